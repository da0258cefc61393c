/** What the bot said for all to see stays true: shared, withdrawn in the newsroom, changed in place, told beneath. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PostedAt, PostPort, Receipt, Reply } from '../../src/contract.ts';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { reportsTo } from '../contract/scripted-engine.ts';
import { IDS } from '../fakes/discord/ids.ts';
import { API_ERRORS } from '../fakes/discord/platform.ts';
import { readMarkdown } from '../fakes/discord/read-markdown.ts';
import { PERMISSIONS } from '../fakes/discord/world.ts';
import { MODERATOR, text } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, openBureau, type Place } from '../moderation/harness.ts';
import { ask, type Bot, buttonOf, press, seen, startBot } from './discord-bot.ts';

const QUOTE = 'The bridge over the Ili reopened on Friday.';

let place: Place;
let bureau: Bureau;
let bot: Bot;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', text(QUOTE));
  bureau = await openBureau(place);
  bot = await startBot({ engine: bureau.engine });
});
afterEach(async () => {
  await bot.close();
  await bureau.close();
  await place.end();
});

const port = (): PostPort => {
  const { posts } = bot.adapter;
  if (!posts) throw new Error('no port for repairs');
  return posts;
};
const standing = () => bot.platform.messagesIn(IDS.channel);

/** Shares the answer once more; resolves with the message that stands. */
async function share(): Promise<string> {
  const before = standing().length;
  const answer = await seen(bot, bot.platform.interaction(ask('When did the bridge over the Ili reopen?')));
  const did = {
    ...press(buttonOf(answer, 'share').replace('share:', 'share-quotes:')).did,
    messageId: `60000000000000${1000 + before}`,
  };
  await seen(bot, bot.platform.interaction({ did }));
  expect(standing()).toHaveLength(before + 1);
  const message = standing().at(-1)?.id ?? '';
  const at = { platform: 'discord', channel: IDS.channel, message };
  await expect.poll(() => bureau.at.store.postings.at(at)).not.toBeNull();
  return message;
}

async function withdrawAndRepair(why = MODERATOR.why): Promise<void> {
  await bureau.at.newsroom.withdraw('bridge', { ...MODERATOR, why });
  bureau.living.attach('discord', port());
  await bureau.repaired();
}
const shownAt = (id: string) => standing().find((one) => one.id === id)?.content ?? '';
const beneath = (id: string) =>
  standing().filter(
    (one) =>
      (one as { message_reference?: PostedAt & { message_id: string } }).message_reference?.message_id === id,
  );

describe('a withdrawal', () => {
  it('strikes the quote in place and tells beneath it, pinging nobody', async () => {
    const message = await share();
    expect(shownAt(message)).toContain(QUOTE);
    await withdrawAndRepair();
    expect(shownAt(message)).toContain(`~~${QUOTE}~~`);
    expect(shownAt(message)).toContain('Withdrawn 11 Jan 2022');
    expect(beneath(message)).toHaveLength(1);
    for (const call of [...bot.platform.callsTo('edit-message'), ...bot.platform.callsTo('post')]) {
      expect(call.body).toMatchObject({ allowed_mentions: { parse: [] }, flags: 4 });
    }
    expect(bot.platform.callsTo('edit-message')[0]?.body).toMatchObject({ attachments: [] });
  });

  it('says so in place and beneath though its reason is as long as Discord lets one type', async () => {
    const message = await share();
    await withdrawAndRepair('not so 😀 '.repeat(600));
    expect(shownAt(message)).toContain(`~~${QUOTE}~~`);
    expect(shownAt(message)).toContain('by this server’s moderators: not so 😀');
    expect(beneath(message)[0]?.content).toContain('was withdrawn on 11 Jan 2022');
  });

  it('repairs all messages it can, though one is gone, one is limited, one may not be seen', async () => {
    const [gone, limited, last] = [await share(), await share(), await share()];
    bot.platform.removeMessage(IDS.channel, gone);
    bot.platform.limitNext('edit-message', 300);
    await withdrawAndRepair();
    for (const message of [limited, last]) {
      expect(shownAt(message)).toContain(`~~${QUOTE}~~`);
      expect(beneath(message)).toHaveLength(1);
    }
    expect(bot.platform.callsTo('edit-message').map(({ status }) => status)).toContain(429);
    const { done, ended, notes } = await bureau.living.progress();
    expect({ done, ended }).toEqual({ done: 2, ended: 1 });
    expect(notes.join()).toContain('gone');
  });

  it('tells moderators where it may not edit', async () => {
    await share();
    bot.platform.channel(IDS.channel).permissions = PERMISSIONS.send;
    await withdrawAndRepair();
    const { ended, notes } = await bureau.living.progress();
    expect(ended).toBe(1);
    expect(notes.join()).toContain('may not see this channel');
  });
});

