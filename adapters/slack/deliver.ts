import { AuthError, DatelineError, ExpiredError } from '../../src/errors.ts';
import type { PrivateMessage, SlackMessage } from './blocks.ts';
import type { Calls } from './calls.ts';
import type { ReplyPlace } from './incoming.ts';
import { textMessages } from './message-text.ts';
import { type Body, SILENT, sendWhole } from './send-whole.ts';
import { SlackRefusal } from './slack-error.ts';

/**
 * Sends messages in order to where the asker alone sees them. When a way is closed (the `response_url` is used up or
 * too old, the bot is no member), the next one is taken for the rest: an ephemeral message, then the conversation of
 * the asker with the bot. A message whose blocks are refused goes as text, uncut.
 * @throws an error of our family when no way is left.
 */
export async function deliverPrivately(
  calls: Calls,
  place: ReplyPlace,
  messages: readonly PrivateMessage[],
): Promise<void> {
  let at = place;
  for (const message of messages) {
    for (;;) {
      try {
        await sendWhole(message, (body) => sendTo(calls, at, body));
        break;
      } catch (error) {
        const next = error instanceof ExpiredError || error instanceof SlackRefusal ? nextPlace(at) : null;
        if (next === null) throw error;
        at = next;
      }
    }
  }
}

/** A message of the bot's own words alone. */
export function wordsMessage(text: string): SlackMessage {
  const paragraphs = text.split('\n').map((line) => ({ role: 'plain' as const, spans: [{ text: line }] }));
  const sections = [{ paragraphs }];
  return { text: textMessages(sections).texts[0] ?? '', blocks: [], sections, left: 0 };
}

function sendTo(calls: Calls, place: ReplyPlace, body: Body): Promise<unknown> {
  const thread = place.threadTs === undefined ? {} : { thread_ts: place.threadTs };
  switch (place.via) {
    case 'response':
      return calls.respond(place.url, {
        response_type: 'ephemeral',
        replace_original: false,
        ...thread,
        ...body,
        ...SILENT,
      });
    case 'ephemeral': {
      const { mrkdwn: _, unfurl_links: __, unfurl_media: ___, ...silent } = SILENT;
      return calls.call('chat.postEphemeral', {
        channel: place.channel,
        user: place.user,
        ...thread,
        ...body,
        ...silent,
      });
    }
    case 'direct':
      return calls.call('chat.postMessage', { channel: place.channel, ...thread, ...body, ...SILENT });
    default:
      return place satisfies never;
  }
}

function nextPlace(place: ReplyPlace): ReplyPlace | null {
  if (place.via === 'response' && place.channel !== null) {
    const { url: _, channel, ...rest } = place;
    return { ...rest, via: 'ephemeral', channel };
  }
  // By the person's id: Slack opens the conversation with the bot itself, without a further scope.
  return place.via === 'direct' ? null : { via: 'direct', channel: place.user, user: place.user };
}

/** Whether an error means that posting is not allowed or possible there, whatever we send. */
export function isRefused(error: unknown): error is SlackRefusal | AuthError {
  return error instanceof SlackRefusal || (error instanceof AuthError && error.code === 'MISSING_SCOPE');
}

/** What the log says of an error: its code, or our own words where they name a fix; never what people typed. */
export function codeOf(error: unknown): string {
  if (error instanceof AuthError) return error.message;
  if (error instanceof SlackRefusal) return `${error.code} ${error.method} ${error.reason}`;
  if (error instanceof DatelineError) return error.code;
  return error instanceof Error ? error.name : 'UNKNOWN';
}
