import { RateLimitError } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { SlackRefusal } from './slack-error.ts';

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
