import { NUMBER, STOP } from '../../../search/index.ts';
import { wordSet } from '../../../word-set.ts';
import { isDeed } from '../lexicon/rungs.ts';
import { isTimeWord } from '../types/times.ts';
import {
  type AskedDeed,
  bitsBetween,
  determiners,
  endOfPhrase,
  endOfRun,
  namesBeside,
  namesIn,
  noDeed,
  prepositions,
} from './asked-deed.ts';
import type { Asked } from './read-question.ts';
import { bitsBehindWhich, relativeQuestion, subjectQuestion, verbOfSubject } from './subject-question.ts';
import { isBeing, isGerund, isParticiple, qualifies, verbShare } from './verb-forms.ts';

const havings = wordSet('has have had');
const doings = wordSet('do does did will would can could should may might must shall');
const pasts = wordSet('was were been did has have had');
const isAuxiliary = (surface: string): boolean =>
  isBeing(surface) || havings.has(surface) || doings.has(surface);

/**
 * Place among all words of the participle that "was X …" and "has X …" lead to; -1 when there is none. One that only
 * describes a noun ("the missing prisoners") gives way to a later one.
 */
const participleAfter = (asked: Asked, from: number, least: number): number => {
  const { words } = asked;
  const names = namesIn(asked);
  const places = words.flatMap((word, i) =>
    i >= from + least &&
    (word.flags & STOP) === 0 &&
    !names.has(i) &&
    (isParticiple(word.surface) || (isGerund(word) && !qualifies(words, i))) &&
    !determiners.has(words[i - 1]?.surface ?? '')
      ? [i]
      : [],
  );
  const describes = (i: number): boolean => {
    const next = words[i + 1];
    return (
      next !== undefined &&
      (next.flags & (STOP | NUMBER)) === 0 &&
      !isTimeWord(next.surface) &&
      !next.surface.endsWith('ly')
    );
  };
  return places.find((i, at) => at === places.length - 1 || !describes(i)) ?? -1;
};

/** Place of the plain verb that "did X …" leads to: the most verb-like word behind the first of its run; -1 when none is. */
const plainVerbAfter = (asked: Asked, from: number): number => {
  const { words } = asked;
  const names = namesIn(asked);
  let best = -1;
  let most = 2;
  let subject = false;
  for (let i = from; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) break;
    if (determiners.has(word.surface) && best >= 0) break;
    if (prepositions.has(word.surface)) {
      if (best >= 0) break;
      continue;
    }
    if (determiners.has(word.surface)) continue;
    // Behind "did" the verb has its plain form.
    const plain = !isParticiple(word.surface) && !isGerund(word);
    const bare = names.has(i) || !subject || (word.flags & STOP) !== 0 || !plain;
    // "Free" and "open" are adjectives most of the time, and deeds behind "did".
    const share = bare ? 0 : Math.max(verbShare(word.stem), isDeed(word.stem) ? DEED : 0);
    subject = true;
    if (share > most) {
      most = share;
      best = i;
    }
  }
  return best;
};

/** A deed of the news counts as so much of a verb, of nine. */
const DEED = 4;

const auxiliaryOf = ({ words, expects, questionWordAt }: Asked): number => {
  if (expects === 'yes-no') return 0;
  if (questionWordAt < 0) return -1;
  return words.findIndex(({ surface }, i) => i > questionWordAt && isAuxiliary(surface));
};

/** "When did the prisoner swap take place": what is asked about is the swap itself. */
const eventIn = ({ content }: Asked, from: number, to: number): AskedDeed => {
  const verb = content.findLastIndex(({ at, frame, number }) => at >= from && at < to && !frame && !number);
  return verb < 0 ? noDeed : { ...noDeed, verb };
};

/** "Is Ada Brenn dead": the state is what has befallen her. */
const stateOf = (asked: Asked): AskedDeed | null => {
  const { words, content, expects } = asked;
  const last = words.length - 1;
  const state = /^(?:dead|alive)$/u.test(words[last]?.surface ?? '');
  if (expects !== 'yes-no' || !state || !isBeing(words[0]?.surface ?? '')) return null;
  const verb = content.findIndex(({ at }) => at === last);
  const subject = bitsBetween(asked, 1, last);
  return verb < 0 || subject === 0 ? null : { ...noDeed, verb, passive: true, subject };
};

/** "How many bridges collapsed": the verb follows what is counted. */
const countQuestion = (asked: Asked): AskedDeed => {
  const { content, questionWordAt } = asked;
  const byPlace = participleAfter(asked, questionWordAt, 3);
  const verb = content.findIndex(({ at }) => at === byPlace);
  if (verb < 0) return noDeed;
  const subject = bitsBetween(asked, questionWordAt, byPlace);
  return { ...noDeed, verb, subject, past: true };
};

/**
 * Reads by the order of English words what deed a question asks about. `verb` is -1 for key words, for questions in
 * another order, and where the deed is no verb ("Is it legal?").
 */
export const askedDeedOf = (asked: Asked): AskedDeed => {
  const found = known.get(asked) ?? readDeed(asked);
  known.set(asked, found);
  return found;
};

const known = new WeakMap<Asked, AskedDeed>();

const readDeed = (asked: Asked): AskedDeed => {
  const { words, content, questionWordAt } = asked;
  const relative = relativeQuestion(asked);
  if (relative !== null) return relative;
  const state = stateOf(asked);
  if (state !== null) return state;
  const aux = auxiliaryOf(asked);
  const first = words[questionWordAt + 1]?.surface ?? '';
  if (aux < 0 && asked.expects === 'count') return countQuestion(asked);
  const verbFirst = verbOfSubject(asked);
  if (aux < 0 || (verbFirst >= 0 && verbFirst < aux && !isAuxiliary(first))) return subjectQuestion(asked);
  const surface = words[aux]?.surface ?? '';
  const before = bitsBetween(asked, questionWordAt + 1, aux);
  const asksSubject = before !== 0 || asked.expects === 'person';
  const does = doings.has(surface);
  const byPlace = does ? plainVerbAfter(asked, aux + 1) : participleAfter(asked, aux, asksSubject ? 1 : 2);
  const verb = content.findIndex(({ at }) => at === byPlace);
  if (verb < 0) return noDeed;
  const end = endOfRun(words, aux + 1, byPlace);
  if (content[verb]?.frame) return eventIn(asked, aux + 1, end);
  const own = bitsBetween(asked, aux + 1, end);
  const between = words.slice(aux, byPlace).some((word) => isBeing(word.surface));
  const which = bitsBehindWhich(asked, aux);
  return {
    verb,
    passive: between && isParticiple(words[byPlace]?.surface ?? ''),
    subject: own !== 0 ? own : which !== 0 ? which : before,
    object: bitsBetween(asked, byPlace + 1, endOfPhrase(asked, byPlace + 1)),
    beside: namesBeside(asked, byPlace),
    which,
    past: pasts.has(surface),
  };
};
