/** `dateline doctor` against real HTTP servers that answer as the platforms do. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

type Route = { readonly status?: number; readonly body: unknown; readonly headers?: Record<string, string> };

describe('dateline doctor', () => {
  let server: Server;
  let base: string;
  let folder: string;
  let routes: Record<string, Route>;
  beforeEach(async () => {
    routes = {};
    server = createServer((request, response) => {
      const route = routes[request.url ?? ''] ?? { status: 404, body: {} };
      response.writeHead(route.status ?? 200, { 'content-type': 'application/json', ...route.headers });
      response.end(JSON.stringify(route.body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    folder = await mkdtemp(path.join(tmpdir(), 'doctor-'));
  });
  afterEach(async () => {
    await new Promise((resolve) => server.close(resolve));
    await rm(folder, { recursive: true });
  });

  async function doctor(env: Record<string, string>) {
    const child = spawn(process.execPath, ['bin/dateline.mjs', 'doctor', '--json'], {
      env: { PATH: process.env.PATH ?? '', STORE_URL: `file:${folder}/d.db`, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
    const findings = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const about = (subject: string) => findings.find((finding) => finding.subject === subject);
    return { code, out, about };
  }
  const slack = () => ({
    SLACK_BOT_TOKEN: 'xoxb-canary',
    SLACK_APP_TOKEN: 'xapp-canary',
    SLACK_API_URL: `${base}/api/`,
  });
  const discord = () => ({ DISCORD_TOKEN: 'canary.token', DISCORD_API_URL: `${base}/api` });
  const SCOPES = 'commands,chat:write,app_mentions:read,im:history,assistant:write,files:write';

  it('is content with the shipped article, an own store and no platform', async () => {
    const { code, about } = await doctor({});
    expect(code).toBe(0);
    expect(about('knowledge')).toMatchObject({ state: 'ok', detail: '1 article in knowledge' });
    expect(about('store').state).toBe('ok');
    expect(about('slack').detail).toContain('SLACK_BOT_TOKEN is not set');
  });

  it('names the fix for a token that Slack refuses, without showing it', async () => {
    routes['/api/auth.test'] = { body: { ok: false, error: 'invalid_auth' } };
    const { code, about, out } = await doctor(slack());
    expect(code).toBe(1);
    expect(about('slack token')).toMatchObject({
      state: 'fault',
      fix: expect.stringContaining('SLACK_BOT_TOKEN'),
    });
    expect(out).not.toContain('canary');
  });

  it('names each missing scope and a clock that is off', async () => {
    routes['/api/auth.test'] = {
      body: { ok: true },
      headers: { 'x-oauth-scopes': 'commands,chat:write', date: 'Sat, 08 Jan 2022 10:00:00 GMT' },
    };
    routes['/api/apps.connections.open'] = { body: { ok: true, url: 'ws://127.0.0.1' } };
    const { code, out, about } = await doctor(slack());
    expect(code).toBe(1);
    expect(out).toContain('im:history is missing');
    expect(about('clock')).toMatchObject({ state: 'fault', fix: expect.stringContaining('NTP') });
  });

  it('finds a missing Socket Mode token apart from the bot token', async () => {
    routes['/api/auth.test'] = { body: { ok: true }, headers: { 'x-oauth-scopes': SCOPES } };
    routes['/api/apps.connections.open'] = { body: { ok: false, error: 'not_allowed_token_type' } };
    const { about } = await doctor(slack());
    expect(about('slack token').state).toBe('ok');
    expect(about('slack scopes').state).toBe('ok');
    expect(about('slack socket mode')).toMatchObject({
      state: 'fault',
      fix: expect.stringContaining('connections:write'),
    });
  });

  it('names the fix for a token that Discord refuses', async () => {
    routes['/api/v10/users/@me'] = { status: 401, body: { message: '401: Unauthorized', code: 0 } };
    const { code, about, out } = await doctor(discord());
    expect(code).toBe(1);
    expect(about('discord token')).toMatchObject({
      state: 'fault',
      fix: expect.stringContaining('DISCORD_TOKEN'),
    });
    expect(out).not.toContain('canary');
  });

  it('warns of privileged intents that are on and of few starts left', async () => {
    routes['/api/v10/users/@me'] = { body: { id: '1' } };
    routes['/api/v10/applications/@me'] = { body: { id: '1', flags: 1 << 19 } };
    routes['/api/v10/gateway/bot'] = {
      body: { url: 'ws://127.0.0.1', session_start_limit: { remaining: 3 } },
    };
    const { code, about } = await doctor(discord());
    expect(code).toBe(0);
    expect(about('discord intents').state).toBe('warning');
    expect(about('discord gateway').detail).toBe('only 3 starts left today');
  });

  it('lists bad variables as faults', async () => {
    const { code, about } = await doctor({ STALE_AFTER: 'soon' });
    expect(code).toBe(1);
    expect(about('STALE_AFTER')).toMatchObject({ state: 'fault', fix: expect.stringContaining('24h') });
  });
});
