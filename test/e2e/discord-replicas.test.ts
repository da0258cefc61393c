/** Deliveries again after a restart, or to another process, with the real store between them. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SharedClaims } from '../../src/contract.ts';
import type { Store } from '../../src/store/index.ts';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { type ScriptedEngine, scriptedEngine } from '../contract/scripted-engine.ts';
import { IDS } from '../fakes/discord/ids.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { ask, type Bot, done, press, seen, startBot } from './discord-bot.ts';

let store: Store;
let end: () => Promise<void>;
let engine: ScriptedEngine;
let bot: Bot;
beforeEach(async () => {
  ({ store, end } = await temporaryStore());
  engine = scriptedEngine((question) =>
    sampleReply(
      question,
      [sampleQuote('A whole sentence.')],
      question.request.kind === 'press' ? { kind: 'shared', visibility: 'public' } : {},
    ),
  );
});
afterEach(async () => {
  await bot.close();
  await end();
});
const start = async (claims: SharedClaims = store.seen): Promise<void> => {
  bot = await startBot({ engine, claims });
};
const left = (id: string) =>
  eventually(`${id} left to the other`, () =>
    bot.log.some((line) => line.includes(`"delivery":"${id}"`) && line.includes('answered once')),
  );

it('answers an interaction once that two processes are given, and calls the engine once', async () => {
  await start();
  await bot.another();
  const issued = bot.platform.interaction(ask('who?'));
  await left(issued.id);
  await eventually('the answer', () => issued.original !== null && !issued.loading);
  expect((await seen(bot, issued)).quotes).toEqual(['A whole sentence.']);
  expect(engine.asked).toHaveLength(1);
  expect(bot.platform.callsTo('callback')).toHaveLength(1);
});

it('answers a direct message once that two processes are given', async () => {
  await start();
  await bot.another();
  const message = bot.platform.message({ content: 'who?' });
  await done(bot, message);
  await left(message.id);
  await eventually('the answer', () => bot.platform.callsTo('post').length > 0);
  expect(engine.asked).toHaveLength(1);
  expect(bot.platform.callsTo('post')).toHaveLength(1);
});

it('answers once across a restart', async () => {
  await start();
  const [issued, message] = [
    bot.platform.interaction(ask('who?')),
    bot.platform.message({ content: 'who?' }),
  ];
  await Promise.all([done(bot, issued), done(bot, message)]);
  await bot.restart();
  bot.platform.again(issued);
  bot.platform.messageAgain(message.id);
  await Promise.all([left(issued.id), left(message.id)]);
  expect(engine.asked).toHaveLength(2);
  expect(bot.platform.callsTo('callback')).toHaveLength(1);
});

it('shares once, whichever process takes the second press', async () => {
  await start();
  const message = { did: { ...press('share:abc').did, messageId: '600000000000000042' } } as const;
  expect((await seen(bot, bot.platform.interaction(message))).text).toBe('Shared here.');
  await bot.restart();
  expect((await seen(bot, bot.platform.interaction(message))).text).toBe('Shared here.');
  expect(bot.platform.messagesIn(IDS.channel)).toHaveLength(1);
});

it('keeps no id of anybody or anything in the store', async () => {
  const claimed: string[] = [];
  await start({
    claim: (key, ttlMs, nowMs) => {
      claimed.push(key);
      return store.seen.claim(key, ttlMs, nowMs);
    },
  });
  const issued = bot.platform.interaction(ask('who?'));
  await Promise.all([done(bot, issued), done(bot, bot.platform.message({ content: 'who?' }))]);
  expect(claimed).toHaveLength(2);
  for (const key of claimed) expect(key).toMatch(/^discord-[0-9a-f]{64}$/);
});

it.each<[string, SharedClaims['claim']]>([
  ['fails', () => Promise.reject(new Error('the disk is full'))],
  ['never answers', () => new Promise(() => undefined)],
])('answers in time all the same when the store %s', async (_, claim) => {
  await start({ claim });
  const issued = bot.platform.interaction(ask('who?'));
  await done(bot, issued);
  expect(readMessage(issued.original?.body).quotes).toEqual(['A whole sentence.']);
  expect(bot.log.join('')).toContain('cannot be compared');
  expect(bot.log.join('')).not.toContain('the disk is full');
});
