/** Public bug reports about bots on Discord, each as the case that this bot passes. */
import { afterEach, describe, expect, it } from 'vitest';
import type { ModerationDesk, Question } from '../../src/contract.ts';
import { eventually } from '../contract/harness.ts';
import { HOSTILE_TEXTS, sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { gate, scriptedEngine } from '../contract/scripted-engine.ts';
import { messageProblems } from '../fakes/discord/check-body.ts';
import { API_ERRORS, IDS } from '../fakes/discord/platform.ts';
import { readMessage } from '../fakes/discord/read-message.ts';
import { ask, type Bot, type BotOptions, done, press, seen, startBot } from './discord-bot.ts';

let bot: Bot;
afterEach(() => bot.close());
const start = async (options: BotOptions): Promise<void> => {
  bot = await startBot(options);
};
const answering = (texts: readonly string[]) =>
  scriptedEngine((question) =>
    sampleReply(
      question,
      texts.map((text) => sampleQuote(text)),
    ),
  );
/** Never gets to say anything: a form opens before the desk is asked. */
const deskOfNobody: ModerationDesk = {
  includes: () => Promise.reject(new Error('asked')),
  offer: () => Promise.reject(new Error('asked')),
  perform: () => Promise.reject(new Error('asked')),
  pressed: () => Promise.reject(new Error('asked')),
};
const bodies = () =>
  bot.platform.calls.filter(({ route }) => ['edit-original', 'follow-up', 'post'].includes(route));

describe('10062 unknown interaction (discordjs/discord.js#10752, #8789; discord/discord-api-docs#5558)', () => {
  it('a slow answer is acknowledged at once and comes later as one edit', async () => {
    const door = gate();
    const engine = scriptedEngine(async (question) => {
      await door.opened;
      return sampleReply(question, [sampleQuote('Late, but here.')]);
    });
    await start({ engine });
    const issued = bot.platform.interaction(ask('slow'));
    await eventually('the acknowledgement', () => issued.callbackType === 5);
    expect(bot.platform.callsTo('edit-original')).toEqual([]);
    door.open();
    expect((await seen(bot, issued)).quotes).toEqual(['Late, but here.']);
    expect(bot.platform.callsTo('edit-original')).toHaveLength(1);
  });

  it('an interaction that came too late gets no second try, and no work is done for it', async () => {
    const engine = answering(['One.']);
    await start({ engine });
    bot.platform.failNext('callback', API_ERRORS.unknownInteraction);
    await done(bot, bot.platform.interaction(ask('late')));
    expect(bot.platform.callsTo('callback')).toHaveLength(1);
    expect(engine.asked).toEqual([]);
    expect((await seen(bot, bot.platform.interaction(ask('next')))).quotes).toEqual(['One.']);
  });

  it('an answer after 15 minutes is given up and logged, and the bot goes on', async () => {
    await start({ engine: answering(['One.']), tokenLifetimeMs: -1 });
    await done(bot, bot.platform.interaction(ask('x')));
    expect(bot.platform.callsTo('edit-original').map((call) => call.code)).toEqual([50027]);
    expect(bot.log.join('')).toContain('INTERACTION_EXPIRED');
    expect(bot.adapter.health().state).toBe('ready');
  });
});

describe('40060 already acknowledged (discordjs/discord.js#9052; TripSit/TripBot#771)', () => {
  it('a handler that breaks after the acknowledgement sends one edit with a code, and no second reply', async () => {
    await start({ engine: scriptedEngine(() => Promise.reject(new TypeError('x is not a function'))) });
    const issued = bot.platform.interaction(ask('x'));
    expect((await seen(bot, issued)).text).toMatch(/Something broke on our side.*Code E-[0-9A-F]{4}/);
    expect(bot.platform.callsTo('callback')).toHaveLength(1);
    expect(bot.platform.callsTo('edit-original')).toHaveLength(1);
    const [, code = ''] = /Code (E-[0-9A-F]{4})/.exec((await seen(bot, issued)).text) ?? [];
    expect(bot.log.join('')).toContain(code);
  });

  it('one that another process answered is left to it', async () => {
    const engine = answering(['One.']);
    await start({ engine });
    bot.platform.failNext('callback', API_ERRORS.alreadyAcknowledged);
    await done(bot, bot.platform.interaction(ask('x')));
    expect(engine.asked).toEqual([]);
    expect(bot.platform.callsTo('edit-original')).toEqual([]);
  });
});

describe('delivered twice (discordjs/discord.js#6123; remoteclaw/remoteclaw#2968; openclaw/openclaw#3106)', () => {
  it('the same interaction twice gets one answer', async () => {
    await start({ engine: answering(['One.']) });
    const issued = bot.platform.interaction(ask('x'));
    bot.platform.again(issued);
    await seen(bot, issued);
    bot.platform.again(issued);
    await seen(bot, bot.platform.interaction(ask('y')));
    expect(bot.platform.callsTo('callback')).toHaveLength(2);
  });

  it('also over a resumed connection', async () => {
    await start({ engine: answering(['One.']) });
    const issued = bot.platform.interaction(ask('x'));
    await seen(bot, issued);
    bot.platform.dropConnections();
    bot.platform.again(issued);
    await eventually('the resume', () => bot.platform.gateway.counts.resumed === 1);
    await seen(bot, bot.platform.interaction(ask('y')));
    expect(bot.platform.callsTo('callback')).toHaveLength(2);
  });

  it('the same direct message twice gets one answer', async () => {
    await start({ engine: answering(['One.']) });
    const message = bot.platform.message({ content: 'who?' });
    bot.platform.messageAgain(message.id);
    await done(bot, message);
    await done(bot, bot.platform.message({ content: 'and?' }));
    expect(bot.platform.callsTo('post')).toHaveLength(2);
  });
});

describe('30034 too many commands created (discord/discord-api-docs#6188; appujet/MoE#15)', () => {
  const registered = () => bot.log.some((line) => line.includes('commands'));

  it('two starts with unchanged commands write them once', async () => {
    await start({ engine: answering([]) });
    await eventually('the registration', registered);
    await bot.restart();
    await eventually('the second look', () => bot.platform.callsTo('commands-read').length === 2);
    await bot.adapter.stop();
    expect(bot.platform.callsTo('commands-write')).toHaveLength(1);
    expect(bot.platform.commands()).toHaveLength(6);
    expect(bot.platform.callsTo('guild-commands-write')).toEqual([]);
  });

  it('a quota used up does not stop the bot', async () => {
    await start({ engine: answering(['One.']), commandCreatesLeft: 0 });
    await eventually('the refusal', () => bot.log.some((line) => line.includes('command-quota')));
    expect((await seen(bot, bot.platform.interaction(ask('x')))).quotes).toEqual(['One.']);
  });
});

describe('50035 invalid form body (firecrawl/ai-discord-bot#2; TripSit/TripBot#892; langbot-app/LangBot#1472)', () => {
  it('6,000 characters with emoji and a snippet of 1,900 go out whole or are counted, each with its source', async () => {
    const texts = [1, 2, 3, 4, 5, 6].map((i) => `${i} ${'👩‍👩‍👧‍👦 word '.repeat(55)}end.`);
    texts.push(`long ${'word '.repeat(375)}end.`);
    await start({ engine: answering(texts) });
    const answer = await seen(bot, bot.platform.interaction(ask('x')));
    expect(
      bodies().flatMap((call) => [...call.problems, ...messageProblems('follow-up', call.body, 0)]),
    ).toEqual([]);
    expect(answer.quotes.filter((quote) => !texts.includes(quote))).toEqual([]);
    expect(answer.text.match(/Outlet A, with AFP/g)).toHaveLength(answer.quotes.length);
    const leftOut = texts.length - answer.quotes.length;
    expect(leftOut === 0 || answer.text.includes(`${leftOut} more did not fit`)).toBe(true);
  });

  it('a body that Discord refuses all the same becomes a plain sentence with a code', async () => {
    await start({ engine: answering(['One.']) });
    bot.platform.failNext('edit-original', API_ERRORS.invalidBody);
    expect((await seen(bot, bot.platform.interaction(ask('x')))).text).toMatch(/Code E-[0-9A-F]{4}/);
  });
});

describe('an answer that fails half way', () => {
  const long = [1, 2, 3].map((i) => `${i} ${'word '.repeat(190)}end.`);

  it('keeps what is shown and says beneath it, privately, that something broke', async () => {
    await start({ engine: answering(long) });
    bot.platform.failNext('follow-up', API_ERRORS.invalidBody);
    const issued = bot.platform.interaction(ask('x'));
    const answer = await seen(bot, issued);
    expect(answer.quotes).toEqual([long[0]]);
    expect(answer.text).toMatch(/Code E-[0-9A-F]{4}/);
    expect(issued.followUps.map((one) => one.ephemeral)).toEqual([true]);
  });

  it.each([
    ['refused for a missing permission', API_ERRORS.missingPermissions, 1],
    ['failed by Discord three times', API_ERRORS.serverError, 3],
  ])('is no silence: %s', async (_, error, times) => {
    await start({ engine: answering(['One.']) });
    bot.platform.failNext('edit-original', error, times);
    expect((await seen(bot, bot.platform.interaction(ask('x')))).text).toMatch(/Code E-[0-9A-F]{4}/);
  });
});

describe('a direct message whose answer is refused', () => {
  it('gets a plain sentence with a code that stands in the log', async () => {
    await start({ engine: answering(['One.']) });
    bot.platform.failNext('post', API_ERRORS.invalidBody);
    await done(bot, bot.platform.message({ content: 'who?' }));
    const told = bot.platform
      .messagesIn(IDS.directChannel)
      .map(({ content }) => content)
      .join();
    const [, code = '?'] = /Something broke on our side.*Code (E-[0-9A-F]{4})/.exec(told) ?? [];
    expect(bot.log.join('')).toContain(code);
  });

  it('gets nothing more when nothing can be said to that person', async () => {
    await start({ engine: answering(['One.']) });
    bot.platform.failNext('post', API_ERRORS.cannotMessageUser, 2);
    await done(bot, bot.platform.message({ content: 'who?' }));
    expect(bot.platform.callsTo('post')).toHaveLength(2);
    expect(bot.adapter.health().state).toBe('ready');
  });
});

describe('too large for the platform though short in characters (discord/discord-api-docs#8554)', () => {
  it.each([
    ['Devanagari', 'बाढ़ के बाद पुल फिर खुला। '],
    ['Japanese', '洪水のあと橋は再び開通した。'],
  ])(
    '4,000 characters of %s go out as plain messages, never as components that count bytes',
    async (_, line) => {
      const texts = [1, 2, 3, 4, 5].map((i) => `${i} ${line.repeat(Math.floor(800 / line.length))}`.trim());
      await start({ engine: answering(texts) });
      const answer = await seen(bot, bot.platform.interaction(ask('x')));
      expect(answer.quotes).toEqual(texts);
      expect(bodies().flatMap((call) => call.problems)).toEqual([]);
      for (const { body } of bodies()) expect(Number((body as { flags?: number }).flags) & (1 << 15)).toBe(0);
    },
  );
});

describe('a form as a late answer (discordjs/discord.js#8919)', () => {
  it('the form is the first thing sent, and is not tried after another answer', async () => {
    await start({ engine: answering([]), moderation: deskOfNobody });
    const did = { kind: 'subcommand', name: 'knowledge', sub: 'add', options: {} } as const;
    const issued = bot.platform.interaction({ did });
    await done(bot, issued);
    const callbacks = bot.platform.callsTo('callback').filter((call) => call.interactionId === issued.id);
    expect(callbacks.map(({ status, body }) => [status, (body as { type: number }).type])).toEqual([
      [200, 9],
    ]);
    expect(bodies()).toEqual([]);
  });
});

describe('messages that arrive in another order than they were written', () => {
  it('are each answered once', async () => {
    const engine = answering(['One.']);
    await start({ engine });
    const early = { id: '700000000000000001', content: 'first?' };
    const late = { id: '700000000000000002', content: 'second?' };
    const payload = ({ id, content }: typeof early) => ({
      id,
      channel_id: IDS.directChannel,
      author: { id: IDS.person, username: 'p' },
      type: 0,
      content,
    });
    for (const one of [late, early, late, early]) {
      bot.platform.gateway.dispatch('MESSAGE_CREATE', payload(one));
    }
    for (const one of [late, early]) await done(bot, one);
    expect(engine.asked.map(({ request }) => 'text' in request && request.text)).toEqual([
      'second?',
      'first?',
    ]);
    expect(bot.platform.callsTo('post').filter(({ status }) => status === 200)).toHaveLength(2);
  });
});

describe('secrets in logs (slack-go/slack#844; curie-eng/curie#2642)', () => {
  it('no token, text or person is logged at the finest level, whatever fails', async () => {
    const engine = answering(['canary-quote']);
    await start({ engine, token: 'canary.bot.token' });
    const issued = bot.platform.interaction(ask('canary-question'));
    await done(bot, issued);
    for (const error of Object.values(API_ERRORS)) {
      for (const route of ['callback', 'edit-original', 'post'] as const) {
        // A 5xx is tried again by the client.
        bot.platform.failNext(route, error, error.status === 500 ? 3 : 1);
        await done(
          bot,
          bot.platform.interaction(route === 'post' ? press('share:canary') : ask('canary-question')),
        );
      }
    }
    bot.platform.failNext('callback', 'hang-up', 3);
    await done(bot, bot.platform.interaction(ask('canary-question')));
    bot.platform.failNext('post', API_ERRORS.missingAccess);
    await done(bot, bot.platform.message({ content: 'canary-message' }));
    const all = bot.log.join('');
    expect(bot.log.length).toBeGreaterThan(30);
    expect(all).not.toMatch(/canary|interaction-token|400000000000000001/);
  }, 60_000);
});

describe('pings (NousResearch/hermes-agent#11339; Battle-Cattle/BCUK-Bot-4#529; Humblemonk/DiceMaiden#96)', () => {
  it('every send, edit and follow-up says that it mentions nobody', async () => {
    const echoing = scriptedEngine((question: Question) =>
      sampleReply(
        question,
        HOSTILE_TEXTS.map((text) => sampleQuote(`${text} ${'word '.repeat(120)}`, { outlet: text })),
        question.request.kind === 'press' ? { visibility: 'public' } : {},
      ),
    );
    await start({ engine: echoing });
    await seen(bot, bot.platform.interaction(ask('@everyone <@&5> <@1>')));
    await seen(bot, bot.platform.interaction(press('share:abc')));
    await seen(bot, bot.platform.interaction(press('share:abc', { where: 'stranger' })));
    await done(bot, bot.platform.message({ content: '@everyone' }));
    await done(bot, bot.platform.message({ content: '<@100000000000000001> @here', where: 'server' }));
    const routes = new Set(bodies().map((call) => call.route));
    expect([...routes].sort()).toEqual(['edit-original', 'follow-up', 'post']);
    for (const call of bodies()) expect(call.body).toMatchObject({ allowed_mentions: { parse: [] } });
    expect(bodies().flatMap((call) => readMessage(call.body).pings)).toEqual([]);
  });
});

describe('link previews (RooCodeInc/Roomote#444; openclaw/openclaw#34512)', () => {
  it('an answer with five links shows none of them as a card', async () => {
    const quotes = [1, 2, 3, 4, 5].map((i) => sampleQuote(`${i}.`, { url: `https://outlet.example/${i}` }));
    await start({ engine: scriptedEngine((question) => sampleReply(question, quotes)) });
    const answer = await seen(bot, bot.platform.interaction(ask('x')));
    expect(answer.links).toHaveLength(5);
    expect(answer.previewsHidden).toBe(true);
    expect(bodies().every((call) => !('embeds' in (call.body as object)))).toBe(true);
  });
});

describe('bot loops (PostHog/posthog#60116; CopilotKit/OpenTag#29)', () => {
  it.each([
    ['itself', 'self'],
    ['another bot', 'other-bot'],
    ['a webhook', 'webhook'],
  ] as const)('a mention and a direct message by %s get nothing', async (_, by) => {
    const engine = answering(['One.']);
    await start({ engine });
    bot.platform.message({ content: '<@100000000000000001> hello', where: 'server', by });
    bot.platform.message({ content: 'hello', by });
    await done(bot, bot.platform.message({ content: 'a person' }));
    expect(engine.asked).toHaveLength(1);
    expect(bot.platform.callsTo('post')).toHaveLength(1);
  });
});

describe('a listener that throws (discord.js emits "error" and ends the process)', () => {
  it('odd payloads leave the bot running', async () => {
    await start({ engine: answering(['One.']) });
    bot.platform.gateway.dispatch('INTERACTION_CREATE', { id: '1', token: 't', type: 99 });
    bot.platform.gateway.dispatch('INTERACTION_CREATE', { id: 5, type: 'x' });
    bot.platform.gateway.dispatch('MESSAGE_CREATE', { id: '2', channel_id: '3', author: null });
    expect((await seen(bot, bot.platform.interaction(ask('x')))).quotes).toEqual(['One.']);
  });
});

describe('a private answer that the asker dismissed', () => {
  it('comes as a new private one', async () => {
    const door = gate();
    const engine = scriptedEngine(async (question) => {
      await door.opened;
      return sampleReply(question, [sampleQuote('One.')]);
    });
    await start({ engine });
    const issued = bot.platform.interaction(ask('x'));
    await eventually('the acknowledgement', () => issued.callbackType === 5);
    bot.platform.dismiss(issued);
    issued.loading = false;
    door.open();
    expect((await seen(bot, issued)).quotes).toEqual(['One.']);
    expect(issued.followUps[0]?.ephemeral).toBe(true);
  });
});

describe('429', () => {
  it.each(['user', 'shared', 'global'] as const)(
    'of scope %s is waited out, and the answer comes once',
    async (scope) => {
      await start({ engine: answering(['One.']) });
      bot.platform.limitNext('edit-original', 120, scope);
      const issued = bot.platform.interaction(ask('x'));
      expect((await seen(bot, issued)).quotes).toEqual(['One.']);
      expect(bot.platform.callsTo('edit-original').map((call) => call.status)).toEqual([429, 200]);
    },
  );
});

describe('a network that fails for a moment', () => {
  it.each([
    ['callback', 'hang-up', 2],
    ['callback', 'lost-answer', 1],
    ['callback', API_ERRORS.serverError, 2],
    ['edit-original', 'hang-up', 2],
    ['edit-original', 'lost-answer', 1],
    ['edit-original', API_ERRORS.serverError, 2],
  ] as const)('%s, %o, %i times: the answer comes all the same', async (route, failure, times) => {
    await start({ engine: answering(['One.']) });
    bot.platform.failNext(route, failure, times);
    const issued = bot.platform.interaction(ask('x'));
    expect((await seen(bot, issued)).quotes).toEqual(['One.']);
    expect(issued.followUps).toEqual([]);
  });

  it('a message in a channel whose answer was lost is not posted twice', async () => {
    const engine = scriptedEngine((question) =>
      sampleReply(question, [sampleQuote('One.')], { visibility: 'public' }),
    );
    await start({ engine });
    bot.platform.failNext('post', 'lost-answer');
    await seen(bot, bot.platform.interaction(press('share:abc')));
    const nonces = bot.platform.callsTo('post').map((call) => (call.body as { nonce: string }).nonce);
    expect(nonces).toHaveLength(2);
    expect(new Set(nonces).size).toBe(1);
    expect(bot.platform.messagesIn(IDS.channel)).toHaveLength(1);
  });

  it('one that fails for good is logged with its attempts', async () => {
    await start({ engine: answering(['One.']) });
    bot.platform.failNext('edit-original', 'hang-up', 9);
    await done(bot, bot.platform.interaction(ask('x')));
    // Three for the answer, three for the word that it failed.
    expect(bot.platform.callsTo('edit-original')).toHaveLength(6);
    expect(bot.log.join('')).toContain('"code":"NETWORK"');
  });
});

describe('completions', () => {
  it('are sent once each, short enough, none empty, at most 25', async () => {
    const suggestions = [
      'a',
      'a',
      ' ',
      'x'.repeat(101),
      ...Array.from({ length: 40 }, (_, i) => `topic ${i}`),
    ];
    await start({ engine: { ...answering([]), suggest: () => suggestions } });
    const issued = bot.platform.interaction({
      did: { kind: 'autocomplete', name: 'timeline', option: 'topic', typed: 'x'.repeat(6_000) },
    });
    await done(bot, issued);
    const [call] = bot.platform.callsTo('callback');
    const names = ['a', ...suggestions.slice(4, 28)];
    expect(call).toMatchObject({
      status: 200,
      body: { type: 8, data: { choices: names.map((name) => ({ name, value: name })) } },
    });
  });
});

describe('a mention answered privately', () => {
  it('is understood from the presser’s own earlier questions in that channel, and from nobody else’s', async () => {
    const engine = answering(['One.']);
    await start({ engine });
    const { id } = bot.platform.message({ content: `<@${IDS.bot}> and when?`, where: 'server' });
    await seen(bot, bot.platform.interaction(press(`answer-privately:${id}`)));
    await seen(
      bot,
      bot.platform.interaction(press(`answer-privately:${id}`, { userId: '400000000000000002' })),
    );
    const [one, other] = engine.asked.map((question) => question.thread);
    expect(one).toContain(IDS.channel);
    expect(one).not.toBe(other);
    expect(engine.asked[0]?.request).toEqual({ kind: 'ask', text: 'and when?' });
  });
});
