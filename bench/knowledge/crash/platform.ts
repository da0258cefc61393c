import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { PostPort, Reply } from '../../../src/contract.ts';
import { sayReply } from '../../../src/words/index.ts';

/** A platform that outlives the bot: counts what arrives and forgives nothing, not even the same edit twice. */
export interface Platform {
  readonly url: string;
  /** Edits that arrived, by message. */
  readonly edits: ReadonlyMap<string, number>;
  /** Replies that arrived, by the message they stand beneath. */
  readonly beneath: ReadonlyMap<string, number>;
  readonly shown: ReadonlyMap<string, string>;
  close(): Promise<void>;
}

export async function startPlatform(): Promise<Platform> {
  const edits = new Map<string, number>();
  const beneath = new Map<string, number>();
  const shown = new Map<string, string>();
  const nonces = new Set<string>();
  const more = (counts: Map<string, number>, key: string): void =>
    void counts.set(key, (counts.get(key) ?? 0) + 1);
  const server: Server = createServer(async (request, response) => {
    const [, what = '', key = ''] = (request.url ?? '').split('/');
    let body = '';
    for await (const chunk of request) body += String(chunk);
    if (what === 'edit') {
      more(edits, key);
      shown.set(key, body);
    }
    if (what === 'reply') {
      const [message = '', nonce = ''] = key.split('~');
      more(beneath, message);
      nonces.add(nonce);
    }
    const found = what === 'shows' ? shown.get(key) === body : what === 'has' ? nonces.has(key) : true;
    response.end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    edits,
    beneath,
    shown,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** How the bot calls it. */
export function portTo(url: string): PostPort {
  const call = async (path: string, body: string): Promise<boolean> => {
    const response = await fetch(`${url}/${path}`, {
      method: 'POST',
      body,
      headers: { connection: 'close' },
    });
    return (await response.text()) === 'true';
  };
  const words = (reply: Reply): string => JSON.stringify(sayReply(reply));
  return {
    find: async () => ({ kind: 'nowhere' }),
    edit: async ({ message }, reply) => {
      await call(`edit/${message}`, words(reply));
      return { kind: 'done' };
    },
    shows: ({ message }, reply) => call(`shows/${message}`, words(reply)),
    replyBeneath: async ({ message }, reply, nonce, again) => {
      if (again && (await call(`has/${nonce}`, ''))) return { kind: 'done' };
      await call(`reply/${message}~${nonce}`, words(reply));
      return { kind: 'done' };
    },
  };
}
