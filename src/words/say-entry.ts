import type { Gap, TimelineEntry } from '../contract.ts';
import { sayCitation, sayOutlet } from './citation.ts';
import type { Paragraph, Section } from './paragraph.ts';
import { markedText, sayContext, sayOffPage } from './say-quote.ts';
import type { Words } from './words.ts';

const DAY_MS = 86_400_000;

/** Numbers of the articles in a timeline, in order of first use: citations are listed once, below. */
export function numberArticles(entries: readonly TimelineEntry[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const entry of entries) {
    for (const quote of [entry.quote, ...(entry.sameAs ?? [])]) {
      if (!numbers.has(quote.article)) numbers.set(quote.article, numbers.size + 1);
    }
  }
  return numbers;
}

function status({ status, passed, possible, ahead }: TimelineEntry, words: Words): string {
  if (passed) return '';
  if (possible) return words.notCertain;
  return ahead ? words.notToHappen : words.statuses[status];
}

/** One line of a timeline: the event's day, what kind of statement it is, the whole sentence and what it leans on. */
export function sayEntry(entry: TimelineEntry, numbers: ReadonlyMap<string, number>, words: Words): Section {
  const { quote } = entry;
  const labels = [
    status(entry, words),
    quote.passageKind === 'caption' ? words.photo : '',
    entry.dateWords ? `“${entry.dateWords}”` : '',
    numbers.size > 1 ? `[${numbers.get(quote.article) ?? '?'}]` : '',
  ].filter((label) => label !== '');
  const head: Paragraph = {
    role: 'entry',
    spans: [
      ...(entry.passed ? [{ text: `${words.wasPlannedFor} ` }] : []),
      { text: entry.until ? words.until(entry.when, true) : words.when(entry.when, true), style: 'strong' },
      ...(labels.length > 0 ? [{ text: ` · ${labels.join(' · ')}` }] : []),
    ],
  };
  const body: Paragraph = { role: 'quote', spans: markedText(quote.text, quote.start, entry.focus) };
  return {
    paragraphs: [
      head,
      body,
      ...sayOffPage(quote, words),
      ...sayContext(quote, words),
      ...saySame(entry, numbers, words),
    ],
  };
}

function saySame(
  entry: TimelineEntry,
  numbers: ReadonlyMap<string, number>,
  words: Words,
): readonly Paragraph[] {
  const same = entry.sameAs ?? [];
  if (same.length === 0) return [];
  if (entry.figuresDiffer) {
    return same.flatMap((quote): readonly Paragraph[] => [
      {
        role: 'quiet',
        spans: [{ text: `${sayOutlet(quote.citation, words)} [${numbers.get(quote.article) ?? '?'}]` }],
      },
      { role: 'quote', spans: [{ text: quote.text }] },
      ...sayContext(quote, words),
    ]);
  }
  const marks = same.map((quote) => `[${numbers.get(quote.article) ?? '?'}]`).join(' ');
  return [{ role: 'quiet', spans: [{ text: `${words.seeAlso(same.length)} ${marks}` }] }];
}

/** The articles a timeline quotes, once each, with the numbers used above when there are several. */
export function sayTimelineSources(entries: readonly TimelineEntry[], words: Words): readonly Section[] {
  const numbers = numberArticles(entries);
  const quotes = new Map(entries.flatMap((e) => [e.quote, ...(e.sameAs ?? [])]).map((q) => [q.article, q]));
  const paragraphs = [...numbers].flatMap(([article, number]): readonly Paragraph[] => {
    const quote = quotes.get(article);
    if (!quote) return [];
    const mark = numbers.size > 1 ? [{ text: `[${number}] ` }] : [];
    const { sentenceUrl: _, ...citation } = quote.citation;
    return [{ role: 'citation', spans: [...mark, ...sayCitation(citation, words)] }];
  });
  return paragraphs.length > 0 ? [{ paragraphs }] : [];
}

/** The days without an event, both of them included. */
export function sayGap(gap: Gap, words: Words): Section {
  const last = new Date(Date.parse(`${gap.end}T00:00:00Z`) - DAY_MS).toISOString().slice(0, 10);
  return { paragraphs: [{ role: 'quiet', spans: [{ text: words.gap(words.span(gap.start, last)) }] }] };
}
