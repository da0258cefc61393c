import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Engine, ModerationDesk, Question, Reply } from '../../src/contract.ts';
import { AuthError, type DatelineError, ExpiredError, faultCode } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { failureFacts, RefusedError, readFailure } from './failure.ts';
import { MAX_FILE_BYTES, PICTURE_GIVEN_UP_MS, PICTURE_WAIT_MS } from './limits.ts';
import type { InteractionRef } from './parse.ts';
import {
  HIDE_PREVIEWS,
  type MessageBody,
  ONLY_ASKER,
  type RenderOptions,
  renderNotice,
  renderPicture,
  renderReply,
} from './render.ts';
import type { Seen } from './seen.ts';
import { type ShowWaiting, showPlace } from './waiting.ts';
import type { Upload, Wire } from './wire.ts';

/** What every handler works with. */
export interface Desk {
  readonly engine: Engine;
  readonly wire: Wire;
  readonly seen: Seen;
  readonly now: () => Date;
  /** Null where nobody moderates. */
  readonly moderation: ModerationDesk | null;
  readonly logger: Logger;
}

/**
 * The engine's reply; should it reject, which its contract rules out, a reply that says so with a code. `waiting`: where
 * the place in the queue is shown meanwhile, a deferred answer or a way to show it.
 */
export async function replyTo(
  desk: Desk,
  question: Question,
  waiting?: InteractionRef | ShowWaiting,
): Promise<Reply> {
  const { engine, logger, wire } = desk;
  const showing: ShowWaiting | undefined =
    typeof waiting === 'object' ? (body) => wire.editOriginal(waiting, body, []) : waiting;
  const place = showing === undefined ? null : showPlace(logger, question.id, question.lang ?? 'en', showing);
  try {
    return await engine.handle(question, place?.onWaiting);
  } catch (err) {
    const code = faultCode(question.id, err instanceof Error ? err.name : 'unknown');
    logger.error({ questionId: question.id, code, err }, 'the engine rejected');
    return {
      questionId: question.id,
      kind: 'fault',
      visibility: 'private',
      blocks: [{ type: 'notice', tone: 'lead', notice: { code: 'fault', facts: { code } } }],
      actions: [],
      knowledge: '',
      asOf: null,
      lang: question.lang ?? 'en',
    };
  } finally {
    await place?.end();
  }
}

/** One message with its files, to wherever it goes. Rejects with a DatelineError. */
export type Send = (body: MessageBody, files: readonly Upload[], index: number) => Promise<unknown>;

/**
 * Sends a reply's messages in order; its picture stands under the last of them. One that takes its time comes as a
 * message of its own, and one that can't be drawn or sent is left out: everything in it stands in the text, so it is
 * only told where the picture was asked for. Rejects with what the first failing message failed with.
 */
export async function sendReply(desk: Desk, reply: Reply, options: RenderOptions, send: Send): Promise<void> {
  const drawing = options.attach === false ? Promise.resolve(null) : drawn(desk, reply);
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
      refused(desk, reply, error);
      shown = false;
      await send(plain, [], index);
    });
  }
  if (!options.picture && inTime === null) {
    await sendLate(desk, reply, await atMost(drawing, PICTURE_GIVEN_UP_MS), messages.length, send);
  }
  if (options.picture && reply.picture !== undefined && !shown) {
    await send(renderNotice(surfaceWords(reply.lang).pictureFailed, reply.lang), [], messages.length);
  }
}

/** The text stands already: a picture that fails now is no reason to say that anything did. */
async function sendLate(
  desk: Desk,
  reply: Reply,
  file: Upload | null,
  index: number,
  send: Send,
): Promise<void> {
  if (file === null || reply.picture === undefined) return;
  await send(renderPicture(reply.picture), [file], index).catch((error: unknown) =>
    refused(desk, reply, error),
  );
}

function refused({ logger }: Desk, { questionId }: Reply, error: unknown): void {
  logger.warn({ questionId, ...failureFacts(readFailure(error)) }, 'a picture was refused');
}

function isAboutTheFile(error: unknown): error is DatelineError {
  return error instanceof AuthError || (error instanceof RefusedError && error.reason !== 'unknown-message');
}

/** The reply's picture, drawn; null when it has none, or none that can be drawn or sent. Never rejects. */
export async function drawn({ logger }: Pick<Desk, 'logger'>, reply: Reply): Promise<Upload | null> {
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

/**
 * Shows a reply to the asker alone, after a deferred answer. What fails is told where that is still possible and
 * logged. Never rejects.
 */
export async function answerPrivately(
  desk: Desk,
  ref: InteractionRef,
  reply: Reply,
  options: RenderOptions,
): Promise<void> {
  const { wire, logger } = desk;
  let sent = 0;
  try {
    await sendReply(desk, reply, options, async (body, files, index) => {
      if (index > 0) await wire.followUp(ref, { ...body, flags: body.flags | ONLY_ASKER }, files);
      else await editOrFollowUp(wire, ref, body, files);
      sent += 1;
    });
  } catch (error) {
    const failure = readFailure(error);
    const code = faultCode(reply.questionId, failure.code);
    logger.error(
      { questionId: reply.questionId, ...failureFacts(failure), fault: code },
      'a reply could not be sent',
    );
    if (failure instanceof ExpiredError) return;
    const text = wordsFor(reply.lang).notices.fault({ code });
    // What is shown already stays.
    await sayPrivately(desk, ref, text, reply.lang, sent > 0 ? 'beneath' : 'instead');
  }
}

/** A sentence of ours as the first answer, to the asker alone. Rejects with a DatelineError. */
export async function sayAtOnce(
  { wire }: Desk,
  ref: InteractionRef,
  text: string,
  lang: string,
): Promise<void> {
  const data = { ...renderNotice(text, lang), flags: HIDE_PREVIEWS | ONLY_ASKER };
  await wire.callback(ref, { type: 4, data });
}

/** Says a sentence of ours instead of the deferred answer, or beneath it. What fails is logged. Never rejects. */
export async function sayPrivately(
  { wire, logger }: Desk,
  ref: InteractionRef,
  text: string,
  lang: string,
  where: 'instead' | 'beneath' = 'instead',
): Promise<void> {
  const body = renderNotice(text, lang);
  const said =
    where === 'instead'
      ? editOrFollowUp(wire, ref, body, [])
      : wire.followUp(ref, { ...body, flags: body.flags | ONLY_ASKER }, []);
  await said.catch((error: unknown) => {
    logger.warn({ interaction: ref.id, ...failureFacts(readFailure(error)) }, 'a notice could not be sent');
  });
}

/** Shows a message of ours instead of the deferred answer. What fails is logged. Never rejects. */
export async function editPrivately(
  { wire, logger }: Desk,
  ref: InteractionRef,
  body: MessageBody,
): Promise<void> {
  await editOrFollowUp(wire, ref, body, []).catch((error: unknown) => {
    logger.warn({ interaction: ref.id, ...failureFacts(readFailure(error)) }, 'a notice could not be sent');
  });
}

/** An answer that the asker dismissed meanwhile can't be edited; then it comes as a new one. */
export async function editOrFollowUp(
  wire: Wire,
  ref: InteractionRef,
  body: MessageBody,
  files: readonly Upload[],
): Promise<void> {
  await wire.editOriginal(ref, body, files).catch(async (error: unknown) => {
    if (!(error instanceof RefusedError) || error.reason !== 'unknown-message') throw error;
    await wire.followUp(ref, { ...body, flags: body.flags | ONLY_ASKER }, files);
  });
}
