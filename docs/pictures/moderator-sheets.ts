/**
 * Sheets of the moderators' cards for docs/moderators.md: everything was done at a real desk over a real store, and each
 * card is drawn from the payload that the platform is sent. Captions name what was done.
 */
import { pino } from 'pino';
import type {
  ActionKind,
  ModerationAct,
  OutreachPort,
  PostPort,
  Reply,
  Request,
} from '../../src/contract.ts';
import { createInforming } from '../../src/living/index.ts';
import { createActsElsewhere, createComplaints } from '../../src/moderation/index.ts';
import { CLI } from '../../src/store/index.ts';
import { ANN, type Bureau, createPlace, FIRST, openBureau } from '../../test/moderation/harness.ts';
import { acted, offered, toAll } from './moderator-cards.ts';
import { type Sheet, type Shown, sheetsOfGroups } from './sheet.ts';

const head = (title: string, outlet: string, day: string): string =>
  `---\ntitle: ${title}\noutlet: ${outlet}\npublished: ${day}\nlang: en\n---\n`;
const REOPENED = 'The bridge over the Ili reopened on Friday.';
const BRIDGE = `${REOPENED} Engineers of the ministry had inspected it for two days.`;
const ABOUT = { title: 'Bridge reopens after two days', outlet: 'Outlet A', published: '2022-01-08' };
const ASKED = 'When did the bridge over the Ili reopen?';
const logger = pino({ level: 'silent' });

/** All sheets of both platforms, as documents for a browser. */
export async function moderatorSheets(): Promise<readonly Sheet[]> {
  const place = await createPlace();
  await place.write(
    'bridge.md',
    `${head('Bridge reopens after two days', 'Outlet A', '2022-01-08')}${BRIDGE}\n`,
  );
  await place.write(
    'harbour.md',
    `${head('Storm closes harbour', 'Outlet B', '2022-01-09')}The harbour of Aktau closed on Saturday because of a storm.\n`,
  );
  const bureau = await openBureau(place, FIRST, [ASKED, 'Why did the harbour of Aktau close?']);
  try {
    const groups = {
      pulling: await pulling(bureau),
      adding: await adding(bureau),
      told: await told(bureau, place.clock),
    };
    return sheetsOfGroups(groups, (platform, group) => `${platform}-moderate-${group}`);
  } finally {
    await bureau.close();
    await place.end();
  }
}

/** From the bad post to the way back, with what everybody else sees of it. */
async function pulling({ desk, engine, living, at }: Bureau): Promise<readonly Shown[]> {
  const posted: { reply: Reply | null; beneath: Reply | null } = { reply: null, beneath: null };
  const port: PostPort = {
    find: async () => ({ kind: 'nowhere' }),
    edit: async (_, reply) => {
      posted.reply = reply;
      return { kind: 'done' };
    },
    shows: async () => false,
    replyBeneath: async (_, reply) => {
      posted.beneath = reply;
      return { kind: 'done' };
    },
  };
  await at.store.moderators.setChannel('paper:S1', 'newsdesk', '2022-01-08T10:00:00Z', null);
  const answer = await engine.handle(questionOf({ kind: 'ask', text: ASKED }));
  const token = answer.actions.find(({ kind }) => kind === 'more-context')?.token ?? '';
  const shared = await engine.handle(questionOf({ kind: 'press', action: 'share-quotes', token }));
  const where = { platform: 'paper', channel: 'c', message: 'm', thread: null };
  await living.posted({ ...where, at: '2022-01-11T12:00:00.000Z', reply: shared });
  const offer = await desk.offer(ANN, { token });
  const [first] = offer.quotes;
  if (first === undefined) throw new Error('nothing can be pulled');
  const result = await desk.perform(ANN, {
    kind: 'pull',
    ref: first.ref,
    what: 'sentence',
    reason: 'being-checked',
  });
  living.attach('paper', port);
  await living.idle();
  if (posted.reply === null || posted.beneath === null)
    throw new Error('the public message was not repaired');
  const undo = result.actions[0] ?? { kind: 'undo', token: 'r0' };
  const cards = [
    ...offered(offer, first.ref),
    acted('what the moderator gets', result.reply, result.actions),
    ...(result.told
      ? [toAll('what the moderators’ channel is told', result.told.reply, result.told.actions)]
      : []),
    toAll('the public message, before', shared),
    toAll('the same message, repaired within moments', posted.reply),
    toAll('beneath it, for those who saw it before', posted.beneath),
  ];
  const undone = await desk.pressed(ANN, undo);
  cards.push(acted('Undo', undone.reply, undone.actions));
  const material = { kind: 'text' as const, parts: [BRIDGE.replace('Friday', 'Saturday')], ...ABOUT };
  const correction = await desk.perform(ANN, {
    kind: 'correct',
    article: 'bridge',
    material,
    why: 'wrong day',
  });
  const publish = correction.actions.find(({ kind }) => kind === 'publish');
  if (publish !== undefined) await desk.pressed(ANN, publish);
  await living.idle();
  return [...cards, toAll('the same message after a correction', posted.reply)];
}

