import type { Logger } from 'pino';
import type { Engine, ModerationDesk, Question, Reply } from '../../src/contract.ts';
import { ExpiredError, faultCode } from '../../src/errors.ts';
import { wordsFor } from '../../src/words/index.ts';
import { failureFacts, RefusedError, readFailure } from './failure.ts';
import type { InteractionRef } from './parse.ts';
import { HIDE_PREVIEWS, type MessageBody, ONLY_ASKER, type RenderOptions, renderNotice } from './render.ts';
import type { Seen } from './seen.ts';
import { sendReply } from './send-reply.ts';
import { type ShowWaiting, showPlace } from './waiting.ts';
import type { Upload, Wire } from './wire.ts';

/** What every handler works with. */
export interface AnswerDeps {
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
  deps: AnswerDeps,
  question: Question,
  waiting?: InteractionRef | ShowWaiting,
): Promise<Reply> {
  const { engine, logger, wire } = deps;
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

/**
 * Shows a reply to the asker alone, after a deferred answer. What fails is told where that is still possible and
 * logged. Never rejects.
 */
export async function answerPrivately(
  deps: AnswerDeps,
  ref: InteractionRef,
  reply: Reply,
  options: RenderOptions,
): Promise<void> {
  const { wire, logger } = deps;
  let sent = 0;
  try {
    await sendReply(deps, reply, options, async (body, files, index) => {
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
    await sayPrivately(deps, ref, text, reply.lang, sent > 0 ? 'beneath' : 'instead');
  }
}

/** A sentence of ours as the first answer, to the asker alone. Rejects with a DatelineError. */
export async function sayAtOnce(
  { wire }: AnswerDeps,
  ref: InteractionRef,
  text: string,
  lang: string,
): Promise<void> {
  const data = { ...renderNotice(text, lang), flags: HIDE_PREVIEWS | ONLY_ASKER };
  await wire.callback(ref, { type: 4, data });
}

/** Says a sentence of ours instead of the deferred answer, or beneath it. What fails is logged. Never rejects. */
export async function sayPrivately(
  { wire, logger }: AnswerDeps,
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
  { wire, logger }: AnswerDeps,
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
