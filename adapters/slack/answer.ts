import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import type { ActionKind, Engine, Picture, Reply } from '../../src/contract.ts';
import { AuthError } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import type { Calls } from './calls.ts';
import { codeOf, deliverPrivately, isRefused, postForAll, wordsMessage } from './deliver.ts';
import type { Incoming, ReplyPlace } from './incoming.ts';
import type { Lanes } from './lanes.ts';
import { sendPicture } from './picture.ts';
import { renderReply } from './render.ts';
import { sayNotShared } from './share.ts';
import { whileWorking } from './working-status.ts';

type Asked = Extract<Incoming, { kind: 'question' }>;

export interface AnswerDeps {
  readonly engine: Engine;
  readonly calls: Calls;
  readonly lanes: Lanes;
  readonly botName: string;
  readonly logger: Logger;
}

/** In the asker's own conversation there is nobody to share with. */
const NOT_IN_DIRECT: ReadonlySet<ActionKind> = new Set(['share', 'share-quotes']);

/** Asks the engine and brings the reply to where it belongs. Never throws: what fails is logged by its code. */
export async function answerQuestion(asked: Asked, deps: AnswerDeps): Promise<void> {
  const log = deps.logger.child({ questionId: asked.question.id });
  try {
    const reply = await whileWorking(asked.place, deps, () => deps.engine.handle(asked.question));
    // The messages of one reply are not mixed with those of the next one to the same person.
    await deps.lanes.run(laneOf(asked.place), () =>
      wantsPicture(asked, reply)
        ? deliverPicture(reply, asked.place, deps, log)
        : deliverReply(reply, asked.place, deps, log),
    );
    log.debug({ reply: reply.kind, via: asked.place.via }, 'answered');
  } catch (error) {
    const code = faultCode(asked.question.id);
    log.error({ code, failed: codeOf(error) }, 'no answer could be given');
    if (error instanceof AuthError) return;
    await tell(asked.place, wordsFor('en').notices.fault({ code }), deps, log);
  }
}

/** Tells the asker a sentence of the bot's own; a failure is logged, since nothing else is left to try. */
export async function tell(place: ReplyPlace, text: string, deps: AnswerDeps, log: Logger): Promise<void> {
  try {
    await deliverPrivately(deps.calls, place, [wordsMessage(text)]);
  } catch (error) {
    log.error({ failed: codeOf(error) }, 'the asker could not be told');
  }
}

type Pictured = Reply & { readonly picture: Picture };

/** Pictures are drawn and sent for those who ask for one: an upload stays in their messages. */
function wantsPicture(asked: Asked, reply: Reply): reply is Pictured {
  const { request } = asked.question;
  return request.kind === 'press' && request.action === 'timeline-picture' && reply.picture !== undefined;
}

async function deliverPicture(
  reply: Pictured,
  place: ReplyPlace,
  deps: AnswerDeps,
  log: Logger,
): Promise<void> {
  const words = surfaceWords(reply.lang);
  try {
    const elsewhere = await sendPicture(
      deps.calls,
      place,
      reply,
      renderReply(reply, { without: NOT_IN_DIRECT }),
    );
    if (elsewhere) await tell(place, words.pictureInMessages, deps, log);
  } catch (error) {
    log.warn({ failed: codeOf(error) }, 'the picture could not be sent; the asker is told');
    await tell(place, words.pictureFailed, deps, log);
  }
}

async function deliverReply(reply: Reply, place: ReplyPlace, deps: AnswerDeps, log: Logger): Promise<void> {
  const anchor = place.via === 'direct' ? undefined : place.anchor;
  const messages = renderReply(reply, {
    ...(anchor === undefined ? {} : { anchor }),
    ...(place.via === 'direct' ? { without: NOT_IN_DIRECT } : {}),
  });
  if (reply.visibility !== 'public' || place.via === 'direct' || place.channel === null) {
    await deliverPrivately(deps.calls, place, messages);
    return;
  }
  try {
    await postForAll(deps.calls, place.channel, anchor, messages);
  } catch (error) {
    if (!isRefused(error) && codeOf(error) !== 'RATE_LIMITED') throw error;
    log.info({ failed: codeOf(error) }, 'could not post here; the asker is told');
    await tell(
      place,
      `${surfaceWords(reply.lang).notShared} ${sayNotShared(error, deps.botName, reply.lang)}`,
      deps,
      log,
    );
  }
}

function laneOf(place: ReplyPlace): string {
  return `${place.channel ?? ''}:${place.user}`;
}

/** A short code that the asker sees and the log holds: `E-7F3A`. */
function faultCode(questionId: string): string {
  return `E-${createHash('sha256').update(questionId).digest('hex').slice(0, 4).toUpperCase()}`;
}
