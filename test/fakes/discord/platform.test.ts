import { afterEach, describe, expect, it } from 'vitest';
import { type DiscordPlatform, type DiscordPlatformOptions, IDS, startDiscordPlatform } from './platform.ts';
import type { Issued } from './world.ts';

let platform: DiscordPlatform;
afterEach(() => platform.close());

let clockMs = 0;
async function start(options: DiscordPlatformOptions = {}): Promise<void> {
  clockMs = 0;
  platform = await startDiscordPlatform({ now: () => clockMs, ...options });
}

interface Answer {
  readonly code?: number;
  readonly message?: string;
  readonly content?: string;
}

async function call(method: string, path: string, body?: object, token = platform.token) {
  const response = await fetch(`${platform.apiUrl}/v10${path}`, {
    method,
    headers: { 'content-type': 'application/json', authorization: `Bot ${token}` },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const answer: Answer = response.status === 204 ? {} : ((await response.json()) as Answer);
  return { status: response.status, code: answer.code ?? 0, answer, headers: response.headers };
}

const slash = (): Issued => platform.interaction({ did: { kind: 'slash', name: 'ask' } });
const callback = (issued: Issued, body: object) =>
  call('POST', `/interactions/${issued.id}/${issued.token}/callback`, body);
const followUp = (issued: Issued, body: object) =>
  call('POST', `/webhooks/${IDS.application}/${issued.token}`, body);
const edit = (issued: Issued, body: object) =>
  call('PATCH', `/webhooks/${IDS.application}/${issued.token}/messages/@original`, body);
const post = (channelId: string, body: object, token?: string) =>
  call('POST', `/channels/${channelId}/messages`, body, token);

const DEFER = { type: 5, data: { flags: 64 } };

describe('an interaction', () => {
  it('is acknowledged within 3 seconds or not at all', async () => {
    await start();
    const [soon, late] = [slash(), slash()];
    clockMs = 3_000;
    expect(await callback(soon, DEFER)).toMatchObject({ status: 204 });
    clockMs = 3_001;
    expect(await callback(late, DEFER)).toMatchObject({ status: 404, code: 10062 });
    expect(soon).toMatchObject({ ackedAfterMs: 3_000, loading: true });
  });

  it('is acknowledged once', async () => {
    await start();
    const issued = slash();
    await callback(issued, DEFER);
    expect(await callback(issued, DEFER)).toMatchObject({ status: 400, code: 40060 });
  });

  it('is answered within 15 minutes', async () => {
    await start();
    const issued = slash();
    await callback(issued, DEFER);
    clockMs = 900_000;
    expect(await edit(issued, { content: 'x' })).toMatchObject({ status: 200 });
    clockMs = 900_001;
    expect(await edit(issued, { content: 'x' })).toMatchObject({ status: 401, code: 50027 });
    expect(await followUp(issued, { content: 'x' })).toMatchObject({ status: 401, code: 50027 });
  });

  it('has nothing to edit before it is acknowledged, nor after the asker dismissed it', async () => {
    await start();
    const issued = slash();
    expect(await edit(issued, { content: 'x' })).toMatchObject({ status: 404, code: 10015 });
    await callback(issued, DEFER);
    platform.dismiss(issued);
    expect(await edit(issued, { content: 'x' })).toMatchObject({ status: 404, code: 10008 });
  });

  it('takes a follow-up right after a defer as its answer, private as the defer was', async () => {
    await start();
    const issued = slash();
    await callback(issued, DEFER);
    await followUp(issued, { content: 'first' });
    await followUp(issued, { content: 'second' });
    expect(issued.original).toMatchObject({ ephemeral: true, body: { content: 'first' } });
    expect(issued.followUps.map((one) => one.ephemeral)).toEqual([false]);
  });

  it('takes five follow-ups where the app is only user-installed', async () => {
    await start();
    const issued = platform.interaction({ did: { kind: 'slash', name: 'ask' }, where: 'stranger' });
    await callback(issued, { type: 4, data: { content: 'x' } });
    const codes: number[] = [];
    for (let i = 0; i < 6; i += 1) codes.push((await followUp(issued, { content: `${i}` })).code);
    expect(codes).toEqual([0, 0, 0, 0, 0, 40094]);
  });

  it('of typing takes choices, and no other does', async () => {
    await start();
    const choices = { type: 8, data: { choices: [] } };
    const typing = platform.interaction({
      did: { kind: 'autocomplete', name: 'timeline', option: 'topic', typed: 'a' },
    });
    expect(await callback(typing, DEFER)).toMatchObject({ code: 50035 });
    expect(await callback(slash(), choices)).toMatchObject({ code: 50035 });
    expect(await callback(typing, choices)).toMatchObject({ status: 204 });
  });

  it.each([
    ['empty', { content: '  ' }, 50006],
    ['too long', { content: 'x'.repeat(2_001) }, 50035],
    ['misspelt', { text: 'x' }, 50035],
  ])('refuses an answer that is %s', async (_, body, code) => {
    await start();
    const issued = slash();
    await callback(issued, DEFER);
    expect(await edit(issued, body)).toMatchObject({ status: 400, code });
  });

  it('of nobody connected is not delivered', async () => {
    await start();
    expect(slash().delivered).toBe(false);
  });
});

describe('a message in a channel', () => {
  it('needs the token', async () => {
    await start();
    expect(await post(IDS.channel, { content: 'x' }, 'wrong')).toMatchObject({ status: 401 });
    expect(await post(IDS.channel, { content: 'x' })).toMatchObject({ status: 200 });
  });

  it('beneath one that is gone is refused unless it may stand alone', async () => {
    await start();
    const reference = { message_id: '600000000000000404' };
    const gone = { content: 'x', message_reference: reference };
    const anyway = { content: 'x', message_reference: { ...reference, fail_if_not_exists: false } };
    expect(await post(IDS.channel, gone)).toMatchObject({ status: 400, code: 50035 });
    expect(await post(IDS.channel, anyway)).toMatchObject({ status: 200 });
  });

  it('with an enforced nonce is taken once', async () => {
    await start();
    for (let i = 0; i < 2; i += 1) await post(IDS.channel, { content: 'x', nonce: 'n', enforce_nonce: true });
    await post(IDS.channel, { content: 'x', nonce: 'n' });
    expect(platform.messagesIn(IDS.channel)).toHaveLength(2);
  });

  it('beyond the limit of its channel gets a 429 with Discord’s headers', async () => {
    await start({ postsPer5s: 2 });
    await post(IDS.channel, { content: '1' });
    clockMs = 1_000;
    await post(IDS.channel, { content: '2' });
    const { status, answer, headers } = await post(IDS.channel, { content: '3' });
    expect({ status, message: answer.message }).toEqual({
      status: 429,
      message: 'You are being rate limited.',
    });
    expect(headers.get('retry-after')).toBe('4.000');
    expect(headers.get('x-ratelimit-scope')).toBe('shared');
    expect((await post(IDS.thread, { content: '3' })).status).toBe(200);
    clockMs = 5_000;
    expect((await post(IDS.channel, { content: '3' })).status).toBe(200);
  });
});

describe('all calls with the token together', () => {
  it('beyond fifty a second get a global 429, and answers to interactions do not count', async () => {
    await start();
    for (let i = 0; i < 50; i += 1) await call('GET', '/channels/1/messages/1');
    const { status, headers } = await post(IDS.channel, { content: 'x' });
    expect(status).toBe(429);
    expect(headers.get('x-ratelimit-global')).toBe('true');
    expect(headers.get('retry-after')).toBe('1.000');
    const issued = slash();
    expect((await callback(issued, DEFER)).status).toBe(204);
    expect((await edit(issued, { content: 'x' })).status).toBe(200);
    clockMs = 1_000;
    expect((await post(IDS.channel, { content: 'x' })).status).toBe(200);
  });
});

describe('the text of others', () => {
  it.each([
    ['in direct messages comes', { content: 'hello' } as const, 'hello'],
    [
      'in a mention comes',
      { content: `<@${IDS.bot}> hello`, where: 'server' } as const,
      `<@${IDS.bot}> hello`,
    ],
    ['elsewhere does not', { content: 'hello', where: 'server' } as const, ''],
  ])('%s', async (_, spec, content) => {
    await start();
    const { id } = platform.message(spec);
    const channel = 'where' in spec ? IDS.channel : IDS.directChannel;
    expect((await call('GET', `/channels/${channel}/messages/${id}`)).answer.content).toBe(content);
  });
});
