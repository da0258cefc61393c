/** Public bug reports of other Slack bots (research/platforms.md §6), each with the case a correct bot passes. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/contract.ts';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { gate, scriptedEngine } from '../contract/scripted-engine.ts';
import { blockChars } from '../fakes/slack/check-message.ts';
import { directMessage, mention, pressOn, slashCommand } from '../fakes/slack/payloads.ts';
import { ARCHIVED, BOT, BOT_USER, DIRECT, ELSEWHERE, GENERAL } from '../fakes/slack/workspace.ts';
import { loggedLines, type SlackWorld, startSlackWorld, type TransportKind } from '../fakes/slack/world.ts';

const worlds: SlackWorld[] = [];
afterEach(async () => {
  await Promise.all(worlds.splice(0).map((world) => world.close()));
});

async function world(engine: Engine, transport: TransportKind = 'socket', more = {}): Promise<SlackWorld> {
  const started = await startSlackWorld({ transport, engine, ...more });
  worlds.push(started);
  return started;
}

/** Quotes one sentence; a pressed share comes back for all to see. */
const answering = (text = 'A whole sentence.') =>
  scriptedEngine((question) =>
    sampleReply(
      question,
      [sampleQuote(text)],
      question.request.kind === 'press' ? { kind: 'shared', visibility: 'public' } : {},
    ),
  );

const posts = ({ platform }: SlackWorld) =>
  platform.calls.filter(({ method }) => method === 'chat.postMessage');

/** Everything sent so far has been looked at, and what it led to in this channel is sent, once this is answered. */
async function afterwards(started: SlackWorld): Promise<void> {
  const commands = () => started.platform.messages.filter(({ via }) => via === 'response_url').length;
  const before = commands();
  await started.platform.send(slashCommand('/ask', 'and now?'));
  await eventually('the answer to a last question', () => commands() > before);
}

describe('slackapi/bolt-js#2487, slackapi/bolt-js#1539, slackapi/node-slack-sdk#2141, slackapi/bolt-python#693: duplicate events', () => {
  it.each<[string, TransportKind, object, boolean]>([
    ['the same event id with retry headers', 'http', { retry: { num: 1, reason: 'http_timeout' } }, false],
    ['the same event id without them', 'http', {}, false],
    ['another event id with retry headers', 'http', { retry: { num: 2, reason: 'http_error' } }, true],
    ['another event id without them', 'http', {}, true],
    ['the same event id over a socket', 'socket', { retry: { num: 1, reason: 'timeout' } }, false],
    ['another event id over a socket', 'socket', {}, true],
  ])('answers once: %s', async (_, transport, options, newEventId) => {
    const engine = answering();
    const started = await world(engine, transport);
    const message = directMessage('who?', started.platform.nextTs());
    await started.platform.send({ ...message, ...{ eventId: 'Ev1' } });
    await started.platform.send({ ...message, ...{ eventId: newEventId ? 'Ev2' : 'Ev1' } }, options);
    await afterwards(started);
    expect(posts(started)).toHaveLength(1);
    expect(engine.asked).toHaveLength(2);
  });
});

describe('vellum-ai/vellum-assistant#29444, slackapi/bolt-js#1906, slackapi/python-slack-sdk#1701: missed after a reconnect', () => {
  it.each(['warning', 'refresh_requested'])(
    'has a new connection soon after a disconnect (%s), before the SDK’s own pause of 5 s is over',
    async (reason) => {
      const started = await world(answering());
      const { sockets } = started.platform;
      sockets.announce(reason);
      await eventually('a second connection', () => sockets.greeted() === 2);
      await afterwards(started);
      expect(started.adapter.health().state).toBe('ready');
    },
  );

  it('tells the log how long nothing could arrive: the bot may not read channels to look for it', async () => {
    const { logger, lines } = loggedLines();
    const started = await world(answering(), 'socket', { logger });
    started.platform.sockets.drop();
    await eventually('a second connection', () => started.platform.sockets.greeted() === 2);
    const told = await eventually('the gap', () => lines.find((line) => line.includes('may be lost')));
    expect(told).toMatch(/"gapMs":\d+/);
    expect(started.platform.calls.map(({ method }) => method)).not.toContain('conversations.history');
  });

  it('comes back when the connection is cut without a word', async () => {
    const started = await world(answering());
    started.platform.sockets.drop();
    await eventually('a second connection', () => started.platform.sockets.greeted() === 2);
    await afterwards(started);
  });

  it('comes back when Slack cannot be reached for a while', async () => {
    const started = await world(answering());
    started.platform.fail('apps.connections.open', { kind: 'hang-up' });
    started.platform.fail('apps.connections.open', { kind: 'http', status: 503 });
    started.platform.sockets.drop();
    await eventually('a second connection', () => started.platform.sockets.greeted() === 2);
    await afterwards(started);
  });
});