describe('a process that is killed right after it posted', () => {
  /** The bot whose engine never hears where a message stands. */
  const untold = async (): Promise<void> => {
    await bot.close();
    const { engine } = bureau;
    bot = await startBot({
      engine: {
        ...engine,
        announce: async (draft) => {
          await engine.announce?.(draft);
          return { posted: () => undefined, refused: () => undefined };
        },
      },
    });
  };
  const shareUntold = async (kind = 'share-quotes'): Promise<string> => {
    const answer = await seen(bot, bot.platform.interaction(ask('When did the bridge over the Ili reopen?')));
    const before = standing().length;
    const { did } = press(buttonOf(answer, 'share').replace('share:', `${kind}:`));
    const messageId = `60000000000000${1000 + before}`;
    await seen(bot, bot.platform.interaction({ did: { ...did, messageId } }));
    expect(standing()).toHaveLength(before + 1);
    return standing().at(-1)?.id ?? '';
  };

  it.each(['share-quotes', 'share-asked'])(
    'leaves a message that is repaired all the same, among many others (%s)',
    async (kind) => {
      await untold();
      const message = await shareUntold(kind);
      const other = await shareUntold(kind);
      for (let i = 0; i < 120; i++) bot.platform.message({ content: `chatter ${i}`, where: 'server' });
      await withdrawAndRepair();
      for (const one of [message, other]) {
        expect(shownAt(one)).toContain(`~~${QUOTE}~~`);
        expect(beneath(one)).toHaveLength(1);
      }
      expect(await bureau.living.progress()).toMatchObject({ open: 0, done: 2, ended: 0 });
    },
  );

  it('leaves nothing to repair where somebody deleted the message', async () => {
    await untold();
    bot.platform.removeMessage(IDS.channel, await shareUntold());
    place.clock = new Date(place.clock.getTime() + 3 * 60_000);
    await withdrawAndRepair();
    expect(bot.platform.callsTo('edit-message')).toEqual([]);
    expect(await bureau.living.progress()).toMatchObject({ open: 0, ended: 0 });
  });

  it('is told to moderators where the bot may not look', async () => {
    await untold();
    await shareUntold();
    bot.platform.channel(IDS.channel).permissions = PERMISSIONS.view | PERMISSIONS.send;
    place.clock = new Date(place.clock.getTime() + 3 * 60_000);
    await withdrawAndRepair();
    const { ended, notes } = await bureau.living.progress();
    expect(ended).toBe(1);
    expect(notes.join()).toMatch(/^discord \d+, 2022-.*may stand there, unrepaired: Discord refuses it/);
  });

  it('knows nothing of a message that Discord refused', async () => {
    await untold();
    const answer = await seen(bot, bot.platform.interaction(ask('When did the bridge over the Ili reopen?')));
    await bot.close();
    bot = await startBot({ engine: bureau.engine });
    bot.platform.failNext('post', API_ERRORS.missingAccess);
    const did = press(buttonOf(answer, 'share').replace('share:', 'share-quotes:'));
    await seen(bot, bot.platform.interaction(did));
    await expect.poll(() => bureau.at.store.postings.counts()).toEqual(new Map());
  });
});

