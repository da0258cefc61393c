/** A public reply stays true: repaired once, wherever it was cut off, and only when it has to be. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Receipt, Reply, Request } from '../../src/contract.ts';
import { createEngine } from '../../src/engine.ts';
import { AuthError, NetworkError, RateLimitError } from '../../src/errors.ts';
import { createLiving, type Living, type LivingOptions } from '../../src/living/index.ts';
import {
  createPlace,
  draft,
  MODERATOR,
  NOW,
  type Place,
  type Replica,
  text,
} from '../knowledge/newsroom/fixture.ts';
import { PaperPosts } from './paper-posts.ts';

const REOPENED = 'The bridge over the Ili reopened on Friday.';
const CLOSED = 'The harbour of Aktau closed on Saturday because of a storm.';
const ASKED = 'When did the bridge over the Ili reopen?';
const logger = pino({ level: 'silent' });

let place: Place;
let replica: Replica;
let posts: PaperPosts;
let living: Living;

beforeEach(async () => {
  place = await createPlace();
  await place.write(
    'bridge.md',
    text(`${REOPENED} Engineers of the ministry had inspected the whole bridge for two days.`),
  );
  await place.write('harbour.md', text(CLOSED));
  replica = await place.open();
  posts = new PaperPosts();
  living = start();
});
afterEach(async () => {
  await living.stop();
  await place.end();
});

function start(more: Partial<LivingOptions> = {}): Living {
  const { store, newsroom, library } = replica;
  const made = createLiving({
    store,
    newsroom,
    library,
    now: () => place.clock,
    logger,
    leaseMs: 50,
    ...more,
  });
  made.attach('paper', posts);
  return made;
}

const answer = (request: Request): Promise<Reply> =>
  createEngine({ library: replica.library, staleAfterMs: 1e12, safetyNote: null, logger }).handle({
    id: '1',
    request,
    askedAt: NOW,
    place: null,
    asker: null,
    visibility: 'public',
  });

/** Posts a public reply to a question and remembers it. */
async function post(
  message: string,
  request: Request = { kind: 'ask', text: ASKED },
  at = NOW,
): Promise<Reply> {
  const reply = await answer(request);
  posts.messages.set(message, reply);
  const receipt: Receipt = { platform: 'paper', channel: 'c1', message, thread: null, at, reply };
  await living.posted(receipt);
  return reply;
}
const settled = async (): Promise<void> => {
  await expect.poll(() => living.progress(), { timeout: 10_000 }).toMatchObject({ open: 0 });
  await living.idle();
};

