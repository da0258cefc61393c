import type { PostedAt, PostOutcome, PostPort, Reply } from '../../src/contract.ts';
import type { SlackMessage } from './blocks.ts';
import type { Calls } from './calls.ts';
import { textMessages } from './message-text.ts';
import { deletePicture, isFile } from './picture.ts';
import { postForAll } from './post-messages.ts';
import { renderReply } from './render.ts';
import { SlackRefusal } from './slack-error.ts';

const GONE = new Set(['message_not_found', 'channel_not_found', 'thread_not_found', 'is_inactive']);
const CANNOT_EDIT = new Set([
  'cant_update_message',
  'edit_window_closed',
  'msg_too_long',
  'msg_blocks_too_long',
]);
const BLOCKS_REFUSED = new Set(['invalid_blocks', 'invalid_blocks_format']);

/**
 * Repairs of what the bot itself posted, by its own token (https://docs.slack.dev/reference/methods/chat.update).
 * It asks for no right to read channels, so it cannot look up what an earlier try left there.
 */
export function createPosts(calls: Calls): PostPort {
  return {
    find: async (_, mark) =>
      isFile(mark)
        ? { kind: 'found', message: mark }
        : {
            kind: 'unknown',
            why: `a message with a quote that changed may stand there, unrepaired: ${UNREADABLE}`,
          },
    edit: (at, reply) =>
      outcomeOf(() => (isFile(at.message) ? deletePicture(calls, at.message) : edit(calls, at, reply))),
    // Not to be known without reading the channel; the same edit twice is one.
    shows: async () => false,
    replyBeneath: async (at, reply, _nonce, again) => {
      // The message above the picture has its own.
      if (isFile(at.message)) return { kind: 'done' };
      return again
        ? { kind: 'forbidden', why: `the note beneath a message may be missing: ${UNREADABLE}` }
        : outcomeOf(() => postForAll(calls, at.channel, at.thread ?? at.message, renderReply(reply)));
    },
  };
}

const UNREADABLE = 'Slack broke off while it was sent, and the bot may not read the channel to look for it';

class DoesNotFit extends Error {}

async function edit(calls: Calls, at: PostedAt, reply: Reply): Promise<void> {
  const [message, ...more] = renderReply(reply, at.thread === null ? {} : { anchor: at.thread });
  if (message === undefined || more.length > 0) throw new DoesNotFit();
  try {
    await update(calls, at, { text: message.text, blocks: message.blocks });
  } catch (error) {
    if (!(error instanceof SlackRefusal && BLOCKS_REFUSED.has(error.reason))) throw error;
    await update(calls, at, { text: wholeText(message), blocks: [] });
  }
}

function update(calls: Calls, at: PostedAt, body: Pick<SlackMessage, 'text' | 'blocks'>): Promise<unknown> {
  return calls.call('chat.update', {
    channel: at.channel,
    ts: at.message,
    ...body,
    parse: 'none',
    link_names: false,
  });
}

function wholeText(message: SlackMessage): string {
  const { texts, left } = textMessages(message.sections);
  if (left > 0 || texts.length !== 1) throw new DoesNotFit();
  return texts[0] ?? '';
}

/** How a call ended, or its RateLimitError, AuthError or NetworkError. */
export async function outcomeOf(work: () => Promise<unknown>): Promise<PostOutcome> {
  try {
    await work();
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof DoesNotFit) return { kind: 'cannot-edit' };
    if (!(error instanceof SlackRefusal)) throw error;
    if (GONE.has(error.reason)) return { kind: 'gone' };
    if (CANNOT_EDIT.has(error.reason)) return { kind: 'cannot-edit' };
    return { kind: 'forbidden', why: `Slack refuses it: ${error.reason}` };
  }
}
