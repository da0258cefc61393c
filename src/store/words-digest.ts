import { createHash } from 'node:crypto';

/** What is kept of words that were quoted or read on a page: the same words, the same digest. */
export function wordsDigest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
