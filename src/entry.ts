import { findTimeMentions } from './dates/index.ts';
import type { TimeMention } from './dates/when.ts';
import type { Article } from './knowledge/article.ts';
import { segment } from './passages/index.ts';
import type { Passage } from './passages/passage.ts';
import { overlaps, type Span } from './passages/span.ts';

/** A live article with what was read out of it once, when it came in. Never changed afterwards. */
export interface Entry {
  readonly article: Article;
  /** In order of `start`; `passages[i].ordinal === i`. */
  readonly passages: readonly Passage[];
  /** All time mentions of the body, in order of `start`; offsets into the body. */
  readonly mentions: readonly TimeMention[];
  /** Slices of the body that must not be shown: no passage and no mention lies in them. Absent when there is none. */
  readonly withheld?: readonly Span[];
}

/** One passage together with the entry it stands in: what search and answers hand around. */
export interface Located {
  readonly entry: Entry;
  readonly passage: Passage;
}

/** Cuts an article into passages and reads its dates. Pure: the same article gives the same entry. */
export function readEntry(article: Article): Entry {
  return readEntryWithout(article, []);
}

/**
 * An entry in which the withheld slices are as if they did not stand there: nothing that works on entries can show them.
 */
export function readEntryWithout(article: Article, withheld: readonly Span[]): Entry {
  const passages = without(segment(article.body, article.lang), withheld);
  const { published, zone, lang } = article;
  return {
    article,
    passages,
    mentions: findTimeMentions(blanked(article.body, withheld), {
      published,
      zone,
      lang,
      sentences: passages,
    }),
    ...(withheld.length > 0 ? { withheld } : {}),
  };
}

/** The passages outside the spans, numbered anew. */
function without(passages: readonly Passage[], spans: readonly Span[]): readonly Passage[] {
  if (spans.length === 0) return passages;
  const kept = passages.filter((passage) => !overlaps(spans, passage));
  const places = new Map(kept.map((passage, ordinal) => [passage.ordinal, ordinal]));
  const place = (old: number | null): number | null => (old === null ? null : (places.get(old) ?? null));
  return kept.map((passage, ordinal) => ({
    ...passage,
    ordinal,
    heading: place(passage.heading),
    caption: place(passage.caption),
  }));
}

/** The body with spaces in place of the spans: all other offsets stay. */
function blanked(body: string, spans: readonly Span[]): string {
  return spans.reduce(
    (text, { start, end }) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    body,
  );
}
