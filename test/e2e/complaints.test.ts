/** Three verdicts "wrong" on one quote, from the press to the moderators' channel and the pull: both platforms' real clients. */

import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '../../src/contract.ts';
import { type Complaints, createComplaints, readFirstModerators } from '../../src/moderation/index.ts';
import { wordsDigest } from '../../src/store/index.ts';
import { eventually } from '../contract/harness.ts';
import { IDS } from '../fakes/discord/ids.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { sendOff } from '../fakes/slack/moderation-payloads.ts';
import { mention, pressOn, slashCommand } from '../fakes/slack/payloads.ts';
import type { Posted } from '../fakes/slack/web-api.ts';
import { PERSON, TEAM } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';
import { text } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, openBureau, type Place } from '../moderation/harness.ts';
import { ask, type Bot, buttonOf, press, seen, startBot } from './discord-bot.ts';

const QUOTE = 'The bridge over the Ili reopened on Friday.';
const ASKED = 'When did the bridge over the Ili reopen?';

let place: Place;
let bureau: Bureau;
let complaints: Complaints;
let adapter: Adapter | null = null;

async function open(first: string): Promise<void> {
  const moderators = readFirstModerators(first, (problem) => {
    throw new Error(problem);
  });
  bureau = await openBureau(place, moderators, [], (quote) => void complaints.noticed(quote));
  complaints = createComplaints({
    store: bureau.at.store,
    library: bureau.at.library,
    firstModerators: moderators,
    outreach: () => adapter?.outreach ?? null,
    now: () => place.clock,
    logger: pino({ level: 'silent' }),
  });
}
beforeEach(async () => {
  adapter = null;
  place = await createPlace();
  await place.write(
    'bridge.md',
    text(`${QUOTE}\n\nEngineers of the ministry had inspected it for two days.`),
  );
});
afterEach(async () => {
  await bureau.close();
  await place.end();
});
const count = () => bureau.at.store.feedback.complaints({ article: 'bridge', words: wordsDigest(QUOTE) });

describe('on Discord', () => {
  let bot: Bot;
  afterEach(() => bot.close());

  it('a moderator who calls a private answer wrong can pull it there; nobody else is offered that', async () => {
    await open(`discord:${IDS.server}:user:${IDS.person}`);
    bot = await startBot({ engine: bureau.engine, moderation: bureau.desk });
    const wrong = async (more: { readonly userId?: string }) => {
      const answer = await seen(bot, bot.platform.interaction({ ...ask(ASKED), ...more }));
      const choice = await seen(bot, bot.platform.interaction(press(buttonOf(answer, 'feedback'), more)));
      return seen(bot, bot.platform.interaction(press(buttonOf(choice, 'feedback-wrong'), more)));
    };
    expect((await wrong({ userId: '400000000000000011' })).buttons).toEqual([]);
    const thanks = await wrong({});
    expect(thanks.text).toContain('Thank you');
    const offer = await seen(bot, bot.platform.interaction(press(buttonOf(thanks, 'mod-pull'))));
    expect(offer.quotes).toEqual([QUOTE]);
  });

  it('the third verdict reaches the channel once, and [Pull this quote] there takes the quote out', async () => {
    await open(`discord:${IDS.server}:user:${IDS.person}`);
    await bureau.at.store.moderators.setChannel(
      `discord:${IDS.server}`,
      IDS.thread,
      '2022-01-08T10:00:00Z',
      null,
    );
    bot = await startBot({ engine: bureau.engine, moderation: bureau.desk });
    adapter = bot.adapter;
    const complain = async (userId: string): Promise<void> => {
      const by = { userId };
      const answer = await seen(bot, bot.platform.interaction({ ...ask(ASKED), ...by }));
      const choice = await seen(bot, bot.platform.interaction(press(buttonOf(answer, 'feedback'), by)));
      await seen(bot, bot.platform.interaction(press(buttonOf(choice, 'feedback-wrong'), by)));
    };
    const told = () => bot.platform.callsTo('post').filter(({ channelId }) => channelId === IDS.thread);
    await complain('400000000000000011');
    await complain('400000000000000011');
    await complain('400000000000000012');
    expect(await count(), 'one person counts once').toBe(2);
    expect(told()).toEqual([]);
    await complain('400000000000000013');
    await eventually('the channel told', () => told().length > 0);
    await complain('400000000000000014');
    await complaints.catchUp();
    expect(told()).toHaveLength(1);
    const message = readMessage(told()[0]?.body);
    expect(message.text).toContain('Called wrong or out of context 3 times');
    expect(message.quotes).toEqual([QUOTE]);
    expect(message.pings).toEqual([]);

    const pull = bot.platform.interaction(press(buttonOf(message, 'mod-pull')));
    expect((await seen(bot, pull)).quotes).toEqual([QUOTE]);
    const value = JSON.stringify(pull.original?.body).match(/"value":"([^"]+:s:w)"/)?.[1] ?? '';
    const menu = { did: { kind: 'select', customId: 'mod-choose:0', value } } as const;
    const confirm = await seen(bot, bot.platform.interaction(menu));
    await seen(bot, bot.platform.interaction(press(confirm.buttons[0] ?? '')));
    expect(bureau.at.quotes(ASKED)).toEqual([]);
  });
});

