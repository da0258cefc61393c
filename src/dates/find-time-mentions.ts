/** Finds every time expression of a text and says which time it means. */
import { westernDigits } from './digits.ts';
import type { Head } from './grammar/language.ts';
import { type Found, Matcher } from './grammar/matcher.ts';
import { languageFor } from './languages/index.ts';
import { Reader } from './reader.ts';
import { tokenize } from './tokens.ts';
import type { TimeMention } from './when.ts';
import { readPublication } from './zone.ts';

export interface DateContext {
  /** `YYYY-MM-DD`, or with a clock time and offset; null when undated: then relative dates have no `when`. */
  readonly published: string | null;
  /** IANA zone of the events, such as `Asia/Almaty`; null when not known. */
  readonly zone: string | null;
  /** BCP 47 primary subtag; of a language without words only full dates in digits are found. */
  readonly lang: string;
  /** Sentences of the text in order, when the caller has them; without, closing marks end a sentence. In one of kind `caption` the present tells of what was. */
  readonly sentences?: readonly { readonly start: number; readonly end: number; readonly kind?: string }[];
}

/** Among equally long readings the earlier wins. */
const HEADS: readonly Head[] = ['date', 'time', 'set', 'duration'];

/**
 * All mentions in order of `start`, not overlapping; `text.slice(start, end) === mention.text`. One pass, linear in
 * the text's length, deterministic; never reads a clock or the machine's zone; never throws.
 */
export function findTimeMentions(text: string, context: DateContext): readonly TimeMention[] {
  const known = languageFor(context.lang);
  if (known === null) return [];
  const tokens = tokenize(westernDigits(text));
  const matcher = new Matcher(tokens, known.language, known.grammar);
  const publication = readPublication(context.published, context.zone);
  const reader = new Reader({
    text,
    tokens,
    language: known.language,
    publication,
    ...(context.sentences ? { sentences: context.sentences } : {}),
  });
  for (let at = 0; at < tokens.length; ) {
    const found = matcher.mayBegin(at) ? longestAt(matcher, at) : null;
    at = found && reader.take(found, at) ? found.to : at + 1;
  }
  return reader.mentions();
}

/** The longest expression of any head that begins at the token; null when none does. */
export function longestAt(matcher: Matcher, at: number): Found | null {
  let best: Found | null = null;
  for (const head of HEADS) {
    const found = matcher.find(head, at);
    if (found && (best === null || found.to > best.to)) best = found;
  }
  return best;
}
