/** "Keep me informed": whoever pressed it hears of it once when a sentence they were shown no longer stands. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ActionKind, Engine, OutreachPort, PostOutcome, Question, Reply } from '../../src/contract.ts';
import { createEngine } from '../../src/engine.ts';
import { NetworkError, RateLimitError } from '../../src/errors.ts';
import { createInforming, type Informing } from '../../src/living/index.ts';
import { eventually } from '../contract/harness.ts';
import {
  createPlace,
  draft,
  MODERATOR,
  NOW,
  type Place,
  type Replica,
  text,
} from '../knowledge/newsroom/fixture.ts';
import { textOf } from './paper-posts.ts';

const REOPENED = 'The bridge over the Ili reopened on Friday.';
const ASKED = 'When did the bridge over the Ili reopen?';
const logger = pino({ level: 'silent' });

let place: Place;
let replica: Replica;
let engine: Engine;
let told: { readonly asker: string; readonly text: string; readonly nonce: string }[];
let script: (PostOutcome | Error)[];
const made: Informing[] = [];
const port: OutreachPort = {
  tellModerators: async () => ({ kind: 'gone' }),
  tellPerson: async (asker, reply, nonce) => {
    const next = script.shift();
    if (next instanceof Error) throw next;
    if (next !== undefined && next.kind !== 'done') return next;
    told.push({ asker, text: textOf(reply), nonce });
    return { kind: 'done' };
  },
};

beforeEach(async () => {
  [told, script] = [[], []];
  place = await createPlace();
  await place.write(
    'bridge.md',
    text(`${REOPENED} Engineers of the ministry had inspected it for two days.`),
  );
  replica = await place.open();
  const { library, store } = replica;
  engine = createEngine({ library, kept: store, staleAfterMs: 1e12, safetyNote: null, logger });
});
afterEach(async () => {
  for (const one of made.splice(0)) await one.stop();
  await place.end();
});

function informing(of: Replica = replica, waitMs = 0): Informing {
  const { store, newsroom, library } = of;
  const outreach = (platform: string) => (platform === 'paper' ? port : null);
  const one = createInforming({ store, newsroom, library, outreach, now: () => place.clock, logger, waitMs });
  made.push(one);
  return one;
}
let presses = 0;
const send = (request: Question['request'], more: Partial<Question> = {}): Promise<Reply> =>
  engine.handle({
    id: `q${++presses}`,
    request,
    askedAt: NOW,
    place: 'paper:S1:c1',
    asker: 'paper:S1:ann',
    visibility: 'private',
    ...more,
  });
const kinds = (reply: Reply) => reply.actions.map(({ kind }) => kind);
const press = (reply: Reply, kind: ActionKind, more: Partial<Question> = {}): Promise<Reply> => {
  const action = reply.actions.find((one) => one.kind === kind);
  if (action === undefined) throw new Error(`no ${kind} among ${kinds(reply).join()}`);
  return send({ kind: 'press', action: kind, token: action.token }, more);
};
const ask = (more: Partial<Question> = {}) => send({ kind: 'ask', text: ASKED }, more);
async function wish(asker = 'paper:S1:ann'): Promise<void> {
  const terms = await press(await ask({ asker }), 'inform-me', { asker });
  expect(textOf(await press(terms, 'inform-me-yes', { asker }))).toBe('Kept until 10 Feb 2022.');
}
const kept = () => replica.store.watches.list(NOW);

describe('the button', () => {
  it('says what is kept and for how long before it keeps anything, and keeps no question', async () => {
    const terms = await press(await ask(), 'inform-me');
    expect(textOf(terms)).toContain('Kept for this: your account id and which sentence, 30 days; erased on');
    expect(await kept()).toEqual([]);
    await press(terms, 'inform-me-yes');
    await press(terms, 'inform-me-yes');
    expect(await kept()).toMatchObject([{ asker: 'paper:S1:ann', article: 'bridge', start: 0 }]);
    expect(JSON.stringify(await kept())).not.toMatch(/reopen|Ili/);
  });

  it.each([
    ['a question that all may see', { visibility: 'public' as const }],
    ['somebody nobody knows', { asker: null }],
  ])('is not offered to %s', async (_, more) => {
    expect(kinds(await ask(more))).not.toContain('inform-me');
  });

  it('says so when the sentence fell between the answer and the press', async () => {
    const answer = await ask();
    const terms = await press(answer, 'inform-me');
    await replica.newsroom.withdraw('bridge', MODERATOR);
    expect(textOf(await press(answer, 'inform-me'))).toContain('no longer stands');
    expect(textOf(await press(terms, 'inform-me-yes'))).toContain('no longer stands');
    expect(await kept()).toEqual([]);
  });

  it('is taken back by "Erase what is kept of me"', async () => {
    await wish();
    await wish('paper:S1:bob');
    const erased = await press(await send({ kind: 'privacy' }), 'forget-me');
    expect(textOf(erased)).toBe('Erased: 1 thing kept of you.');
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await informing().catchUp();
    expect(told.map(({ asker }) => asker)).toEqual(['paper:S1:bob']);
  });
});

describe('whoever pressed it', () => {
  it('is told of a withdrawal once, with who, when and why, and is erased', async () => {
    await wish();
    await wish('paper:S1:bob');
    await replica.newsroom.withdraw('bridge', MODERATOR);
    const other = await place.open();
    await Promise.all([informing().catchUp(), informing(other).catchUp()]);
    await informing(other).catchUp();
    expect(told.map(({ asker }) => asker).sort()).toEqual(['paper:S1:ann', 'paper:S1:bob']);
    expect(told[0]?.text).toBe(
      [
        'You asked to be told of changes. A sentence you were shown no longer stands:',
        `~${REOPENED}~`,
        'T · Outlet A · published Sat 8 Jan 2022',
        'Withdrawn 11 Jan 2022 by this server’s moderators: being checked',
      ].join('\n'),
    );
    expect(told[0]?.nonce).toMatch(/^[0-9a-f]{24}$/);
    expect(await kept()).toEqual([]);
  });

  it('is told of a correction with the new wording', async () => {
    await wish();
    const better = draft('bridge.md', text('The bridge over the Ili reopened on Sunday. It was inspected.'));
    await replica.newsroom.correct('bridge', better, 'paste', { ...MODERATOR, by: 'outlet', why: null });
    await informing().catchUp();
    expect(told[0]?.text).toContain('Corrected by Outlet A on 11 Jan 2022, now:');
    expect(told[0]?.text).toContain('reopened on Sunday');
  });

  it('is told by whichever process runs next, when none ran at the time', async () => {
    await wish();
    await replica.newsroom.withdraw('bridge', MODERATOR, { text: REOPENED });
    await replica.close();
    replica = await place.open();
    await informing().catchUp();
    expect(told).toHaveLength(1);
  });

  it('is told a while after the change by itself', async () => {
    informing(replica, 10).follow();
    await wish();
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await eventually('the message', () => told.length === 1);
  });

  it.each([
    [
      'a slip was undone meanwhile',
      async () => {
        const { revisions } = await replica.newsroom.withdraw('bridge', MODERATOR);
        await replica.newsroom.undo(revisions[0]?.seq ?? 0, MODERATOR);
      },
    ],
    [
      'another sentence was pulled',
      async () => {
        await replica.newsroom.withdraw('bridge', MODERATOR, { text: 'Engineers' });
      },
    ],
    [
      'the correction left the sentence as it was',
      async () => {
        await replica.newsroom.correct('bridge', draft('b.md', text(REOPENED)), 'paste', MODERATOR);
      },
    ],
    [
      'the file merely left the folder',
      async () => {
        await place.remove('bridge.md');
        await replica.close();
        replica = await place.open();
      },
    ],
  ])('hears nothing when %s, and goes on waiting', async (_, change) => {
    await wish();
    await change();
    await informing().catchUp();
    expect(told).toEqual([]);
    expect(await kept()).toHaveLength(1);
  });

  it('gets the message after the pause that a platform asks for', async () => {
    await wish();
    await replica.newsroom.withdraw('bridge', MODERATOR);
    script = [new RateLimitError(5), new RateLimitError(5)];
    await informing().catchUp();
    expect(told).toHaveLength(1);
  });

  it('waits until later, as all others there do, when the platform asks for more patience than that', async () => {
    for (const asker of ['ann', 'bob', 'eve']) await wish(`paper:S1:${asker}`);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    script = [{ kind: 'done' }, new RateLimitError(10 * 60_000)];
    const one = informing();
    await one.catchUp();
    expect(told).toHaveLength(1);
    expect(await kept()).toHaveLength(2);
    place.clock = new Date(place.clock.getTime() + 15 * 60_000);
    await one.catchUp();
    expect(told.map(({ asker }) => asker).sort()).toEqual(['paper:S1:ann', 'paper:S1:bob', 'paper:S1:eve']);
  });

  it('gets it later, and once, when the network fails', async () => {
    await wish();
    await replica.newsroom.withdraw('bridge', MODERATOR);
    script = [new NetworkError('away', 1)];
    const one = informing();
    await one.catchUp();
    await one.catchUp();
    expect(told, 'another process may still be sending it').toEqual([]);
    place.clock = new Date(place.clock.getTime() + 4 * 60_000);
    await one.catchUp();
    await one.catchUp();
    expect(told).toHaveLength(1);
  });

  it('is erased when they take no messages', async () => {
    await wish();
    await replica.newsroom.withdraw('bridge', MODERATOR);
    script = [{ kind: 'forbidden', why: 'closed' }];
    await informing().catchUp();
    expect(await kept()).toEqual([]);
    expect(told).toEqual([]);
  });

  it('who waits for an answer instead is told before that nothing is sent yet, and forgotten after 14 days', async () => {
    const more = { asker: 'paper:S1:ann' };
    const nothing = await send({ kind: 'ask', text: 'Who won the chess match in Oslo?' }, more);
    const terms = await press(nothing, 'tell-me', more);
    expect(textOf(terms)).toContain('14 days; erased on delivery or on request. This version keeps it but');
    await press(terms, 'tell-me-yes', more);
    const subscribed = () => replica.store.subscriptions.list(NOW);
    expect(await subscribed()).toHaveLength(1);
    await informing().catchUp();
    expect(await subscribed()).toHaveLength(1);
    place.clock = new Date(Date.parse(NOW) + 14 * 86_400_000);
    await informing().catchUp();
    expect(await subscribed()).toEqual([]);
  });

  it('is forgotten after 30 days', async () => {
    await wish();
    place.clock = new Date(Date.parse(NOW) + 31 * 86_400_000);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await informing().catchUp();
    expect(told).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});
