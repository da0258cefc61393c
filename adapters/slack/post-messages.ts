import { z } from 'zod';
import type { Announced } from '../../src/contract.ts';
import { DatelineError, NetworkError } from '../../src/errors.ts';
import type { SlackMessage } from './blocks.ts';
import type { Calls } from './calls.ts';
import type { ReplyPlace } from './incoming.ts';
import { type Body, SILENT, sendWhole } from './send-whole.ts';

const posted = z.object({ channel: z.string(), ts: z.string() });

/** Where a message stands. */
export type Posted = z.output<typeof posted>;

/**
 * Posts messages for all to see, by the bot itself; never twice, so a network that fails is not tried again. Each is
 * announced before, so that it is known of although the process ends right after. Resolves with where they stand, in
 * order. @throws an error of our family.
 */
export async function postForAll(
  calls: Calls,
  channel: string,
  threadTs: string | undefined,
  messages: readonly SlackMessage[],
  announce?: () => Promise<Announced | undefined>,
): Promise<readonly Posted[]> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return postEach(messages, async (body) => {
    const announced = await announce?.();
    try {
      const args = { channel, ...thread, ...body, ...SILENT };
      const at = posted.parse(await calls.call('chat.postMessage', args, { once: true }));
      announced?.posted({ channel: at.channel, message: at.ts });
      return at;
    } catch (error) {
      // What Slack's answer was lost of may stand.
      if (error instanceof DatelineError && !(error instanceof NetworkError)) announced?.refused();
      throw error;
    }
  });
}

/**
 * Posts messages to a person's own conversation with the bot, by the person's id: Slack opens it by itself.
 * `once`: not sent again when the network failed. `more`: what else goes with the n-th message, from 0. Resolves with
 * where they stand, in order. @throws an error of our family.
 */
export function postDirect(
  calls: Calls,
  user: string,
  messages: readonly SlackMessage[],
  { once = false, more }: { readonly once?: boolean; readonly more?: (index: number) => object } = {},
): Promise<readonly Posted[]> {
  return postEach(messages, async (body, index) => {
    const args = { channel: user, ...body, ...SILENT, ...more?.(index) };
    return posted.parse(await calls.call('chat.postMessage', args, { once }));
  });
}

async function postEach(
  messages: readonly SlackMessage[],
  post: (body: Body, index: number) => Promise<Posted>,
): Promise<readonly Posted[]> {
  const stand: Posted[] = [];
  for (const message of messages) {
    await sendWhole(message, async (body) => {
      stand.push(await post(body, stand.length));
    });
  }
  return stand;
}

/**
 * Posts messages for all to see through a `response_url`, also where the bot is no member. Slack does not say where they
 * stand. @throws an error of our family.
 */
export async function postByResponse(
  calls: Calls,
  place: Extract<ReplyPlace, { via: 'response' }>,
  messages: readonly SlackMessage[],
): Promise<void> {
  const thread = place.anchor === undefined ? {} : { thread_ts: place.anchor };
  for (const message of messages) {
    await sendWhole(message, (body) =>
      calls.respond(place.url, {
        response_type: 'in_channel',
        replace_original: false,
        ...thread,
        ...body,
        ...SILENT,
      }),
    );
  }
}
