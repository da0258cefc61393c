/** The real service as a process of its own: what the one who runs it sees, and how it starts and stops. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

interface Running {
  readonly child: ChildProcess;
  readonly out: () => string;
  readonly err: () => string;
  /** Resolves once the output holds the words; rejects when the process ends before. */
  until(words: string): Promise<void>;
  readonly ended: Promise<number | null>;
}

const ARTICLE =
  '---\ntitle: Bridge\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n---\nThe bridge reopened on Friday.\n';

function start(env: Record<string, string>): Running {
  const child = spawn(process.execPath, ['bin/start.mjs'], {
    env: { PATH: process.env.PATH ?? '', PAGE_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const waiting: { words: string; resolve: () => void; reject: (error: Error) => void }[] = [];
  child.stdout.on('data', (chunk) => {
    out += chunk;
    for (const one of waiting) if (out.includes(one.words)) one.resolve();
  });
  child.stderr.on('data', (chunk) => (err += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  ended.then(() => {
    for (const one of waiting) one.reject(new Error(`ended without "${one.words}":\n${out}\n${err}`));
  });
  return {
    child,
    out: () => out,
    err: () => err,
    until: (words) =>
      out.includes(words)
        ? Promise.resolve()
        : new Promise((resolve, reject) => waiting.push({ words, resolve, reject })),
    ended,
  };
}

describe('the service', () => {
  let folder: string;
  let running: Running | undefined;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'service-'));
    await writeFile(path.join(folder, 'bridge.md'), ARTICLE);
  });
  afterEach(async () => {
    running?.child.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  });
  const startHere = (env: Record<string, string> = {}) => {
    running = start({ KNOWLEDGE_DIR: folder, STORE_URL: `file:${folder}/data/dateline.db`, ...env });
    return running;
  };

  it('says what it started and which variable is missing for the rest, and ends in order on SIGTERM', async () => {
    const service = startHere();
    await service.until('discord ');
    expect(service.out()).toMatch(
      /^Dateline \d+\.\d+\.\d+ · knowledge [0-9a-f]{6}: 1 article, 1 passage, published 8 Jan 2022\n/,
    );
    expect(service.out()).toMatch(/^page {6}http:\/\/127\.0\.0\.1:\d+$/m);
    expect(service.out()).toContain(
      'slack     not started: SLACK_BOT_TOKEN is not set (README, "Add to Slack")',
    );
    expect(service.out()).toContain(
      'discord   not started: DISCORD_TOKEN is not set (README, "Add to Discord")',
    );
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(0);
  });

  it('answers on its page and takes a new article without a restart', async () => {
    const service = startHere();
    await service.until('discord ');
    const page = /http:\/\/127\.0\.0\.1:\d+/.exec(service.out())?.[0] ?? '';
    const ask = async (): Promise<string> =>
      (await fetch(`${page}/?q=${encodeURIComponent('When did the harbour close?')}`)).text();
    expect(await ask()).not.toContain('The harbour closed on Saturday.');
    await writeFile(
      path.join(folder, 'harbour.md'),
      ARTICLE.replace('The bridge reopened on Friday', 'The harbour closed on Saturday'),
    );
    await expect.poll(ask, { timeout: 15_000 }).toContain('The harbour closed on Saturday.');
  });

  it('starts with one bad article beside the good one and names it', async () => {
    await writeFile(path.join(folder, 'bad.md'), '---\ntitle: "x\n---\nBody');
    const service = startHere();
    await service.until('discord ');
    expect(service.out()).toContain('1 article, ');
    expect(service.err()).toContain('error: bad.md: front matter is not valid YAML');
  });

  it('stops at a bad value, naming the variable and the fix, without starting anything', async () => {
    const service = startHere({ STALE_AFTER: 'soon', LOG_LEVEL: 'loud' });
    expect(await service.ended).toBe(1);
    expect(service.err()).toMatch(/STALE_AFTER: found "soon"; .*24h/);
    expect(service.err()).toContain('LOG_LEVEL: found "loud"');
    expect(service.out()).toBe('');
  });

  it('ends with an error when nothing at all runs', async () => {
    const service = startHere({ PAGE_PORT: 'off' });
    expect(await service.ended).toBe(1);
    expect(service.out()).toContain('Nothing is running');
  });

  it('ends with an error when only its health could be looked at', async () => {
    const service = startHere({ PAGE_PORT: 'off', HEALTH_PORT: '0' });
    expect(await service.ended).toBe(1);
    expect(service.out()).toContain('Nothing is running');
  });

  it('tells machines how it is, by itself, where they are to look', async () => {
    const service = startHere({ HEALTH_PORT: '0' });
    await service.until('discord ');
    const [, address] = /^health {4}(http:\/\/127\.0\.0\.1:\d+)$/m.exec(service.out()) ?? [];
    const ready = await fetch(`${address}/readyz`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toMatchObject({ ready: true, parts: { web: { state: 'ready' } } });
  });

  it('keeps the page running when a platform is half configured', async () => {
    const service = startHere({ SLACK_APP_TOKEN: 'xapp-1-canary' });
    await service.until('discord ');
    expect(service.out()).toContain('slack     not started: SLACK_BOT_TOKEN is not set');
    expect(service.out()).toMatch(/^page {6}http/m);
  });

  describe('with a platform that refuses the token', () => {
    let server: Server;
    let api: string;
    beforeEach(async () => {
      server = createServer((_request, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ ok: false, error: 'invalid_auth' }));
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`;
    });
    afterEach(() => new Promise((resolve) => server.close(resolve)));

    it('tells the fix, keeps the page and never shows a token', async () => {
      const service = startHere({
        SLACK_BOT_TOKEN: 'xoxb-canary-bot',
        SLACK_APP_TOKEN: 'xapp-canary-app',
        SLACK_API_URL: api,
        LOG_LEVEL: 'debug',
      });
      await service.until('discord ');
      expect(service.out()).toMatch(/^slack {5}failed: .*SLACK_BOT_TOKEN/m);
      expect(service.out()).toMatch(/^page {6}http/m);
      expect(service.out() + service.err()).not.toContain('canary');
    });

    it('ends with an error when that platform was all there was', async () => {
      const service = startHere({
        PAGE_PORT: 'off',
        SLACK_BOT_TOKEN: 'xoxb-canary',
        SLACK_APP_TOKEN: 'xapp-canary',
        SLACK_API_URL: api,
      });
      expect(await service.ended).toBe(1);
    });
  });
});
