/** What the bot said for all to see: reported once it stands, changed in place, answered beneath. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Picture, PostedAt, PostPort, Quote, Receipt, Reply } from '../../src/contract.ts';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { reportsTo, scriptedEngine } from '../contract/scripted-engine.ts';
import { mention, pressOn, slashCommand } from '../fakes/slack/payloads.ts';
import { ARCHIVED, DIRECT, GENERAL } from '../fakes/slack/workspace.ts';
import { type SlackWorld, startSlackWorld } from '../fakes/slack/world.ts';

let world: SlackWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

const NONCE = '0123456789abcdef01234567';

/** Shares these quotes from a mention; resolves with what was reported and the port for repairs. */
async function shared(quotes: readonly Quote[], picture?: Picture) {
  const receipts: Receipt[] = [];
  const engine = scriptedEngine((question) =>
    sampleReply(
      question,
      quotes,
      question.request.kind === 'press'
        ? { kind: 'shared', visibility: 'public', ...(picture ? { picture } : {}) }
        : {},
    ),
  );
  const started = await startSlackWorld({
    transport: 'socket',
    engine: { ...engine, ...reportsTo(receipts) },
  });
  world = started;
  const root = started.platform.nextTs();
  await started.platform.send(mention('who?', root));
  const withButtons = () => started.platform.messages.find(({ buttons }) => buttons.length > 0);
  await started.platform.send(pressOn(await eventually('buttons', withButtons), 'Share here'));
  await eventually('a receipt', () => receipts.length > 0);
  const { posts } = started.adapter;
  if (!posts) throw new Error('no port for repairs');
  return { platform: started.platform, posts, receipts, root };
}

const struck = (reply: Reply, quote: Quote): Reply => ({
  ...reply,
  blocks: [
    { type: 'struck', quote },
    {
      type: 'notice',
      tone: 'plain',
      notice: { code: 'quote-withdrawn', facts: { date: '2022-01-09', reason: 'wrong' } },
    },
  ],
  actions: [],
});

const QUOTE = sampleQuote('A whole sentence.');

it('reports a shared message where it stands, with what it shows', async () => {
  const { receipts, root, platform } = await shared([QUOTE]);
  const [message] = platform.messages.filter(({ audience }) => audience === 'everyone');
  expect(receipts).toEqual([
    {
      platform: 'slack',
      channel: GENERAL,
      message: message?.ts,
      thread: root,
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      reply: expect.objectContaining({
        kind: 'shared',
        blocks: [{ type: 'quote', role: 'answer', quote: QUOTE }],
      }),
    },
  ]);
});

it('reports each message of a long one with its own part, none cut', async () => {
  const quotes = Array.from({ length: 24 }, (_, i) =>
    sampleQuote(`Sentence ${i} ${'word '.repeat(170)}ends.`),
  );
  const { receipts, platform } = await shared(quotes);
  await eventually('all parts', () => receipts.flatMap(({ reply }) => reply.blocks).length === quotes.length);
  expect(receipts.length).toBeGreaterThan(1);
  for (const { message, reply } of receipts) {
    const shown = platform.messages.find(({ ts }) => ts === message)?.quotes.map(({ text }) => text);
    expect(reply.blocks.map((block) => (block.type === 'quote' ? block.quote.text : ''))).toEqual(shown);
  }
});

