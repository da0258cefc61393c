import type { TimeMention } from '../dates/when.ts';
import type { Entry } from '../entry.ts';
import type { Passage } from '../passages/passage.ts';
import type { Surroundings } from './publication-day.ts';
import { isQuoted } from './quotation.ts';
import { isAnchor, type Reading, readSentence } from './reading.ts';

/** A passage read, with what surrounds it. */
export interface PassageReading {
  readonly passage: Passage;
  readonly reading: Reading;
  readonly around: Surroundings;
  /** True when a quotation that an earlier sentence of its paragraph opened goes on where it begins. */
  readonly quoted: boolean;
}

const REPORTING_KINDS = new Set<Passage['kind']>(['sentence', 'caption', 'list-item']);
const DAY = new Set(['day', 'part-of-day', 'hour', 'minute']);

function kindOfDate(mention: TimeMention, published: string | null): 'published' | 'day' | 'coarse' {
  if (!mention.when || !DAY.has(mention.when.precision)) return 'coarse';
  return published !== null && mention.when.start?.slice(0, 10) === published.slice(0, 10)
    ? 'published'
    : 'day';
}

/** The passages of an article that report something (sentences, captions, list items), read in order. */
export function readPassages(entry: Entry): readonly PassageReading[] {
  const { published } = entry.article;
  const found: PassageReading[] = [];
  let lastDate: Surroundings['lastDate'] = 'none';
  let previous: Surroundings['previous'] = 'none';
  let ordinal = 0;
  let next = 0;
  let paragraph = -1;
  let quoted = false;
  for (const passage of entry.passages) {
    const inside: TimeMention[] = [];
    while (next < entry.mentions.length) {
      const mention = entry.mentions[next];
      if (!mention || mention.start >= passage.end) break;
      if (mention.start >= passage.start && mention.end <= passage.end) inside.push(mention);
      next++;
    }
    if (!REPORTING_KINDS.has(passage.kind)) continue;
    const reading = readSentence(passage.text, inside, passage.start, entry.article.lang);
    quoted = quoted && passage.paragraph === paragraph;
    found.push({ passage, reading, around: { ordinal, lastDate, previous }, quoted });
    paragraph = passage.paragraph;
    quoted = isQuoted(reading.tokens, reading.tokens.length, quoted);
    if (passage.kind === 'caption') continue;
    ordinal++;
    const kinds = inside.filter(isAnchor).map((m) => kindOfDate(m, published));
    lastDate = kinds.at(-1) ?? lastDate;
    previous = kinds.length === 0 ? 'none' : kinds.includes('published') ? 'published' : 'other';
  }
  return found;
}
