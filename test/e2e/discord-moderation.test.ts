/** The moderators' surface with a real client, the real desk, newsroom and store. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readFirstModerators } from '../../src/moderation/index.ts';
import { eventually } from '../contract/harness.ts';
import { IDS } from '../fakes/discord/ids.ts';
import type { Did, InteractionSpec } from '../fakes/discord/payloads.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import type { Issued } from '../fakes/discord/world.ts';
import { text } from '../knowledge/newsroom/fixture.ts';
import { type Bureau, createPlace, openBureau, type Place } from '../moderation/harness.ts';
import { ask, type Bot, buttonOf, done, press, seen, startBot } from './discord-bot.ts';

const QUOTE = 'The bridge over the Ili reopened on Friday.';
const MEMBER = '400000000000000077';
const MANAGE_GUILD = 1n << 5n;
const MOD_CHANNEL = IDS.thread;

let place: Place;
let bureau: Bureau;
let bot: Bot;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', text(QUOTE).replace('title: T', 'title: Bridge'));
  const first = readFirstModerators(`discord:${IDS.server}:user:${IDS.person}`, (problem) => {
    throw new Error(problem);
  });
  bureau = await openBureau(place, first);
  bot = await startBot({ engine: bureau.engine, moderation: bureau.desk });
});
afterEach(async () => {
  await bot.close();
  await bureau.close();
  await place.end();
});

const act = (did: Did, more: Partial<InteractionSpec> = {}): Issued =>
  bot.platform.interaction({ did, ...more });
const knowledge = (
  sub: string,
  options: Readonly<Record<string, string | boolean>> = {},
  more: { readonly group?: string; readonly resolved?: object } = {},
): Did => ({ kind: 'subcommand', name: 'knowledge', sub, options, ...more });
const says = async (did: Did, more: Partial<InteractionSpec> = {}): Promise<string> =>
  (await seen(bot, act(did, more))).text;
const live = (): boolean => bureau.at.library.entry('bridge') !== undefined;
const told = (): readonly string[] => bot.platform.messagesIn(MOD_CHANNEL).map(({ content }) => content);

async function sharedMessage() {
  const answer = await seen(bot, bot.platform.interaction(ask('When did the bridge over the Ili reopen?')));
  const choice = await seen(bot, bot.platform.interaction(press(buttonOf(answer, 'share'))));
  await seen(bot, bot.platform.interaction(press(buttonOf(choice, 'share-quotes'))));
  const [message] = bot.platform.messagesIn(IDS.channel);
  if (message === undefined) throw new Error('nothing was shared');
  const at = { platform: 'discord', channel: IDS.channel, message: message.id };
  await expect.poll(() => bureau.at.store.postings.at(at)).not.toBeNull();
  return message;
}
const pullOf = (target: object & { readonly id: string }): Did => ({
  kind: 'message-command',
  name: 'Pull this quote',
  content: '',
  target,
});
/** The values of the menu in an offer. */
const choices = (issued: Issued): readonly string[] =>
  JSON.stringify(issued.original?.body).match(/(?<="value":")[^"]+/g) ?? [];

describe('"Pull this quote"', () => {
  it('offers sentence or article with the reason, and pulls with one more press', async () => {
    const message = await sharedMessage();
    const offered = act(pullOf(message));
    expect((await seen(bot, offered)).quotes).toEqual([QUOTE]);
    expect(offered.original?.ephemeral).toBe(true);
    expect(choices(offered)).toHaveLength(6);
    const value = choices(offered).find((one) => one.endsWith(':s:c')) ?? '';
    const chosen = act({ kind: 'select', customId: 'mod-choose:0', value });
    const confirm = await seen(bot, chosen);
    expect(confirm.text).toBe('This sentence · being checked');
    expect(bureau.at.library.entry('bridge')?.passages.map(({ text }) => text)).toContain(QUOTE);
    const pulled = await seen(bot, act({ kind: 'button', customId: confirm.buttons[0] ?? '' }));
    expect(pulled.text).toContain('You pulled a quote from “Bridge”: being checked');
    expect(pulled.buttons.join()).toMatch(/^mod-undo:r\d+$/);
    const again = await seen(bot, bot.platform.interaction(ask('When did the bridge over the Ili reopen?')));
    expect(again.quotes).not.toContain(QUOTE);
  });

  it('finds the quotes of what it does not remember in the buttons', async () => {
    const answer = await seen(bot, bot.platform.interaction(ask('When did the bridge over the Ili reopen?')));
    const custom_id = buttonOf(answer, 'more-context');
    const target = {
      id: '1',
      channel_id: IDS.channel,
      components: [{ type: 1, components: [{ type: 2, custom_id }] }],
    };
    expect((await seen(bot, act(pullOf(target)))).quotes).toEqual([QUOTE]);
  });

  it('is refused to members, whatever Discord showed them, and nothing is offered', async () => {
    const message = await sharedMessage();
    const offered = act(pullOf(message), { userId: MEMBER });
    expect((await seen(bot, offered)).text).toContain('Only this server’s moderators');
    expect(choices(offered)).toEqual([]);
    const allowed = act(pullOf(message));
    await done(bot, allowed);
    const value = choices(allowed).find((one) => one.endsWith(':a:c')) ?? '';
    await done(bot, act({ kind: 'button', customId: `mod-pull:${value}` }, { userId: MEMBER }));
    expect(live()).toBe(true);
  });
});

