import type { Reply } from '../../src/contract.ts';
import { AuthError } from '../../src/errors.ts';
import { type SurfaceWords, surfaceWords } from '../../src/words/index.ts';
import type { ShareKind } from './buttons.ts';
import { answerPrivately, type Desk, replyTo, sayPrivately } from './deliver.ts';
import { failureFacts, RefusedError, readFailure } from './failure.ts';
import type { Asking, InteractionRef, Place } from './parse.ts';
import { missingToPost } from './permissions.ts';
import { publicParts } from './public-parts.ts';
import {
  HIDE_PREVIEWS,
  type MessageBody,
  ONLY_ASKER,
  renderNotice,
  renderOneMessage,
  renderShareShowsName,
} from './render.ts';
import type { SentMessage } from './wire.ts';

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
 * "Share here": a message of the bot itself, so that nobody sees who shared. Where the bot is no member every answer
 * to an interaction shows the asker's name, so it asks first. Rejects with a DatelineError when the first answer
 * fails.
 */
export async function share(desk: Desk, sharing: Sharing): Promise<void> {
  const { ref, place, asking, action, token } = sharing;
  const lang = asking.lang ?? 'en';
  const words = surfaceWords(lang);
  if (!canPostAsBot(desk, place)) {
    const asked = renderShareShowsName(`${action}:${token}`, lang);
    await desk.wire.callback(ref, { type: 4, data: { ...asked, flags: HIDE_PREVIEWS | ONLY_ASKER } });
    return;
  }
  await desk.wire.callback(ref, { type: 5, data: { flags: ONLY_ASKER } });
  const missing = missingToPost(place);
  if (missing.length > 0) return sayPrivately(desk, ref, words.cannotPost(missing), lang);
  // A second press, whichever process takes it, posts under the same name, and so nothing.
  const key = `${sharing.messageId || ref.id} ${action} ${token}`;
  await publish(desk, sharing, (body, index) => desk.wire.post(place.channelId, body, [], `${key} ${index}`));
}

/** "Share anyway": a public answer to the press, which shows who pressed. Rejects as `share` does. */
export async function shareAnyway(desk: Desk, sharing: Sharing): Promise<void> {
  await desk.wire.callback(sharing.ref, { type: 6 });
  await publish(desk, sharing, (body) => desk.wire.followUp(sharing.ref, body, []));
}

type SendPublic = (body: MessageBody, index: number) => Promise<SentMessage>;

/** Posts what is shared and tells the asker how that went; a hasty second press posts nothing. Never rejects. */
async function publish(desk: Desk, sharing: Sharing, send: SendPublic): Promise<void> {
  const { ref, place, asking, messageId, action, token } = sharing;
  const lang = asking.lang ?? 'en';
  const words = surfaceWords(lang);
  const key = `${messageId} ${action} ${token}`;
  if (messageId !== '' && !desk.seen.first(key)) return sayPrivately(desk, ref, words.shared, lang);
  const reply = await replyTo(desk, { ...asking, request: { kind: 'press', action, token } });
  try {
    if (reply.visibility !== 'public') {
      desk.seen.forget(key);
      return await answerPrivately(desk, ref, reply, { withBot: place.withBot, picture: false });
    }
    await postAll(desk, reply, send);
  } catch (error) {
    const failure = readFailure(error);
    desk.seen.forget(key);
    desk.logger.warn({ questionId: asking.id, ...failureFacts(failure) }, 'a share was refused');
    return sayPrivately(desk, ref, whyNotShared(failure, words), lang);
  }
  return sayPrivately(desk, ref, words.shared, lang);
}

/** Posts a public reply, each message with what it shows, and reports each once it stands. */
async function postAll(desk: Desk, reply: Reply, send: SendPublic): Promise<void> {
  const { parts, leftOut } = publicParts(reply);
  for (const [index, part] of parts.entries()) {
    const stands = await send(renderOneMessage(part), index);
    if (stands.id === '') continue;
    const at = { platform: 'discord', channel: stands.channelId, message: stands.id, thread: null };
    desk.engine.posted?.({ ...at, at: desk.now().toISOString(), reply: part });
  }
  if (leftOut > 0)
    await send(renderNotice(surfaceWords(reply.lang).leftOut(leftOut), reply.lang), parts.length);
}

/** The direct messages with the bot, and servers that it is a member of. */
function canPostAsBot({ wire }: Desk, place: Place): boolean {
  return place.guildId === null ? place.withBot : wire.isMember(place.guildId);
}

function whyNotShared(failure: unknown, words: SurfaceWords): string {
  if (failure instanceof AuthError) return words.cannotPost(failure.scope === null ? [] : [failure.scope]);
  if (failure instanceof RefusedError && failure.reason === 'thread-closed') return words.threadClosed;
  if (failure instanceof RefusedError && failure.reason === 'unknown-channel') return words.placeGone;
  return words.notShared;
}
