import { ActError } from '../../errors.ts';
import { segment } from '../../passages/index.ts';
import type { Passage } from '../../passages/passage.ts';
import type { SentenceRef } from '../../store/index.ts';
import type { Article } from '../article.ts';

/** Which sentence is meant: its place in the body, or its words. */
export type SentenceChoice = { readonly start: number } | { readonly text: string };

/**
 * The sentence of the article that is meant. Words need not be whole, but must stand in one sentence only.
 * @throws ActError `SENTENCE_NOT_FOUND`.
 */
export function findSentence(article: Article, choice: SentenceChoice): SentenceRef {
  const passages = segment(article.body, article.lang);
  const found =
    'start' in choice
      ? passages.filter(({ start }) => start === choice.start)
      : withWords(passages, choice.text);
  const [first] = found;
  if (first !== undefined && new Set(found.map(({ text }) => text)).size === 1) {
    return { start: first.start, end: first.end, text: first.text };
  }
  const what =
    found.length === 0
      ? `no sentence of "${article.id}" is meant by this`
      : `${found.length} sentences of "${article.id}" have these words`;
  throw new ActError('SENTENCE_NOT_FOUND', `${what}; give the whole sentence as it stands there`, article.id);
}

function withWords(passages: readonly Passage[], words: string): readonly Passage[] {
  const wanted = plain(words);
  if (wanted === '') return [];
  const whole = passages.filter(({ text }) => plain(text) === wanted);
  return whole.length > 0 ? whole : passages.filter(({ text }) => plain(text).includes(wanted));
}

/** Line breaks and runs of spaces are how a text is set, not what it says. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
