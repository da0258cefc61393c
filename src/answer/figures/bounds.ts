import type { Token } from '../tokens.ts';

/** What stands before a number: "at least", "up to", "about", "between". */
export interface Bound {
  /** Index of the first token that belongs to the figure. */
  readonly first: number;
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly between: boolean;
}

const AT_LEAST = [
  'at least',
  'more than',
  'over',
  'above',
  'no fewer than',
  'no less than',
  'not less than',
  'upwards of',
  'exceeding',
];
const AT_MOST = [
  'up to',
  'at most',
  'fewer than',
  'less than',
  'under',
  'below',
  'no more than',
  'not more than',
  'as many as',
];
const ABOUT = [
  'about',
  'around',
  'some',
  'roughly',
  'approximately',
  'nearly',
  'almost',
  'close to',
  'an estimated',
  'estimated',
  'only',
  'just',
  'another',
  'exactly',
];

function endsWith(tokens: readonly Token[], at: number, phrase: string): number {
  const words = phrase.split(' ');
  const first = at - words.length;
  return first >= 0 && words.every((word, i) => tokens[first + i]?.lower === word) ? first : -1;
}

function longest(tokens: readonly Token[], at: number, phrases: readonly string[]): number {
  const starts = phrases.map((phrase) => endsWith(tokens, at, phrase)).filter((first) => first >= 0);
  return starts.length > 0 ? Math.min(...starts) : -1;
}

/** Reads the words that bound the number at token `at`. */
export function boundBefore(text: string, tokens: readonly Token[], at: number): Bound {
  const signed = /[$€£¥₽₸₴₹₺]/u.test(text.charAt((tokens[at]?.start ?? 0) - 1));
  const gap = tokens[at - 1] ? text.slice(tokens[at - 1]?.end, tokens[at]?.start) : '';
  // "about, 5" bounds nothing.
  const near = signed ? gap.trim().length <= 1 : gap.trim() === '';
  if (!near) return { first: at, openLow: false, openHigh: false, between: false };
  const least = longest(tokens, at, AT_LEAST);
  const most = longest(tokens, at, AT_MOST);
  if (most >= 0 && (least < 0 || most <= least))
    return { first: most, openLow: true, openHigh: false, between: false };
  if (least >= 0) return { first: least, openLow: false, openHigh: true, between: false };
  const about = longest(tokens, at, ABOUT);
  const between = tokens[at - 1]?.lower === 'between' || tokens[at - 1]?.lower === 'from';
  return { first: about >= 0 ? about : between ? at - 1 : at, openLow: false, openHigh: false, between };
}
