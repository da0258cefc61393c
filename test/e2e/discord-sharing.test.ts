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

/** The choice that "Share here" brings while the question is remembered. */
const choice = async (more: object = {}) => seen(bot, bot.platform.interaction(press(share, more)));
const quotesOnly = async (more: object = {}) => buttonOf(await choice(more), 'share-quotes');

const posted = () => bot.platform.callsTo('post').filter((call) => call.status < 400);

describe('sharing in a server', () => {
  it('asks whether with the question, to the asker alone, and posts nothing yet', async () => {
    const issued = bot.platform.interaction(press(share));
    const asked = await seen(bot, issued);
    expect(asked.text).toBe('Everybody here will see it. Your name is not shown.');
    expect(asked.buttons.map((id) => id.split(':')[0])).toEqual(['share-asked', 'share-quotes']);
    expect(issued.original?.ephemeral).toBe(true);
    expect(posted()).toEqual([]);
  });

  it('posts the question above the quotes after "With my question", without who asked', async () => {
    const issued = bot.platform.interaction(press(buttonOf(await choice(), 'share-asked')));
    expect((await seen(bot, issued)).text).toBe('Shared here.');
    const message = readMessage(posted()[0]?.body);
    expect(message.text.split('\n')[0]).toBe('Asked: why was massimov arrested?');
    expect(message.quotes[0]).toContain('arrested');
    expect(JSON.stringify(posted()[0]?.body)).not.toContain(IDS.person);
  });

  it('shares the quotes at once when the question is not remembered, as months later', async () => {
    const [quotes] = share.split('~');
    expect((await seen(bot, bot.platform.interaction(press(quotes ?? '')))).text).toBe('Shared here.');
    expect(readMessage(posted()[0]?.body).text).not.toContain('massimov arrested?');
  });

  it('says so when the question is forgotten between the two presses, and offers the quotes', async () => {
    const forgotten = `${share.split('~')[0]}~0000000000000000`.replace('share:', 'share-asked:');
    const told = await seen(bot, bot.platform.interaction(press(forgotten)));
    expect(told.text).toContain('not remembered any more');
    await seen(bot, bot.platform.interaction(press(buttonOf(told, 'share-quotes'))));
    expect(posted()).toHaveLength(1);
  });

  it('posts a message of its own that answers nobody and names nobody, and tells the asker', async () => {
    const issued = bot.platform.interaction(press(await quotesOnly()));
    expect((await seen(bot, issued)).text).toBe('Shared here.');
    const [post] = posted();
    expect(post?.channelId).toBe(IDS.channel);
    expect(post?.body).not.toHaveProperty('message_reference');
    expect(readMessage(post?.body).quotes[0]).toContain('arrested');
    expect(JSON.stringify(post?.body)).not.toContain(IDS.person);
    expect(issued.original?.ephemeral).toBe(true);
  });

  it('posts once when pressed twice in haste', async () => {
    const button = await quotesOnly();
    const both = [1, 2].map(() => bot.platform.interaction(press(button)));
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
    const button = await quotesOnly();
    const thread = arrange();
    const issued = bot.platform.interaction(press(button, thread === undefined ? {} : { where: 'thread' }));
    expect((await seen(bot, issued)).text).toMatch(says);
    expect(posted()).toEqual([]);
  });

  it('can be pressed again once it may', async () => {
    const button = await quotesOnly();
    bot.platform.failNext('post', API_ERRORS.missingPermissions);
    await seen(bot, bot.platform.interaction(press(button)));
    expect((await seen(bot, bot.platform.interaction(press(button)))).text).toBe('Shared here.');
    expect(posted()).toHaveLength(1);
  });
});

describe.each(['stranger', 'private-channel'] as const)(
  'sharing where the bot is no member (%s)',
  (where) => {
    it('asks first, because it would show the name', async () => {
      const button = await quotesOnly({ where });
      const issued = bot.platform.interaction(press(button, { where }));
      const question = await seen(bot, issued);
      expect(question.text).toBe('Sharing here would show your name.');
      expect(question.buttons).toEqual([`anyway-${button}`, 'cancel']);
      expect(issued.original?.ephemeral).toBe(true);
      expect(bot.platform.callsTo('post')).toEqual([]);
    });

    it('shares after "Share anyway" as an answer that all see', async () => {
      const issued = bot.platform.interaction(press(`anyway-${await quotesOnly({ where })}`, { where }));
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
  const keep = () => share.replace('share', 'keep').replace(/~.*/, '');

  it('is offered beneath what is there to be copied', async () => {
    const copy = share.replace('share', 'copy').replace(/~.*/, '');
    expect(buttonOf(await seen(bot, bot.platform.interaction(press(copy))), 'keep')).toBe(keep());
  });

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