describe('slackapi/bolt-js#579, slackapi/bolt-js#1621, slackapi/bolt-python#951, onyx-dot-app/onyx#1369: dispatch_failed', () => {
  it.each<TransportKind>(['http', 'socket'])(
    'acknowledges over %s while the engine is at work, and answers later',
    async (transport) => {
      const door = gate();
      const started = await world(
        scriptedEngine(async (question) => {
          await door.opened;
          return sampleReply(question, [sampleQuote('Late but whole.')]);
        }),
        transport,
        { platform: { ackDeadlineMs: 1_000 } },
      );
      const delivery = await started.platform.send(slashCommand('/timeline', 'flood'));
      expect(delivery.acked).toBe(true);
      expect(started.platform.messages).toEqual([]);
      door.open();
      expect((await started.messages(1))[0]?.quotes[0]?.text).toBe('Late but whole.');
    },
  );

  it('has a listener for every command, shortcut and button it offers', async () => {
    const engine = answering();
    const started = await world(engine, 'http');
    for (const command of ['/ask', '/timeline', '/dateline']) {
      expect((await started.platform.send(slashCommand(command, 'x'))).acked).toBe(true);
    }
    const [answer] = await started.messages(3);
    if (!answer) throw new Error('no answer');
    expect((await started.platform.send(pressOn(answer, 'Share here'))).acked).toBe(true);
  });
});

describe('connorads/lockbot#11, dblock/slack-strava#37, slack-ruby/slack-ruby-client#227: not_in_channel', () => {
  it('answers a command where it is no member without posting to the channel', async () => {
    const started = await world(answering());
    await started.platform.send(slashCommand('/ask', 'who?', { channel: ELSEWHERE }));
    expect((await started.messages(1))[0]).toMatchObject({ via: 'response_url', channel: ELSEWHERE });
    expect(posts(started)).toEqual([]);
  });

  it.each([
    ['is no member', ELSEWHERE, '/invite @dateline'],
    ['sees no such channel', 'C0UNKNOWN1', '/invite @dateline'],
    ['finds it archived', ARCHIVED, 'archived or locked'],
  ])('tells the asker what to do when it cannot share because it %s', async (_, channel, words) => {
    const started = await world(answering());
    await started.platform.send(slashCommand('/ask', 'who?', { channel }));
    const [answer] = await started.messages(1);
    if (!answer) throw new Error('no answer');
    await started.platform.send(pressOn(answer, 'Share here'));
    const told = (await started.messages(2))[1];
    expect(told).toMatchObject({ via: 'response_url', audience: 'asker' });
    expect(told?.text).toContain(words);
    expect(told?.quotes).toEqual([]);
  });

  it('answers a mention in the conversation with the asker when it was removed from the channel', async () => {
    const started = await world(answering());
    started.platform.channels.set(GENERAL, 'not-member');
    await started.platform.send(mention('who?', started.platform.nextTs()));
    expect((await started.messages(1))[0]).toMatchObject({ via: 'chat.postMessage', audience: 'asker' });
  });

  it.each(['expired_url', 'used_url'])(
    'finds another private way when the response address is no good (%s)',
    async (error) => {
      const started = await world(answering());
      started.platform.fail('response_url', { kind: 'error', error });
      await started.platform.send(slashCommand('/ask', 'who?'));
      expect((await started.messages(1))[0]).toMatchObject({
        via: 'chat.postEphemeral',
        audience: 'asker',
        channel: GENERAL,
      });
    },
  );
});

describe('slackapi/bolt-js#2509, thedaviddias/publish-release-info-action#55, nautobot/nautobot-app-chatops#132: invalid_blocks', () => {
  const sentences = Array.from({ length: 40 }, (_, i) => `Event ${i}: ${'word '.repeat(98)}ends.`);
  const timeline = scriptedEngine((question) =>
    sampleReply(
      question,
      sentences.map((text) => sampleQuote(text)),
    ),
  );

  it('parts 40 entries of 500 characters into messages that Slack takes, none of them cut', async () => {
    const started = await world(timeline);
    await started.platform.send(slashCommand('/timeline', ''));
    await eventually('the last entry', () =>
      started.platform.messages.some(({ text }) => text.includes('Event 39:')),
    );
    expect(started.platform.calls.filter(({ error }) => error !== null)).toEqual([]);
    expect(started.platform.messages.flatMap(({ quotes }) => quotes.map(({ text }) => text))).toEqual(
      sentences,
    );
    for (const { args } of started.platform.messages) expect(blockChars(args.blocks)).toBeLessThan(12_000);
  });

  it.each(['invalid_blocks', 'msg_blocks_too_long'])(
    'sends the same as text alone when blocks are refused (%s)',
    async (error) => {
      const started = await world(answering('*Stars* and <angles> & more.'));
      started.platform.fail('response_url', { kind: 'error', error });
      await started.platform.send(slashCommand('/ask', 'who?'));
      const [message] = await started.messages(1);
      expect(message?.args).not.toHaveProperty('blocks');
      expect(message?.args).toMatchObject({ mrkdwn: false, parse: 'none' });
      expect(message?.text).toContain('*Stars* and <angles> & more.');
      expect(message?.text).toContain('Outlet A, with AFP');
    },
  );
});