describe('on Slack', () => {
  let world: SlackWorld;
  afterEach(() => world.close());

  it('a moderator who calls a private answer wrong can pull it there; nobody else is offered that', async () => {
    await open(`slack:${TEAM}:${PERSON}`);
    const now = (): Date => place.clock;
    const { engine, desk: moderation } = bureau;
    world = await startSlackWorld({ transport: 'socket', engine, moderation, now, platform: { now } });
    const wrong = async (user: string): Promise<Posted> => {
      const shown = (label: string): Promise<Posted> =>
        eventually(label, () =>
          world.platform.messages.findLast(
            (one) => one.user === user && one.buttons.some((b) => b.label === label),
          ),
        );
      await world.platform.send(slashCommand('/ask', ASKED, { user }));
      await world.platform.send(pressOn(await shown('Was this the answer?'), 'Was this the answer?', user));
      await world.platform.send(pressOn(await shown('Wrong'), 'Wrong', user));
      return eventually('thanks', () =>
        world.platform.messages.findLast((one) => one.user === user && one.text.includes('Thank you')),
      );
    };
    expect((await wrong('U0STRANGER')).buttons).toEqual([]);
    const thanks = await wrong(PERSON);
    expect(thanks).toMatchObject({ audience: 'asker' });
    await world.platform.send(pressOn(thanks, 'Pull this quote'));
    const modal = await eventually('the form', () =>
      [...world.platform.modals.values()].findLast((one) => one.text.includes('Pull it')),
    );
    await world.platform.send(sendOff(modal, { reason: 'wrong' }));
    await expect.poll(() => bureau.at.quotes(ASKED)).toEqual([]);
  });

  it('the third verdict reaches the channel once, and [Pull this quote] there takes the quote out', async () => {
    await open(`slack:${TEAM}:${PERSON}`);
    const now = (): Date => place.clock;
    world = await startSlackWorld({
      transport: 'socket',
      engine: bureau.engine,
      moderation: bureau.desk,
      now,
      platform: { now },
    });
    adapter = world.adapter;
    const desk = 'C077NEWSDESK';
    world.platform.channels.set(desk, 'member');
    await bureau.at.store.moderators.setChannel(`slack:${TEAM}`, desk, '2022-01-08T10:00:00Z', null);
    const shown = (user: string, label: string): Promise<Posted> =>
      eventually(`${label} for ${user}`, () =>
        world.platform.messages.findLast(
          (one) => one.user === user && one.buttons.some((b) => b.label === label),
        ),
      );
    const complain = async (user: string): Promise<void> => {
      await world.platform.send(mention(ASKED, world.platform.nextTs(), { user }));
      await world.platform.send(
        pressOn(await shown(user, 'Was this the answer?'), 'Was this the answer?', user),
      );
      await world.platform.send(pressOn(await shown(user, 'Wrong'), 'Wrong', user));
    };
    const told = () => world.platform.messages.filter(({ channel }) => channel === desk);
    for (const user of ['U0ONE', 'U0TWO', 'U0THREE', 'U0FOUR']) await complain(user);
    await expect.poll(count).toBe(4);
    await eventually('the channel told', () => told().length > 0);
    await complaints.catchUp();
    expect(told()).toHaveLength(1);
    const [message] = told();
    if (message === undefined) throw new Error('not told');
    expect(message.text).toContain('Called wrong or out of context');
    expect(message.quotes.map((one) => one.text)).toEqual([QUOTE]);

    await world.platform.send(pressOn(message, 'Pull this quote'));
    const modal = await eventually('the form', () =>
      [...world.platform.modals.values()].findLast((one) => one.text.includes('Pull it')),
    );
    expect(modal.text).toContain(QUOTE);
    await world.platform.send(sendOff(modal, { reason: 'wrong' }));
    await expect.poll(() => bureau.at.quotes(ASKED)).toEqual([]);
  });
});
