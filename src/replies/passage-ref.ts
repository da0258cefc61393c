import { createHash } from 'node:crypto';
import type { Quote } from '../contract.ts';
import type { Entry, Located } from '../entry.ts';

/*
 * Buttons name the sentences they mean by themselves, so that they survive restarts and the store keeps nothing of
 * who pressed them: article, offset and a check of the words, 18 characters a quote.
 */
const REF = /^([0-9a-f]{8})([0-9a-z]{1,6})-([0-9a-f]{4})$/;

/** A token for up to three quotes, at most 62 characters of `[0-9a-z.-]`. */
export function encodeRefs(quotes: readonly Pick<Quote, 'article' | 'start' | 'text'>[]): string {
  return quotes
    .slice(0, 3)
    .map((quote) => `${hash(quote.article, 8)}${quote.start.toString(36)}-${hash(quote.text, 4)}`)
    .join('.');
}

/** The passages a token names, in its order; those that changed or are gone are left out. Null when it is no token. */
export function decodeRefs(token: string, entries: readonly Entry[]): readonly Located[] | null {
  const refs = token.split('.').map((ref) => REF.exec(ref));
  if (refs.some((ref) => ref === null)) return null;
  const found: Located[] = [];
  for (const ref of refs) {
    const [, article, start, check] = ref ?? [];
    const entry = entries.find((one) => articleHash(one) === article);
    const passage = entry?.passages.find(
      (one) => one.start.toString(36) === start && hash(one.text, 4) === check,
    );
    if (entry && passage) found.push({ entry, passage });
  }
  return found;
}

const hashes = new WeakMap<Entry, string>();

/** Worked out once an article: a button is looked up among all of them. */
function articleHash(entry: Entry): string {
  const known = hashes.get(entry) ?? hash(entry.article.id, 8);
  hashes.set(entry, known);
  return known;
}

function hash(text: string, chars: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, chars);
}
