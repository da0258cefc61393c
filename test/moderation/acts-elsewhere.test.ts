/** Acts on the command line, of another server or replica are told where moderators look, once. */
import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ModerationAction, OutreachPort, PostOutcome, Reply } from '../../src/contract.ts';
import { NetworkError } from '../../src/errors.ts';
import { type ActsElsewhere, createActsElsewhere, readFirstModerators } from '../../src/moderation/index.ts';
import { CLI } from '../../src/store/index.ts';
import { eventually } from '../contract/harness.ts';
import { text as untitled } from '../knowledge/newsroom/fixture.ts';
import { ANN, type Bureau, createPlace, openBureau, type Place, said } from './harness.ts';

const FIRST = readFirstModerators('paper:S1:user:ann, paper:S2:user:ann', () => undefined);
const AT_CLI = { by: 'moderators' as const, who: CLI, why: 'being checked' };
const WAIT_MS = 20;
const text = (body: string, title: string): string => untitled(body).replace('title: T', `title: ${title}`);

interface Told {
  readonly channel: string;
  readonly reply: Reply;
  readonly actions: readonly ModerationAction[];
}

let place: Place;
let bureau: Bureau;
let told: Told[];
let outcome: () => PostOutcome;
const port: OutreachPort = {
  tellModerators: async (channel, reply, actions) => {
    const ended = outcome();
    if (ended.kind === 'done') told.push({ channel, reply, actions });
    return ended;
  },
  tellPerson: async () => ({ kind: 'gone' }),
};
const followers: ActsElsewhere[] = [];
const elsewhere = (of: Bureau = bureau): ActsElsewhere => {
  const made = createActsElsewhere({
    store: of.at.store,
    newsroom: of.at.newsroom,
    firstModerators: FIRST,
    outreach: (platform) => (platform === 'paper' ? port : null),
    now: () => place.clock,
    logger: pino({ level: 'silent' }),
    waitMs: WAIT_MS,
  });
  followers.push(made);
  return made;
};
const lines = (channel?: string): readonly string[] =>
  told.filter((one) => channel === undefined || one.channel === channel).map(({ reply }) => said(reply));

beforeEach(async () => {
  told = [];
  outcome = () => ({ kind: 'done' });
  place = await createPlace();
  await place.write('bridge.md', text('The bridge reopened on Friday. It was inspected.', 'Bridge'));
  bureau = await openBureau(place, FIRST);
  const { moderators } = bureau.at.store;
  await moderators.setChannel('paper:S1', 'desk-1', '2022-01-08T10:00:00Z', null);
  await moderators.setChannel('paper:S2', 'desk-2', '2022-01-08T10:00:00Z', null);
});
afterEach(async () => {
  for (const one of followers.splice(0)) await one.stop();
  await bureau.close();
  await place.end();
});

describe('an act on the command line', () => {
  it('is told in each server’s channel once, with what, why and the way back', async () => {
    elsewhere().follow();
    elsewhere().follow();
    const { revisions } = await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    await eventually('both channels', () => told.length >= 2);
    await sleep(WAIT_MS * 3);
    expect(told.map(({ channel }) => channel).sort()).toEqual(['desk-1', 'desk-2']);
    expect(new Set(lines())).toEqual(
      new Set(['Somebody on the command line withdrew “Bridge”: being checked.']),
    );
    expect(told[0]?.actions).toEqual([{ kind: 'undo', token: `r${revisions[0]?.seq}` }]);
  });

  it('is taken back by its button, by a moderator of the server it was told in', async () => {
    elsewhere().follow();
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    await eventually('the telling', () => told.length > 0);
    const [undo] = told[0]?.actions ?? [];
    if (undo === undefined) throw new Error('no button');
    expect(said(await bureau.desk.pressed(ANN, undo))).toContain('Undone: you brought back “Bridge”');
    expect(bureau.at.library.entry('bridge')).toBeDefined();
  });

  it('is told after a restart when nobody was there to tell it, and only once', async () => {
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    place.clock = new Date(place.clock.getTime() + 60_000);
    const other = elsewhere();
    await other.catchUp();
    await elsewhere().catchUp();
    expect(told).toHaveLength(2);
  });

  it('is told later when the channel could not be reached', async () => {
    outcome = () => {
      throw new NetworkError('away', 1);
    };
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    place.clock = new Date(place.clock.getTime() + 60_000);
    const one = elsewhere();
    await one.catchUp();
    expect(told).toEqual([]);
    outcome = () => ({ kind: 'done' });
    await one.catchUp();
    expect(told, 'its claim is not over').toEqual([]);
    place.clock = new Date(place.clock.getTime() + 6 * 60_000);
    await one.catchUp();
    expect(told).toHaveLength(2);
  });

  it('is told to nobody when it is older than a day', async () => {
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    place.clock = new Date(place.clock.getTime() + 25 * 3_600_000);
    await elsewhere().catchUp();
    expect(told).toEqual([]);
  });
});

describe('an act in a chat', () => {
  it('is told there by the one who acted, and in the other server’s channel from here', async () => {
    elsewhere().follow();
    const result = await bureau.desk.perform(ANN, { kind: 'withdraw', article: 'bridge' });
    expect(result.told?.channel).toBe('desk-1');
    await eventually('the other channel', () => told.length > 0);
    await sleep(WAIT_MS * 3);
    expect(told.map(({ channel }) => channel)).toEqual(['desk-2']);
    expect(lines()).toEqual(['A moderator elsewhere withdrew “Bridge”.']);
  });
});

describe('what the folder does', () => {
  it('is not told, but for a text that waits: with the buttons to decide', async () => {
    elsewhere().follow();
    await bureau.at.newsroom.follow(() => undefined);
    await place.write('harbour.md', text('The harbour closed on Saturday.', 'Harbour'));
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    await eventually('the withdrawal', () => told.length === 2);
    await place.write('bridge.md', text('The bridge reopened on Sunday.', 'Bridge'));
    await eventually('the text that waits', () => told.length === 4);
    expect(lines('desk-1')[1]).toBe(
      'The folder of those who run the bot handed in “Bridge”; it waits to be published: the file changed while the article was withdrawn.',
    );
    expect(told.at(-1)?.actions.map(({ kind }) => kind)).toEqual(['publish', 'reject']);
  });
});

it('of many acts at once only the number is told', async () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f'])
    await place.write(`${name}.md`, text(`The road to ${name} is open.`, name));
  await bureau.close();
  bureau = await openBureau(place, FIRST);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await bureau.at.newsroom.withdraw(name, AT_CLI);
  place.clock = new Date(place.clock.getTime() + 60_000);
  await elsewhere().catchUp();
  expect(lines('desk-1')).toHaveLength(1);
  expect(lines('desk-1')[0]).toContain('6 changes of the articles were made elsewhere');
});
