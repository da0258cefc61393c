import type { Logger } from 'pino';
import type { Announced, Draft, Reply, Request } from '../../src/contract.ts';
import { RateLimitError } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { isShare } from './buttons.ts';
import { codeOf, isRefused } from './deliver.ts';
import type { ReplyPlace } from './incoming.ts';
import { postPicture } from './picture.ts';
import { postForAll } from './post-messages.ts';
import { publicParts } from './public-parts.ts';
import { renderReply } from './render.ts';
import { renderAnyway } from './share-anyway.ts';
import { SlackRefusal } from './slack-error.ts';
import { type AnswerDeps, tell, tellMessage } from './tell.ts';

type SharedFrom = Exclude<ReplyPlace, { via: 'direct' }> & { readonly channel: string };

/** What was pressed, and where. */
export interface Sharing {
  readonly place: SharedFrom;
  readonly request: Request;
}

/**
 * Posts a reply for all to see, by the bot itself, so that nobody sees who shared it; each message is reported to the
 * engine, which repairs it when a quote no longer stands. Where nothing may be posted the asker is told the way out.
 * @throws an error of our family when it is not known whether it arrived.
 */
export async function shareReply(
  reply: Reply,
  { place, request }: Sharing,
  deps: AnswerDeps,
  log: Logger,
): Promise<void> {
  const { anchor, channel } = place;
  let first: string | undefined;
  try {
    for (const part of publicParts(reply)) {
      const messages = renderReply(part, anchor === undefined ? {} : { anchor });
      const thread = anchor ?? null;
      const announcing = () => announce(deps, { channel, thread, reply: part, mark: '' });
      const [stands] = await postForAll(deps.calls, channel, anchor, messages, announcing);
      first ??= stands?.ts;
    }
  } catch (error) {
    if (!isRefused(error) && !(error instanceof RateLimitError)) throw error;
    log.info({ failed: codeOf(error) }, 'could not post here; the asker is told');
    return sayRefused(error, reply, { place, request }, deps, log);
  }
  if (first !== undefined) await sharePicture(reply, place, anchor ?? first, deps, log);
}

/** `mark`: the file's id of a picture; "" of a message, which the bot may not look for. */
async function announce(
  { engine, now }: AnswerDeps,
  draft: Pick<Draft, 'channel' | 'thread' | 'reply' | 'mark'>,
): Promise<Announced | undefined> {
  return engine.announce?.({ ...draft, platform: 'slack', at: now().toISOString() });
}

/** The picture in the thread of what was shared: a file is no part of a message that can be repaired. Never throws. */
async function sharePicture(
  reply: Reply,
  place: SharedFrom,
  thread: string,
  deps: AnswerDeps,
  log: Logger,
): Promise<void> {
  if (reply.picture === undefined) return;
  const { channel } = place;
  const known = async (file: string): Promise<void> => {
    // It shows quotes of all the messages above, and is taken down when one of them no longer stands.
    const announced = await announce(deps, { channel, thread, reply, mark: file });
    announced?.posted({ channel, message: file });
  };
  try {
    await postPicture(deps.calls, reply.picture, { channel, threadTs: thread, known });
  } catch (error) {
    log.warn({ failed: codeOf(error) }, 'a shared picture could not be sent; the asker is told');
    await tell(place, surfaceWords(reply.lang).pictureFailed, deps, log);
  }
}

/** Where the bot is no member, the press's own address gets round that; the asker is told what it costs. */
async function sayRefused(
  error: unknown,
  { lang }: Reply,
  { place, request }: Sharing,
  deps: AnswerDeps,
  log: Logger,
): Promise<void> {
  const why = `${surfaceWords(lang).notShared} ${sayNotShared(error, deps.botName, lang)}`;
  const pressed = request.kind === 'press' && isShare(request.action) ? request.action : null;
  if (pressed === null || request.kind !== 'press' || place.via !== 'response' || !isNotMember(error)) {
    return tell(place, why, deps, log);
  }
  const shared = { action: pressed, token: request.token };
  return tellMessage(place, renderAnyway(why, shared, place.anchor, lang), deps, log);
}

function isNotMember(error: unknown): boolean {
  return error instanceof SlackRefusal && NOT_A_MEMBER.has(error.reason);
}

/** Slack's refusals of a post, by what the asker can do about them. */
const CLOSED = new Set(['is_archived', 'restricted_action_thread_locked', 'cannot_reply_to_message']);
const GONE = new Set(['thread_not_found', 'message_not_found', 'channel_is_gone']);
const NOT_A_MEMBER = new Set(['not_in_channel', 'channel_not_found']);

/** What the asker is told when nothing could be posted here; names the way out. Never throws. */
export function sayNotShared(error: unknown, botName: string, lang: string): string {
  const words = surfaceWords(lang);
  if (error instanceof RateLimitError) {
    return wordsFor(lang).notices['rate-limited']({ seconds: Math.ceil(error.retryAfterMs / 1_000) });
  }
  const reason = error instanceof SlackRefusal ? error.reason : '';
  if (CLOSED.has(reason)) return words.threadClosed;
  if (GONE.has(reason)) return words.placeGone;
  if (NOT_A_MEMBER.has(reason)) return words.cannotPost([`/invite @${botName}`]);
  if (error !== null && typeof error === 'object' && 'scope' in error && typeof error.scope === 'string') {
    return words.cannotPost([error.scope]);
  }
  return words.cannotPost([]);
}
