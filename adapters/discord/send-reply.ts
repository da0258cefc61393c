import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Reply } from '../../src/contract.ts';
import { AuthError, type DatelineError } from '../../src/errors.ts';
import { surfaceWords } from '../../src/words/index.ts';
import { failureFacts, RefusedError, readFailure } from './failure.ts';
import { MAX_FILE_BYTES, PICTURE_GIVEN_UP_MS, PICTURE_WAIT_MS } from './limits.ts';
import { type MessageBody, type RenderOptions, renderNotice, renderPicture, renderReply } from './render.ts';
import type { Upload } from './wire.ts';

interface Logs {
  readonly logger: Logger;
}

/** One message with its files, to wherever it goes. Rejects with a DatelineError. */
export type Send = (body: MessageBody, files: readonly Upload[], index: number) => Promise<unknown>;

/**
 * Sends a reply's messages in order; its picture stands under the last of them. One that takes its time comes as a
 * message of its own, and one that can't be drawn or sent is left out: everything in it stands in the text, so it is
 * only told where the picture was asked for. Rejects with what the first failing message failed with.
 */
export async function sendReply(logs: Logs, reply: Reply, options: RenderOptions, send: Send): Promise<void> {
  const drawing = options.attach === false ? Promise.resolve(null) : drawn(logs, reply);
  const inTime = await atMost(drawing, options.picture ? PICTURE_GIVEN_UP_MS : PICTURE_WAIT_MS);
  const messages = renderReply(reply, { ...options, picture: inTime !== null });
  let shown = inTime !== null;
  for (const [index, message] of messages.entries()) {
    const { attachments, ...plain } = message;
    if (attachments === undefined || inTime === null) {
      await send(plain, [], index);
      continue;
    }
    await send(message, [inTime], index).catch(async (error: unknown) => {
      if (!isAboutTheFile(error)) throw error;
      refused(logs, reply, error);
      shown = false;
      await send(plain, [], index);
    });
  }
  if (!options.picture && inTime === null) {
    await sendLate(logs, reply, await atMost(drawing, PICTURE_GIVEN_UP_MS), messages.length, send);
  }
  if (options.picture && reply.picture !== undefined && !shown) {
    await send(renderNotice(surfaceWords(reply.lang).pictureFailed, reply.lang), [], messages.length);
  }
}

/** The text stands already: a picture that fails now is no reason to say that anything did. */
async function sendLate(
  logs: Logs,
  reply: Reply,
  file: Upload | null,
  index: number,
  send: Send,
): Promise<void> {
  if (file === null || reply.picture === undefined) return;
  await send(renderPicture(reply.picture), [file], index).catch((error: unknown) =>
    refused(logs, reply, error),
  );
}

function refused({ logger }: Logs, { questionId }: Reply, error: unknown): void {
  logger.warn({ questionId, ...failureFacts(readFailure(error)) }, 'a picture was refused');
}

function isAboutTheFile(error: unknown): error is DatelineError {
  return error instanceof AuthError || (error instanceof RefusedError && error.reason !== 'unknown-message');
}

/** The reply's picture, drawn; null when it has none, or none that can be drawn or sent. Never rejects. */
export async function drawn({ logger }: Logs, reply: Reply): Promise<Upload | null> {
  if (reply.picture === undefined) return null;
  try {
    const data = await reply.picture.png('dark');
    return data.byteLength <= MAX_FILE_BYTES ? { name: reply.picture.name, data } : null;
  } catch (err) {
    logger.warn({ questionId: reply.questionId, err }, 'a picture could not be drawn');
    return null;
  }
}

/** What comes within that time, else null. */
export async function atMost<T>(work: Promise<T>, ms: number): Promise<T | null> {
  const ended = new AbortController();
  const late = sleep(ms, null, { signal: ended.signal }).catch(() => null);
  try {
    return await Promise.race([work, late]);
  } finally {
    ended.abort();
  }
}
