import type { When } from '../dates/when.ts';
import { COORDINATORS } from '../english/function-words.ts';
import { PROSPECTIVE, SETTING } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import type { Attachment } from './attach.ts';
import { nextDay } from './days.ts';
import { endKey, narrower, startKey } from './interval.ts';
import type { Reading } from './reading.ts';
import { isProspective } from './status.ts';

/**
 * True when the words contradict the date: "was won" on a day after publication, "is visiting" on one before. One of
 * the two is misread, and a wrong day is worse than none. `isSetFor`: "for" stands in front of the date.
 */
export function isContradicted(
  reading: Reading,
  target: VerbGroup | null,
  when: When,
  published: string | null,
  isSetFor = false,
): boolean {
  if (published === null || target === null || when.start === null) return false;
  const day = published.slice(0, 10);
  if (target.progressive && target.tense === 'present' && !target.perfect)
    return endKey(when).slice(0, 10) <= day;
  const reachesOut = when.precision === 'range' && when.end !== null && when.end > nextDay(day);
  if (startKey(when).slice(0, 10) <= day && !reachesOut) return false;
  // "has declared a day of mourning for 20 February": a day that was set.
  if (isSetFor) return false;
  if (target.modal !== null || target.negated || isProspective(reading, target)) return false;
  if (SETTING.has(target.base) || PROSPECTIVE.has(target.base)) return false;
  return (
    target.form === 'gerund' || target.form === 'participle' || target.tense === 'past' || target.perfect
  );
}

/** "rose to 42 on Friday from 35 on Thursday": a verb has one day, unless another is added to it by "and". */
export function isSecond(reading: Reading, item: Attachment, all: readonly Attachment[]): boolean {
  const { date, target } = item;
  const first = all.find((other) => other.target !== null && other.target.head === target?.head);
  if (!first || first === item || target === null || narrower(first.date.when, date.when)) return false;
  return !reading.tokens.slice(Math.max(0, date.from - 3), date.from).some((t) => COORDINATORS.has(t.lower));
}
