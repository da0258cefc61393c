import { pino } from 'pino';
import type { Reply, Request } from '../contract.ts';
import { createEngine } from '../engine.ts';
import type { Library } from '../library.ts';
import { createPainter } from '../start/picture-fonts.ts';

const DAY_MS = 86_400_000;

/** One reply of the real engine, as an adapter would get it, without any platform. */
export async function replyTo(
  library: Library,
  request: Request,
  now: string,
  lang?: string,
): Promise<Reply> {
  const engine = createEngine({
    library,
    staleAfterMs: DAY_MS,
    safetyNote: null,
    logger: pino({ level: 'silent' }),
    paint: createPainter(),
  });
  return engine.handle({
    id: '1',
    request,
    askedAt: now,
    place: null,
    asker: null,
    visibility: 'private',
    ...(lang ? { lang } : {}),
  });
}

/** One question that the articles answer, one that they don't, and their timeline. */
export async function demo(library: Library, now: string): Promise<readonly Reply[]> {
  const requests: readonly Request[] = [
    { kind: 'ask', text: 'why was massimov arrested?' },
    { kind: 'ask', text: 'How many people were killed?' },
    { kind: 'timeline' },
  ];
  const replies: Reply[] = [];
  for (const request of requests) replies.push(await replyTo(library, request, now));
  return replies;
}
