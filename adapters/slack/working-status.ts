import { codeOf } from './deliver.ts';
import type { ReplyPlace } from './incoming.ts';
import { LABELS } from './labels.ts';
import { STATUS_AFTER_MS } from './limits.ts';
import type { AnswerDeps } from './tell.ts';

/**
 * Shows "is looking through the articles…" in the asker's conversation with the bot when the work takes longer than
 * half a second; Slack takes it away with the next message. Elsewhere Slack has no such line.
 * https://docs.slack.dev/reference/methods/assistant.threads.setStatus
 */
export async function whileWorking<T>(
  place: ReplyPlace,
  deps: AnswerDeps,
  work: () => Promise<T>,
): Promise<T> {
  if (place.via !== 'direct' || place.threadTs === undefined) return work();
  const args = { channel_id: place.channel, thread_ts: place.threadTs, status: LABELS.working };
  const timer = setTimeout(() => {
    deps.calls.call('assistant.threads.setStatus', args).catch((error: unknown) => {
      // Only a courtesy: an app that is no agent, or lacks the scope, answers without it.
      deps.logger.debug({ failed: codeOf(error) }, 'no working status');
    });
  }, STATUS_AFTER_MS);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
