import { createHash } from 'node:crypto';

/** SHA-256 of a text in hex, the first 16 digits: enough to tell the entries of one feed apart. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
