import { z } from 'zod';
import { AuthError } from '../../src/errors.ts';
import type { SlackMessage } from './blocks.ts';
import type { Calls } from './calls.ts';
import { LOOK_THROUGH } from './limits.ts';
import { postDirect } from './post-messages.ts';
import { SlackRefusal } from './slack-error.ts';

const EVENT = 'dateline_told';

const history = z.object({
  messages: z.array(
    z.object({
      ts: z.string(),
      metadata: z
        .object({ event_payload: z.object({ nonce: z.string(), index: z.number() }).partial() })
        .optional(),
    }),
  ),
});

/**
 * Tells one person in their own conversation with the bot. Slack knows no nonce, so each message carries one as metadata
 * (https://docs.slack.dev/messaging/message-metadata): from `triedSince` on an earlier try may have arrived, and of
 * what then stands twice the later ones are taken away. They are looked for afterwards, since the bot learns which conversation it
 * is with the first message alone. @throws an error of our family.
 */
export async function tellOnce(
  calls: Calls,
  user: string,
  messages: readonly SlackMessage[],
  nonce: string,
  triedSince: string | null,
): Promise<void> {
  const more = (index: number): object => ({
    metadata: { event_type: EVENT, event_payload: { nonce, index } },
  });
  const [first] = await postDirect(calls, user, messages, { once: true, more });
  if (triedSince === null || first === undefined) return;
  try {
    for (const ts of await laterCopies(calls, first.channel, nonce, triedSince)) {
      await calls.call('chat.delete', { channel: first.channel, ts });
    }
  } catch (error) {
    // Without the scope im:history it may stand twice, which is better than not at all.
    if (!(error instanceof SlackRefusal || error instanceof AuthError)) throw error;
  }
}

/** Messages there with that nonce but for the first of each kind. */
async function laterCopies(
  calls: Calls,
  channel: string,
  nonce: string,
  since: string,
): Promise<readonly string[]> {
  const oldest = String(Date.parse(since) / 1_000);
  const args = { channel, oldest, limit: LOOK_THROUGH, include_all_metadata: true };
  const { messages } = history.parse(await calls.call('conversations.history', args));
  const seen = new Set<number | undefined>();
  return messages
    .filter(({ metadata }) => metadata?.event_payload.nonce === nonce)
    .toSorted((a, b) => (a.ts < b.ts ? -1 : 1))
    .flatMap(({ ts, metadata }) => {
      const index = metadata?.event_payload.index;
      const copy = seen.has(index);
      seen.add(index);
      return copy ? [ts] : [];
    });
}
