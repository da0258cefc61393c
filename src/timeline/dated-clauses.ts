import type { EntryStatus } from '../contract.ts';
import type { When } from '../dates/when.ts';
import type { Entry } from '../entry.ts';
import type { Passage } from '../passages/passage.ts';
import { inferredTimes } from './inferred-time.ts';
import { type PassageReading, readPassages } from './passage-readings.ts';
import type { DatedMention } from './reading.ts';
import { withSameDay } from './same-day.ts';
import { type SentenceTime, statedTimes } from './sentence-times.ts';

/** One dated thing that a passage tells: the smallest unit of a timeline. */
export interface DatedClause {
  readonly passage: Passage;
  readonly when: When;
  readonly status: EntryStatus;
  /** The sentence leaves open whether it was or will be so; present only when true. */
  readonly possible?: true;
  /** It lasts up to the end of `when` ("closed until Friday"); present only when true. */
  readonly until?: true;
  /** The words meant, as offsets into the body; always inside the passage. */
  readonly focus: { readonly start: number; readonly end: number };
  /** The words the time had to be worked out from, an exact slice of the body; null when they are a full date. */
  readonly dateWords: string | null;
}

/** What an article tells of when, and which of its statements tell of no time. */
export interface DatedArticle {
  /** In order of passage, then of focus. */
  readonly clauses: readonly DatedClause[];
  /** Sentences, captions and list items without a dated clause, in order. */
  readonly undated: readonly Passage[];
}

/** True when the words meant are the whole passage but for its outer marks: such a focus says nothing. */
export function isWhole({ passage, focus }: DatedClause): boolean {
  const outside =
    passage.text.slice(0, focus.start - passage.start) + passage.text.slice(focus.end - passage.start);
  return !/[\p{L}\p{N}]/u.test(outside);
}

const QUESTION = /[?？؟]$/;
const COMPLETE = /\b\d{4}\b/;

/** The words a date was read from; of a range both ends ("Monday to Thursday"). */
function wordsOf({ start, end, text }: Passage, { mention, when }: DatedMention): string {
  const { basis } = when;
  const range = when.precision === 'range' && basis.kind === 'stated';
  if (!range || basis.start === undefined || basis.end === undefined) return mention.text;
  return basis.start >= start && basis.end <= end
    ? text.slice(basis.start - start, basis.end - start)
    : mention.text;
}

function toClause(item: PassageReading, time: SentenceTime): DatedClause {
  const { passage, reading } = item;
  // A caption is about one picture: all of it is what the date means.
  const whole = passage.kind === 'caption';
  const first = whole ? undefined : reading.tokens[time.span.from];
  const last = whole ? undefined : reading.tokens[time.span.to - 1];
  const { date } = time;
  const words = date ? wordsOf(passage, date) : null;
  return {
    passage,
    when: time.when,
    status: time.status,
    ...(time.possible ? { possible: true as const } : {}),
    ...(date?.until ? { until: true as const } : {}),
    focus: {
      start: passage.start + (first?.start ?? 0),
      end: passage.start + (last?.end ?? passage.text.length),
    },
    dateWords: words !== null && COMPLETE.test(words) && time.when.basis.kind === 'stated' ? null : words,
  };
}

function read(entry: Entry): DatedArticle {
  const { published } = entry.article;
  const clauses: DatedClause[] = [];
  const undated: Passage[] = [];
  for (const item of readPassages(entry)) {
    // A question asserts nothing.
    if (QUESTION.test(item.passage.text)) {
      undated.push(item.passage);
      continue;
    }
    const stated = withSameDay(item, statedTimes(item.reading, published), published);
    const times = [...stated, ...inferredTimes(item, stated, published)];
    if (times.length === 0) undated.push(item.passage);
    else
      clauses.push(
        ...times.map((time) => toClause(item, time)).toSorted((a, b) => a.focus.start - b.focus.start),
      );
  }
  return { clauses, undated };
}

const readings = new WeakMap<Entry, DatedArticle>();

/** The dated clauses of an article. An entry never changes, so it is read once and kept as long as the entry lives. */
export function datedArticle(entry: Entry): DatedArticle {
  const known = readings.get(entry);
  if (known) return known;
  const found = read(entry);
  readings.set(entry, found);
  return found;
}
