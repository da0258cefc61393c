import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { Engine, Question, Reply, Request } from '../../src/contract.ts';

/** Who asks, as far as a page can know: nothing that a person could be found by. */
export interface Asker {
  /** Address of the connection; null when unknown. It never leaves this file unhashed. */
  readonly address: string | null;
  readonly thread?: string;
  readonly lang?: string;
}

export type Ask = (request: Request, asker: Asker) => Promise<Reply>;

/** Turns requests of the page into questions. Addresses become keys that last as long as the process. */
export function createAsk(engine: Engine, now: () => Date): Ask {
  const salt = randomBytes(16);
  return (request, asker) => {
    const question: Question = {
      id: `page-${randomUUID()}`,
      request,
      askedAt: now().toISOString(),
      place: null,
      asker: asker.address === null ? null : opaque(salt, asker.address),
      visibility: 'private',
      ...(asker.thread === undefined ? {} : { thread: `page-${asker.thread}` }),
      ...(asker.lang === undefined ? {} : { lang: asker.lang }),
    };
    return engine.handle(question);
  };
}

function opaque(salt: Uint8Array, address: string): string {
  return createHash('sha256').update(salt).update(address).digest('base64url').slice(0, 22);
}

/** First language a browser asks for, as a BCP 47 tag; undefined when it tells none. Never throws. */
export function preferredLanguage(header: string | undefined): string | undefined {
  const first = header?.split(',', 1)[0]?.split(';', 1)[0]?.trim() ?? '';
  return /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/.test(first) ? first : undefined;
}
