import { createServer, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { createCalls } from '../../../adapters/slack/calls.ts';
import { SlackRefusal } from '../../../adapters/slack/slack-error.ts';
import { ExpiredError, NetworkError } from '../../../src/errors.ts';

const platformError = (error: string, needed?: string) =>
  Object.assign(new Error('sdk words'), {
    code: 'slack_webapi_platform_error',
    data: { ok: false, error, needed },
  });
const limited = (retryAfter: number) =>
  Object.assign(new Error('sdk words'), { code: 'slack_webapi_rate_limited_error', retryAfter });
const networkError = () =>
  Object.assign(new Error('sdk words'), {
    code: 'slack_webapi_request_error',
    original: { cause: { code: 'ECONNRESET' } },
  });

/** Bare calls that fail as the list says, then succeed. */
function callsOver(failures: readonly Error[]) {
  const left = [...failures];
  const made: string[] = [];
  const calls = createCalls({
    bare: async (method, args) => {
      made.push(`${method} ${String(args.channel ?? '')}`.trim());
      const failure = left.shift();
      if (failure) throw failure;
      return { ok: true };
    },
    now: () => new Date(),
    signal: new AbortController().signal,
  });
  return { calls, made };
}

describe('createCalls, Web API', () => {
  it('waits as told and sends again when the rate is limited', async () => {
    const { calls, made } = callsOver([limited(0.02), limited(0.02)]);
    await calls.call('chat.postMessage', { channel: 'C1' });
    expect(made).toHaveLength(3);
  });

  it('takes a wait of nothing for a second: it makes no storm', async () => {
    const { calls, made } = callsOver([limited(0), limited(0)]);
    const sent = calls.call('chat.postMessage', {});
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(made).toHaveLength(1);
    await sent;
  });

  it('keeps the wait to the method and channel that is limited', async () => {
    const { calls, made } = callsOver([limited(0.3)]);
    const slow = calls.call('chat.postMessage', { channel: 'C1' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    await calls.call('chat.postMessage', { channel: 'C2' });
    expect(made).toEqual(['chat.postMessage C1', 'chat.postMessage C2']);
    await slow;
    expect(made).toEqual(['chat.postMessage C1', 'chat.postMessage C2', 'chat.postMessage C1']);
  });

  it('gives up when it would have to wait for more than a minute', async () => {
    const { calls } = callsOver([limited(61)]);
    await expect(calls.call('chat.postMessage', {})).rejects.toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: 61_000,
    });
  });

  it('tries three times when the network fails, then says which call', async () => {
    const { calls, made } = callsOver([networkError(), networkError(), networkError(), networkError()]);
    const failed = calls.call('chat.postMessage', {});
    await expect(failed).rejects.toBeInstanceOf(NetworkError);
    await expect(failed).rejects.toMatchObject({
      attempt: 3,
      message: 'Slack could not be reached for chat.postMessage (ECONNRESET)',
    });
    expect(made).toHaveLength(3);
  });

  it('names the missing scope and what to do about it', async () => {
    const { calls } = callsOver([platformError('missing_scope', 'chat:write')]);
    await expect(calls.call('chat.postMessage', {})).rejects.toMatchObject({
      code: 'MISSING_SCOPE',
      scope: 'chat:write',
      message: expect.stringContaining('Reinstall to Workspace'),
    });
  });
});

describe('createCalls, response_url', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) server.close();
  });

  async function answering(
    ...answers: readonly (readonly [number, string, Record<string, string>?])[]
  ): Promise<string> {
    let at = 0;
    const server = createServer((_, response) => {
      const [status, body, headers] = answers[Math.min(at++, answers.length - 1)] ?? [200, 'ok'];
      response.writeHead(status, headers ?? {}).end(body);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}/canary`;
  }

  const { calls } = callsOver([]);

  it.each([
    [200, 'ok'],
    [200, '{"ok":true}'],
    [200, ''],
  ])('takes %i %s for done', async (status, body) => {
    await expect(calls.respond(await answering([status, body]), {})).resolves.toBeUndefined();
  });

  it.each<[number, string, new (...args: never[]) => Error]>([
    [404, '{"ok":false,"error":"expired_url"}', ExpiredError],
    [404, '{"ok":false,"error":"used_url"}', ExpiredError],
    [404, 'gone', ExpiredError],
    [410, '', ExpiredError],
    [200, '{"ok":false,"error":"invalid_blocks"}', SlackRefusal],
    [400, 'invalid_blocks', SlackRefusal],
    [403, '<html>', SlackRefusal],
    [503, 'upstream', NetworkError],
  ])('takes %i %s for an error of our family', async (status, body, type) => {
    await expect(calls.respond(await answering([status, body]), {})).rejects.toBeInstanceOf(type);
  });

  it('waits when told to', async () => {
    const url = await answering([429, '', { 'retry-after': '0' }], [200, 'ok']);
    await expect(calls.respond(url, {})).resolves.toBeUndefined();
  });

  it('never says the address, which is a key', async () => {
    const failed = calls.respond(await answering([503, 'x']), {});
    await expect(failed).rejects.toThrow('response_url');
    await expect(failed).rejects.not.toThrow('canary');
  });
});
