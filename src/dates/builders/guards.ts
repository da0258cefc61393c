/** Dates that are only believed in the right company. */
import type { Build, Match } from '../grammar/build.ts';
import { calendar } from './calendar.ts';
import { modified } from './duration.ts';

/**
 * Four digits alone are a year only in 1900–2099 (1000–1899 after a preposition), and not where they count things
 * ("$1990", "2000 people", "No. 1999").
 */
export const bareYear: Build = (match) => {
  const year = match.number('year');
  const last = match.last();
  if (year === undefined || last === undefined) return null;
  if (match.has('fiscal') || last.kind === 'word') return calendar(match);
  if (last.kind === 'number' && !plausible(match, year)) return null;
  return calendar(match);
};

const PREPOSITIONS = new Set(
  'in since by until till from to of for before after during through between and or around early late mid about the'.split(
    ' ',
  ),
);

function plausible(match: Match, year: number): boolean {
  const before = match.before();
  const after = match.after();
  if (before && before.gap !== 'break' && before.kind === 'mark' && '$£€¥#'.includes(before.text))
    return false;
  if (before?.kind === 'number') return false;
  if (after?.gap === 'none' && after.kind !== 'word' && '%°'.includes(after.text)) return false;
  const prepared = before !== undefined && PREPOSITIONS.has(before.lower);
  if (year < 1900 || year > 2099) return prepared && year >= 1000 && !counts(after?.lower);
  return !counts(after?.lower) || prepared;
}

/** A plural noun in lower case behind the digits: they count it. */
function counts(word: string | undefined): boolean {
  return word !== undefined && word.length > 3 && word.endsWith('s') && !word.endsWith('ss');
}

/** "nearly two weeks ago", "more than a year earlier". */
export const countedWithMeasure: Build = (match) => {
  const inner = match.expression('date');
  return inner?.kind === 'shift' && inner.counted ? modified('date')(match) : null;
};

/** "the end of …": for any date longer than a day. */
export const edged: Build = (match) => modified('date')(match);