describe('the port for repairs', () => {
  const edited = async (posts: PostPort, receipt: Receipt | undefined, at: Partial<PostedAt> = {}) => {
    if (!receipt) throw new Error('no receipt');
    return posts.edit({ ...receipt, ...at }, struck(receipt.reply, QUOTE));
  };

  it('changes the message in place, twice as once, and pings nobody', async () => {
    const { posts, receipts, platform } = await shared([QUOTE]);
    for (let time = 0; time < 2; time++) expect(await edited(posts, receipts[0])).toEqual({ kind: 'done' });
    const standing = platform.messages.filter(({ audience }) => audience === 'everyone');
    expect(standing).toHaveLength(1);
    expect(standing[0]).toMatchObject({ ts: receipts[0]?.message, pings: [], links: expect.anything() });
    expect(standing[0]?.text).toContain('Withdrawn');
    expect(JSON.stringify(standing[0]?.args.blocks)).toContain('"strike":true');
  });

  it.each([
    ['the message is gone', { message: '1.2' }, 'gone'],
    ['the channel is gone', { channel: 'C0UNKNOWN1' }, 'gone'],
    ['the channel is archived', { channel: ARCHIVED }, 'forbidden'],
  ])('says that %s', async (_, at, kind) => {
    const { posts, receipts } = await shared([QUOTE]);
    expect(await edited(posts, receipts[0], at)).toMatchObject({ kind });
  });

  it.each(['edit_window_closed', 'cant_update_message'])(
    'says that it can no longer be edited (%s)',
    async (error) => {
      const { posts, receipts, platform } = await shared([QUOTE]);
      platform.fail('chat.update', { kind: 'error', error });
      expect(await edited(posts, receipts[0])).toEqual({ kind: 'cannot-edit' });
    },
  );

  it('edits as text alone when the blocks are refused', async () => {
    const { posts, receipts, platform } = await shared([QUOTE]);
    platform.fail('chat.update', { kind: 'error', error: 'invalid_blocks' });
    expect(await edited(posts, receipts[0])).toEqual({ kind: 'done' });
    expect(platform.messages.find(({ ts }) => ts === receipts[0]?.message)?.text).toContain('Withdrawn');
  });

  it('answers beneath, once: after a break it does not try again blindly', async () => {
    const { posts, receipts, root, platform } = await shared([QUOTE]);
    const [receipt] = receipts;
    if (!receipt) throw new Error('no receipt');
    expect(await posts.replyBeneath(receipt, receipt.reply, NONCE, false)).toEqual({ kind: 'done' });
    expect(platform.messages.at(-1)).toMatchObject({ threadTs: root, audience: 'everyone', pings: [] });
    expect(await posts.replyBeneath(receipt, receipt.reply, NONCE, true)).toMatchObject({
      kind: 'forbidden',
    });
    expect(platform.messages.filter(({ audience }) => audience === 'everyone')).toHaveLength(2);
  });

  it('hands on what the platform says of our token', async () => {
    const { posts, receipts, platform } = await shared([QUOTE]);
    platform.fail('chat.update', { kind: 'error', error: 'token_revoked' });
    await expect(edited(posts, receipts[0])).rejects.toMatchObject({ code: 'AUTH_FAILED' });
  });
});

it('keeps quotes in the asker’s own messages, under a neutral line, and says so where it was asked', async () => {
  const engine = scriptedEngine((question) =>
    sampleReply(question, [QUOTE], {
      actions: [{ kind: 'keep', token: 'q1' }],
      ...(question.request.kind === 'press' ? { kind: 'kept' } : {}),
    }),
  );
  const started = await startSlackWorld({ transport: 'socket', engine });
  world = started;
  await started.platform.send(slashCommand('/ask', 'who?'));
  const [answer] = await started.messages(1);
  if (!answer) throw new Error('no answer');
  await started.platform.send(pressOn(answer, 'Keep in my messages'));
  const [, kept, told] = await started.messages(3);
  expect(kept).toMatchObject({ channel: DIRECT, audience: 'asker', via: 'chat.postMessage', buttons: [] });
  expect(kept?.quotes.map(({ text }) => text)).toEqual([QUOTE.text]);
  expect(told).toMatchObject({ via: 'response_url', text: 'Kept in your messages with me.' });
});

describe('a shared picture', () => {
  const picture = (png: Picture['png']): Picture => ({
    alt: 'A timeline of three days.',
    name: 'timeline.png',
    png,
    svg: () => '',
  });
  const drawn = picture(async () => new Uint8Array([0x89, 0x50, 0x4e, 0x47]));

  it('stands in the thread of the words with its description, and is reported by itself', async () => {
    const { platform, receipts, root } = await shared([QUOTE], drawn);
    await eventually('the picture', () => platform.files.length === 1);
    expect(receipts).toHaveLength(2);
    expect(platform.files).toMatchObject([
      {
        channel: GENERAL,
        threadTs: root,
        filename: 'timeline.png',
        alt: 'A timeline of three days.',
        head: '\x89PNG',
      },
    ]);
    expect(receipts[1]).toMatchObject({ channel: GENERAL, message: platform.files[0]?.id, thread: root });
    expect(receipts[1]?.reply.blocks).toEqual(receipts[0]?.reply.blocks);
  });

  it('is taken down when a quote in it no longer stands, once, and nothing is said beneath it', async () => {
    const { platform, posts, receipts } = await shared([QUOTE], drawn);
    await eventually('both receipts', () => receipts.length === 2);
    const [, file] = receipts;
    if (!file) throw new Error('no picture was reported');
    const said = platform.messages.length;
    expect(await posts.edit(file, struck(file.reply, QUOTE))).toEqual({ kind: 'done' });
    expect(platform.files).toEqual([]);
    expect(await posts.edit(file, struck(file.reply, QUOTE))).toEqual({ kind: 'done' });
    expect(await posts.replyBeneath(file, file.reply, NONCE, false)).toEqual({ kind: 'done' });
    expect(platform.messages).toHaveLength(said);
  });

  it('that can’t be drawn is told to the one who shared, and the words are shared', async () => {
    const { platform, receipts } = await shared(
      [QUOTE],
      picture(() => Promise.reject(new Error('no font'))),
    );
    const told = await eventually('a word of it', () =>
      platform.messages.find(({ text }) => text.includes('The picture could not be sent')),
    );
    expect(told.audience).toBe('asker');
    expect(receipts).toHaveLength(1);
    expect(platform.files).toEqual([]);
  });
});
