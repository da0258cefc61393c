import { createHash } from 'node:crypto';
import { SNOWFLAKE } from './buttons.ts';
import { listAt, textAt } from './payload.ts';
import type { MessageBody } from './render.ts';
import type { Upload } from './wire.ts';

/**
 * By what one of our messages is found again: what it comes after, and a digest of what it shows. Its nonce would not do:
 * Discord compares it for some minutes only, and gives it back with no message.
 */
export function markOf(after: string, body: Pick<MessageBody, 'content'>, files: readonly Upload[]): string {
  const names = files.map(({ name }) => name);
  return `${after}.${digestOf(body.content, names)}`;
}

/** What the message comes after; null when the mark is none of ours. */
export function afterOf(mark: string): string | null {
  const [after = ''] = mark.split('.', 1);
  return SNOWFLAKE.test(after) ? after : null;
}

/** Whether a message, as Discord stores it, is the one with that mark: said by this bot, and never changed. */
export function bears(mark: string, message: unknown, botId: string): boolean {
  if (textAt(message, 'author', 'id') !== botId) return false;
  const names = listAt(message, 'attachments').map((one) => textAt(one, 'filename'));
  return mark.endsWith(`.${digestOf(textAt(message, 'content'), names)}`);
}

/** Discord takes white space off the ends. */
function digestOf(content: string, files: readonly string[]): string {
  return createHash('sha256')
    .update(JSON.stringify([content.trim(), ...files]))
    .digest('hex')
    .slice(0, 24);
}
