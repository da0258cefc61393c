/** The moderators' desk over a real store: who may, what it does at once, and the way back. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  ModerationAct,
  ModerationCaller,
  ModerationResult,
  PullReason,
  Reply,
} from '../../src/contract.ts';
import { encodeRefs } from '../../src/replies/passage-ref.ts';
import { codes } from '../helpers/library.ts';
import { HARBOUR, NOW, text } from '../knowledge/newsroom/fixture.ts';
import { ANN, type Bureau, createPlace, FIRST, openBureau, type Place, said, someone } from './harness.ts';

const REOPENED = 'The bridge over the Ili reopened on Friday.';
const INSPECTED = 'Engineers of the ministry had inspected the whole bridge for two days.';
const ASKED = 'When did the bridge over the Ili reopen?';

let place: Place;
let bureau: Bureau;

beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', text(`${REOPENED} ${INSPECTED}`));
  await place.write('harbour.md', HARBOUR);
  bureau = await openBureau(place);
});
afterEach(async () => {
  await bureau.close();
  await place.end();
});

const refOf = (words: string): string => {
  const quotes = bureau.at.library
    .entries()
    .flatMap(({ article, passages }) =>
      passages.map(({ start, text }) => ({ article: article.id, start, text })),
    )
    .filter((quote) => quote.text === words);
  return encodeRefs(quotes);
};
const pull = (
  words = REOPENED,
  what: 'sentence' | 'article' = 'sentence',
  reason: PullReason = 'wrong',
): ModerationAct => ({
  kind: 'pull',
  ref: refOf(words),
  what,
  reason,
});
const paste = (...parts: readonly string[]): ModerationAct => ({
  kind: 'add',
  material: { kind: 'text', parts, title: 'Trams run again', outlet: 'Outlet B', published: '2022-01-10' },
});
const perform = (caller: ModerationCaller, act: ModerationAct): Promise<ModerationResult> =>
  bureau.desk.perform(caller, act);
const ask = (question: string, at: string | null = 'paper:S1:c1'): Promise<Reply> =>
  bureau.engine.handle({
    id: '1',
    request: { kind: 'ask', text: question },
    askedAt: NOW,
    place: at,
    asker: null,
    visibility: 'private',
  });
const press = async (result: ModerationResult, kind: string, caller = ANN): Promise<ModerationResult> => {
  const action = result.actions.find((one) => one.kind === kind);
  if (action === undefined) throw new Error(`no action ${kind} in: ${said(result)}`);
  return bureau.desk.pressed(caller, action);
};

describe('who may do what', () => {
  const ARTICLES: readonly ModerationAct[] = [
    { kind: 'pull', ref: 'x', what: 'sentence', reason: 'wrong' },
    { kind: 'withdraw', article: 'bridge' },
    { kind: 'restore', article: 'bridge' },
    paste('The trams run again.'),
    { kind: 'correct', article: 'bridge', material: { kind: 'text', parts: ['Other words.'] } },
    { kind: 'publish', pending: { article: 'bridge' } },
    { kind: 'reject', pending: { article: 'bridge' } },
    { kind: 'undo', revision: 1 },
    { kind: 'list' },
    { kind: 'history', article: 'bridge' },
  ];
  const WHO = { kind: 'user', key: 'paper:eve' } as const;
  const PLACE: readonly ModerationAct[] = [{ kind: 'pause' }, { kind: 'resume' }];
  const APPOINT: readonly ModerationAct[] = [
    { kind: 'appoint', who: WHO, name: 'Eve' },
    { kind: 'dismiss', who: WHO, name: 'Eve' },
  ];
  const DESK: readonly ModerationAct[] = [{ kind: 'moderators' }, { kind: 'tell-in', channel: 'c9' }];
  const REFUSALS = new Set(['not-moderator', 'not-appointer', 'place-not-named']);

  const elsewhere = { place: 'paper:S2' };
  it.each<[string, ModerationCaller, readonly ModerationAct[]]>([
    ['a stranger', someone(), []],
    ['a person the configuration names', ANN, [...ARTICLES, ...PLACE, ...APPOINT, ...DESK]],
    [
      'a role the configuration names',
      someone({ roles: ['editors'] }),
      [...ARTICLES, ...PLACE, ...APPOINT, ...DESK],
    ],
    [
      'one who manages the server and is no moderator',
      someone({ manages: true }),
      [...PLACE, ...APPOINT, ...DESK],
    ],
    ['one who manages a server that nobody named', someone({ ...elsewhere, manages: true }), PLACE],
    ['the named person in another server', { ...ANN, ...elsewhere }, []],
    ['the named role in another server', someone({ ...elsewhere, roles: ['editors'] }), []],
    ['a role whose id is the person’s', someone({ roles: ['paper:ann'] }), []],
  ])('%s', async (_, caller, allowed) => {
    for (const act of [...ARTICLES, ...PLACE, ...APPOINT, ...DESK]) {
      const { reply, done } = await perform(caller, act);
      const refused = codes(reply).some((code) => REFUSALS.has(code));
      expect(refused, `${act.kind}: ${said(reply)}`).toBe(!allowed.includes(act));
      if (refused) expect(done).toBe(false);
    }
  });

  it('one who was appointed may at once, and no longer once dismissed', async () => {
    const eve = someone({ user: 'paper:eve', name: 'Eve' });
    expect(await bureau.desk.includes(eve)).toBe(false);
    await perform(ANN, { kind: 'appoint', who: WHO, name: 'Eve' });
    expect(await bureau.desk.includes(eve)).toBe(true);
    expect(said(await perform(eve, { kind: 'appoint', who: WHO, name: 'Eve' }))).toContain(
      'Only those who manage',
    );
    await perform(someone({ manages: true }), { kind: 'dismiss', who: WHO, name: 'Eve' });
    expect(await bureau.desk.includes(eve)).toBe(false);
    expect((await perform(eve, { kind: 'withdraw', article: 'bridge' })).done).toBe(false);
    expect((await ask(ASKED)).kind).toBe('answered');
  });

  it('a dismissed first moderator stays so over a restart, unless nobody is left', async () => {
    const [first] = [{ kind: 'user', key: 'paper:ann' } as const];
    await perform(someone({ manages: true }), { kind: 'dismiss', who: first, name: 'Ann' });
    await bureau.close();
    bureau = await openBureau(place);
    expect(await bureau.desk.includes(ANN)).toBe(false);
    await perform(someone({ manages: true }), {
      kind: 'dismiss',
      who: { kind: 'role', key: 'editors' },
      name: 'E',
    });
    await bureau.close();
    bureau = await openBureau(place);
    expect(await bureau.desk.includes(ANN)).toBe(true);
  });

  it('nobody changes an article once the configuration no longer names the server', async () => {
    await bureau.close();
    bureau = await openBureau(place, []);
    expect((await bureau.at.store.moderators.list('paper:S1')).length).toBeGreaterThan(0);
    expect(await bureau.desk.includes(ANN)).toBe(false);
    const refused = await perform(ANN, { kind: 'withdraw', article: 'bridge' });
    expect(codes(refused.reply)).toEqual(['place-not-named']);
    expect((await perform(ANN, { kind: 'pause' })).done).toBe(false);
  });

  it('an offer to a stranger shows no quote', async () => {
    const offer = await bureau.desk.offer(someone(), { token: refOf(REOPENED) });
    expect(offer.quotes).toEqual([]);
    expect(codes(offer.reply)).toEqual(['not-moderator']);
  });
});

describe('pulling a quote', () => {
  it('takes the sentence out of the next answer, leaves the other, and brings it back', async () => {
    const pulled = await perform(ANN, pull());
    expect(said(pulled)).toContain('You pulled a quote from “T”: wrong. In force now.');
    expect(JSON.stringify(await ask(ASKED))).not.toContain(REOPENED);
    expect((await ask('What did engineers of the ministry inspect?')).kind).toBe('answered');
    const undone = await press(pulled, 'undo');
    expect(said(undone)).toContain('Undone: you brought back a quote from “T”.');
    expect(JSON.stringify(await ask(ASKED))).toContain(REOPENED);
  });

  it('takes the whole article out, with the reason in its history', async () => {
    await perform(ANN, pull(REOPENED, 'article', 'outlet-corrected'));
    expect((await ask(ASKED)).kind).toBe('not-covered');
    expect(said(await perform(ANN, { kind: 'history', article: 'bridge' }))).toContain(
      'withdrawn by moderators: the outlet corrected it',
    );
  });

  it('is undone by another moderator to the last minute of 24 hours, not later', async () => {
    const pulled = await perform(ANN, pull());
    const other = someone({ roles: ['editors'], name: 'Dan' });
    place.clock = new Date(Date.parse(NOW) + 24 * 3_600_000 + 1);
    const late = await press(pulled, 'undo', other);
    expect(late.done).toBe(false);
    expect(said(late)).toContain('older than 24 hours');
    place.clock = new Date(Date.parse(NOW) + 24 * 3_600_000);
    expect((await press(pulled, 'undo', other)).done).toBe(true);
  });

  it('is undone also when another sentence of the article was pulled since', async () => {
    const first = await perform(ANN, pull(REOPENED));
    await perform(ANN, pull(INSPECTED));
    expect((await press(first, 'undo')).done).toBe(true);
    expect(JSON.stringify(await ask(ASKED))).toContain(REOPENED);
    expect(JSON.stringify(await ask('What did engineers of the ministry inspect?'))).not.toContain(INSPECTED);
  });

  it('is not undone when the article itself was withdrawn since', async () => {
    const first = await perform(ANN, pull(REOPENED));
    await perform(ANN, { kind: 'withdraw', article: 'bridge' });
    expect((await press(first, 'undo')).done).toBe(false);
    expect((await ask(ASKED)).kind).toBe('not-covered');
  });

  it('twice says that it is done already', async () => {
    const act = pull();
    await perform(ANN, act);
    const again = await perform(ANN, act);
    expect(again).toMatchObject({ done: false, actions: [], told: null });
  });

  it('offers what a post quotes and still stands, by where it is posted and by its buttons', async () => {
    const reply = await ask(ASKED);
    const at = { platform: 'paper', channel: 'c1', message: 'm1' };
    await bureau.living.posted({ ...at, thread: null, at: NOW, reply: { ...reply, visibility: 'public' } });
    const token = reply.actions.find(({ kind }) => kind === 'share')?.token ?? '';
    for (const from of [{ posted: at }, { token }]) {
      const offer = await bureau.desk.offer(ANN, from);
      expect(offer.quotes.map(({ quote }) => quote.text)).toContain(REOPENED);
    }
    await perform(ANN, { kind: 'withdraw', article: 'bridge' });
    for (const from of [{ posted: at }, { token }, { posted: { ...at, message: 'm2' } }, { token: '!' }]) {
      const offer = await bureau.desk.offer(ANN, from);
      expect(offer.quotes).toEqual([]);
      expect(codes(offer.reply)).toEqual(['pull-none']);
    }
  });
});

describe('a pause', () => {
  it('stops answers in the server at once and says since when; help goes on, other servers too', async () => {
    const paused = await perform(someone({ manages: true }), { kind: 'pause' });
    expect(paused.done).toBe(true);
    const reply = await ask(ASKED);
    expect(reply.kind).toBe('limited');
    expect(said(reply)).toContain('A moderator paused answers here on 11 Jan 2022, 12:00 UTC.');
    expect((await ask(ASKED, 'paper:S1')).kind).toBe('limited');
    for (const open of ['paper:S2:c1', 'paper:S10:c1', 'paper', null]) {
      expect((await ask(ASKED, open)).kind).toBe('answered');
    }
    const question = {
      id: '2',
      askedAt: NOW,
      place: 'paper:S1:c1',
      asker: null,
      visibility: 'private',
    } as const;
    for (const kind of ['help', 'privacy'] as const) {
      expect((await bureau.engine.handle({ ...question, request: { kind } })).kind).toBe(kind);
    }
    for (const request of [
      { kind: 'timeline' },
      { kind: 'claim', text: REOPENED },
      { kind: 'sources' },
      { kind: 'press', action: 'share', token: refOf(REOPENED) },
      { kind: 'press', action: 'more-context', token: refOf(REOPENED) },
    ] as const) {
      expect((await bureau.engine.handle({ ...question, request })).kind).toBe('limited');
    }
    expect((await press(paused, 'resume')).done).toBe(true);
    expect((await ask(ASKED)).kind).toBe('answered');
  });

  it('is told to each question, also to one who asks more than is allowed', async () => {
    await perform(ANN, { kind: 'pause' });
    for (let i = 0; i < 30; i++) {
      const reply = await bureau.engine.handle({
        id: `q${i}`,
        request: { kind: 'ask', text: ASKED },
        askedAt: NOW,
        place: 'paper:S1:c1',
        asker: 'paper:eve',
        visibility: 'public',
      });
      expect(codes(reply)).toEqual(['paused']);
      expect(reply.visibility).toBe('private');
    }
  });

  it('survives a restart', async () => {
    await perform(ANN, { kind: 'pause' });
    await bureau.close();
    bureau = await openBureau(place);
    expect((await ask(ASKED)).kind).toBe('limited');
  });
});

describe('handing in a text', () => {
  const TRAMS = 'The trams of Astana run again since Monday. The fare is free for a week.';
  const about = 'When do the trams of Astana run again?';

  it('shows what was understood, and is found by nobody before it is published', async () => {
    const added = await perform(ANN, paste(TRAMS));
    expect(said(added)).toContain('Title: Trams run again\nOutlet: Outlet B\nPublished: 2022-01-10');
    expect(said(added)).toContain('“The trams of Astana run again since Monday.”');
    expect((await ask(about)).kind).toBe('not-covered');
    expect(said(await perform(ANN, { kind: 'list', only: 'pending' }))).toContain('Trams run again');
    const published = await press(added, 'publish');
    expect(said(published)).toContain('You published “Trams run again”.');
    expect(JSON.stringify(await ask(about))).toContain('The trams of Astana run again since Monday.');
    await press(published, 'undo');
    expect((await ask(about)).kind).toBe('not-covered');
  });

  it('is turned down without a trace in any answer', async () => {
    const added = await perform(ANN, paste(TRAMS));
    expect((await press(added, 'reject')).done).toBe(true);
    expect((await press(added, 'publish')).done).toBe(false);
    expect((await ask(about)).kind).toBe('not-covered');
  });

  it('takes a text in parts, also cut inside a sentence, and names near-duplicates', async () => {
    const added = await perform(
      ANN,
      paste('The trams of Astana run', 'again since Monday.', 'The fare is free.'),
    );
    expect(said(added)).toContain('“The trams of Astana run again since Monday.”');
    expect(said(added)).toContain('Sentences: 2');
    const twin = await perform(ANN, paste(`${REOPENED} ${INSPECTED} Cars may cross it.`));
    expect(said(twin)).toContain('also stands in “T”');
  });

  it('takes a file, and says what is wrong with one that cannot be used', async () => {
    const file = (name: string, content: string): ModerationAct => ({
      kind: 'add',
      material: { kind: 'file', name, bytes: new TextEncoder().encode(content) },
    });
    const added = await perform(ANN, file('../../trams.md', text(TRAMS)));
    expect(said(added)).toContain('Id: trams');
    expect(await perform(ANN, file('empty.txt', ''))).toMatchObject({ done: false, actions: [], told: null });
    expect(said(await perform(ANN, file('empty.txt', '')))).toContain('Cannot be used');
  });

  it('corrects an article once what was understood is confirmed, and back', async () => {
    const material = { kind: 'text', parts: ['The bridge over the Ili reopened on Sunday.'] } as const;
    const shown = await perform(ANN, { kind: 'correct', article: 'bridge', material, why: 'wrong day' });
    expect(JSON.stringify(await ask(ASKED))).toContain(REOPENED);
    const corrected = await press(shown, 'publish');
    expect(said(corrected)).toContain('wrong day');
    expect(JSON.stringify(await ask(ASKED))).toContain('reopened on Sunday');
    await press(corrected, 'undo');
    expect(JSON.stringify(await ask(ASKED))).toContain(REOPENED);
  });
});

it('tells which saved questions a change touches: after a pull, before a text goes live', async () => {
  await bureau.close();
  bureau = await openBureau(place, FIRST, [ASKED, 'When did the harbour of Aktau close?']);
  const pulled = await perform(ANN, pull());
  expect(said(pulled)).toContain(`1 of 2 saved questions get another answer now: “${ASKED}”`);
  await press(pulled, 'undo');
  const material = { kind: 'text', parts: ['The bridge over the Ili reopened on Sunday.'] } as const;
  const shown = await perform(ANN, { kind: 'correct', article: 'bridge', material });
  expect(said(shown)).toContain(`1 of 2 saved questions would get another answer: “${ASKED}”`);
  expect(said(await perform(ANN, paste('Snow fell in the hills.')))).toContain(
    '0 of 2 saved questions would',
  );
});

describe('the moderators’ channel', () => {
  it('is told each act: who, what, and the way back; nothing when none was chosen', async () => {
    expect((await perform(ANN, { kind: 'pause' })).told).toBeNull();
    await perform(ANN, { kind: 'resume' });
    await perform(ANN, { kind: 'tell-in', channel: 'c9' });
    const pulled = await perform(ANN, pull());
    expect(pulled.told).toMatchObject({ channel: 'c9', actions: [{ kind: 'undo' }] });
    expect(pulled.told && said(pulled.told)).toBe('Ann pulled a quote from “T”: wrong.');
    const undone = await press(pulled, 'undo', someone({ roles: ['editors'], name: 'Dan' }));
    expect(undone.told && said(undone.told)).toBe('Dan undid a change: brought back a quote from “T”.');
    for (const act of [{ kind: 'list' }, { kind: 'moderators' }] as const) {
      expect((await perform(ANN, act)).told).toBeNull();
    }
    expect((await perform(someone(), pull())).told).toBeNull();
    const moderators = await perform(ANN, { kind: 'moderators' });
    expect(moderators.moderators?.map(({ kind, key }) => [kind, key])).toEqual([
      ['role', 'editors'],
      ['user', 'paper:ann'],
    ]);
  });
});

it.each(['r', 'rx', '', 'r99999'])('a button whose token is %j changes nothing', async (token) => {
  const before = bureau.at.newsroom.version();
  expect((await bureau.desk.pressed(ANN, { kind: 'undo', token })).done).toBe(false);
  expect(bureau.at.newsroom.version()).toBe(before);
});
