import { AFTER_GAP, CAPITAL, NUMBER, STOP } from '../../../search/index.ts';
import type { Tongue } from '../../tongues/tongue.ts';
import type { Asked } from '../question/read-question.ts';
import type { Seen, View } from '../view.ts';
import { isParted } from './parts.ts';

/** A word of news in the last places of these makes a number a time of day or a year. */
const YEAR = /^(?:1[89]|20)\d\d$/u;
const CLOCK = /^\d{1,2}[.:]\d{2}$/u;
/** "№ 4": a name. */
const NAMING = /[№#]\s?$/u;
/** Words behind a number in which a count says what it counts. */
const PHRASE = 2;
const APPOSITION = 5;

const plainWord = ({ flags, bits }: Seen): boolean => bits === 0 && (flags & (STOP | NUMBER)) === 0;

/** "14.30", "14:30", "2021", "5 мая", "№ 4": numbers that count nothing. */
const isDate = (tongue: Tongue, { seen, located }: View, i: number): boolean => {
  const word = seen[i];
  if (word === undefined) return true;
  const { text } = located.passage;
  const end = word.offset + word.surface.length;
  const clock =
    CLOCK.test(word.surface) ||
    /^:\d/u.test(text.slice(end, end + 2)) ||
    /\d:$/u.test(text.slice(0, word.offset).slice(-2));
  if (clock || YEAR.test(word.surface) || NAMING.test(text.slice(0, word.offset).slice(-2))) return true;
  return (
    tongue.starts('timeStarts', seen[i + 1]?.surface ?? '') ||
    tongue.starts('timeStarts', seen[i - 1]?.surface ?? '')
  );
};

/** "Vierundzwanzig", "dreihundert": number words written together. */
const isGermanCompound = (tongue: Tongue, word: string): boolean => {
  const und = word.indexOf('und', 2);
  if (und > 0 && tongue.is('numbers', word.slice(0, und)) && tongue.is('numbers', word.slice(und + 3)))
    return true;
  return ['hundert', 'tausend'].some((scale) => {
    const at = word.indexOf(scale, 2);
    const rest = word.slice(at + scale.length);
    return (
      at > 0 &&
      tongue.is('numbers', word.slice(0, at)) &&
      (rest === '' || tongue.is('numbers', rest) || isGermanCompound(tongue, rest))
    );
  });
};

const isCount = (tongue: Tongue, view: View, i: number): boolean => {
  const word = view.seen[i];
  if (word === undefined || word.bits !== 0) return false;
  const number =
    (word.flags & NUMBER) !== 0 ||
    tongue.is('numbers', word.surface) ||
    (tongue.lang === 'de' && isGermanCompound(tongue, word.surface));
  return number && !isDate(tongue, view, i);
};

/** Places of numbers, in words or figures, that count something. */
export const countsIn = (tongue: Tongue, view: View): readonly number[] =>
  view.seen.flatMap((_, i) => (isCount(tongue, view, i) ? [i] : []));

/** Place of the last word of a number that begins at a place ("twenty three", "3 million"). */
const lastOfNumber = (tongue: Tongue, view: View, from: number): number => {
  let last = from;
  while (last + 1 < view.seen.length && isCount(tongue, view, last + 1) && !isParted(view, last + 1)) last++;
  return last;
};

/** The words right behind a number that say what it counts. */
export const countedBy = (tongue: Tongue, view: View, at: number): readonly Seen[] => {
  const last = lastOfNumber(tongue, view, at);
  let end = last + 1;
  while (end < Math.min(view.seen.length, last + 1 + PHRASE) && !isParted(view, end)) end++;
  return view.seen.slice(last + 1, end);
};

const timesIn = (tongue: Tongue, { seen, located: { entry, passage } }: View): readonly number[] => {
  const found = seen.flatMap((word, i) => {
    const told =
      tongue.starts('timeStarts', word.surface) || CLOCK.test(word.surface) || YEAR.test(word.surface);
    return told && word.bits === 0 ? [i] : [];
  });
  if (found.length > 0) return found;
  return entry.mentions.some(
    (one) =>
      one.start >= passage.start && one.end <= passage.end && one.type === 'DATE' && one.when !== undefined,
  )
    ? [0]
    : [];
};

/** Turkish and Kazakh say where by an ending, mostly behind a name. */
const LOCATIVE =
  /(?:[dt][ae]|[dt][ae]n|[dt][ae]ki|y?[ae]|n[ae])$|(?:да|де|та|те|ға|ге|қа|ке|дан|ден|тан|тен)$/u;

const placesIn = (tongue: Tongue, { seen }: View): readonly number[] =>
  seen.flatMap((word, i) => {
    if (
      !plainWord(word) ||
      tongue.starts('timeStarts', word.surface) ||
      tongue.starts('causeStarts', word.surface)
    )
      return [];
    const led = [1, 2].some((step) => tongue.is('placeWords', seen[i - step]?.surface ?? ''));
    if (tongue.lang === 'ar') return led || /^(?:بال|ب|ل)/u.test(word.surface) ? [i] : [];
    const ends = (tongue.lang === 'tr' || tongue.lang === 'kk') && (word.name || LOCATIVE.test(word.surface));
    return led || ends ? [i] : [];
  });

/** True when the word has a capital that its place does not give it. */
const isNamed = (tongue: Tongue, view: View, i: number): boolean => {
  const word = view.seen[i];
  if (word === undefined || word.bits !== 0 || tongue.starts('timeStarts', word.surface)) return false;
  if (tongue.lang !== 'de') return word.name;
  const next = view.seen[i + 1];
  return (
    (word.flags & CAPITAL) !== 0 && next !== undefined && (next.flags & (CAPITAL | AFTER_GAP)) === CAPITAL
  );
};

const peopleIn = (tongue: Tongue, view: View): readonly number[] =>
  view.seen.flatMap((word, i) =>
    word.bits === 0 &&
    (isNamed(tongue, view, i) ||
      tongue.starts('roleStarts', word.surface) ||
      tongue.starts('bodyStarts', word.surface))
      ? [i]
      : [],
  );

/** Places of words for what somebody is, right before the asked name or behind it between marks. */
const rolesIn = (tongue: Tongue, { seen }: View): readonly number[] => {
  const first = seen.findIndex(({ bits }) => bits !== 0);
  const last = seen.findLastIndex(({ bits }) => bits !== 0);
  if (first < 0) return [];
  return seen.flatMap((word, i) => {
    const near = (i < first && first - i <= APPOSITION) || (i > last && i - last <= APPOSITION);
    return near && word.bits === 0 && tongue.starts('roleStarts', word.surface) ? [i] : [];
  });
};

const causesIn = (tongue: Tongue, { seen }: View): readonly number[] =>
  seen.flatMap((word, i) => {
    const led = [word.surface, `${word.surface}-${seen[i + 1]?.surface ?? ''}`];
    return word.bits === 0 && led.some((one) => tongue.starts('causeStarts', one)) ? [i] : [];
  });

/** Places of words that may be the answer in a passage; null when the question does not tell a kind that can be looked for. */
export const answersIn = (tongue: Tongue, asked: Asked, view: View): readonly number[] | null => {
  switch (asked.expects) {
    case 'count':
    case 'amount':
      return countsIn(tongue, view);
    case 'age':
      return view.seen.flatMap((word, i) =>
        (word.flags & NUMBER) !== 0 && word.bits === 0 && !YEAR.test(word.surface) ? [i] : [],
      );
    case 'time':
      return timesIn(tongue, view);
    case 'place':
      return placesIn(tongue, view);
    case 'cause':
      return causesIn(tongue, view);
    case 'person':
      return peopleIn(tongue, view);
    case 'definition':
      return rolesIn(tongue, view);
    default:
      return null;
  }
};