describe('the port for repairs', () => {
  const reply = (texts: readonly string[]): Reply =>
    sampleReply(
      { id: 'r', request: { kind: 'help' }, askedAt: '', place: null, asker: null, visibility: 'public' },
      texts.map((text) => sampleQuote(text)),
      { kind: 'shared', visibility: 'public', actions: [] },
    );
  const at = (message: string, more: Partial<PostedAt> = {}): PostedAt => ({
    platform: 'discord',
    channel: IDS.channel,
    message,
    thread: null,
    ...more,
  });
  const NONCE = '0123456789abcdef01234567';

  it('knows whether a message shows a reply already', async () => {
    const message = await share();
    expect(await port().shows(at(message), reply(['Another.']))).toBe(false);
    expect(await port().edit(at(message), reply(['Another.']))).toEqual({ kind: 'done' });
    expect(await port().shows(at(message), reply(['Another.']))).toBe(true);
  });

  it('answers beneath once, also when an earlier try arrived and nobody knows', async () => {
    const message = await share();
    bot.platform.failNext('post', 'lost-answer');
    expect(await port().replyBeneath(at(message), reply(['Changed.']), NONCE, false)).toEqual({
      kind: 'done',
    });
    expect(
      await port().replyBeneath(at(message), reply(['Changed.']), 'ffffffffffffffffffffffff', true),
    ).toEqual({ kind: 'done' });
    expect(beneath(message)).toHaveLength(1);
  });

  it.each([
    ['the message is gone', () => at('1'), null, 'gone'],
    ['the channel is gone', () => at('1', { channel: '399' }), null, 'gone'],
    ['it is another’s message', null, API_ERRORS.notTheAuthor, 'forbidden'],
    ['the bot may not see the channel', null, API_ERRORS.missingAccess, 'forbidden'],
    ['the thread is archived', null, API_ERRORS.archivedThread, 'forbidden'],
    ['the body is not taken', null, API_ERRORS.invalidBody, 'cannot-edit'],
  ] as const)('says of an edit that %s', async (_, where, error, kind) => {
    const message = await share();
    if (error !== null) bot.platform.failNext('edit-message', error);
    expect(await port().edit(where === null ? at(message) : where(), reply(['One.']))).toMatchObject({
      kind,
    });
  });

  it('says that a message to answer beneath is gone', async () => {
    expect(await port().replyBeneath(at('1'), reply(['One.']), NONCE, false)).toEqual({ kind: 'gone' });
    expect(standing()).toEqual([]);
  });

  it('waits for no limit but hands it on, with its time', async () => {
    const message = await share();
    bot.platform.limitNext('edit-message', 2_500);
    await expect(port().edit(at(message), reply(['One.']))).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: expect.toSatisfy((ms: number) => ms >= 2_500 && ms < 4_000),
    });
  });

  it('hands on that a message was edited too often', async () => {
    const message = await share();
    bot.platform.failNext('edit-message', API_ERRORS.editedTooOften);
    await expect(port().edit(at(message), reply(['One.']))).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: 600_000,
    });
  });

  it('hands on a token that is refused', async () => {
    const message = await share();
    bot.platform.failNext('edit-message', API_ERRORS.unauthorized);
    await expect(port().edit(at(message), reply(['One.']))).rejects.toMatchObject({ code: 'AUTH_FAILED' });
  });

  it('makes a reply that is too long fit, leaving out whole quotes and saying so', async () => {
    const message = await share();
    const long = Array.from({ length: 4 }, (_, i) => `Sentence ${i} ${'word '.repeat(150)}ends.`);
    expect(await port().edit(at(message), reply(long))).toEqual({ kind: 'done' });
    const quotes = readMarkdown(shownAt(message)).filter(({ kind }) => kind === 'quote');
    expect(quotes.map(({ text }) => text)).toEqual(long.slice(0, quotes.length));
    expect(shownAt(message)).toMatch(/did not fit/);
  });
});

it('reports each message of a long reply with its own part', async () => {
  const quotes = Array.from({ length: 5 }, (_, i) => `Sentence ${i} ${'word '.repeat(150)}ends.`);
  const receipts: Receipt[] = [];
  await bot.close();
  bot = await startBot({
    engine: {
      handle: async (question) =>
        sampleReply(
          question,
          quotes.map((text) => sampleQuote(text)),
          { kind: 'shared', visibility: 'public' },
        ),
      suggest: () => [],
      ...reportsTo(receipts),
    },
  });
  await seen(bot, bot.platform.interaction(press('share:abc')));
  await eventually('all parts', () => receipts.length === standing().length);
  expect(receipts.length).toBeGreaterThan(1);
  const shown = standing().map(({ content }) =>
    readMarkdown(content)
      .filter(({ kind }) => kind === 'quote')
      .map(({ text }) => text),
  );
  expect(
    receipts.map(({ reply: { blocks } }) =>
      blocks.map((block) => (block.type === 'quote' ? block.quote.text : '')),
    ),
  ).toEqual(shown);
  expect(shown.flat()).toEqual(quotes);
});
