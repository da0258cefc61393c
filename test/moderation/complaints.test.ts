/** Three complaints of one quote reach the moderators, once, whatever fails in between. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModerationAction, OutreachPort, PostOutcome, Reply } from '../../src/contract.ts';
import { NetworkError } from '../../src/errors.ts';
import { type Complaints, createComplaints } from '../../src/moderation/index.ts';
import { draft, MODERATOR, text } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, FIRST, openBureau, type Place, said } from './harness.ts';

const QUOTE = 'The bridge over the Ili reopened on Friday.';

interface Told {
  readonly channel: string;
  readonly reply: Reply;
  readonly actions: readonly ModerationAction[];
  readonly nonce: string;
}

let place: Place;
let bureau: Bureau;
let told: Told[];
let outcome: () => PostOutcome;
const port: OutreachPort = {
  tellModerators: async (channel, reply, actions, nonce) => {
    const ended = outcome();
    if (ended.kind === 'done') told.push({ channel, reply, actions, nonce });
    return ended;
  },
  tellPerson: async () => ({ kind: 'gone' }),
};

beforeEach(async () => {
  told = [];
  outcome = () => ({ kind: 'done' });
  place = await createPlace();
  await place.write('bridge.md', text(`${QUOTE} Engineers had inspected it for two days.`));
  bureau = await openBureau(place);
  await bureau.at.store.moderators.setChannel('paper:S1', 'newsdesk', '2022-01-08T10:00:00Z', null);
});
afterEach(async () => {
  await bureau.close();
  await place.end();
});

const complaints = (of: Bureau = bureau): Complaints =>
  createComplaints({
    store: of.at.store,
    library: of.at.library,
    firstModerators: FIRST,
    outreach: (platform) => (platform === 'paper' ? port : null),
    now: () => place.clock,
    logger: pino({ level: 'silent' }),
  });
let presses = 0;
const complain = async (times: number, verdict: 'wrong' | 'out-of-context' | 'outdated' = 'wrong') => {
  for (let i = 0; i < times; i++)
    await bureau.at.store.feedback.add({
      id: `press ${++presses}`,
      at: '2022-01-08T10:00:00.000Z',
      knowledge: bureau.at.library.version,
      article: 'bridge',
      text: QUOTE,
      verdict,
    });
};
const quote = { article: 'bridge', text: QUOTE };

describe('complaints', () => {
  it('are told with the third, with the quote, its source and a button that names it', async () => {
    const desk = complaints();
    await complain(1);
    await complain(1, 'out-of-context');
    await desk.noticed(quote);
    expect(told).toEqual([]);
    await complain(1);
    await desk.noticed(quote);
    expect(told).toHaveLength(1);
    const [one] = told;
    expect(one?.channel).toBe('newsdesk');
    expect(one?.reply && said(one.reply)).toContain(
      `Called wrong or out of context 3 times, by people who were shown this quote. Nothing was changed:\n\n${QUOTE}\nT · Outlet A`,
    );
    expect(one?.nonce).toMatch(/^[0-9a-f]{24}$/);
    expect(one?.actions).toMatchObject([
      { kind: 'pull', token: expect.stringMatching(/^[A-Za-z0-9._~-]{1,80}$/) },
    ]);
    const offer = await bureau.desk.offer(
      { place: 'paper:S1', user: 'paper:ann', roles: [], manages: false, name: 'Ann' },
      { token: one?.actions[0]?.token ?? '' },
    );
    expect(offer.quotes.map((found) => found.quote.text)).toEqual([QUOTE]);
  });

  it('that say "outdated" are none', async () => {
    await complain(2);
    await complain(5, 'outdated');
    await complaints().noticed(quote);
    expect(told).toEqual([]);
  });

  it('are told once: by whichever process, after a restart, and with each further one', async () => {
    const replica = await openBureau(place);
    await complain(3);
    await Promise.all([complaints().noticed(quote), complaints(replica).noticed(quote)]);
    await complain(4);
    await complaints(replica).noticed(quote);
    place.clock = new Date(place.clock.getTime() + 400 * 86_400_000);
    await complaints().catchUp();
    await replica.close();
    expect(told).toHaveLength(1);
  });

  it('that reached nobody are told later: the platform was away', async () => {
    await complain(3);
    outcome = () => {
      throw new NetworkError('away', 1);
    };
    await complaints().noticed(quote);
    outcome = () => ({ kind: 'done' });
    await complaints().catchUp();
    expect(told, 'another process may still be at it').toEqual([]);
    place.clock = new Date(place.clock.getTime() + 6 * 60_000);
    await complaints().catchUp();
    expect(told).toHaveLength(1);
  });

  it('wait until moderators choose a channel', async () => {
    await bureau.at.store.moderators.setChannel('paper:S1', null, '2022-01-08T10:00:00Z', null);
    await complain(3);
    await complaints().noticed(quote);
    await bureau.at.store.moderators.setChannel('paper:S1', 'later', '2022-01-08T10:00:00Z', null);
    await complaints().catchUp();
    expect(told.map(({ channel }) => channel)).toEqual(['later']);
  });

  it('are on words: a correction that puts others in their place is not complained of, and they go where they go', async () => {
    const { newsroom } = bureau.at;
    const correctTo = (body: string): Promise<unknown> =>
      newsroom.correct('bridge', draft('bridge.md', text(body)), 'paste', MODERATOR);
    await complain(3);
    await correctTo('The bridge over the Ili is still closed. Engineers had inspected it for two days.');
    await complaints().catchUp();
    expect(told).toEqual([]);
    await correctTo(`Engineers had inspected it for two days. ${QUOTE}`);
    await complaints().catchUp();
    expect(told).toHaveLength(1);
    expect(told[0]?.reply && said(told[0].reply)).toContain(QUOTE);
  });

  it('of a quote that was pulled already are told to nobody', async () => {
    await complain(3);
    const caller = { place: 'paper:S1', user: 'paper:ann', roles: [], manages: false, name: 'Ann' };
    await bureau.desk.perform(caller, { kind: 'withdraw', article: 'bridge' });
    await complaints().noticed(quote);
    await complaints().catchUp();
    expect(told).toEqual([]);
  });

  it('break nothing when the store is gone', async () => {
    const desk = complaints();
    await bureau.at.store.close();
    await desk.noticed(quote);
    await desk.catchUp();
    expect(told).toEqual([]);
  });
});
