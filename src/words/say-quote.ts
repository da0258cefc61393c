import type { Quote } from '../contract.ts';
import type { When } from '../dates/when.ts';
import { sayCitation } from './citation.ts';
import type { Paragraph, Span } from './paragraph.ts';
import type { Words } from './words.ts';

const DAY_MS = 86_400_000;

/** A quote with its citation and with what it leans on, each in its own paragraph. */
export function sayQuote(quote: Quote, words: Words): readonly Paragraph[] {
  const photo = quote.passageKind === 'caption' ? [{ text: `${words.photo} · ` }] : [];
  const told = quote.told === 'planned' ? words.statuses.planned : quote.told ? words.notCertain : '';
  const mark = told === '' ? [] : [{ text: `${told} · ` }];
  const citation = [...mark, ...photo, ...sayCitation(quote.citation, words, quote.alsoCarriedBy)];
  return [
    { role: 'quote', spans: [{ text: quote.text }] },
    { role: 'citation', spans: citation },
    ...sayOffPage(quote, words),
    ...sayDateNotes(quote, words),
    ...sayContext(quote, words),
  ];
}

/** A quote that no longer stands, struck through, with its citation. */
export function sayStruck(quote: Quote, words: Words): readonly Paragraph[] {
  return [
    { role: 'quote', spans: [{ text: quote.text, style: 'strike' }] },
    { role: 'citation', spans: sayCitation(quote.citation, words) },
  ];
}

/** The quote and its source as plain words with the full link: what a person pastes elsewhere. */
export function sayCopy(quote: Quote, words: Words): readonly Paragraph[] {
  const { url, sentenceUrl: _, ...citation } = quote.citation;
  const link = url === undefined ? [] : [{ text: ` · ${url}` }];
  return [
    { role: 'quote', spans: [{ text: quote.text }] },
    { role: 'plain', spans: [...sayCitation(citation, words, quote.alsoCarriedBy), ...link] },
    ...sayOffPage(quote, words),
  ];
}

/** That the page no longer has it: said, and left to the reader. */
export function sayOffPage({ offPage }: Quote, words: Words): readonly Paragraph[] {
  return offPage === undefined ? [] : [{ role: 'quiet', spans: [{ text: words.citation.offPage(offPage) }] }];
}

/** The quote's text with one clause marked; the spans together are the text, unchanged. */
export function markedText(
  text: string,
  textStart: number,
  focus: { readonly start: number; readonly end: number } | undefined,
): readonly Span[] {
  if (focus === undefined || (focus.start <= textStart && focus.end >= textStart + text.length))
    return [{ text }];
  const from = Math.max(0, focus.start - textStart);
  const to = Math.min(text.length, focus.end - textStart);
  const spans: Span[] = [
    { text: text.slice(0, from) },
    { text: text.slice(from, to), style: 'mark' },
    { text: text.slice(to) },
  ];
  return spans.filter((span) => span.text !== '');
}

function sayDateNotes(quote: Quote, words: Words): readonly Paragraph[] {
  return (quote.dateNotes ?? []).flatMap((note): readonly Paragraph[] => {
    const said = words.dateNote(note.words, sayLimit(note.when, words), note.from !== undefined);
    return [
      { role: 'quiet', spans: [{ text: said }] },
      ...(note.from ? [{ role: 'context' as const, spans: [{ text: note.from.text }] }] : []),
    ];
  });
}

/** The day that words name, also where they only say "until" or "since" it: the quote itself says which. */
function sayLimit(when: When, words: Words): string {
  if (when.precision === 'not-after' && when.end !== null && when.end.length === 10) {
    const last = new Date(Date.parse(`${when.end}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
    return words.day(last, true);
  }
  if (when.precision === 'not-before' && when.start !== null) return words.day(when.start, true);
  return words.when(when, true);
}

export function sayContext(quote: Quote, words: Words): readonly Paragraph[] {
  const shown = new Set((quote.dateNotes ?? []).map((note) => note.from?.start));
  const context = (quote.context ?? []).filter((one) => !shown.has(one.start));
  if (context.length === 0) return [];
  return [
    { role: 'quiet', spans: [{ text: words.contextLead }] },
    ...context.map((one): Paragraph => ({ role: 'context', spans: [{ text: one.text }] })),
  ];
}
