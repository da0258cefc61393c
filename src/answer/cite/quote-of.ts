import type { Context, Quote } from '../../contract.ts';
import type { Located } from '../../entry.ts';
import { InvariantError } from '../../errors.ts';
import { overlaps } from '../../passages/span.ts';
import { shownWith } from '../context/context-of.ts';
import { dateNotesOf } from '../context/date-notes.ts';
import type { LibraryView } from '../library-view.ts';
import { toldOf } from '../told/told-of.ts';
import { citationOf } from './citation.ts';

/** A passage as a quote with its citation, the neighbours it is shown with, its worked-out dates and how it tells what it tells. */
export function quoteOf({ entry, passage }: Located): Quote {
  const context = shownWith(entry, passage);
  const dateNotes = dateNotesOf(entry, passage);
  const told = entry.article.lang === 'en' ? toldOf(passage.text) : null;
  return {
    article: entry.article.id,
    start: passage.start,
    end: passage.end,
    text: passage.text,
    passageKind: passage.kind,
    citation: citationOf(entry.article, passage.text),
    ...(context.length > 0 ? { context } : {}),
    ...(dateNotes.length > 0 ? { dateNotes } : {}),
    ...(told === null ? {} : { told }),
  };
}

function standsIn(body: string, { start, end, text }: Context): boolean {
  return text !== '' && body.slice(start, end) === text;
}

/**
 * Null when the quote and all it brings along are exact slices of the body of a live article, none of it withheld,
 * else the error to
 * report. This is the last thing done to a quote before it leaves.
 */
export function checkQuote(library: LibraryView, quote: Quote): InvariantError | null {
  const entry = library.entry(quote.article);
  const body = entry?.article.body;
  const withheld = entry?.withheld ?? [];
  const brought = [...(quote.context ?? []), ...(quote.dateNotes ?? []).flatMap((note) => note.from ?? [])];
  const shown = [quote, ...brought].every((piece) => !overlaps(withheld, piece));
  if (body !== undefined && shown && standsIn(body, quote) && brought.every((piece) => standsIn(body, piece)))
    return null;
  return new InvariantError('QUOTE_NOT_IN_ARTICLE', {
    article: quote.article,
    start: quote.start,
    end: quote.end,
    live: body === undefined ? 'no' : 'yes',
  });
}