describe('a withdrawal', () => {
  it('strikes the quote in place, says who, when and why, and tells beneath it once', async () => {
    await post('m1');
    expect(posts.text('m1')).toContain(REOPENED);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
    expect(posts.text('m1')).toContain('Withdrawn 11 Jan 2022 by this server’s moderators: being checked');
    expect(posts.beneath.map((one) => one.text)).toEqual([
      'A quote in the message above was withdrawn on 11 Jan 2022 by this server’s moderators: being checked; the message above shows it struck out.',
    ]);
    expect(posts.calls).toEqual(['edit m1', 'reply m1']);
    expect(await living.progress()).toEqual({ open: 0, done: 1, ended: 0, notes: [] });
  });

  it('keeps no word of the question in the store or in the repaired message', async () => {
    await post('m1', { kind: 'ask', text: 'zebra When did the bridge over the Ili reopen?' });
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.text('m1')).not.toContain('zebra');
    const stored = await replica.store.postings.at({ platform: 'paper', channel: 'c1', message: 'm1' });
    expect(JSON.stringify(stored)).not.toMatch(/zebra|Ili/);
  });

  it('of another article calls nobody', async () => {
    await post('m1');
    await replica.newsroom.withdraw('harbour', MODERATOR);
    await settled();
    expect(posts.calls).toEqual([]);
  });

  it('keeps the mark on another quote that its live page no longer has; a mark alone is no repair', async () => {
    await living.stop();
    let marked = true;
    living = start({ offPage: ({ article }) => (marked && article === 'bridge' ? '2022-01-10' : null) });
    await post('m1', { kind: 'timeline' });
    await replica.newsroom.withdraw('harbour', MODERATOR);
    await settled();
    expect(posts.text('m1')).toContain(`~${CLOSED}~`);
    expect(posts.text('m1')).toMatch(/reopened on Friday\.\n.*checked 10 Jan 2022/);
    marked = false;
    await replica.newsroom.withdraw('bridge', MODERATOR, { text: 'Engineers' });
    await settled();
    expect(posts.calls).toEqual(['edit m1', 'reply m1']);
  });

  it('of one sentence strikes that sentence and leaves messages with other sentences alone', async () => {
    await post('m1');
    await post('m2', { kind: 'ask', text: 'Who inspected the whole bridge?' });
    const before = posts.text('m2');
    await replica.newsroom.withdraw('bridge', MODERATOR, { text: REOPENED });
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
    if (!before.includes(REOPENED)) expect(posts.text('m2')).toBe(before);
    expect(posts.calls.filter((call) => call.startsWith('edit'))).toEqual(
      before.includes(REOPENED) ? ['edit m1', 'edit m2'] : ['edit m1'],
    );
  });

  it('edits a post older than 48 hours without a reply beneath', async () => {
    await post('m1', undefined, '2022-01-09T11:59:59.000Z');
    await post('m2', undefined, '2022-01-09T12:00:01.000Z');
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.calls.filter((call) => call.startsWith('edit'))).toHaveLength(2);
    expect(posts.beneath.map((one) => one.under)).toEqual(['m2']);
  });

  it('that is undone gives the message back as it was and says so', async () => {
    const before = await post('m1');
    const { revisions } = await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    await replica.newsroom.undo(revisions[0]?.seq ?? 0, MODERATOR);
    await settled();
    expect(posts.text('m1')).toContain(REOPENED);
    expect(posts.text('m1')).not.toContain('~');
    expect(posts.messages.get('m1')?.blocks.filter(({ type }) => type === 'quote')).toEqual(
      before.blocks.filter(({ type }) => type === 'quote'),
    );
    expect(posts.beneath.at(-1)?.text).toContain('stands again');
  });

  it('that is undone before anything was edited edits nothing', async () => {
    await post('m1');
    await living.stop();
    const { revisions } = await replica.newsroom.withdraw('bridge', MODERATOR);
    await replica.newsroom.undo(revisions[0]?.seq ?? 0, MODERATOR);
    living = start();
    await settled();
    expect(posts.calls).toEqual([]);
  });

  it('reaches a message that was posted while the withdrawal happened', async () => {
    const reply = await answer({ kind: 'ask', text: ASKED });
    await replica.newsroom.withdraw('bridge', MODERATOR);
    posts.messages.set('m1', reply);
    await living.posted({ platform: 'paper', channel: 'c1', message: 'm1', thread: null, at: NOW, reply });
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
  });

  it('reaches a shared timeline', async () => {
    await post('m1', { kind: 'timeline' });
    expect(posts.text('m1')).toContain(REOPENED);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
    expect(posts.text('m1')).toContain(CLOSED);
    expect(posts.text('m1')).not.toContain(`~${CLOSED}~`);
  });
});

describe('a correction', () => {
  it('strikes the old words and gives the new ones, in the outlet’s name', async () => {
    await post('m1');
    const article = draft(
      'bridge.md',
      text('The bridge over the Ili reopened on Saturday. Nobody was hurt.'),
    );
    await replica.newsroom.correct('bridge', article, 'url', { by: 'outlet', who: null, why: 'wrong day' });
    await settled();
    const said = posts.text('m1');
    expect(said).toContain(`~${REOPENED}~`);
    expect(said).toContain('Corrected by Outlet A on 11 Jan 2022 (wrong day), now:');
    expect(said).toContain('The bridge over the Ili reopened on Saturday.');
  });

  it('says so when the new text has no such sentence', async () => {
    await post('m1');
    const article = draft('bridge.md', text('Nothing is known about it any more.'));
    await replica.newsroom.correct('bridge', article, 'file', MODERATOR);
    await settled();
    expect(posts.text('m1')).toContain('The text no longer has this sentence.');
  });

  it('elsewhere in the text changes nothing in the message', async () => {
    await post('m1');
    const article = draft(
      'bridge.md',
      text(
        `\n\n${REOPENED} Engineers of the ministry had inspected the whole bridge for two days.\n\nSnow fell.`,
      ),
    );
    await replica.newsroom.correct('bridge', article, 'file', MODERATOR);
    await settled();
    expect(posts.calls).toEqual([]);
  });

  it('of the date of publication is shown, though the words stay', async () => {
    await post('m1');
    const later = text(
      `${REOPENED} Engineers of the ministry had inspected the whole bridge for two days.`,
    ).replace('01-08', '01-09');
    await replica.newsroom.correct('bridge', draft('bridge.md', later), 'file', MODERATOR);
    await settled();
    expect(posts.text('m1')).toContain('9 Jan 2022');
    expect(posts.calls[0]).toBe('edit m1');
    expect(posts.beneath[0]?.text).toContain(
      'The source of a quote in the message above was corrected on 11 Jan 2022',
    );
  });
});

