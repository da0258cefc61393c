/** A reply with a picture: sent with its description; what can't be drawn or sent is told, and the text comes anyway. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Picture } from '../../src/contract.ts';
import { askedText, sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { scriptedEngine } from '../contract/scripted-engine.ts';
import { API_ERRORS } from '../fakes/discord/platform.ts';
import { ask, type Bot, press, seen, startBot } from './discord-bot.ts';

const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const picture = (png: Picture['png']): Picture => ({
  alt: 'A timeline of three days.',
  name: 'timeline.png',
  png,
  svg: () => '',
});

let bot: Bot;
afterEach(() => bot.close());

async function startWith(png: Picture['png']): Promise<void> {
  bot = await startBot({
    engine: scriptedEngine((question) =>
      sampleReply(question, [sampleQuote('In words.')], {
        picture: picture(png),
        ...(askedText(question) === 'abc' ? { visibility: 'public' as const } : {}),
      }),
    ),
  });
}

describe('a picture', () => {
  it('comes with its description under the text', async () => {
    await startWith(async () => PNG);
    const issued = bot.platform.interaction(press('timeline-picture:x'));
    expect((await seen(bot, issued)).quotes).toEqual(['In words.']);
    expect(issued.original?.files).toEqual([{ name: 'timeline.png', data: PNG }]);
    expect(issued.original?.body).toMatchObject({
      attachments: [{ id: '0', filename: 'timeline.png', description: 'A timeline of three days.' }],
    });
  });

  it.each([
    ['a first answer', ask('x')],
    ['what is shared', press('share:abc')],
    ['the next page', press('timeline-page:x')],
  ])('is not drawn for %s, which says it all in words', async (_, did) => {
    let drawn = 0;
    await startWith(async () => {
      drawn += 1;
      return PNG;
    });
    await seen(bot, bot.platform.interaction(did));
    expect(drawn).toBe(0);
    expect(bot.platform.calls.flatMap((call) => call.files)).toEqual([]);
  });

  it('that Discord does not take is told, and the text comes anyway', async () => {
    await startWith(async () => PNG);
    bot.platform.failNext('edit-original', API_ERRORS.missingPermissions);
    const issued = bot.platform.interaction(press('timeline-picture:x'));
    const answer = await seen(bot, issued);
    expect(answer.quotes).toEqual(['In words.']);
    expect(answer.text).toContain('The picture could not be sent');
    expect(issued.original?.files).toEqual([]);
  });

  it.each<[string, Picture['png']]>([
    ['that can’t be drawn', () => Promise.reject(new Error('no font'))],
    ['of more than 10 MiB', async () => new Uint8Array(10 * 1024 * 1024 + 1)],
  ])('%s is told, and the text comes anyway', async (_, png) => {
    await startWith(png);
    const issued = bot.platform.interaction(press('timeline-picture:x'));
    const answer = await seen(bot, issued);
    expect(answer.quotes).toEqual(['In words.']);
    expect(answer.text).toContain('The picture could not be sent');
    expect(issued.original?.body).not.toHaveProperty('attachments');
  });
});