/** A text from another hand: what was understood, live, corrected, looked up, paused. */
async function adding({ desk }: Bureau): Promise<readonly Shown[]> {
  const perform = (act: ModerationAct) => desk.perform(ANN, act);
  const one = async (caption: string, act: ModerationAct): Promise<Shown> => {
    const { reply, actions } = await perform(act);
    return acted(caption, reply, actions);
  };
  const text = (words: string) => ({
    kind: 'text' as const,
    parts: [words],
    title: 'Bridge open again, ministry says',
    outlet: 'Outlet C',
    published: '2022-01-09',
  });
  const near = await perform({ kind: 'add', material: text(`${BRIDGE} Trains ran again in the evening.`) });
  const waiting = await one('/knowledge pending · /dateline pending', { kind: 'list', only: 'pending' });
  const publish = near.actions.find(({ kind }) => kind === 'publish');
  const live = publish === undefined ? null : await desk.pressed(ANN, publish);
  return [
    acted('what was understood of a pasted text, with what it changes', near.reply, near.actions),
    waiting,
    ...(live === null ? [] : [acted('Publish', live.reply, live.actions)]),
    await one('a page that is no article', {
      kind: 'add',
      material: {
        kind: 'file',
        name: 'page.html',
        bytes: new TextEncoder().encode('<html><body></body></html>'),
      },
    }),
    await one('a correction, before it is confirmed', {
      kind: 'correct',
      article: 'bridge',
      material: text(BRIDGE.replace('Friday', 'Sunday')),
      why: 'wrong day again',
    }),
    await one('list', { kind: 'list' }),
    await one('history', { kind: 'history', article: 'bridge' }),
    await one('pause', { kind: 'pause' }),
    await one('resume', { kind: 'resume' }),
  ];
}

/** What the bot says by itself: to moderators, and to one who asked for it. */
async function told({ at, engine }: Bureau, now: Date): Promise<readonly Shown[]> {
  const cards: Shown[] = [];
  let caption = '';
  const port: OutreachPort = {
    tellModerators: async (_, reply, actions) => {
      cards.push(toAll(caption, reply, actions));
      return { kind: 'done' };
    },
    tellPerson: async (_, reply) => {
      cards.push(toAll('the one direct message, when the quote fell', reply));
      return { kind: 'done' };
    },
  };
  const later = new Date(now.getTime() + 60_000);
  const { store, newsroom, library } = at;
  const speaking = {
    store,
    newsroom,
    library,
    firstModerators: FIRST,
    outreach: () => port,
    now: () => later,
    logger,
  };
  const complaints = createComplaints(speaking);
  caption = 'three readers called a quote wrong';
  for (const id of ['1', '2', '3'])
    await store.feedback.add({
      id,
      at: now.toISOString(),
      knowledge: '',
      article: 'bridge',
      text: REOPENED,
      verdict: 'wrong',
    });
  await complaints.noticed({ article: 'bridge', text: REOPENED });

  const answer = await engine.handle(questionOf({ kind: 'ask', text: ASKED }));
  const press = async (reply: Reply, action: ActionKind): Promise<Reply> => {
    const token = reply.actions.find(({ kind }) => kind === action)?.token ?? '';
    return engine.handle(questionOf({ kind: 'press', action, token }));
  };
  const terms = await press(answer, 'inform-me');
  await press(terms, 'inform-me-yes');
  caption = 'an act on the command line';
  const [quote] = answer.blocks.flatMap((block) => (block.type === 'quote' ? [block.quote] : []));
  await newsroom.withdraw(quote?.article ?? '', { by: 'moderators', who: CLI, why: 'being checked' });
  await createActsElsewhere(speaking).catchUp();
  cards.push(acted('a reader presses “Keep me informed”', terms, []));
  await createInforming(speaking).catchUp();
  return cards;
}

let number = 0;
function questionOf(request: Request) {
  number += 1;
  const askedAt = '2022-01-11T12:00:00.000Z';
  return {
    id: `m${number}`,
    request,
    askedAt,
    place: 'paper:S1:c',
    asker: 'paper:reader',
    visibility: 'private' as const,
  };
}
