/** A reply with a picture: sent with its description; what can't be drawn or sent is told, and the text comes anyway. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Picture, Receipt } from '../../src/contract.ts';
import { eventually } from '../contract/harness.ts';
import { askedText, sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { reportsTo, scriptedEngine } from '../contract/scripted-engine.ts';
import { IDS } from '../fakes/discord/ids.ts';
import { API_ERRORS } from '../fakes/discord/platform.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { ALL_PERMISSIONS, PERMISSIONS, type PostedMessage } from '../fakes/discord/world.ts';
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
    ['the next page', press('timeline-page:x')],
  ])('comes with %s too, under the last message', async (_, did) => {
    await startWith(async () => PNG);
    const issued = bot.platform.interaction(did);
    await seen(bot, issued);
    expect(issued.original?.files).toEqual([{ name: 'timeline.png', data: PNG }]);
    expect(issued.followUps).toEqual([]);
  });

  it('that takes its time comes as a message of its own, once the text stands', async () => {
    let draw: (png: Uint8Array) => void = () => undefined;
    await startWith(() => new Promise((resolve) => (draw = resolve)));
    const issued = bot.platform.interaction(ask('x'));
    await eventually('the text', () => readMessage(issued.original?.body).quotes.includes('In words.'));
    expect(issued.original?.files).toEqual([]);
    draw(PNG);
    await seen(bot, issued);
    expect(issued.followUps.map(({ ephemeral, files }) => ({ ephemeral, files }))).toEqual([
      { ephemeral: true, files: [{ name: 'timeline.png', data: PNG }] },
    ]);
  });

  it.each<[string, Picture['png']]>([
    ['that can’t be drawn', () => Promise.reject(new Error('no font'))],
    ['of more than 10 MiB', async () => new Uint8Array(10 * 1024 * 1024 + 1)],
  ])('%s is no matter where nobody asked for it: the text says all', async (_, png) => {
    await startWith(png);
    const issued = bot.platform.interaction(ask('x'));
    const answer = await seen(bot, issued);
    expect(answer.quotes).toEqual(['In words.']);
    expect(answer.text).not.toContain('picture');
    expect(issued.followUps).toEqual([]);
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

  it('is not even drawn where the bot may attach no file; who asked for it is told', async () => {
    let drawings = 0;
    await startWith(async () => {
      drawings += 1;
      return PNG;
    });
    bot.platform.channel(IDS.channel).permissions = ALL_PERMISSIONS & ~PERMISSIONS.attach;
    const answer = await seen(bot, bot.platform.interaction(ask('x')));
    expect(answer.quotes).toEqual(['In words.']);
    expect(answer.text).not.toContain('picture');
    const asked = await seen(bot, bot.platform.interaction(press('timeline-picture:x')));
    expect(asked.text).toContain('The picture could not be sent');
    await seen(bot, bot.platform.interaction(press('share:abc')));
    expect(bot.platform.messagesIn(IDS.channel)).toHaveLength(1);
    expect(drawings).toBe(0);
    expect(bot.log.join()).not.toContain('refused');
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

describe('a shared picture', () => {
  const receipts: Receipt[] = [];
  async function shareWith(png: Picture['png']): Promise<readonly PostedMessage[]> {
    receipts.length = 0;
    const engine = scriptedEngine((question) =>
      sampleReply(question, [sampleQuote('In words.')], { picture: picture(png), visibility: 'public' }),
    );
    bot = await startBot({ engine: { ...engine, ...reportsTo(receipts) } });
    await seen(bot, bot.platform.interaction(press('share:abc')));
    return bot.platform.messagesIn(IDS.channel);
  }

  it('stands by itself beneath the words, and both are reported', async () => {
    const [words, drawing] = await shareWith(async () => PNG);
    expect(bot.platform.callsTo('post').map(({ files }) => files.length)).toEqual([0, 1]);
    expect(drawing?.content).toBe('');
    expect(receipts.map(({ message, thread }) => ({ message, thread }))).toEqual([
      { message: words?.id, thread: null },
      { message: drawing?.id, thread: 'picture' },
    ]);
    expect(receipts[1]?.reply.blocks).toEqual(receipts[0]?.reply.blocks);
  });

  it('is taken down when a quote in it no longer stands, and nothing more is said beneath it', async () => {
    await shareWith(async () => PNG);
    const [words, drawing] = receipts;
    const { posts } = bot.adapter;
    if (!words || !drawing || !posts) throw new Error('nothing was shared');
    expect(await posts.edit(drawing, drawing.reply)).toEqual({ kind: 'done' });
    expect(bot.platform.callsTo('edit-message')[0]?.body).toMatchObject({ attachments: [] });
    const shown = bot.platform.messagesIn(IDS.channel).map(({ content }) => content);
    expect(shown[1]).toContain('The picture was taken down');
    expect(await posts.shows(drawing, drawing.reply)).toBe(true);
    expect(await posts.replyBeneath(drawing, drawing.reply, 'a'.repeat(24), false)).toEqual({ kind: 'done' });
    expect(bot.platform.messagesIn(IDS.channel)).toHaveLength(2);
  });

  it('that can’t be drawn is left out, and the words are shared', async () => {
    const standing = await shareWith(() => Promise.reject(new Error('no font')));
    expect(standing).toHaveLength(1);
    expect(receipts).toHaveLength(1);
  });
});