describe('/knowledge', () => {
  it('takes an article out and, with Undo in the moderators’ channel, brings it back', async () => {
    await says(knowledge('channel', { channel: MOD_CHANNEL }, { group: 'moderators' }));
    expect(await says(knowledge('withdraw', { article: 'bridge', why: 'wrong' }))).toContain(
      'You withdrew “Bridge”',
    );
    expect(live()).toBe(false);
    await eventually('the telling', () => told().some((one) => one.includes('withdrew')));
    const undo = JSON.stringify(bot.platform.messagesIn(MOD_CHANNEL)).match(/mod-undo:r\d+/)?.[0] ?? '';
    expect(await says({ kind: 'button', customId: undo }, { where: 'thread' })).toContain('Undone');
    expect(live()).toBe(true);
  });

  it('lists, tells the history and pauses', async () => {
    expect(await says(knowledge('list'))).toContain('Bridge');
    expect(await says(knowledge('history', { article: 'bridge' }))).toContain(
      'All that was done to “Bridge”',
    );
    expect(await says(knowledge('pause'))).toContain('paused');
    expect((await seen(bot, bot.platform.interaction(ask('when?')))).text).toContain('paused answers here');
    expect(await says(knowledge('resume'))).toContain('go on');
  });

  it('adds what is pasted in two fields, live only once it is published', async () => {
    const opened = act(knowledge('add'));
    await done(bot, opened);
    expect(opened.callbackType).toBe(9);
    const submitted = act({
      kind: 'modal',
      customId: 'mod-add:x',
      fields: {
        'text-1': 'The harbour of Aktau closed on Saturday because',
        'text-2': 'of a storm.',
        title: 'Harbour',
        outlet: 'Outlet B',
        published: '2022-01-09',
      },
    });
    const understood = await seen(bot, submitted);
    expect(understood.text).toContain('It is not live');
    const harbour = () => bureau.at.library.entries().find(({ article }) => article.title === 'Harbour');
    expect(harbour()).toBeUndefined();
    expect(await says({ kind: 'button', customId: buttonOf(understood, 'mod-publish') })).toContain(
      'published',
    );
    expect(harbour()?.passages.map(({ text }) => text)).toContain(
      'The harbour of Aktau closed on Saturday because of a storm.',
    );
  });

  it('opens no form for an article whose id a form cannot carry, and says what to do instead', async () => {
    const opened = act(knowledge('correct', { article: `example.org/news/${'long-words-'.repeat(9)}` }));
    expect((await seen(bot, opened)).text).toContain('too long for a form of Discord; hand the text in with');
    expect(opened.callbackType).toBe(4);
    const short = act(knowledge('correct', { article: 'bridge' }));
    await done(bot, short);
    expect(short.callbackType).toBe(9);
  });

  it('reads a file that came along, for moderators alone', async () => {
    const harbour = text('The harbour closed on Saturday.').replace('title: T', 'title: Harbour');
    const data = new TextEncoder().encode(harbour);
    const url = bot.platform.attach('harbour.md', data);
    const attachments = { 7: { id: '7', filename: 'harbour.md', size: data.length, url } };
    const add = knowledge('add', { file: '7' }, { resolved: { attachments } });
    expect(await says(add, { userId: MEMBER })).toContain('Only this server’s moderators');
    expect(await says(add)).toContain('Title: Harbour');
    expect(await says(knowledge('pending'))).toContain('Harbour');
  });

  it('fetches no file from anywhere but Discord', async () => {
    const attachments = { 7: { id: '7', filename: 'a.md', size: 9, url: 'http://127.0.0.1:1/a.md' } };
    const said = await says(knowledge('add', { file: '7' }, { resolved: { attachments } }));
    expect(said).toContain('Nothing was changed: the file is not at Discord');
  });

  it('lets those who manage the server name moderators, who may act at once and no longer', async () => {
    const users = { [MEMBER]: { id: MEMBER, username: 'mira' } };
    const named = (sub: string) =>
      knowledge(sub, { who: MEMBER }, { group: 'moderators', resolved: { users } });
    const manager = { userId: '400000000000000088', memberPermissions: MANAGE_GUILD };
    expect(await says(named('add'), { userId: MEMBER })).toContain('Only those who manage this server');
    expect(await says(named('add'), manager)).toContain('mira can moderate from now on');
    expect(await says(knowledge('list', {}, { group: 'moderators' }), manager)).toContain(`<@${MEMBER}>`);
    expect(await says(knowledge('list'), { userId: MEMBER })).toContain('Bridge');
    await says(named('remove'), manager);
    expect(await says(knowledge('list'), { userId: MEMBER })).toContain('Only this server’s moderators');
  });

  it('names a role as well, and pings nobody', async () => {
    const roles = { 9: { id: '9', name: 'Newsdesk' } };
    const who = knowledge('add', { who: '9' }, { group: 'moderators', resolved: { roles } });
    expect(await says(who)).toContain('Newsdesk can moderate');
    expect(await says(knowledge('list'), { userId: MEMBER, roles: ['9'] })).toContain('Bridge');
    const listed = act(knowledge('list', {}, { group: 'moderators' }));
    expect((await seen(bot, listed)).pings).toEqual([]);
    expect(readMessage(listed.original?.body).text).toContain('<@&9>');
  });

  it('cannot be used in direct messages, and old buttons say so', async () => {
    expect(await says(knowledge('list'), { where: 'bot-dm' })).toContain('Only this server’s moderators');
    expect(await says({ kind: 'button', customId: 'mod-sing:x' })).toContain('too old');
  });
});

