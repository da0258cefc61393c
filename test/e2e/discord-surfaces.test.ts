/** Every way to ask on Discord, through the real client and the real engine. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../contract/harness.ts';
import { IDS } from '../fakes/discord/ids.ts';
import type { Where } from '../fakes/discord/payloads.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { PERMISSIONS } from '../fakes/discord/world.ts';
import { ask, type Bot, buttonOf, done, press, seen, startBot } from './discord-bot.ts';

const ARTICLE = readFileSync('knowledge/kazakhstan-2022-01-08.md', 'utf8');
const ARREST = 'why was massimov arrested?';

let bot: Bot;
beforeEach(async () => {
  bot = await startBot();
});
afterEach(() => bot.close());

const command = (name: string, options: Record<string, string> = {}, where: Where = 'server') =>
  bot.platform.interaction({ did: { kind: 'slash', name, options }, where });

describe('/ask', () => {
  it('first says "thinking" to the asker alone, then shows the sentence as published, with its source', async () => {
    const issued = bot.platform.interaction(ask(ARREST));
    const answer = await seen(bot, issued);
    expect(bot.platform.callsTo('callback').map((call) => call.body)).toEqual([
      { type: 5, data: { flags: 64 } },
    ]);
    expect(answer.quotes[0]).toContain('arrested and placed in a remand center');
    expect(answer.quotes.filter((quote) => !ARTICLE.includes(quote))).toEqual([]);
    expect(answer.text).toContain('outlet not stated, with AFP · published Sat 8 Jan 2022');
    expect(answer.text).toContain('The newest article here is 3 days old');
    expect(answer.previewsHidden).toBe(true);
    expect(issued.original?.ephemeral).toBe(true);
  });

  it('says that the articles don’t answer, and what they cover', async () => {
    const answer = await seen(bot, bot.platform.interaction(ask('Who won the football world cup in 1998?')));
    expect(answer.text).toContain('The articles don’t answer this.');
    expect(buttonOf(answer, 'sources')).toBeTruthy();
  });

  it.each<[string, Where]>([
    ['in a thread', 'thread'],
    ['in the bot’s own direct messages', 'bot-dm'],
    ['in a server without the bot, installed for oneself', 'stranger'],
    ['among friends, installed for oneself', 'private-channel'],
  ])('works %s', async (_, where) => {
    const issued = bot.platform.interaction({ ...ask(ARREST), where });
    expect((await seen(bot, issued)).quotes[0]).toContain('arrested');
    expect(issued.original?.ephemeral).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['4,000 characters', 'why '.repeat(1_000)],
    ['only emoji', '👩‍👩‍👧‍👦 🇰🇿 😀'],
    ['another script', 'Почему арестовали Масимова?'],
    ['@everyone', '@everyone @here <@400000000000000001> <@&5> look'],
    ['Markdown', '**bold** `code` [x](https://evil.example) ||s|| # h\n> q\n-# s'],
    ['a link', 'https://evil.example/path?a=b'],
    ['an SQL', "'; DROP TABLE articles; --"],
  ])('answers %s plainly: no ping, no link of the asker, nothing refused', async (_, question) => {
    const answer = await seen(bot, bot.platform.interaction(ask(question)));
    expect(answer.text).toMatch(/\w{3}/);
    expect(answer.pings).toEqual([]);
    expect(answer.links).toEqual([]);
    expect(bot.platform.calls.filter((call) => call.status >= 400)).toEqual([]);
  });
});

describe('the other commands', () => {
  it('/timeline tells the days in order, and pages', async () => {
    const answer = await seen(bot, command('timeline'));
    expect(answer.text).toMatch(/Timeline · 2–8 Jan 2022/);
    expect(answer.quotes.length).toBeGreaterThan(4);
    expect(answer.quotes.filter((quote) => !ARTICLE.includes(quote))).toEqual([]);
    const more = await seen(bot, bot.platform.interaction(press(buttonOf(answer, 'timeline-page'))));
    expect(more.quotes.length).toBeGreaterThan(0);
    expect(more.quotes).not.toEqual(answer.quotes);
  });

  it('/timeline with days in words keeps to them', async () => {
    const answer = await seen(bot, command('timeline', { from: 'January 6', to: '2022-01-06' }));
    expect(answer.text).toContain('Thu 6 Jan 2022');
    expect(answer.text).not.toContain('Sun 2 Jan');
  });

  it('/sources names the article with its date', async () => {
    expect((await seen(bot, command('sources'))).text).toMatch(/relative calm.*published Sat 8 Jan 2022/);
  });

  it('/help and /privacy say what the bot does and what it keeps', async () => {
    expect((await seen(bot, command('help'))).text).toContain('exact sentence');
    expect((await seen(bot, command('privacy'))).text).toMatch(/keeps/);
  });

  it('a suggested question can be pressed', async () => {
    const help = await seen(bot, command('help'));
    const answer = await seen(bot, bot.platform.interaction(press(buttonOf(help, 'ask-again'))));
    expect(answer.text).toContain('You asked:');
  });

  it('"What do articles say?" quotes for a message, without rating it', async () => {
    const content = 'They say **Massimov** was arrested @everyone';
    const answer = await seen(bot, bot.platform.interaction({ did: { kind: 'message-command', content } }));
    expect(answer.quotes[0]).toContain('arrested');
    expect(answer.text).toContain('it doesn’t rate messages');
    expect(answer.pings).toEqual([]);
  });

  it.each([
    ['topic', 'kaz', /kaz/i],
    ['from', '2022', /^2022-01-0\d$/],
  ])('completes %s while typing', async (option, typed, expected) => {
    bot.platform.interaction({ did: { kind: 'autocomplete', name: 'timeline', option, typed } });
    const [call] = await eventually('choices', () => {
      const calls = bot.platform.callsTo('callback');
      return calls.length > 0 && calls;
    });
    expect(call?.body).toMatchObject({
      type: 8,
      data: {
        choices: expect.arrayContaining([
          { name: expect.stringMatching(expected), value: expect.any(String) },
        ]),
      },
    });
    expect(call?.status).toBe(200);
  });
});

describe('written to the bot', () => {
  it('a direct message is answered beneath, and a follow-up in its light', async () => {
    const first = bot.platform.message({ content: 'Who is Karim Massimov?' });
    await eventually('the answer', () => bot.platform.callsTo('post').length === 1);
    bot.platform.message({ content: 'when was he arrested?' });
    await eventually('the second answer', () => bot.platform.callsTo('post').length === 2);
    const [one, two] = bot.platform.callsTo('post');
    expect(one?.body).toMatchObject({
      message_reference: { message_id: first.id },
      allowed_mentions: { parse: [] },
    });
    expect(readMessage(two?.body).text).toContain('Understood as: When was Karim Massimov arrested?');
    expect(readMessage(one?.body).buttons.filter((id) => id.startsWith('share'))).toEqual([]);
  });

  it('a mention in a channel gets a button, and whoever presses it the answer alone', async () => {
    const { id } = bot.platform.message({ content: `<@${IDS.bot}> ${ARREST}`, where: 'server' });
    const [post] = await eventually('a button', () => {
      const posts = bot.platform.callsTo('post');
      return posts.length > 0 && posts;
    });
    const offered = readMessage(post?.body);
    expect(offered.quotes).toEqual([]);
    expect(offered.pings).toEqual([]);
    expect(offered.buttons).toEqual([`answer-privately:${id}`]);
    const issued = bot.platform.interaction(press(`answer-privately:${id}`));
    expect((await seen(bot, issued)).quotes[0]).toContain('arrested');
    expect(issued.original?.ephemeral).toBe(true);
  });

  it('a mention where the bot may not read older messages gets its button standing alone', async () => {
    const channel = bot.platform.channel(IDS.channel);
    channel.permissions &= ~PERMISSIONS.readHistory;
    const { id } = bot.platform.message({ content: `<@${IDS.bot}> ${ARREST}`, where: 'server' });
    await done(bot, { id });
    const last = bot.platform.callsTo('post').at(-1);
    expect(last?.status).toBe(200);
    expect(last?.body).not.toHaveProperty('message_reference');
    const issued = bot.platform.interaction(press(`answer-privately:${id}`));
    expect((await seen(bot, issued)).text).toContain('can’t be read any more');
  });

  it('a mention without words leads to help', async () => {
    const { id } = bot.platform.message({ content: `<@${IDS.bot}>`, where: 'thread' });
    await eventually('a button', () => bot.platform.callsTo('post').length > 0);
    const issued = bot.platform.interaction(press(`answer-privately:${id}`, { where: 'thread' }));
    expect((await seen(bot, issued)).text).toContain('exact sentence');
  });

  it('a mention that was deleted meanwhile is told so', async () => {
    const issued = bot.platform.interaction(press('answer-privately:600000000000000404'));
    expect((await seen(bot, issued)).text).toContain('can’t be read any more');
  });
});

describe('buttons', () => {
  it('work after a restart', async () => {
    const answer = await seen(bot, bot.platform.interaction(ask(ARREST)));
    await bot.restart();
    const context = await seen(bot, bot.platform.interaction(press(buttonOf(answer, 'more-context'))));
    expect(context.quotes.join(' ')).toContain('National Security Committee');
  });

  it('give the sentence to copy with its source, in one block', async () => {
    const answer = await seen(bot, bot.platform.interaction(ask(ARREST)));
    const issued = bot.platform.interaction(press(buttonOf(answer, 'copy')));
    await seen(bot, issued);
    const copied = JSON.stringify(issued.original?.body).split('```')[1] ?? '';
    expect(copied).toContain('arrested and placed in a remand center');
    expect(copied).toContain('with AFP');
  });

  it.each(['more:1', 'share:', 'more-context:not~ours', 'vote:abc', ''])(
    'too old or unknown (%j) say so',
    async (id) => {
      const issued = bot.platform.interaction(press(id));
      expect((await seen(bot, issued)).text).toContain('This button is too old');
      expect(issued.original?.ephemeral).toBe(true);
    },
  );

  it('draw the timeline as a picture that says what it shows', async () => {
    const timeline = await seen(bot, command('timeline'));
    const issued = bot.platform.interaction(press(buttonOf(timeline, 'timeline-picture')));
    await seen(bot, issued);
    const last = [issued.original, ...issued.followUps].at(-1);
    expect([...(last?.files[0]?.data.slice(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(last?.body).toMatchObject({ attachments: [{ description: expect.stringContaining('Jan 2022') }] });
  });
});
