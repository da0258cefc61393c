/** What the bot says before anybody asks, through both platforms' real clients: "Keep me informed", acts done elsewhere. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter, OutreachPort } from '../../src/contract.ts';
import { NetworkError } from '../../src/errors.ts';
import { createInforming, type Informing } from '../../src/living/index.ts';
import { type ActsElsewhere, createActsElsewhere, readFirstModerators } from '../../src/moderation/index.ts';
import { CLI } from '../../src/store/index.ts';
import { eventually } from '../contract/harness.ts';
import { IDS } from '../fakes/discord/ids.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { mention, pressOn } from '../fakes/slack/payloads.ts';
import type { Posted } from '../fakes/slack/web-api.ts';
import { ALL_SCOPES, PERSON, TEAM } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';
import { text } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, openBureau, type Place } from '../moderation/harness.ts';
import { ask, type Bot, buttonOf, press, seen, startBot } from './discord-bot.ts';

const QUOTE = 'The bridge over the Ili reopened on Friday.';
const ASKED = 'When did the bridge over the Ili reopen?';
const FIRST = readFirstModerators(
  `discord:${IDS.server}:user:${IDS.person}, slack:${TEAM}:${PERSON}`,
  (problem) => {
    throw new Error(problem);
  },
);
const AT_CLI = { by: 'moderators' as const, who: CLI, why: 'being checked' };

let place: Place;
let bureau: Bureau;
let adapter: Adapter | null = null;
let informing: Informing;
let elsewhere: ActsElsewhere;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', text(`${QUOTE} Engineers of the ministry had inspected it for two days.`));
  bureau = await openBureau(place, FIRST);
  const { store, newsroom, library } = bureau.at;
  const speaking = {
    store,
    newsroom,
    library,
    firstModerators: FIRST,
    outreach: (platform: string) => (adapter?.name === platform ? (adapter.outreach ?? null) : null),
    now: () => place.clock,
    logger: pino({ level: 'silent' }),
  };
  informing = createInforming(speaking);
  elsewhere = createActsElsewhere(speaking);
});
afterEach(async () => {
  await Promise.all([informing.stop(), elsewhere.stop()]);
  await bureau.close();
  await place.end();
  adapter = null;
});
const anHourOn = (): void => {
  place.clock = new Date(place.clock.getTime() + 3_600_000);
};
/** As one whose process ends as soon as the message is sent: nothing is written down of it. */
function killedAfterSending(of: Adapter): Adapter {
  const { outreach } = of;
  if (outreach === undefined) throw new Error('no way to speak first');
  const tellPerson: OutreachPort['tellPerson'] = async (...told) => {
    await outreach.tellPerson(...told);
    throw new NetworkError('killed', 1);
  };
  return { ...of, name: of.name, outreach: { ...outreach, tellPerson } };
}
const aMinuteOn = (): void => {
  place.clock = new Date(place.clock.getTime() + 60_000);
};

describe('on Discord', () => {
  let bot: Bot;
  afterEach(() => bot.close());

  it('who pressed "Keep me informed" gets one direct message when the quote is withdrawn', async () => {
    bot = await startBot({ engine: bureau.engine, moderation: bureau.desk });
    adapter = bot.adapter;
    const answer = await seen(bot, bot.platform.interaction(ask(ASKED)));
    const terms = await seen(bot, bot.platform.interaction(press(buttonOf(answer, 'inform-me'))));
    expect(terms.text).toContain('your account id and which sentence, 30 days');
    const kept = await seen(bot, bot.platform.interaction(press(buttonOf(terms, 'inform-me-yes'))));
    expect(kept.text).toContain('Kept until');
    const told = () =>
      bot.platform.callsTo('post').filter(({ channelId }) => channelId === IDS.directChannel);
    await informing.catchUp();
    expect(told()).toEqual([]);
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    bot.platform.failNext('post', 'lost-answer');
    await informing.catchUp();
    await informing.catchUp();
    const messages = bot.platform.messagesIn(IDS.directChannel);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.content).toMatch(/^\*\*You asked to be told of changes\./);
    expect(messages[0]?.content).toContain(`~~${QUOTE}~~`);
    expect(readMessage(told()[0]?.body).pings).toEqual([]);
  });

  it('gets it once though the process was killed between sending and writing that down, however long ago', async () => {
    bot = await startBot({ engine: bureau.engine, moderation: bureau.desk });
    const answer = await seen(bot, bot.platform.interaction(ask(ASKED)));
    const terms = await seen(bot, bot.platform.interaction(press(buttonOf(answer, 'inform-me'))));
    await seen(bot, bot.platform.interaction(press(buttonOf(terms, 'inform-me-yes'))));
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    adapter = killedAfterSending(bot.adapter);
    await informing.catchUp();
    expect(bot.platform.messagesIn(IDS.directChannel)).toHaveLength(1);
    // Discord's own nonce is long forgotten.
    bot.platform.forgetNonces();
    anHourOn();
    adapter = bot.adapter;
    await informing.catchUp();
    expect(bot.platform.messagesIn(IDS.directChannel)).toHaveLength(1);
    expect(await bureau.at.store.watches.list(place.clock.toISOString())).toEqual([]);
  });

  it('an act on the command line is told in the moderators’ channel, and Undo there brings it back', async () => {
    bot = await startBot({ engine: bureau.engine, moderation: bureau.desk });
    adapter = bot.adapter;
    const here = `discord:${IDS.server}`;
    await bureau.at.store.moderators.setChannel(here, IDS.thread, '2022-01-08T10:00:00Z', null);
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    aMinuteOn();
    await elsewhere.catchUp();
    await elsewhere.catchUp();
    const told = bot.platform.callsTo('post').filter(({ channelId }) => channelId === IDS.thread);
    expect(told).toHaveLength(1);
    const message = readMessage(told[0]?.body);
    expect(message.text).toBe('Somebody on the command line withdrew “T”: being checked.');
    await seen(bot, bot.platform.interaction(press(buttonOf(message, 'mod-undo'))));
    expect(bureau.at.quotes(ASKED)).toContain(QUOTE);
  });
});

