import type { PrivateMessage } from './blocks.ts';
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
export const SILENT = {
  unfurl_links: false,
  unfurl_media: false,
  parse: 'none',
  link_names: false,
  mrkdwn: false,
} as const;

/** What one message is made of. */
export interface Body {
  readonly text: string;
  readonly blocks?: PrivateMessage['blocks'];
}

/** Sends a message; one whose blocks are refused goes as text, uncut. @throws what `send` throws. */
export async function sendWhole(
  message: PrivateMessage,
  send: (body: Body) => Promise<unknown>,
): Promise<void> {
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
