import type { Reply } from '../../src/contract.ts';
import { AuthError } from '../../src/errors.ts';
import { type SurfaceWords, surfaceWords } from '../../src/words/index.ts';
import type { ShareKind } from './buttons.ts';
import { type AnswerDeps, answerPrivately, editPrivately, replyTo, sayPrivately } from './deliver.ts';
import { failureFacts, RefusedError, readFailure } from './failure.ts';
import { PICTURE_GIVEN_UP_MS } from './limits.ts';
import type { Asking, InteractionRef, Place } from './parse.ts';
import { mayAttach, missingToPost } from './permissions.ts';
import { postPublic } from './post-public.ts';
import { PICTURE } from './posts.ts';
import { publicParts } from './public-parts.ts';
import {
  type MessageBody,
  ONLY_ASKER,
  type RenderOptions,
  renderNotice,
  renderOneMessage,
  renderPicture,
  renderShareShowsName,
} from './render.ts';
import { atMost, drawn } from './send-reply.ts';
import type { SentMessage, Upload } from './wire.ts';

export interface Sharing {
  readonly ref: InteractionRef;
  readonly place: Place;
  readonly asking: Asking;
  /** The message that the button stands under; "" when unknown. */
  readonly messageId: string;
  readonly action: ShareKind;
  readonly token: string;
}

/**
 * "Share here": a message of the bot itself, so that nobody sees who shared. The engine may ask first whether with the
 * question. Where the bot is no member every answer to an interaction shows the asker's name, so it asks about that.
 * Rejects with a DatelineError when the first answer fails.
 */
export async function share(deps: AnswerDeps, sharing: Sharing): Promise<void> {
  const { ref, place, asking, action, token } = sharing;
  const lang = asking.lang ?? 'en';
  await deps.wire.callback(ref, { type: 5, data: { flags: ONLY_ASKER } });
  const reply = await pressed(deps, sharing);
  if (reply.visibility !== 'public') return answerPrivately(deps, ref, reply, asAnswer(place));
  if (!canPostAsBot(deps, place)) {
    return editPrivately(deps, ref, renderShareShowsName(`${action}:${token}`, lang));
  }
  const missing = missingToPost(place);
  if (missing.length > 0) return sayPrivately(deps, ref, surfaceWords(lang).cannotPost(missing), lang);
  // A second press, whichever process takes it, posts under the same name, and so nothing.
  const key = `${sharing.messageId || ref.id} ${action} ${token}`;
  await publish(deps, sharing, reply, (body, files, index) =>
    deps.wire.post(place.channelId, body, files, `${key} ${index}`),
  );
}

/** "Share anyway": a public answer to the press, which shows who pressed. Rejects as `share` does. */
export async function shareAnyway(deps: AnswerDeps, sharing: Sharing): Promise<void> {
  const { ref, place } = sharing;
  await deps.wire.callback(ref, { type: 6 });
  const reply = await pressed(deps, sharing);
  if (reply.visibility !== 'public') return answerPrivately(deps, ref, reply, asAnswer(place));
  await publish(deps, sharing, reply, (body, files) => deps.wire.followUp(ref, body, files));
}

function pressed(deps: AnswerDeps, { asking, action, token }: Sharing): Promise<Reply> {
  return replyTo(deps, { ...asking, request: { kind: 'press', action, token } });
}

function asAnswer({ withBot }: Place): RenderOptions {
  return { withBot, picture: false };
}

type SendPublic = (body: MessageBody, files: readonly Upload[], index: number) => Promise<SentMessage>;

/** Posts what is shared and tells the asker how that went; a hasty second press posts nothing. Never rejects. */
async function publish(deps: AnswerDeps, sharing: Sharing, reply: Reply, send: SendPublic): Promise<void> {
  const { ref, asking, messageId, action, token } = sharing;
  const lang = asking.lang ?? 'en';
  const words = surfaceWords(lang);
  const key = `${messageId} ${action} ${token}`;
  if (messageId !== '' && !deps.seen.first(key)) return sayPrivately(deps, ref, words.shared, lang);
  try {
    await postAll(deps, sharing, reply, send);
  } catch (error) {
    const failure = readFailure(error);
    deps.seen.forget(key);
    deps.logger.warn({ questionId: asking.id, ...failureFacts(failure) }, 'a share was refused');
    return sayPrivately(deps, ref, whyNotShared(failure, words), lang);
  }
  return sayPrivately(deps, ref, words.shared, lang);
}

/** Posts a public reply, each message with what it shows. */
async function postAll(
  deps: AnswerDeps,
  { ref, place }: Sharing,
  reply: Reply,
  send: SendPublic,
): Promise<void> {
  const drawing = mayAttach(place) ? drawn(deps, reply) : Promise.resolve(null);
  const at = { channelId: place.channelId, after: ref.id };
  const { parts, leftOut } = publicParts(reply);
  for (const [index, part] of parts.entries()) {
    const message = { ...at, reply: part, body: renderOneMessage(part), files: [], thread: null };
    await postPublic(deps, message, (body, files) => send(body, files, index));
  }
  let next = parts.length;
  if (leftOut > 0) {
    await send(renderNotice(surfaceWords(reply.lang).leftOut(leftOut), reply.lang), [], next);
    next += 1;
  }
  const file = await atMost(drawing, PICTURE_GIVEN_UP_MS);
  if (file === null || reply.picture === undefined) return;
  try {
    // By itself: it shows quotes of all the messages above, and is taken off when one of them no longer stands.
    const message = { ...at, reply, body: renderPicture(reply.picture), files: [file], thread: PICTURE };
    await postPublic(deps, message, (body, files) => send(body, files, next));
  } catch (error) {
    // What it says stands above.
    deps.logger.warn({ questionId: reply.questionId, ...failureFacts(readFailure(error)) }, 'no picture');
  }
}

/** The direct messages with the bot, and servers that it is a member of. */
function canPostAsBot({ wire }: AnswerDeps, place: Place): boolean {
  return place.guildId === null ? place.withBot : wire.isMember(place.guildId);
}

function whyNotShared(failure: unknown, words: SurfaceWords): string {
  if (failure instanceof AuthError) return words.cannotPost(failure.scope === null ? [] : [failure.scope]);
  if (failure instanceof RefusedError && failure.reason === 'thread-closed') return words.threadClosed;
  if (failure instanceof RefusedError && failure.reason === 'unknown-channel') return words.placeGone;
  return words.notShared;
}