describe('a platform that does not do as asked', () => {
  const withdraw = () => replica.newsroom.withdraw('bridge', MODERATOR);
  const passTime = (ms: number): void => {
    place.clock = new Date(place.clock.getTime() + ms);
  };

  it('is called again after exactly as long as it says', async () => {
    await post('m1');
    posts.script.push(new RateLimitError(30_000));
    await withdraw();
    await expect.poll(() => posts.calls).toEqual(['edit m1']);
    await living.idle();
    passTime(29_999);
    await living.stop();
    living = start();
    await living.idle();
    expect(posts.calls).toEqual(['edit m1']);
    passTime(1);
    await living.stop();
    living = start();
    await settled();
    expect(posts.text('m1')).toContain('~');
    expect(posts.beneath).toHaveLength(1);
  });

  it('that lost the message ends the repair with a note, and the next message is repaired', async () => {
    await post('m1');
    await post('m2');
    posts.script.push({ kind: 'gone' });
    await withdraw();
    await settled();
    const progress = await living.progress();
    expect(progress).toMatchObject({ open: 0, done: 1, ended: 1 });
    expect(progress.notes).toEqual([expect.stringMatching(/paper c1\/m[12]: the message is gone/)]);
    expect(posts.beneath).toHaveLength(1);
  });

  it.each([
    ['by its answer', { kind: 'forbidden', why: 'not allowed in c1' } as const],
    ['by an error', new AuthError('MISSING_SCOPE', 'not allowed in c1')],
  ])('that forbids it %s ends the repair with the reason for moderators', async (_, answerOfPlatform) => {
    await post('m1');
    posts.script.push(answerOfPlatform);
    await withdraw();
    await settled();
    expect((await living.progress()).notes).toEqual([expect.stringContaining('not allowed in c1')]);
    expect(posts.calls).toEqual(['edit m1']);
  });

  it('that does not accept the token is called again later: the message must not stay as it is', async () => {
    await post('m1');
    posts.script.push(new AuthError('AUTH_FAILED', 'copy the token anew'));
    await withdraw();
    await expect.poll(() => posts.calls).toEqual(['edit m1']);
    await living.idle();
    expect(await living.progress()).toMatchObject({ open: 1, ended: 0 });
    passTime(15 * 60_000);
    await living.stop();
    living = start();
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
  });

  it('that lets nothing be edited gets the reply alone, however old the post', async () => {
    await post('m1', undefined, '2021-12-01T00:00:00.000Z');
    posts.script.push({ kind: 'cannot-edit' });
    await withdraw();
    await settled();
    expect(posts.beneath.map((one) => one.text)).toEqual([expect.stringContaining('don’t rely on it')]);
    expect(await living.progress()).toMatchObject({ done: 1, ended: 0 });
  });

  it('whose answer to an edit was lost is asked what it shows, not edited again', async () => {
    await post('m1');
    posts.lost = new NetworkError('reset', 1);
    await withdraw();
    await expect.poll(() => posts.calls).toEqual(['edit m1']);
    await living.idle();
    passTime(1_000);
    await living.stop();
    living = start();
    await settled();
    expect(posts.calls).toEqual(['edit m1', 'shows m1', 'reply m1']);
  });

  it('whose answer to a reply was lost has it once', async () => {
    await post('m1');
    posts.script.push({ kind: 'done' });
    await withdraw();
    await expect.poll(() => posts.calls.length).toBeGreaterThan(0);
    await settled();
    await post('m2');
    expect(posts.beneath).toHaveLength(1);
    await replica.newsroom.restore('bridge', MODERATOR);
    await settled();
    await post('m3');
    posts.script.push({ kind: 'done' });
    posts.calls.length = 0;
    const original = posts.replyBeneath.bind(posts);
    posts.replyBeneath = async (...call) => {
      await original(...call);
      posts.replyBeneath = original;
      throw new NetworkError('reset', 1);
    };
    await withdraw();
    await living.idle();
    passTime(2_000);
    await living.stop();
    living = start();
    await settled();
    expect(posts.calls.some((call) => call.endsWith('again'))).toBe(true);
    const nonces = posts.beneath.map((one) => one.nonce);
    expect(new Set(nonces).size).toBe(nonces.length);
  });
});

describe('a restart in the middle', () => {
  it('goes on where it stopped, each message once', async () => {
    const all = Array.from({ length: 12 }, (_, i) => `m${i}`);
    for (const message of all) await post(message);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await expect.poll(() => posts.beneath.length, { interval: 1 }).toBeGreaterThan(2);
    await living.stop();
    const done = posts.beneath.length;
    living = start();
    await settled();
    expect(done).toBeLessThanOrEqual(12);
    expect(posts.calls.filter((call) => call.startsWith('edit')).sort()).toEqual(
      all.map((m) => `edit ${m}`).sort(),
    );
    expect(posts.beneath.map((one) => one.under).sort()).toEqual([...all].sort());
  });

  it('with two processes at work repairs each message once', async () => {
    const other = await place.open({ follow: true, folder: false });
    const second = createLiving({ ...other, now: () => place.clock, logger });
    second.attach('paper', posts);
    const all = Array.from({ length: 12 }, (_, i) => `m${i}`);
    for (const message of all) await post(message);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    await second.idle();
    expect(posts.calls.filter((call) => call.startsWith('edit'))).toHaveLength(12);
    expect(posts.beneath).toHaveLength(12);
    await second.stop();
  });
});

