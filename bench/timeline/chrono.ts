/** The baseline: chrono-node with its defaults, the nearest date in the sentence, else the publication day. */
import * as chrono from 'chrono-node';
import type { ReadDocument } from './measures.ts';
import type { GoldEvent } from './timebank.ts';

export interface ChronoMention {
  readonly start: number;
  readonly end: number;
  readonly day: string;
}

/** Days that chrono finds in a text published on a day. */
export function chronoDays(text: string, published: string): readonly ChronoMention[] {
  const reference = new Date(`${published}T12:00:00`);
  return chrono.parse(text, reference).map((result) => {
    const two = (name: 'month' | 'day'): string => String(result.start.get(name) ?? 0).padStart(2, '0');
    const day = `${result.start.get('year')}-${two('month')}-${two('day')}`;
    return { start: result.index, end: result.index + result.text.length, day };
  });
}

/** The day nearest to an offset within a sentence, else the publication day. */
export function nearestElsePublished(
  days: readonly ChronoMention[],
  sentence: { readonly start: number; readonly end: number },
  offset: number,
  published: string,
): string {
  const inside = days.filter((d) => d.start >= sentence.start && d.end <= sentence.end);
  const distance = (d: ChronoMention): number =>
    offset < d.start ? d.start - offset : Math.max(0, offset - d.end);
  return inside.toSorted((a, b) => distance(a) - distance(b))[0]?.day ?? published;
}

/** The same document with the baseline's verdicts: it claims every day it guesses, and everything happened. */
export function withChrono(read: ReadDocument): ReadDocument {
  const { document } = read;
  const days = chronoDays(document.text, document.published);
  const verdict = (event: GoldEvent) => {
    const passage = read.passageOf(event)?.passage ?? { start: 0, end: 0 };
    const day = nearestElsePublished(days, passage, event.start, document.published);
    return { likeliest: day, claimed: day, shown: day, status: 'happened' as const };
  };
  return { ...read, verdict };
}
