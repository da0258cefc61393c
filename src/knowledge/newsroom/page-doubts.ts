/**
 * What a live page says against sentences that still stand on it. A page that denies or corrects itself seldom takes the
 * old words off: it puts others before or beneath them. English words alone; what they mean is for a moderator to judge.
 */
import { segment } from '../../passages/index.ts';
import type { Passage } from '../../passages/passage.ts';
import type { Article } from '../article.ts';
import { plainWords } from './plain-words.ts';

/** Words of the page, whole sentences, that speak against a sentence of the article or against the article as a whole. */
export interface PageDoubt {
  readonly text: string;
  /** Where the sentence begins in the article's body; null when the page speaks of the article as a whole. */
  readonly start: number | null;
}

/** In front of a sentence, within the same one: "It is not true that …", "Officials denied that …". */
const TAKEN_BACK =
  /\b(?:not true|untrue|false|falsely|fake|hoax|wrong|wrongly|incorrect|incorrectly|mistaken|mistakenly|erroneous|erroneously|in error|denied|denies|deny|denying|retracted|withdrawn|no evidence|unfounded|baseless|rumou?rs?|no longer|never)\b/i;
/** In a sentence of its own, which may speak of something else: only what speaks of words that were published. */
const ABOUT_WORDS =
  /\b(?:corrected|retracts?|retracted|retraction|(?:article|report|story) (?:was|has been) withdrawn|(?:earlier|previous) version|misstated|misreported|(?:is|was|were|proved|proven|turned out to be) (?:not true|untrue|false|wrong|incorrect|mistaken|unfounded|a hoax)|in error|erroneously|mistakenly|wrongly (?:said|stated|reported)|incorrectly (?:said|stated|reported)|(?:denied|denies) (?:this|that report|the report|the claim|the reports|the claims))\b/i;
/** Speaks of the whole text, wherever it stands on the page; "Corrections" and "Correction policy" are links. */
const ABOUT_ARTICLE =
  /^(?:correction|clarification|retraction|editor['’]s note|editors['’] note)(?: ?[:(–—-]|$)|\b(?:earlier|previous) version of this (?:article|story|report|text|page)\b/i;
/** More of a page than this is told of nobody reads. */
const MAX_DOUBTS = 10;

/** What of `page` speaks against these sentences, and was not in the article. In the order of the page. */
export function doubtsOf(
  article: Article,
  sentences: readonly Passage[],
  page: string,
): readonly PageDoubt[] {
  const known = new Set(segment(article.body, article.lang).map(({ text }) => plainWords(text)));
  const there = segment(page, article.lang).map(({ text }) => plainWords(text));
  const placeOf = new Map(there.map((words, at) => [words, at]));
  const isNew = (at: number): boolean => there[at] !== undefined && !known.has(there[at] ?? '');
  const doubts = new Map<string, number | null>();
  const note = (text: string, start: number | null): void => {
    if (!doubts.has(text)) doubts.set(text, start);
  };
  for (const { text, start } of sentences) {
    const words = plainWords(text);
    // Where it stands whole and by itself, its neighbours may speak against it; elsewhere it is part of another sentence.
    const at = placeOf.get(words) ?? -1;
    const within = at < 0 ? there.find((one) => one.endsWith(words)) : undefined;
    if (within !== undefined && TAKEN_BACK.test(within.slice(0, -words.length))) note(within, start);
    for (const beside of at < 0 ? [] : [at - 1, at + 1]) {
      if (isNew(beside) && ABOUT_WORDS.test(there[beside] ?? '')) note(there[beside] ?? '', start);
    }
  }
  for (const [at, text] of there.entries()) if (isNew(at) && ABOUT_ARTICLE.test(text)) note(text, null);
  return [...doubts].slice(0, MAX_DOUBTS).map(([text, start]) => ({ text, start }));
}