describe('a message announced and never told of, since the process ended', () => {
  const where = { platform: 'paper', channel: 'c1', thread: null, at: NOW };
  /** As much of posting it as was done before the end; `stands`: as which message it arrived. */
  async function announceAlone(mark: string, stands: string | null): Promise<void> {
    const reply = await answer({ kind: 'ask', text: ASKED });
    await living.announce({ ...where, reply, mark });
    if (stands === null) return;
    posts.messages.set(stands, reply);
    posts.marks.set(mark, stands);
  }
  const later = (ms: number): void => {
    place.clock = new Date(place.clock.getTime() + ms);
  };
  const at = (message: string) => replica.store.postings.at({ ...where, message });

  it('is found by its mark and repaired once when what it quotes is withdrawn', async () => {
    await announceAlone('a', 'm1');
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
    expect(posts.calls).toEqual(['find a', 'edit m1', 'reply m1']);
    expect(await at('m1')).toMatchObject({ mark: null });
    expect(await living.progress()).toMatchObject({ open: 0, ended: 0 });
  });

  it('is left in peace while all it quotes stands', async () => {
    await announceAlone('a', 'm1');
    await replica.newsroom.withdraw('harbour', MODERATOR);
    await settled();
    expect(posts.calls).toEqual([]);
  });

  it('that says the same as another is repaired by itself', async () => {
    await announceAlone('a', 'm1');
    await announceAlone('b', 'm2');
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    for (const message of ['m1', 'm2']) expect(posts.text(message)).toContain(`~${REOPENED}~`);
  });

  it('is looked for a while when it stands nowhere yet, and repaired where it comes to stand', async () => {
    await announceAlone('a', null);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await expect.poll(() => posts.calls).toEqual(['find a']);
    await living.idle();
    posts.messages.set('m1', await answer({ kind: 'help' }));
    posts.marks.set('a', 'm1');
    later(6_000);
    await living.stop();
    living = start();
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
  });

  it('is forgotten when it stands nowhere after two minutes', async () => {
    await announceAlone('a', null);
    later(3 * 60_000);
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.calls).toEqual(['find a']);
    expect(await replica.store.postings.counts()).toEqual(new Map());
    expect(await living.progress()).toEqual({ open: 0, done: 0, ended: 0, notes: [] });
  });

  it('is told to moderators, with where and when, on a platform where it can’t be looked for', async () => {
    await announceAlone('', null);
    later(3 * 60_000);
    posts.script.push({ kind: 'forbidden', why: 'the bot may not read there' });
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    const { ended, notes } = await living.progress();
    expect({ ended, notes }).toEqual({ ended: 1, notes: [`paper c1, ${NOW}: the bot may not read there`] });
  });

  it('is looked for again when the platform is away', async () => {
    await announceAlone('a', 'm1');
    posts.script.push(new NetworkError('away', 1));
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await expect.poll(() => posts.calls).toEqual(['find a']);
    await living.idle();
    later(2_000);
    await living.stop();
    living = start();
    await settled();
    expect(posts.text('m1')).toContain(`~${REOPENED}~`);
  });
});

describe('a message that is announced', () => {
  const draft = async () => ({
    ...{ platform: 'paper', channel: 'c1', thread: null, at: NOW, mark: 'a' },
    reply: await answer({ kind: 'ask', text: ASKED }),
  });

  it('is like any other once it is told where it stands', async () => {
    const announced = await living.announce(await draft());
    posts.messages.set('m1', (await draft()).reply);
    announced.posted({ channel: 'c1', message: 'm1' });
    await expect
      .poll(() => replica.store.postings.at({ platform: 'paper', channel: 'c1', message: 'm1' }))
      .not.toBeNull();
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.calls).toEqual(['edit m1', 'reply m1']);
  });

  it('is repaired although what it quotes was withdrawn while it was on its way', async () => {
    const announced = await living.announce(await draft());
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await expect.poll(() => posts.calls).toEqual(['find a']);
    posts.messages.set('m1', (await draft()).reply);
    announced.posted({ channel: 'c1', message: 'm1' });
    await settled();
    expect(posts.calls).toEqual(['find a', 'edit m1', 'reply m1']);
  });

  it('is forgotten when the platform refused it', async () => {
    const announced = await living.announce(await draft());
    announced.refused();
    await expect.poll(() => replica.store.postings.counts()).toEqual(new Map());
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await settled();
    expect(posts.calls).toEqual([]);
  });
});
