import { z } from 'zod';
import { AuthError, DatelineError, ExpiredError } from '../../src/errors.ts';
import type { PrivateMessage, SlackMessage } from './blocks.ts';
import type { Calls } from './calls.ts';
import type { ReplyPlace } from './incoming.ts';
import { textMessages } from './message-text.ts';
import { SlackRefusal } from './slack-error.ts';

/** Refusals that a message of text alone gets round. */
const BLOCKS_REFUSED = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'msg_blocks_too_long',
  'msg_too_long',
  'no_text',
]);

/** Said in every post: nothing unfurls, no name in the text becomes a mention, no markup is read. */
const SILENT = {
  unfurl_links: false,
  unfurl_media: false,
  parse: 'none',
  link_names: false,
  mrkdwn: false,
} as const;

/** What one message is made of. */
interface Body {
  readonly text: string;
  readonly blocks?: PrivateMessage['blocks'];
}

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

const posted = z.object({ channel: z.string(), ts: z.string() });

/** Where a message stands. */
export type Posted = z.output<typeof posted>;

/**
 * Posts messages for all to see, by the bot itself; never twice, so a network that fails is not tried again.
 * Resolves with where they stand, in order. @throws an error of our family.
 */
export async function postForAll(
  calls: Calls,
  channel: string,
  threadTs: string | undefined,
  messages: readonly SlackMessage[],
): Promise<readonly Posted[]> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs };
  return postEach(messages, (body) =>
    calls.call('chat.postMessage', { channel, ...thread, ...body, ...SILENT }, { once: true }),
  );
}

/**
 * Posts messages to a person's own conversation with the bot, by the person's id: Slack opens it by itself.
 * `once`: not sent again when the network failed. Resolves with where they stand, in order. @throws an error of our family.
 */
export function postDirect(
  calls: Calls,
  user: string,
  messages: readonly SlackMessage[],
  options: { readonly once?: boolean } = {},
): Promise<readonly Posted[]> {
  return postEach(messages, (body) =>
    calls.call('chat.postMessage', { channel: user, ...body, ...SILENT }, options),
  );
}

async function postEach(
  messages: readonly SlackMessage[],
  post: (body: Body) => Promise<unknown>,
): Promise<readonly Posted[]> {
  const stand: Posted[] = [];
  for (const message of messages) {
    await sendWhole(message, async (body) => {
      stand.push(posted.parse(await post(body)));
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

/** A message of the bot's own words alone. */
export function wordsMessage(text: string): SlackMessage {
  const paragraphs = text.split('\n').map((line) => ({ role: 'plain' as const, spans: [{ text: line }] }));
  const sections = [{ paragraphs }];
  return { text: textMessages(sections).texts[0] ?? '', blocks: [], sections, left: 0 };
}

async function sendWhole(message: PrivateMessage, send: (body: Body) => Promise<unknown>): Promise<void> {
  try {
    await send(
      message.blocks.length === 0 ? { text: message.text } : { text: message.text, blocks: message.blocks },
    );
  } catch (error) {
    if (!(error instanceof SlackRefusal && BLOCKS_REFUSED.has(error.reason)) || message.blocks.length === 0) {
      throw error;
    }
    for (const text of textMessages(message.sections).texts) await send({ text });
  }
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
