import { createServer, get as request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { createHealthAdapter } from '../../../adapters/web/index.ts';
import type { Adapter, Health } from '../../../src/contract.ts';
import { scriptedEngine } from '../../contract/scripted-engine.ts';

const engine = scriptedEngine(() => Promise.reject(new Error('nobody asks here')));
let adapter: Adapter;
afterEach(() => adapter.stop());

async function serve(parts: Readonly<Record<string, Health>> = {}, host = '127.0.0.1', port = 0) {
  adapter = createHealthAdapter({ host, port }, { logger: pino({ level: 'silent' }), parts: () => parts });
  return (await adapter.start(engine)).address ?? '';
}
const get = async (address: string, path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(`${address}${path}`, { headers });
  return { status: response.status, body: await response.text() };
};

describe('health by itself', () => {
  it('is on this machine alone unless told otherwise, and serves nothing else', async () => {
    const address = await serve();
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(await get(address, '/healthz')).toMatchObject({ status: 200 });
    for (const path of ['/', '/?q=who', '/press/copy/x']) expect((await get(address, path)).status).toBe(404);
    expect(engine.asked).toEqual([]);
  });

  it.each<[Health['state'], number]>([
    ['ready', 200],
    ['starting', 503],
    ['reconnecting', 503],
    ['failed', 503],
    ['stopped', 503],
  ])('says by its status whether a part that is %s can answer', async (state, status) => {
    const address = await serve({ slack: { state, detail: 'why' }, discord: { state: 'ready', detail: '' } });
    const { status: got, body } = await get(address, '/readyz');
    expect(got).toBe(status);
    expect(JSON.parse(body)).toEqual({
      ready: status === 200,
      parts: {
        slack: { state, detail: 'why' },
        discord: { state: 'ready', detail: '' },
        health: { state: 'ready', detail: address },
      },
    });
    expect((await get(address, '/healthz')).status).toBe(200);
  });

  it('is not read by a page of a stranger that points its name here', async () => {
    const address = await serve();
    const port = new URL(address).port;
    const status = await new Promise<number>((resolve, reject) => {
      const headers = { host: 'evil.example' };
      request({ host: '127.0.0.1', port, path: '/readyz', headers }, (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      }).on('error', reject);
    });
    expect(status).toBe(421);
  });

  it('names HEALTH_PORT when another program has it', async () => {
    const other = createServer();
    await new Promise<void>((bound) => other.listen(0, '127.0.0.1', bound));
    const { port } = other.address() as AddressInfo;
    await expect(serve({}, '127.0.0.1', port)).rejects.toThrow(
      /^HEALTH_PORT: found \d+, which another program uses/,
    );
    other.close();
  });

  it('is gone once stopped', async () => {
    const address = await serve();
    await adapter.stop();
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });
});
