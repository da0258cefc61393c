import { wordSet } from '../../../word-set.ts';
import type { View } from '../view.ts';

/** English words that say when; general words of the language. */
const timeWords =
  wordSet(`january february march april june july august september october november december jan feb mar apr jun jul aug sep
sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight morning
afternoon evening midnight noon century centuries decade decades year years month months week weeks weekend day days
hour hours minutes spring summer autumn winter bc bce ad ce era century's`);
/** Words of the list that say when only beside a number or another such word. */
const vague = wordSet('year years month months week weeks day days hour hours minutes era century decade');

const year = /^1\d{3}s?$|^20\d{2}s?$/;
const digits = /^\d/;
const counts = wordSet(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty several few a',
);
/** "4:17 a.m.", "10 pm": what stands behind a number makes it a time of day. */
const halves = wordSet('am pm oclock');

/** True for a word that by itself says when: a month, a weekday, a year. */
export const isTimeWord = (surface: string): boolean => timeWords.has(surface) || year.test(surface);

/** Places of words that say when and are not words of the question. */
export const timesIn = (view: View): readonly number[] => {
  const { seen } = view;
  const found: number[] = [];
  const { mentions } = view.located.entry;
  const { start, end } = view.located.passage;
  for (const [i, word] of seen.entries()) {
    if (word.bits !== 0) continue;
    const before = seen[i - 1]?.surface ?? '';
    const near = digits.test(before) || counts.has(before) || digits.test(seen[i + 1]?.surface ?? '');
    if (year.test(word.surface) || (timeWords.has(word.surface) && (near || !vague.has(word.surface)))) {
      found.push(i);
    }
  }
  for (const [i, word] of seen.entries()) {
    if (word.bits === 0 && digits.test(word.surface) && isTimeOfDay(view, i)) found.push(i);
  }
  if (found.length > 0) return found;
  const inside = mentions.filter(
    (m) =>
      m.start >= start &&
      m.end <= end && // At the head of a line a clock time tells when that line was written.
      ((m.type === 'TIME' && m.start > start + 1) || (m.type === 'DATE' && m.when !== undefined)),
  );
  for (const mention of inside) {
    const at = seen.findIndex((word) => start + word.offset >= mention.start && word.bits === 0);
    if (at >= 0 && start + (seen[at]?.offset ?? 0) < mention.end) found.push(at);
  }
  return found;
};

const isTimeOfDay = ({ seen, located }: View, i: number): boolean => {
  const word = seen[i];
  if (word === undefined) return false;
  const { text } = located.passage;
  const rest = text.slice(word.offset + word.surface.length, word.offset + word.surface.length + 5);
  if (halves.has(seen[i + 1]?.surface ?? '') || /^\s?[ap]\.?m\b/i.test(rest)) return true;
  // At the very beginning it is the stamp of a line, and tells when that was written.
  return i > 0 && /^:\d\d/.test(rest);
};