describe('on Slack', () => {
  let world: SlackWorld;
  beforeEach(async () => {
    const now = (): Date => place.clock;
    const { engine, desk: moderation } = bureau;
    world = await startSlackWorld({ transport: 'socket', engine, moderation, now, platform: { now } });
    adapter = world.adapter;
  });
  afterEach(() => world.close());
  const shown = (label: string): Promise<Posted> =>
    eventually(label, () =>
      world.platform.messages.findLast((one) => one.buttons.some((b) => b.label === label)),
    );

  it('who pressed "Keep me informed" gets one direct message when the quote is withdrawn', async () => {
    await world.platform.send(mention(ASKED, world.platform.nextTs()));
    await world.platform.send(pressOn(await shown('Keep me informed'), 'Keep me informed'));
    const terms = await shown('Keep it and tell me');
    expect(terms.text).toContain('your account id and which sentence, 30 days');
    await world.platform.send(pressOn(terms, 'Keep it and tell me'));
    await expect.poll(() => bureau.at.store.watches.list('2022-01-11T12:00:00.000Z')).toHaveLength(1);
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    await informing.catchUp();
    await informing.catchUp();
    const told = world.platform.messages.filter((one) => one.text.startsWith('You asked to be told'));
    expect(told).toHaveLength(1);
    expect(told[0]?.text).toContain('being checked');
    expect(told[0]?.text).toContain(QUOTE);
  });

  it.each([
    ['once', ALL_SCOPES, 1],
    [
      'twice, rather than not at all, without im:history',
      ALL_SCOPES.filter((one) => one !== 'im:history'),
      2,
    ],
  ])('who is told by a process that is killed right after is told %s', async (_, scopes, times) => {
    await world.close();
    const now = (): Date => place.clock;
    const { engine, desk: moderation } = bureau;
    world = await startSlackWorld({
      transport: 'socket',
      engine,
      moderation,
      now,
      platform: { now, scopes },
    });
    await world.platform.send(mention(ASKED, world.platform.nextTs()));
    await world.platform.send(pressOn(await shown('Keep me informed'), 'Keep me informed'));
    await world.platform.send(pressOn(await shown('Keep it and tell me'), 'Keep it and tell me'));
    await expect.poll(() => bureau.at.store.watches.list('2022-01-11T12:00:00.000Z')).toHaveLength(1);
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    adapter = killedAfterSending(world.adapter);
    await informing.catchUp();
    const told = () => world.platform.messages.filter((one) => one.text.startsWith('You asked to be told'));
    const [first] = told();
    anHourOn();
    adapter = world.adapter;
    await informing.catchUp();
    expect(told()).toHaveLength(times);
    expect(told()[0]).toEqual(first);
    expect(await bureau.at.store.watches.list(place.clock.toISOString())).toEqual([]);
  });

  it('who is told of the same sentence again, after it was restored, hears it again', async () => {
    const wish = async (): Promise<void> => {
      await world.platform.send(mention(ASKED, world.platform.nextTs()));
      await world.platform.send(pressOn(await shown('Keep me informed'), 'Keep me informed'));
      await world.platform.send(pressOn(await shown('Keep it and tell me'), 'Keep it and tell me'));
      await expect.poll(() => bureau.at.store.watches.list(place.clock.toISOString())).toHaveLength(1);
    };
    const told = () => world.platform.messages.filter((one) => one.text.startsWith('You asked to be told'));
    for (const times of [1, 2]) {
      await wish();
      await bureau.at.newsroom.withdraw('bridge', AT_CLI);
      adapter = killedAfterSending(world.adapter);
      await informing.catchUp();
      anHourOn();
      adapter = world.adapter;
      await informing.catchUp();
      expect(told()).toHaveLength(times);
      await bureau.at.newsroom.restore('bridge', AT_CLI);
    }
  });

  it('an act on the command line is told in the moderators’ channel, and Undo there brings it back', async () => {
    const desk = 'C077NEWSDESK';
    world.platform.channels.set(desk, 'member');
    await bureau.at.store.moderators.setChannel(`slack:${TEAM}`, desk, '2022-01-08T10:00:00Z', null);
    await bureau.at.newsroom.withdraw('bridge', AT_CLI);
    aMinuteOn();
    await elsewhere.catchUp();
    await elsewhere.catchUp();
    const [message, ...more] = world.platform.messages.filter(({ channel }) => channel === desk);
    expect(more).toEqual([]);
    if (message === undefined) throw new Error('not told');
    expect(message.text).toContain('Somebody on the command line withdrew “T”: being checked.');
    await world.platform.send(pressOn(message, 'Undo'));
    await expect.poll(() => bureau.at.quotes(ASKED)).toContain(QUOTE);
  });
});
