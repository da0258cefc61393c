/** The double is only worth as much as it refuses: each of Slack's rules, broken once. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { slashCommand } from './payloads.ts';
import { type SlackPlatform, startSlackPlatform } from './platform.ts';
import { isFields, stringOf } from './read-message.ts';
import { ARCHIVED, ELSEWHERE, GENERAL, PERSON } from './workspace.ts';

let platform: SlackPlatform;
let nowMs: number;
beforeEach(async () => {
  nowMs = Date.parse('2022-01-11T09:00:00Z');
  platform = await startSlackPlatform({
    now: () => new Date(nowMs),
    messagesPerSecond: 2,
    ackDeadlineMs: 100,
  });
});
afterEach(() => platform.close());

async function call(method: string, args: Record<string, unknown>, token = platform.botToken) {
  const form = Object.entries(args).map(([key, value]) => [
    key,
    typeof value === 'string' ? value : JSON.stringify(value),
  ]);
  const response = await fetch(`${platform.apiUrl}${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: new URLSearchParams(Object.fromEntries(form)),
  });
  const body: unknown = await response.json();
  return {
    status: response.status,
    retryAfter: response.headers.get('retry-after'),
    ...(isFields(body) ? body : {}),
  };
}

const text = (value: string) => ({ type: 'text', text: value });
const richText = (...elements: readonly object[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const button = (action_id: string, label = 'Go') => ({
  type: 'button',
  text: { type: 'plain_text', text: label },
  action_id,
  value: 'v',
});
const section = (value: string) => ({ type: 'section', text: { type: 'mrkdwn', text: value } });

describe('the Web API double', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['no such channel', { channel: 'C0UNKNOWN1', text: 'x' }, 'channel_not_found'],
    ['a channel it is not in', { channel: ELSEWHERE, text: 'x' }, 'not_in_channel'],
    ['an archived channel', { channel: ARCHIVED, text: 'x' }, 'is_archived'],
    ['nothing to say', { channel: GENERAL }, 'no_text'],
    ['40,001 characters', { channel: GENERAL, text: 'x'.repeat(40_001) }, 'msg_too_long'],
    [
      '51 blocks',
      { channel: GENERAL, text: 'x', blocks: Array.from({ length: 51 }, () => section('x')) },
      'invalid_blocks',
    ],
    [
      'a section of 3,001',
      { channel: GENERAL, text: 'x', blocks: [section('x'.repeat(3_001))] },
      'invalid_blocks',
    ],
    [
      'five sections of 3,000',
      { channel: GENERAL, text: 'x', blocks: Array.from({ length: 5 }, () => section('x'.repeat(3_000))) },
      'msg_blocks_too_long',
    ],
    ['an empty rich text', { channel: GENERAL, text: 'x', blocks: [richText(text(''))] }, 'invalid_blocks'],
    [
      'a link to a script',
      { channel: GENERAL, text: 'x', blocks: [richText({ type: 'link', url: 'javascript:x' })] },
      'invalid_blocks',
    ],
    [
      'a button label of 76',
      { channel: GENERAL, text: 'x', blocks: [{ type: 'actions', elements: [button('a', 'x'.repeat(76))] }] },
      'invalid_blocks',
    ],
    [
      '26 buttons in a row',
      {
        channel: GENERAL,
        text: 'x',
        blocks: [{ type: 'actions', elements: Array.from({ length: 26 }, (_, i) => button(`${i}`)) }],
      },
      'invalid_blocks',
    ],
    [
      'two buttons of one id',
      { channel: GENERAL, text: 'x', blocks: [{ type: 'actions', elements: [button('a'), button('a')] }] },
      'invalid_blocks',
    ],
    ['an unknown block', { channel: GENERAL, text: 'x', blocks: [{ type: 'poll' }] }, 'invalid_blocks'],
  ])('refuses %s', async (_, args, error) => {
    expect(await call('chat.postMessage', args)).toMatchObject({ ok: false, error });
    expect(platform.messages).toEqual([]);
  });

  it('refuses another token and a missing scope, naming it', async () => {
    expect(await call('chat.postMessage', { channel: GENERAL, text: 'x' }, 'xoxb-other')).toMatchObject({
      error: 'invalid_auth',
    });
    const poor = await startSlackPlatform({ scopes: ['commands'] });
    const response = await fetch(`${poor.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { authorization: `Bearer ${poor.botToken}` },
      body: 'text=x',
    });
    expect(await response.json()).toMatchObject({ error: 'missing_scope', needed: 'chat:write' });
    await poor.close();
  });

  it('limits messages a second and channel with a real Retry-After', async () => {
    const post = (channel: string) => call('chat.postMessage', { channel, text: 'x' });
    expect((await post(GENERAL)).status).toBe(200);
    expect((await post(GENERAL)).status).toBe(200);
    expect(await post(GENERAL)).toMatchObject({ status: 429, retryAfter: '1' });
    expect((await post(PERSON)).status).toBe(200);
    nowMs += 1_000;
    expect((await post(GENERAL)).status).toBe(200);
  });

  it('shows an ephemeral message in a thread that does not exist to nobody', async () => {
    await call('chat.postEphemeral', { channel: GENERAL, user: PERSON, text: 'x', thread_ts: '1.2' });
    expect(platform.messages[0]).toMatchObject({ shown: false, audience: 'asker' });
  });

  it('takes prompts with a thread and shows none of them', async () => {
    const prompts = [{ title: 'a', message: 'a' }];
    expect(
      await call('assistant.threads.setSuggestedPrompts', { channel_id: 'D1', prompts, thread_ts: '1.2' }),
    ).toMatchObject({ ok: true });
    expect(platform.prompts).toEqual([]);
  });
});

describe('what a message would do', () => {
  it.each([
    ['<!channel> x', ['!channel'], []],
    ['<@U012AB3CD>', ['@U012AB3CD'], []],
    ['&lt;!channel&gt; x', [], []],
    ['<https://evil.example|here>', [], ['https://evil.example']],
  ])('%s pings %j and links %j', async (value, pings, links) => {
    await call('chat.postMessage', { channel: GENERAL, text: value, parse: 'none' });
    expect(platform.messages[0]).toMatchObject({ pings, links });
  });

  it('counts names and addresses when parsing is on', async () => {
    await call('chat.postMessage', { channel: GENERAL, text: '@here https://evil.example', parse: 'full' });
    expect(platform.messages[0]).toMatchObject({ pings: ['@here'], links: ['https://evil.example'] });
  });
});

describe('response addresses', () => {
  async function address(): Promise<string> {
    const urls: string[] = [];
    const { createServer } = await import('node:http');
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        urls.push(new URLSearchParams(body).get('response_url') ?? '');
        response.end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const bound = server.address();
    platform.sendTo(`http://127.0.0.1:${typeof bound === 'object' && bound !== null ? bound.port : 0}/`);
    await platform.send(slashCommand('/ask', 'x'));
    server.close();
    return urls[0] ?? '';
  }
  const post = (url: string, body: object) => fetch(url, { method: 'POST', body: JSON.stringify(body) });

  it('take five posts, then none', async () => {
    const url = await address();
    for (let use = 0; use < 5; use++) expect((await post(url, { text: 'x' })).status).toBe(200);
    const sixth = await post(url, { text: 'x' });
    expect([sixth.status, await sixth.json()]).toEqual([404, { ok: false, error: 'used_url' }]);
  });

  it('end after thirty minutes', async () => {
    const url = await address();
    nowMs += 30 * 60_000;
    expect(await (await post(url, { text: 'x' })).json()).toEqual({ ok: false, error: 'expired_url' });
  });

  it('refuse bad blocks without counting a use', async () => {
    const url = await address();
    expect((await post(url, { text: 'x', blocks: [{ type: 'poll' }] })).status).toBe(400);
    expect((await post(url, { text: 'x' })).status).toBe(200);
  });
});

describe('Socket Mode', () => {
  async function connect(): Promise<WebSocket> {
    const opened = await call('apps.connections.open', {}, platform.appToken);
    const socket = new WebSocket(stringOf(Reflect.get(opened, 'url')));
    socket.on('error', () => undefined);
    await new Promise((resolve) => socket.once('message', resolve));
    return socket;
  }

  it('counts a delivery without an acknowledgement as failed', async () => {
    await connect();
    expect(await platform.send(slashCommand('/ask', 'x'))).toMatchObject({ acked: false });
  });

  it('hands each envelope to one connection, and none to one it told to go', async () => {
    const [first, second] = [await connect(), await connect()];
    const got: string[] = [];
    for (const [name, socket] of [
      ['first', first],
      ['second', second],
    ] as const) {
      socket.on('message', (data) => {
        const message: unknown = JSON.parse(String(data));
        if (!isFields(message) || message.envelope_id === undefined) return;
        got.push(name);
        socket.send(JSON.stringify({ envelope_id: message.envelope_id, payload: {} }));
      });
    }
    await platform.send(slashCommand('/ask', 'x'));
    await platform.send(slashCommand('/ask', 'x'));
    expect(got.sort()).toEqual(['first', 'second']);
    platform.sockets.announce('warning');
    expect(await platform.send(slashCommand('/ask', 'x'))).toMatchObject({ acked: false });
    expect(got).toHaveLength(2);
  });

  it('opens one connection a ticket, and ten in all', async () => {
    const opened = await call('apps.connections.open', {}, platform.appToken);
    const url = stringOf(Reflect.get(opened, 'url'));
    const once = new WebSocket(url);
    await new Promise((resolve) => once.once('message', resolve));
    const twice = new WebSocket(url);
    const refused = await new Promise((resolve) => twice.once('error', () => resolve('refused')));
    expect(refused).toBe('refused');
    for (let n = 1; n < 10; n++) await connect();
    const eleventh = await call('apps.connections.open', {}, platform.appToken);
    const socket = new WebSocket(stringOf(Reflect.get(eleventh, 'url')));
    const said = await new Promise((resolve) =>
      socket.once('message', (data) => resolve(JSON.parse(String(data)))),
    );
    expect(said).toEqual({ type: 'disconnect', reason: 'too_many_websockets' });
    expect(platform.sockets.open()).toBe(10);
  });
});