describe('a forum', () => {
  const FORUM = '330000000000000001';
  const COVERED = 'When did the bridge over the Ili reopen?';
  const switchOn = (on = true) => says(knowledge('forum', { forum: FORUM, on }));
  const open = (title = COVERED, forumId = FORUM, by = MEMBER): string =>
    bot.platform.forumPost({ title, forumId, by });
  const quotesIn = (thread: string) =>
    bot.platform.messagesIn(thread).filter(({ author }) => author.id === IDS.bot);
  const answered = (thread: string) => eventually(`quotes in ${thread}`, () => quotesIn(thread).length > 0);
  const handled = (thread: string) => done(bot, { id: thread });
  const remove = (thread: string, more: Partial<InteractionSpec>) =>
    says(
      { kind: 'button', customId: 'forum-remove:x', messageId: quotesIn(thread)[0]?.id ?? '' },
      { channelId: thread, where: 'thread', ...more },
    );

  it('is left alone until a moderator switches it on, and again once it is off', async () => {
    await handled(open());
    expect(await says(knowledge('forum', { forum: FORUM, on: true }), { userId: MEMBER })).toContain(
      'Only this',
    );
    await handled(open());
    expect(bot.platform.callsTo('post')).toEqual([]);
    expect(await switchOn()).toContain('gets quotes from now on');
    await answered(open());
    await switchOn(false);
    await handled(open());
    expect(bot.platform.callsTo('post')).toHaveLength(1);
  });

  it('gets the quotes once, mentioning nobody, in that forum alone', async () => {
    await switchOn();
    const thread = open();
    await answered(thread);
    await handled(open(COVERED, '330000000000000002'));
    const [post, ...more] = bot.platform.callsTo('post');
    expect(more).toEqual([]);
    const shown = readMessage(post?.body);
    expect(shown.quotes).toEqual([QUOTE]);
    expect(shown.text).not.toContain('You asked');
    expect(shown.pings).toEqual([]);
    expect(shown.buttons.at(-1)).toBe('forum-remove:x');
    const at = { platform: 'discord', channel: thread, message: quotesIn(thread)[0]?.id ?? '' };
    await expect.poll(() => bureau.at.store.postings.at(at)).not.toBeNull();
  });

  it.each(['Game night on Friday?', 'Help', 'What did the minister of finance say about pensions?', '🙂'])(
    'gets nothing beneath “%s”',
    async (title) => {
      await switchOn();
      await handled(open(title));
      expect(bot.platform.callsTo('post')).toEqual([]);
    },
  );

  it('is rid of the quotes by whoever wrote the post or manages messages, and nobody else', async () => {
    await switchOn();
    const [first, second] = [open(), open()];
    await Promise.all([answered(first), answered(second)]);
    expect(await remove(first, { userId: '400000000000000099' })).toContain('Only the one who wrote');
    expect(quotesIn(first)).toHaveLength(1);
    expect(await remove(first, { userId: MEMBER })).toBe('Removed.');
    expect(quotesIn(first)).toEqual([]);
    const manager = { userId: '400000000000000099', memberPermissions: 1n << 13n };
    expect(await remove(second, manager)).toBe('Removed.');
  });
});
