import { contextOf, quoteOf } from '../../answer/index.ts';
import { readEntry } from '../../entry.ts';
import type { Withheld } from '../../library.ts';
import { overlaps, type Span } from '../../passages/span.ts';
import type { Article } from '../article.ts';
import { type Standing, withheldKey } from './standing.ts';

/**
 * The slices of an article that must not be shown: the withdrawn sentences, wherever the text has them, and each sentence
 * that could not be quoted without one of them ("He denied it" says something else once the sentence before is gone).
 */
export function withheldOf(article: Article, standing: Pick<Standing, 'sentences'>): Withheld {
  const key = withheldKey(standing);
  if (key === '') return { key, spans: [] };
  const withdrawn = new Set(standing.sentences.map(({ text }) => text));
  const entry = readEntry(article);
  const spans: Span[] = entry.passages.filter(({ text }) => withdrawn.has(text));
  const leaning = entry.passages.filter((passage) => {
    const { dateNotes = [] } = quoteOf({ entry, passage });
    const brought = [...contextOf(entry, passage), ...dateNotes.flatMap(({ from }) => from ?? [])];
    return brought.some((piece) => overlaps(spans, piece));
  });
  const all = [...new Set([...spans, ...leaning])].sort((a, b) => a.start - b.start);
  return { key, spans: all.map(({ start, end }) => ({ start, end })) };
}
