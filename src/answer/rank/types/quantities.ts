import { AFTER_GAP, CAPITAL, NUMBER } from '../../../search/index.ts';
import { wordSet } from '../../../word-set.ts';
import type { Seen, View } from '../view.ts';
import { isTimeWord } from './times.ts';

const numberWords =
  wordSet(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions
billion billions trillion dozen dozens half quarter third thirds double twice single several zero`);
const units =
  wordSet(`percent per cent dollars dollar euros euro pounds yen rubles rupees tons tonnes kilometers kilometres km miles meters
metres feet inches acres hectares square degrees kilograms kg grams litres liters barrels watts mph kmh million billion
trillion thousand`);

const isNumber = (word: Seen): boolean => (word.flags & NUMBER) !== 0 || numberWords.has(word.surface);

const months =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

/** "In 2011 eleven people died", "on Monday 12 people": only behind a month a number is a part of the date. */
const isDatePart = (seen: readonly Seen[], i: number): boolean => {
  const before = seen[i - 1]?.surface ?? '';
  const after = seen[i + 1];
  const month = after !== undefined && (after.flags & CAPITAL) !== 0 && months.test(after.surface);
  return (
    month || isTimeWord(seen[i]?.surface ?? '') || months.test(before) || isTimeWord(after?.surface ?? '')
  );
};

/** "11:30 – …", "4. …", "(a) …": a clock time, or the mark of a line in a list. */
const isStamp = ({ seen, located }: View, i: number): boolean => {
  const word = seen[i];
  if (word === undefined || (word.flags & NUMBER) === 0) return false;
  const { text } = located.passage;
  const end = word.offset + word.surface.length;
  if (
    /^:\d/.test(text.slice(end, end + 2)) ||
    /\d:$/.test(text.slice(Math.max(0, word.offset - 2), word.offset))
  )
    return true;
  return i === 0 && /^\s?[.)|–—-]\s/.test(text.slice(end, end + 3));
};

/** "School No. 8", "Bulletin 4", "the third hostage": which one, and not how many. */
const isLabel = (seen: readonly Seen[], i: number): boolean =>
  labels.has(seen[i - 1]?.surface ?? '') ||
  (seen[i]?.surface === 'third' && !/^(?:of|the)$/u.test(seen[i + 1]?.surface ?? ''));

const labels = wordSet(
  'no nr room page chapter bulletin flight gate platform highway route unit section article channel',
);

/** Places of numbers that are neither dates nor words of the question. */
export const numbersIn = (view: View): readonly number[] =>
  view.seen.flatMap((word, i) =>
    isNumber(word) &&
    word.bits === 0 &&
    !isDatePart(view.seen, i) &&
    !isStamp(view, i) &&
    !isLabel(view.seen, i)
      ? [i]
      : [],
  );

/** Those followed within three words by a word of the question: a count of the asked thing. */
export const countsIn = (view: View, asked: number): readonly number[] =>
  numbersIn(view).filter((i) => [1, 2, 3].some((step) => ((view.seen[i + step]?.bits ?? 0) & asked) !== 0));

/** Those with a unit, a percent sign or a currency sign beside them. */
export const amountsIn = (view: View): readonly number[] => {
  const { text } = view.located.passage;
  return numbersIn(view).filter((i) => {
    const word = view.seen[i];
    if (word === undefined) return false;
    const after = view.seen[i + 1]?.surface ?? '';
    const before = text[word.offset - 1] ?? ' ';
    return (
      units.has(after) ||
      units.has(word.surface) ||
      '$€£¥'.includes(before) ||
      text[word.offset + word.surface.length] === '%'
    );
  });
};

/** Units of what "how tall", "how fast" and "how heavy" ask for. */
const lengths =
  /^(?:m|cm|mm|km|met(?:re|er)s?|(?:kilo|centi|milli)met(?:re|er)s?|miles?|f(?:oo|ee)t|ft|inch(?:es)?|yards?|kms?)$/u;
const speeds = /^(?:kmh|kph|mph|knots?|kilometres|kilometers|miles|km|metres|meters|m)$/u;
const weights = /^(?:kg|kgs|kilos?|kilograms?|grams?|tons?|tonnes?|pounds?|lbs?)$/u;
const unitsOf: Readonly<Partial<Record<string, RegExp>>> = {
  far: lengths,
  tall: lengths,
  high: lengths,
  deep: lengths,
  wide: lengths,
  thick: lengths,
  long: lengths,
  fast: speeds,
  heavy: weights,
};

/** True for a measure behind "how" whose units are known ("tall", "fast"). */
export const hasUnits = (measure: string): boolean => unitsOf[measure] !== undefined;

/** What the words beside a measure say it measures. */
const dimensions: ReadonlyMap<string, string> = new Map(
  [
    'long: long length',
    'high: high tall height elevation altitude above',
    'wide: wide width broad across diameter',
    'deep: deep depth below',
    'thick: thick thickness',
    'far: away distance apart',
    'heavy: heavy weight weighs weighed',
    'fast: fast speed',
    'area: area square',
  ].flatMap((line) => {
    const [kind = '', words = ''] = line.split(': ');
    return words.split(' ').map((word): [string, string] => [word, kind]);
  }),
);

/** The measure behind "how" that a noun asks for ("depth": deep); null for a noun that names none. */
export const measureOfNoun = (noun: string): string | null => dimensions.get(noun) ?? null;

const rising = /^(?:rises?|rose|climbs?|towers?|reach(?:es)?)$/u;

/** What the number at a place is said to measure: "30 metres high", "a height of 30 metres", "30 metres in height"; null when nothing says so. */
const dimensionAt = ({ seen }: View, number: number, unit: number): string | null => {
  const of = (i: number): string | null => dimensions.get(seen[i]?.surface ?? '') ?? null;
  if (seen[number - 1]?.surface === 'at' || rising.test(seen[number - 2]?.surface ?? '')) return 'high';
  const behind = of(unit + 1) ?? (seen[unit + 1]?.surface === 'in' ? of(unit + 2) : null);
  if (seen[unit - 1]?.surface === 'square') return 'area';
  return behind ?? [2, 3].map((step) => of(number - step)).find((one) => one !== null) ?? null;
};

/** Places of numbers whose unit fits "how tall" and its like ("2,417 metres"); none for a measure without known units. */
export const measuredIn = (view: View, measure: string): readonly number[] => {
  const fits = unitsOf[measure];
  if (fits === undefined) return [];
  const asked = dimensions.get(measure) ?? measure;
  return numbersIn(view).filter((i) => {
    const unit = [i + 1, i + 2].find((at) => fits.test(view.seen[at]?.surface ?? ''));
    if (unit === undefined) return false;
    const told = dimensionAt(view, i, unit);
    return told === null || told === asked;
  });
};

const spans = wordSet(
  'second seconds minute minutes hour hours day days night nights week weeks month months year years decade decades century centuries',
);
/** Behind a span of time these make it a time ("two years ago") or an age. */
const distant = wordSet('ago old earlier before');
const leading = wordSet('a an several few half');

/** Behind these a span says how long something took, or when it was, and not how long a thing is. */
const spanning = wordSet('in within after');

/** Spans of time that say how long something is ("it lasts 134 minutes"), and not in how long it was made. */
export const lengthsIn = (view: View): readonly number[] =>
  durationsIn(view).filter((i) => !spanning.has(view.seen[i - 1]?.surface ?? ''));

/** Places of numbers and articles that a span of time follows ("31 hours", "an hour", "two more weeks"). */
export const durationsIn = (view: View): readonly number[] =>
  view.seen.flatMap((word, i) =>
    word.bits === 0 &&
    (isNumber(word) || leading.has(word.surface)) &&
    ![2, 3].some((step) => distant.has(view.seen[i + step]?.surface ?? '')) &&
    (spans.has(view.seen[i + 1]?.surface ?? '') ||
      (isNumber(word) && spans.has(view.seen[i + 2]?.surface ?? '')))
      ? [i]
      : [],
  );

const ageWords = wordSet('aged age old born');

/** ", 81, says": a number between two commas behind a name. */
const isApposedAge = ({ seen, located }: View, i: number): boolean => {
  const word = seen[i] as Seen;
  if (!/^\d{1,3}$/u.test(word.surface) || (word.flags & AFTER_GAP) === 0) return false;
  const before = seen[i - 1];
  const after = located.passage.text.slice(word.offset + word.surface.length).trimStart();
  return before !== undefined && (before.name || before.bits !== 0) && /^[,.;)]/u.test(after);
};

/** Numbers within three words of "aged", "old" or "born", or between two commas behind a name. */
export const agesIn = (view: View): readonly number[] =>
  view.seen.flatMap((word, i) =>
    isNumber(word) &&
    word.bits === 0 &&
    ([-3, -2, -1, 1, 2, 3].some((step) => ageWords.has(view.seen[i + step]?.surface ?? '')) ||
      isApposedAge(view, i))
      ? [i]
      : [],
  );
