/** What is measured: our reader, and chrono-node beside it. */
import * as chrono from 'chrono-node';
import { findTimeMentions } from '../../../src/dates/index.ts';
import type { Document } from './corpus.ts';
import type { SystemMention } from './score.ts';

export interface System {
  readonly name: string;
  read(document: Document): readonly SystemMention[];
}

export const dateline: System = {
  name: 'Dateline',
  read: ({ text, published }) => findTimeMentions(text, { published, zone: null, lang: 'en' }),
};

/** chrono-node with its defaults, the publication day at noon as its reference. */
export const chronoDefault: System = {
  name: 'chrono-node 2.10.3',
  read: ({ text, published }) => {
    const reference = new Date(`${published}T12:00:00`);
    return chrono.parse(text, reference).map((result) => ({
      start: result.index,
      end: result.index + result.text.length,
      ...timexOf(result.start),
    }));
  },
};

/** A day where chrono knows or implies one by weekday, else month or year; a time when it is sure of the hour. */
function timexOf(parsed: chrono.ParsedComponents): { type: string; value: string } {
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  const year = String(parsed.get('year') ?? 0).padStart(4, '0');
  const month = `${year}-${two(parsed.get('month'))}`;
  const day = `${month}-${two(parsed.get('day'))}`;
  if (parsed.isCertain('hour')) {
    return { type: 'TIME', value: `${day}T${two(parsed.get('hour'))}:${two(parsed.get('minute'))}` };
  }
  if (parsed.isCertain('day') || parsed.isCertain('weekday')) return { type: 'DATE', value: day };
  if (parsed.isCertain('month')) return { type: 'DATE', value: month };
  return { type: 'DATE', value: parsed.isCertain('year') ? year : day };
}
