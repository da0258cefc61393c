import type { Logger } from 'pino';
import type { ModerationAction, Picture, Reply } from '../../src/contract.ts';
import { AuthError, faultCode } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { codeOf, deliverPrivately } from './deliver.ts';
import type { Incoming, ReplyPlace } from './incoming.ts';
import { renderModeration } from './moderate/render.ts';
import { sendPicture } from './picture.ts';
import { postDirect } from './post-messages.ts';
import { NOT_IN_DIRECT, renderReply } from './render.ts';
import { shareReply } from './share.ts';
import { type AnswerDeps, tell } from './tell.ts';
import { whileWorking } from './working-status.ts';

type Asked = Extract<Incoming, { kind: 'question' }>;

/** Asks the engine and brings the reply to where it belongs. Never throws: what fails is logged by its code. */
export async function answerQuestion(asked: Asked, deps: AnswerDeps): Promise<void> {
  const log = deps.logger.child({ questionId: asked.question.id });
  try {
    const made = await whileWorking(asked.place, deps, (onWaiting) =>
      deps.engine.handle(asked.question, onWaiting),
    );
    const reply = made.kind === 'help' ? withThreads(made, deps.botName) : made;
    // The messages of one reply are not mixed with those of the next one to the same person.
    await deps.lanes.run(laneOf(asked.place), () => deliverReply(reply, asked, deps, log));
    log.debug({ reply: reply.kind, via: asked.place.via }, 'answered');
  } catch (error) {
    const code = faultCode(asked.question.id, codeOf(error));
    log.error({ code, failed: codeOf(error) }, 'no answer could be given');
    if (error instanceof AuthError) return;
    await tell(asked.place, wordsFor('en').notices.fault({ code }), deps, log);
  }
}

/** Slack's client takes no slash command in a thread (slackapi/bolt-js#1816). */
function withThreads(reply: Reply, name: string): Reply {
  const notice = { code: 'help-threads', facts: { name } } as const;
  return { ...reply, blocks: [...reply.blocks, { type: 'notice', tone: 'quiet', notice }] };
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

/** Quotes to keep go to the asker's own messages, where they do not vanish. */
function wantsKeeping({ question, place }: Asked, reply: Reply): boolean {
  const { request } = question;
  return (
    request.kind === 'press' && request.action === 'keep' && reply.kind === 'kept' && place.via !== 'direct'
  );
}

/** A moderator's own "wrong" comes with the way to act on it: a private answer has no menu to pull from. */
async function pullOffered(
  { question }: Asked,
  reply: Reply,
  { mayPull }: AnswerDeps,
): Promise<ModerationAction | null> {
  const { request, asker } = question;
  const complained =
    request.kind === 'press' &&
    (request.action === 'feedback-wrong' || request.action === 'feedback-out-of-context');
  if (!complained || reply.kind !== 'kept' || asker === null || !(await mayPull?.(asker))) return null;
  return { kind: 'pull', token: request.token };
}

async function deliverReply(reply: Reply, asked: Asked, deps: AnswerDeps, log: Logger): Promise<void> {
  const { place } = asked;
  if (wantsPicture(asked, reply)) return deliverPicture(reply, place, deps, log);
  if (wantsKeeping(asked, reply)) {
    await postDirect(deps.calls, place.user, renderReply(reply, { without: NOT_IN_DIRECT }));
    return tell(place, surfaceWords(reply.lang).keptInMessages, deps, log);
  }
  if (reply.visibility === 'public' && place.via !== 'direct' && place.channel !== null) {
    const { request } = asked.question;
    return shareReply(reply, { place: { ...place, channel: place.channel }, request }, deps, log);
  }
  const pull = await pullOffered(asked, reply, deps);
  if (pull !== null) return deliverPrivately(deps.calls, place, renderModeration(reply, [pull]));
  const anchor = place.via === 'direct' ? undefined : place.anchor;
  const messages = renderReply(reply, {
    ...(anchor === undefined ? {} : { anchor }),
    ...(place.via === 'direct' ? { without: NOT_IN_DIRECT } : {}),
  });
  await deliverPrivately(deps.calls, place, messages);
}

function laneOf(place: ReplyPlace): string {
  return `${place.channel ?? ''}:${place.user}`;
}