describe('linuxfoundation/lfx-self-serve#1630, NousResearch/hermes-agent#26869: mentions', () => {
  it('lets no text of asker or article ping, link or be markup', async () => {
    const hostile = '<!channel> <https://evil.example|here> & <b> @here *b*';
    const started = await world(
      scriptedEngine((question) =>
        sampleReply(question, [], {
          blocks: [
            { type: 'notice', tone: 'lead', notice: { code: 'you-asked', facts: { text: hostile } } },
            { type: 'quote', role: 'answer', quote: sampleQuote(hostile, { title: hostile }) },
          ],
        }),
      ),
    );
    await started.platform.send(mention(hostile, started.platform.nextTs()));
    const [message] = await started.messages(1);
    expect(message).toMatchObject({ pings: [] });
    expect(message?.links).toEqual(['https://outlet.example/2022/01/08/story?id=1&lang=en']);
    expect(message?.quotes[0]?.text).toBe(hostile);
    expect(String(message?.args.text)).not.toMatch(/<!|<http/);
  });
});

describe('openclaw/openclaw#34512, slackapi/hubot-slack#157: unfurls', () => {
  it('sends five links with both unfurl flags off', async () => {
    const started = await world(
      scriptedEngine((question) =>
        sampleReply(
          question,
          [1, 2, 3, 4, 5].map((i) => sampleQuote(`Sentence ${i}.`, { url: `https://outlet.example/${i}` })),
        ),
      ),
    );
    await started.platform.send(directMessage('who?', started.platform.nextTs()));
    const [message] = await started.messages(1);
    expect(message?.links).toHaveLength(5);
    expect(message?.args).toMatchObject({ unfurl_links: 'false', unfurl_media: 'false' });
  });
});

describe('PostHog/posthog#60116, CopilotKit/OpenTag#29, slackapi/hubot-slack#447: bot loops', () => {
  it.each<[string, Readonly<Record<string, unknown>>]>([
    ['another bot by its id', { bot_id: 'B099OTHER' }],
    ['another bot by its profile', { bot_profile: { id: 'B099OTHER', name: 'other' } }],
    ['a bot message', { subtype: 'bot_message', bot_id: 'B099OTHER', user: undefined }],
    ['an edit', { subtype: 'message_changed', message: { text: 'x' }, user: undefined }],
    ['a deletion', { subtype: 'message_deleted', hidden: true, user: undefined }],
    ['itself', { user: BOT_USER, bot_id: BOT }],
    ['itself without a bot id', { user: BOT_USER }],
  ])('says nothing to %s', async (_, fields) => {
    const engine = answering();
    const started = await world(engine);
    await started.platform.send(mention('who?', started.platform.nextTs(), fields));
    await started.platform.send(directMessage('who?', started.platform.nextTs(), fields));
    await afterwards(started);
    expect(started.platform.messages).toHaveLength(1);
    expect(engine.asked).toHaveLength(1);
  });
});

describe('slackapi/bolt-js#1816, slackapi/bolt-python#1177: no slash commands in threads', () => {
  it.each(['timeline flood', '/timeline flood'])(
    'answers the mention “%s” in a thread in that thread',
    async (text) => {
      const engine = answering();
      const started = await world(engine);
      const root = started.platform.nextTs();
      await started.platform.send(mention(text, started.platform.nextTs(), { thread_ts: root }));
      expect((await started.messages(1))[0]).toMatchObject({ threadTs: root, shown: true, channel: GENERAL });
      expect(engine.asked[0]?.request).toEqual({ kind: 'timeline', topic: 'flood' });
    },
  );

  it('says so where it says how to ask', async () => {
    const started = await world(scriptedEngine((question) => sampleReply(question, [], { kind: 'help' })));
    await started.platform.send(slashCommand('/dateline', 'help'));
    expect((await started.messages(1))[0]?.text).toContain(
      'In a thread no command is taken: write @dateline and your question there.',
    );
  });
});

