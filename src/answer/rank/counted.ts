/**
 * Whether a passage counts what was asked to be counted. "How many children were killed?" shares its deed and its number
 * with "12 people were killed", and is not answered by it.
 */
import { AFTER_GAP, NUMBER, STOP, stem } from '../../search/index.ts';
import { wordSet } from '../../word-set.ts';
import { highestBit } from './masks.ts';
import { isOfOlderYear } from './older-year.ts';
import type { Asked } from './question/read-question.ts';
import type { TypeFit } from './types/find-answer.ts';
import { numbersIn } from './types/quantities.ts';
import { isVerbal } from './verbal.ts';
import type { Seen, View } from './view.ts';

const auxiliaries = wordSet('is are was were do does did has have had can could will would in at of on from');
/** Counts of people leave these out ("killed 26"). */
const anybody = wordSet('people persons person');
/** What crises also count, and no people. General words of English. */
const things = new Set(
  `house home building bridge school shop store vehicle car bus truck train plane aircraft helicopter ship boat vessel ferry
tent horse cow sheep goat cattle animal dog pig chicken village town city district region country state province company firm
factory road tree tonne ton litre barrel hospital bed clinic church mosque flat apartment room hotel flight gun weapon rifle
missile rocket bomb shell mine shot round ballot seat party station bank branch article dollar euro percent cent hour day week
month year minute mile kilometre kilometer metre meter hectare acre`
    .split(/\s+/)
    .map((word) => stem(word, 'en')),
);
/** Words of the counted thing behind a number. */
const PHRASE = 3;

/** True for a folded word that means people whoever they are. */
export const isAnybody = (surface: string): boolean => anybody.has(surface);

/** Bits of the content words that say what is counted ("police officers" in "how many police officers were hurt"). */
const countedBits = (asked: Asked, verb: number): number => {
  if (asked.expects !== 'count') return 0;
  let bits = 0;
  for (let at = asked.questionWordAt + 2; at < asked.words.length; at++) {
    const word = asked.words[at];
    if (word === undefined || auxiliaries.has(word.surface) || (word.flags & STOP) !== 0) break;
    const i = asked.content.findIndex((content) => content.at === at);
    if (i < 0 || i === verb || asked.content[i]?.frame) break;
    bits |= 1 << i;
  }
  return bits;
};

const linking = /^(?:of|the|other|more|further)$/u;

/** The words right behind a number that say what it counts; empty when it stands alone ("12 were killed"). */
const phraseAfter = ({ seen }: View, at: number): readonly Seen[] => {
  let from = at + 1;
  while (from < Math.min(seen.length, at + 3) && linking.test(seen[from]?.surface ?? '')) from++;
  let to = from;
  while (to < Math.min(seen.length, from + PHRASE)) {
    const flags = seen[to]?.flags ?? 0;
    if ((flags & (STOP | NUMBER)) !== 0 || (flags & AFTER_GAP) !== 0) break;
    to++;
  }
  return seen.slice(from, to);
};

type StandsFor = (word: Seen) => number;

/** The place behind the last word of the clause of a word, at most so many words on. */
const endOfClause = ({ seen }: View, at: number, most: number): number => {
  let to = at + 1;
  while (to < Math.min(seen.length, at + 1 + most) && ((seen[to]?.flags ?? 0) & AFTER_GAP) === 0) to++;
  return to;
};

/** Words behind a number in which what is counted may be told more closely ("five princes from a rival faction"). */
const CLOSER = 7;

/** True when the number at a place counts all that is `wanted`. `around` says what the words before it are about. */
const countsAt = (view: View, at: number, wanted: number, standsFor: StandsFor, around: number): boolean => {
  const phrase = phraseAfter(view, at);
  const met = phrase.reduce((mask, word) => mask | standsFor(word), 0);
  if ((met & wanted) === wanted) return true;
  const head = 1 << highestBit(wanted);
  const closer = view.seen
    .slice(at + 1, endOfClause(view, at, CLOSER))
    .reduce((mask, word) => mask | standsFor(word), 0);
  if ((met & head) !== 0 && (closer & wanted) === wanted) return true;
  const all = view.seen.reduce((mask, word) => mask | standsFor(word), 0) | around;
  // "12 were killed": what the twelve are was said before.
  return phrase.length === 0 && (all & wanted) === wanted;
};

const joining = /^(?:and|but|while)$/u;
/** "Nine people were injured, including three officers": what follows shares the deed. */
const sharing = /^(?:including|among)$/u;

/** "Missing: 96.", "Confirmed dead: 41": the number of a list, behind what it counts. */
const isLabelled = ({ seen, located: { passage } }: View, number: number): boolean => {
  const [label, value] = [seen[number - 1], seen[number]];
  if (label === undefined || value === undefined) return false;
  return /^\p{L}*: ?$/u.test(passage.text.slice(label.offset, value.offset));
};

/** True when a number belongs to a deed: nothing that begins another count stands between the two. */
const isBound = (view: View, number: number, deed: number, numbers: readonly number[]): boolean => {
  if (number === deed + 1 && isLabelled(view, number)) return true;
  if (number > deed && sharing.test(view.seen[number - 1]?.surface ?? '')) return true;
  const [from, to] = number < deed ? [number, deed] : [deed, number];
  for (let i = from + 1; i <= to; i++) {
    const { surface = '', flags = 0 } = view.seen[i] ?? {};
    if (number > deed && ((flags & AFTER_GAP) !== 0 || joining.test(surface))) return false;
    // "12 were killed and 30 hurt" parts them; "3,500 blankets and 800 tents were handed out" does not.
    const parts = joining.test(surface) && view.seen.slice(from, i).some(isVerbal);
    if (number < deed && parts && numbers.some((other) => other > i && other < deed)) return false;
  }
  return true;
};

/**
 * Faults of a passage as an answer to "how many" and "how much": `counted-missing` when its numbers count something
 * else, `other-year` when they are told of an earlier year that the question does not name. `around` are the words that
 * the article is about, or that stand in the sentence before.
 */
export const countFaults = (
  asked: Asked,
  deed: { readonly verb: number; readonly at: readonly number[] },
  view: View,
  type: TypeFit,
  standsFor: StandsFor,
  around: number,
): readonly string[] => {
  if ((asked.expects !== 'count' && asked.expects !== 'amount') || type.at.length === 0) return [];
  // A number before what means the asked thing ("10,000 troops" for soldiers) counts it as well as one before its name.
  const at = asked.expects === 'count' ? numbersIn(view) : type.at;
  const wanted = countedBits(asked, deed.verb);
  const people = asked.content.every(({ word }, i) => (wanted & (1 << i)) === 0 || anybody.has(word.surface));
  const counting = at.filter((place) => {
    const told = deed.at.length === 0 || asked.expects === 'amount';
    if (!told && !deed.at.some((one) => isBound(view, place, one, at))) return false;
    if (wanted === 0) return true;
    if (people) return !phraseAfter(view, place).some((word) => things.has(word.stem));
    return countsAt(view, place, wanted, standsFor, around);
  });
  if (counting.length === 0) return ['counted-missing'];
  return counting.every((place) => isOfOlderYear(asked, view, place)) ? ['other-year'] : [];
};
