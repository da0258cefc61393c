import type { Logger } from 'pino';
import type { Reply } from '../../src/contract.ts';
import { RateLimitError } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { codeOf, isRefused, postForAll } from './deliver.ts';
import type { ReplyPlace } from './incoming.ts';
import { publicParts } from './public-parts.ts';
import { renderReply } from './render.ts';
import { SlackRefusal } from './slack-error.ts';
import { type AnswerDeps, tell } from './tell.ts';

type SharedFrom = Exclude<ReplyPlace, { via: 'direct' }> & { readonly channel: string };

/**
 * Posts a reply for all to see, by the bot itself, so that nobody sees who shared it; each message is reported to the
 * engine, which repairs it when a quote no longer stands. Where nothing may be posted the asker is told the way out.
 * @throws an error of our family when it is not known whether it arrived.
 */
export async function shareReply(
  reply: Reply,
  place: SharedFrom,
  deps: AnswerDeps,
  log: Logger,
): Promise<void> {
  const { anchor, channel } = place;
  try {
    for (const part of publicParts(reply)) {
      const messages = renderReply(part, anchor === undefined ? {} : { anchor });
      for (const stands of await postForAll(deps.calls, channel, anchor, messages)) {
        const at = { platform: 'slack', channel: stands.channel, message: stands.ts, thread: anchor ?? null };
        deps.engine.posted?.({ ...at, at: deps.now().toISOString(), reply: part });
      }
    }
  } catch (error) {
    if (!isRefused(error) && !(error instanceof RateLimitError)) throw error;
    log.info({ failed: codeOf(error) }, 'could not post here; the asker is told');
    const { notShared } = surfaceWords(reply.lang);
    await tell(place, `${notShared} ${sayNotShared(error, deps.botName, reply.lang)}`, deps, log);
  }
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