describe('events that arrive in another order than they happened', () => {
  it.each<TransportKind>(['http', 'socket'])('are each answered once over %s', async (transport) => {
    const engine = answering();
    const started = await world(engine, transport);
    const [early, late] = [started.platform.nextTs(), started.platform.nextTs()];
    await started.platform.send(directMessage('second?', late));
    await started.platform.send(directMessage('first?', early));
    await started.platform.send(directMessage('second?', late), {
      retry: { num: 1, reason: 'http_timeout' },
    });
    await started.messages(2);
    await afterwards(started);
    expect(posts(started).map(({ args }) => args.thread_ts)).toEqual([late, early]);
  });
});

describe('a listener that throws (platforms.md 3.8)', () => {
  it('leaves the adapter running, and the asker with a short word', async () => {
    let broken = true;
    const started = await world(
      scriptedEngine((question) => {
        if (broken) throw new Error('canary of the fault');
        return sampleReply(question, [sampleQuote('Whole again.')]);
      }),
    );
    await started.platform.send(slashCommand('/ask', 'who?'));
    const [told] = await started.messages(1);
    expect(told?.text).toMatch(/^Something broke on our side; nothing was lost\. Code E-[0-9A-F]{4}\.$/);
    broken = false;
    await started.platform.send(slashCommand('/ask', 'who?'));
    expect((await started.messages(2))[1]?.quotes[0]?.text).toBe('Whole again.');
  });
});

describe('rate limits', () => {
  it('waits as told and sends each message once', async () => {
    const started = await world(answering());
    started.platform.fail('chat.postMessage', { kind: 'limited', retryAfterS: 1 });
    await started.platform.send(directMessage('who?', started.platform.nextTs()));
    await started.messages(1);
    expect(posts(started).map(({ error }) => error)).toEqual(['limited', null]);
    expect((posts(started)[1]?.atMs ?? 0) - (posts(started)[0]?.atMs ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('keeps answering elsewhere while one conversation waits', async () => {
    const started = await world(answering());
    started.platform.fail('chat.postMessage', { kind: 'limited', retryAfterS: 2 });
    await started.platform.send(directMessage('who?', started.platform.nextTs()));
    await eventually('the limit', () => posts(started).length === 1);
    await started.platform.send(mention('who?', started.platform.nextTs()));
    expect((await started.messages(1))[0]).toMatchObject({ via: 'chat.postEphemeral' });
    expect(started.platform.messages.filter(({ channel }) => channel === DIRECT)).toEqual([]);
    await started.messages(2);
  });
});

describe('a connection that breaks under a post', () => {
  it('tries a private answer again, and a shared one not, since it may have arrived', async () => {
    const started = await world(answering());
    started.platform.fail('response_url', { kind: 'hang-up' });
    await started.platform.send(slashCommand('/ask', 'who?'));
    const [answer] = await started.messages(1);
    if (!answer) throw new Error('no answer');
    started.platform.fail('chat.postMessage', { kind: 'hang-up' });
    await started.platform.send(pressOn(answer, 'Share here'));
    const [, told] = await started.messages(2);
    expect(told).toMatchObject({ audience: 'asker' });
    expect(told?.text).toContain('Something broke on our side');
    expect(posts(started)).toHaveLength(1);
  });
});

describe('work that takes longer than half a second', () => {
  it('shows that it goes on, in the conversation with the asker', async () => {
    const door = gate();
    const started = await world(
      scriptedEngine(async (question) => {
        await door.opened;
        return sampleReply(question, [sampleQuote('Late but whole.')]);
      }),
    );
    const root = started.platform.nextTs();
    await started.platform.send(directMessage('who?', root));
    const shown = () => started.platform.calls.find(({ method }) => method === 'assistant.threads.setStatus');
    const status = await eventually('a status', shown);
    expect(status.args).toMatchObject({
      channel_id: DIRECT,
      thread_ts: root,
      status: 'is looking through the articles…',
    });
    door.open();
    await started.messages(1);
  });

  it('shows nothing when the answer is there sooner', async () => {
    const started = await world(answering());
    await started.platform.send(directMessage('who?', started.platform.nextTs()));
    await started.messages(1);
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(started.platform.calls.map(({ method }) => method)).not.toContain('assistant.threads.setStatus');
  });
});

describe('a slip of the finger', () => {
  it('shares once when share is pressed twice', async () => {
    const started = await world(answering());
    await started.platform.send(slashCommand('/ask', 'who?'));
    const [answer] = await started.messages(1);
    if (!answer) throw new Error('no answer');
    await Promise.all([
      started.platform.send(pressOn(answer, 'Share here')),
      started.platform.send(pressOn(answer, 'Share here')),
    ]);
    await afterwards(started);
    expect(posts(started)).toHaveLength(1);
  });
});
