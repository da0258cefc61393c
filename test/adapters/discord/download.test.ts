import { createServer, type Server } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { download } from '../../../adapters/discord/moderate/download.ts';
import { NetworkError } from '../../../src/errors.ts';

const MEGABYTE = new Uint8Array(1024 * 1024);
let server: Server;
let origin: string;
let sent = 0;
beforeEach(async () => {
  sent = 0;
  server = createServer((request, response) => {
    if (request.url === '/elsewhere') return response.writeHead(302, { location: '/endless' }).end();
    const more = (): void => {
      sent += 1;
      if (!response.destroyed) response.write(MEGABYTE, () => setImmediate(more));
    };
    return request.url === '/endless' ? more() : response.end('a text');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
});
const file = (path: string, at = origin) =>
  download({ name: 'a.txt', url: `${at}${path}`, bytes: 6 }, `${origin}/api`);

it('gives the bytes of a file', async () => {
  expect(new TextDecoder().decode(await file('/a.txt'))).toBe('a text');
});

it('reads no more than a file may have, however small it was said to be', async () => {
  await expect(file('/endless')).rejects.toThrow('the file is too large');
  expect(sent).toBeLessThan(40);
});

it.each([
  ['another host', '/a.txt', 'http://localhost:1'],
  ['an address that leads on', '/elsewhere', undefined],
])('refuses %s, and names no address', async (_, path, at) => {
  const failed = file(path, at);
  await expect(failed).rejects.toBeInstanceOf(NetworkError);
  await expect(failed).rejects.not.toThrow(/http|127/);
});
