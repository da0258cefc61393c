/** Buttons pressed a year later, in another process that knows nothing of the earlier one. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/contract.ts';
import { createFolderSource } from '../../src/knowledge/folder.ts';
import { Library } from '../../src/library.ts';
import { pressOn, slashCommand } from '../fakes/slack/payloads.ts';
import type { Posted } from '../fakes/slack/web-api.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';
import { engineOver } from '../helpers/library.ts';
import { temporaryStore } from '../store/temporary-store.ts';
import { ask, type Bot, press, seen, startBot } from './discord-bot.ts';

const QUESTION = 'why was massimov arrested?';
const THEN = new Date('2022-01-11T12:00:00Z');
const YEAR_LATER = new Date('2023-01-11T12:00:00Z');

/** What each button brings, or the plain words that it is too old. */
const EXPECTED: Readonly<Record<string, string>> = {
  'More context': 'The paragraph it stands in:',
  'Copy with source': 'To copy:',
  'Share here': 'What the articles say:',
  'Was this the answer?': 'Was this the answer?',
  Wrong: 'Thank you.',
  'Keep in my messages': 'You asked to keep this.',
  'With my question': 'not remembered any more',
  'Quotes only': 'What the articles say:',
  'Tell me when this is covered': 'Kept for this:',
  'Keep it and tell me': 'too old',
  'What do the articles cover?': '1 article',
  'Erase what is kept of me': 'Nothing was kept of you.',
};

const ending: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of ending.splice(0)) await end();
});

async function freshEngine(now: Date): Promise<Engine> {
  const library = new Library();
  library.apply(await createFolderSource('knowledge', () => now).look());
  const { store, end } = await temporaryStore();
  ending.push(end);
  return engineOver(library, { kept: store });
}

describe('on Slack', () => {
  const worlds: SlackWorld[] = [];
  afterEach(async () => {
    await Promise.all(worlds.splice(0).map((world) => world.close()));
  });
  const start = async (now: Date): Promise<SlackWorld> => {
    const engine = await freshEngine(now);
    const world = await startSlackWorld({
      transport: 'socket',
      engine,
      now: () => now,
      platform: { now: () => now },
    });
    worlds.push(world);
    return world;
  };
  const say = async (
    world: SlackWorld,
    outgoing: Parameters<SlackWorld['platform']['send']>[0],
  ): Promise<Posted> => {
    const before = world.platform.messages.length;
    await world.platform.send(outgoing);
    const posted = (await world.messages(before + 1)).at(before);
    if (posted === undefined) throw new Error('nothing was said');
    return posted;
  };

  it('every one works, or says plainly that it is too old', async () => {
    const world = await start(THEN);
    const answer = await say(world, slashCommand('/ask', QUESTION));
    const refusal = await say(world, slashCommand('/ask', 'who won the world cup?'));
    const cards = [
      answer,
      refusal,
      await say(world, pressOn(answer, 'Share here')),
      await say(world, pressOn(answer, 'Copy with source')),
      await say(world, pressOn(answer, 'Was this the answer?')),
      await say(world, pressOn(refusal, 'Tell me when this is covered')),
      await say(world, slashCommand('/dateline', 'privacy')),
    ];
    const later = await start(YEAR_LATER);
    const pressed = new Set<string>();
    for (const card of cards) {
      for (const { label } of card.buttons) {
        const words = EXPECTED[label];
        if (words === undefined || pressed.has(label)) continue;
        pressed.add(label);
        const before = later.platform.messages.length;
        expect((await say(later, pressOn(card, label))).text, label).toContain(words);
        // Whoever keeps something is told so where it was pressed as well.
        if (label === 'Keep in my messages') await later.messages(before + 2);
      }
    }
    expect([...pressed].sort()).toEqual(Object.keys(EXPECTED).sort());
  });
});

describe('on Discord', () => {
  let bot: Bot;
  afterEach(() => bot.close());

  it('every one of an answer works in another process', async () => {
    bot = await startBot({ engine: await freshEngine(THEN) });
    const answer = await seen(bot, bot.platform.interaction(ask(QUESTION)));
    await bot.close();
    bot = await startBot({ engine: await freshEngine(YEAR_LATER) });
    const told = async (kind: string): Promise<string> => {
      const id = answer.buttons.find((one) => one.startsWith(`${kind}:`));
      if (id === undefined) throw new Error(`no ${kind}`);
      return (await seen(bot, bot.platform.interaction(press(id)))).text;
    };
    expect(await told('more-context')).toContain('The paragraph it stands in:');
    expect(await told('copy')).toContain('To copy:');
    expect(await told('feedback')).toContain('Was this the answer?');
    expect(await told('share')).toBe('Shared here.');
  });
});
