import type { DateNote } from '../../contract.ts';
import type { TimeMention } from '../../dates/when.ts';
import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { passageAt } from './carried-from.ts';
import { mentionsIn } from './mentions-in.ts';

/** More would bury the quote. */
const MAX_NOTES = 3;
const YEAR = /(?:^|\D)\d{4}(?:\D|$)/u;
const REFERENCES = new Set(['PRESENT_REF', 'PAST_REF', 'FUTURE_REF']);

/** The words tell the date by themselves, or no date can be told. */
function needsNoNote(mention: TimeMention): boolean {
  const { when } = mention;
  if (!when || (when.start === null && when.end === null) || when.precision === 'unknown') return true;
  return YEAR.test(mention.text) || REFERENCES.has(mention.value);
}

/** "On the same day" reads better than "the same day". */
function wordsOf(entry: Entry, mention: TimeMention, passage: Passage): string {
  const before = entry.article.body.slice(Math.max(passage.start, mention.start - 3), mention.start);
  const start = before.toLowerCase() === 'on ' ? mention.start - 3 : mention.start;
  return entry.article.body.slice(start, mention.end);
}

function dayOf(mention: TimeMention): string {
  return `${mention.when?.start?.slice(0, 10) ?? ''}/${mention.when?.end?.slice(0, 10) ?? ''}`;
}

function noteOf(entry: Entry, passage: Passage, mention: TimeMention): DateNote | null {
  const { when } = mention;
  if (!when || needsNoNote(mention)) return null;
  const words = wordsOf(entry, mention, passage);
  if (when.basis.kind !== 'carried' || when.basis.start === undefined) return { words, when };
  const from = passageAt(entry, when.basis.start);
  if (from === passage) return null;
  return from === null
    ? { words, when }
    : { words, when, from: { start: from.start, end: from.end, text: from.text } };
}

/**
 * How the relative dates inside a passage resolve, in order, at most 3: only those whose words alone do not tell the
 * full date, each day once. Empty for an undated article, where nothing can be worked out.
 */
export function dateNotesOf(entry: Entry, passage: Passage): readonly DateNote[] {
  const notes: DateNote[] = [];
  const told = new Set<string>();
  const mentions = mentionsIn(entry, passage);
  for (const mention of mentions) if (mention.when && YEAR.test(mention.text)) told.add(dayOf(mention));
  for (const mention of mentions) {
    const note = noteOf(entry, passage, mention);
    const day = dayOf(mention);
    if (!note || told.has(day) || notes.length >= MAX_NOTES) continue;
    told.add(day);
    notes.push(note);
  }
  return notes;
}
