/** The place in the queue, shown where the answer will stand. */
import { afterEach, expect, it } from 'vitest';
import { eventually } from '../contract/harness.ts';
import { busyEngine, gate } from '../contract/scripted-engine.ts';
import { IDS } from '../fakes/discord/ids.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { ask, type Bot, seen, startBot } from './discord-bot.ts';

let bot: Bot;
afterEach(() => bot.close());

it('is the last one told, turns into the answer, and only the asker sees it', async () => {
  const door = gate();
  bot = await startBot({ engine: busyEngine([9, 8, 7], door) });
  const issued = bot.platform.interaction(ask('who?'));
  await eventually('the place', () => !issued.loading && issued.original !== null);
  expect(readMessage(issued.original?.body).text).toBe(
    'Busy, you are number 7; this message will turn into your answer.',
  );
  expect(issued.original?.ephemeral).toBe(true);
  door.open();
  expect((await seen(bot, issued)).quotes).toEqual(['At last.']);
  expect(issued.followUps).toEqual([]);
  expect(bot.platform.callsTo('edit-original')).toHaveLength(2);
});

it('is not shown to one who waits for less than half a second', async () => {
  const door = gate();
  bot = await startBot({ engine: busyEngine([3], door) });
  const issued = bot.platform.interaction(ask('who?'));
  await eventually('the acknowledgement', () => issued.callbackType === 5);
  door.open();
  await seen(bot, issued);
  expect(bot.platform.callsTo('edit-original')).toHaveLength(1);
});

it('in direct messages stands beneath the question, and turns into the answer there too', async () => {
  const door = gate();
  bot = await startBot({ engine: busyEngine([4, 2], door) });
  bot.platform.message({ content: 'who?' });
  const shown = () => bot.platform.messagesIn(IDS.directChannel).filter(({ content }) => content !== 'who?');
  await eventually('the place', () => shown().length > 0);
  expect(shown().map(({ content }) => content)).toEqual([
    'Busy, you are number 2; this message will turn into your answer.',
  ]);
  door.open();
  await eventually('the answer', () => shown()[0]?.content.includes('At last.'));
  expect(shown()).toHaveLength(1);
});

it('in direct messages is not shown to one who waits for less than half a second', async () => {
  bot = await startBot({ engine: busyEngine([4], { opened: Promise.resolve() }) });
  bot.platform.message({ content: 'who?' });
  const shown = () => bot.platform.messagesIn(IDS.directChannel).filter(({ content }) => content !== 'who?');
  await eventually('the answer', () => shown().length > 0);
  expect(
    shown()
      .map(({ content }) => content)
      .join(),
  ).toContain('At last.');
  expect(bot.platform.callsTo('edit-message')).toEqual([]);
});

it('that cannot be shown does not keep the answer away', async () => {
  const door = gate();
  bot = await startBot({ engine: busyEngine([3], door) });
  bot.platform.failNext('edit-original', 'hang-up', 3);
  const issued = bot.platform.interaction(ask('who?'));
  await eventually('the tries', () => bot.platform.callsTo('edit-original').length === 3);
  door.open();
  expect((await seen(bot, issued)).quotes).toEqual(['At last.']);
});
