/** "Share here": a message of the bot itself, and what is said where that can't be. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eventually } from '../contract/harness.ts';
import { IDS } from '../fakes/discord/ids.ts';
import { API_ERRORS } from '../fakes/discord/platform.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { PERMISSIONS } from '../fakes/discord/world.ts';
import { ask, type Bot, buttonOf, press, seen, startBot } from './discord-bot.ts';

let bot: Bot;
let share: string;
beforeEach(async () => {
  bot = await startBot();
  share = buttonOf(await seen(bot, bot.platform.interaction(ask('why was massimov arrested?'))), 'share');
});
afterEach(() => bot.close());

const posted = () => bot.platform.callsTo('post').filter((call) => call.status < 400);

describe('sharing in a server', () => {
  it('posts a message of its own that answers nobody and names nobody, and tells the asker', async () => {
    const issued = bot.platform.interaction(press(share));
    expect((await seen(bot, issued)).text).toBe('Shared here.');
    const [post] = posted();
    expect(post?.channelId).toBe(IDS.channel);
    expect(post?.body).not.toHaveProperty('message_reference');
    expect(readMessage(post?.body).quotes[0]).toContain('arrested');
    expect(JSON.stringify(post?.body)).not.toContain(IDS.person);
    expect(issued.original?.ephemeral).toBe(true);
  });

  it('posts once when pressed twice in haste', async () => {
    const both = [1, 2].map(() => bot.platform.interaction(press(share)));
    await Promise.all(both.map((one) => seen(bot, one)));
    expect(posted()).toHaveLength(1);
  });

  it('shares a page of the timeline', async () => {
    const timeline = await seen(bot, bot.platform.interaction({ did: { kind: 'slash', name: 'timeline' } }));
    await seen(bot, bot.platform.interaction(press(buttonOf(timeline, 'share'))));
    expect(readMessage(posted()[0]?.body).quotes.length).toBeGreaterThan(2);
  });

  it('says that a button is too old instead of posting', async () => {
    const issued = bot.platform.interaction(press('share:nothing-of-ours'));
    expect((await seen(bot, issued)).text).toContain('too old');
    expect(posted()).toEqual([]);
  });
});

describe('sharing where the bot may not', () => {
  it.each<[string, () => string | undefined, RegExp]>([
    [
      'without Send Messages, known beforehand',
      () => {
        bot.platform.channel(IDS.channel).permissions = PERMISSIONS.view;
        return undefined;
      },
      /allow me: Send Messages\. Then press again/,
    ],
    [
      'without Send Messages, found out by trying',
      () => {
        bot.platform.failNext('post', API_ERRORS.missingPermissions);
        return undefined;
      },
      /may not post here/,
    ],
    [
      'without seeing the channel',
      () => {
        bot.platform.failNext('post', API_ERRORS.missingAccess);
        return undefined;
      },
      /allow me: View Channel/,
    ],
    [
      'in an archived thread',
      () => {
        bot.platform.channel(IDS.thread).closed = 'archived';
        return IDS.thread;
      },
      /archived or locked/,
    ],
    [
      'in a locked thread',
      () => {
        bot.platform.channel(IDS.thread).closed = 'locked';
        return IDS.thread;
      },
      /archived or locked/,
    ],
    [
      'in a deleted channel',
      () => {
        bot.platform.removeChannel(IDS.channel);
        return undefined;
      },
      /gone/,
    ],
  ])('%s says what to do', async (_, arrange, says) => {
    const thread = arrange();
    const issued = bot.platform.interaction(press(share, thread === undefined ? {} : { where: 'thread' }));
    expect((await seen(bot, issued)).text).toMatch(says);
    expect(posted()).toEqual([]);
  });

  it('can be pressed again once it may', async () => {
    bot.platform.failNext('post', API_ERRORS.missingPermissions);
    await seen(bot, bot.platform.interaction(press(share)));
    expect((await seen(bot, bot.platform.interaction(press(share)))).text).toBe('Shared here.');
    expect(posted()).toHaveLength(1);
  });
});

describe.each(['stranger', 'private-channel'] as const)(
  'sharing where the bot is no member (%s)',
  (where) => {
    it('asks first, because it would show the name', async () => {
      const issued = bot.platform.interaction(press(share, { where }));
      const question = await seen(bot, issued);
      expect(question.text).toBe('Sharing here would show your name.');
      expect(question.buttons).toEqual([`anyway-${share}`, 'cancel']);
      expect(issued.original?.ephemeral).toBe(true);
      expect(bot.platform.callsTo('post')).toEqual([]);
    });

    it('shares after "Share anyway" as an answer that all see', async () => {
      const issued = bot.platform.interaction(press(`anyway-${share}`, { where }));
      await eventually('the shared answer', () => issued.followUps.length > 0);
      expect(issued.followUps[0]?.ephemeral).toBe(false);
      expect(readMessage(issued.followUps[0]?.body).quotes[0]).toContain('arrested');
      expect((await seen(bot, issued)).text).toContain('Shared here.');
    });

    it('shares nothing after "Cancel"', async () => {
      const issued = bot.platform.interaction(press('cancel', { where }));
      expect(await seen(bot, issued)).toMatchObject({ text: 'Nothing was shared.', buttons: [] });
      expect(issued.followUps).toEqual([]);
    });
  },
);

describe('keeping in one’s own messages', () => {
  const keep = () => share.replace('share', 'keep');

  it('sends the quotes there, beneath a line that gives nothing away, and says so', async () => {
    const issued = bot.platform.interaction(press(keep()));
    expect((await seen(bot, issued)).text).toBe('Kept in your messages with me.');
    const [post] = posted();
    expect(post?.channelId).toBe(IDS.directChannel);
    const kept = readMessage(post?.body);
    expect(kept.quotes[0]).toContain('arrested');
    expect(kept.text.split('\n')[0]).toBe('You asked to keep this.');
    expect(bot.platform.callsTo('open-direct').map((call) => call.body)).toEqual([
      { recipient_id: IDS.person },
    ]);
  });

  it.each(['open-direct', 'post'] as const)('says what to do when they are closed (%s)', async (route) => {
    bot.platform.failNext(route, API_ERRORS.cannotMessageUser);
    const issued = bot.platform.interaction(press(keep()));
    expect((await seen(bot, issued)).text).toContain('Allow direct messages');
    expect(posted()).toEqual([]);
  });

  it('says that a button is too old', async () => {
    const issued = bot.platform.interaction(press('keep:nothing-of-ours'));
    expect((await seen(bot, issued)).text).toContain('too old');
    expect(bot.platform.callsTo('open-direct')).toEqual([]);
  });
});
