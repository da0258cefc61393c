import { NUMBER, type QueryWord, STOP } from '../../../search/index.ts';
import { senses } from '../lexicon/senses.ts';
import { isTimeWord } from '../types/times.ts';
import type { Asked } from './read-question.ts';

/** What is asked to have happened, and to whom or by whom. */
export interface AskedDeed {
  /** Place of the deed among the content words; -1 when none is told by its place. */
  readonly verb: number;
  /** True for "was X seized", false for "did X seize". */
  readonly passive: boolean;
  /** Bits of the content words that say who does it, or with `passive` whom it befalls; 0 when that is asked for. */
  readonly subject: number;
  /** Bits of the content words right behind the deed, up to the next preposition. */
  readonly object: number;
  /** True for a question about what has happened ("did", "was", "has"). */
  readonly past: boolean;
}

const beings = new Set('is are was were be been being am'.split(' '));
const havings = new Set('has have had'.split(' '));
const doings = new Set('do does did will would can could should may might must shall'.split(' '));
const pasts = new Set('was were been did has have had'.split(' '));
const prepositions = new Set(
  'in at on near from to into for with by of over under after before during since until between against around about as than'.split(
    ' ',
  ),
);
const determiners = new Set('the a an his her its their this that these those'.split(' '));
/** Participles that do not end in "ed". */
const participles = new Set(
  `shot found held taken killed hit hurt seen known lost made built broken caught cut given gone put read sent set shut
struck stolen sunk beaten burnt driven fallen frozen hidden led left met paid sold spent stuck taught told thrown torn won
worn written elected fled begun born bought brought chosen done fought forgotten hung kept laid lit overthrown ridden risen
sworn understood withdrawn used sued tied died forbidden blown drawn eaten felt grown heard proven rebuilt shaken shown slain
spilt split spread strewn swept upheld withheld`.split(/\s+/),
);

/** True for a folded English word that has the form of a participle. */
export const isParticiple = (surface: string): boolean =>
  participles.has(surface) || (surface.length > 4 && surface.endsWith('ed'));

/** True for a form of "to be". */
export const isBeing = (surface: string): boolean => beings.has(surface);

const verbShare = (stem: string): number => {
  const place = senses().placeOf(stem);
  return place < 0 ? 0 : senses().partsAt(place)[1];
};

const isAuxiliary = (surface: string): boolean =>
  beings.has(surface) || havings.has(surface) || doings.has(surface);

const none: AskedDeed = { verb: -1, passive: false, subject: 0, object: 0, past: false };

/** "evening" and "morning" end like a participle and are none. */
const isGerund = ({ surface, stem }: QueryWord): boolean =>
  surface.length > 5 && surface.endsWith('ing') && !isTimeWord(surface) && verbShare(stem) > 0;

/** "The world's leading producer", "the seven missing inmates": within the phrase of a noun "-ing" only describes it. */
const qualifies = (words: readonly QueryWord[], i: number): boolean => {
  const next = words[i + 1];
  const before = words[i - 1];
  if (next === undefined || (next.flags & (STOP | NUMBER)) !== 0 || isTimeWord(next.surface)) return false;
  if (before?.surface === 's') return true;
  const counted = before !== undefined && (before.flags & NUMBER) !== 0 ? words[i - 2] : before;
  return counted !== undefined && determiners.has(counted.surface);
};

const namesIn = ({ content }: Asked): ReadonlySet<number> =>
  new Set(content.filter(({ name }) => name).map(({ at }) => at));

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
    const share = bare ? 0 : verbShare(word.stem);
    subject = true;
    if (share > most) {
      most = share;
      best = i;
    }
  }
  return best;
};

const auxiliaryOf = ({ words, expects, questionWordAt }: Asked): number => {
  if (expects === 'yes-no') return 0;
  if (questionWordAt < 0) return -1;
  return words.findIndex(({ surface }, i) => i > questionWordAt && isAuxiliary(surface));
};

const bitsBetween = ({ content }: Asked, from: number, to: number): number =>
  content.reduce((mask, { at, frame }, i) => (at >= from && at < to && !frame ? mask | (1 << i) : mask), 0);

const endOfRun = (words: readonly QueryWord[], from: number, to: number): number => {
  for (let i = from; i < to; i++) if (prepositions.has(words[i]?.surface ?? '')) return i;
  return to;
};

/** "Who condemned the coup": the verb follows the question word. */
const subjectQuestion = (asked: Asked): AskedDeed => {
  const { words, expects, questionWordAt, content } = asked;
  const verb = content.findIndex(({ at, name }) => at === questionWordAt + 1 && !name);
  if (expects !== 'person' || verb < 0) return none;
  const at = questionWordAt + 2;
  const object = bitsBetween(asked, at, endOfRun(words, at + 1, words.length));
  // "Who leads …" takes nothing for granted that is over.
  const past = !words[questionWordAt + 1]?.surface.endsWith('s');
  return { verb, passive: false, subject: 0, object, past };
};

/** "When did the prisoner swap take place": what is asked about is the swap itself. */
const eventIn = ({ content }: Asked, from: number, to: number): AskedDeed => {
  const verb = content.findLastIndex(({ at, frame, number }) => at >= from && at < to && !frame && !number);
  return verb < 0 ? none : { ...none, verb };
};

/** "How many bridges collapsed": the verb follows what is counted. */
const countQuestion = (asked: Asked): AskedDeed => {
  const { content, questionWordAt } = asked;
  const byPlace = participleAfter(asked, questionWordAt, 3);
  const verb = content.findIndex(({ at }) => at === byPlace);
  if (verb < 0) return none;
  const subject = bitsBetween(asked, questionWordAt, byPlace);
  return { verb, passive: false, subject, object: 0, past: true };
};

/**
 * Reads by the order of English words what deed a question asks about. `verb` is -1 for key words, for questions in
 * another order, and where the deed is no verb ("Is it legal?").
 */
export const askedDeedOf = (asked: Asked): AskedDeed => {
  const { words, content, questionWordAt } = asked;
  const aux = auxiliaryOf(asked);
  const first = words[questionWordAt + 1]?.surface ?? '';
  if (aux < 0 && asked.expects === 'count') return countQuestion(asked);
  if (aux < 0 || (asked.expects === 'person' && aux > 1 && !isAuxiliary(first)))
    return subjectQuestion(asked);
  const surface = words[aux]?.surface ?? '';
  const before = bitsBetween(asked, questionWordAt + 1, aux);
  const asksSubject = before !== 0 || asked.expects === 'person';
  const does = doings.has(surface);
  const byPlace = does ? plainVerbAfter(asked, aux + 1) : participleAfter(asked, aux, asksSubject ? 1 : 2);
  const verb = content.findIndex(({ at }) => at === byPlace);
  if (verb < 0) return none;
  const end = endOfRun(words, aux + 1, byPlace);
  if (content[verb]?.frame) return eventIn(asked, aux + 1, end);
  const own = bitsBetween(asked, aux + 1, end);
  const between = words.slice(aux, byPlace).some((word) => beings.has(word.surface));
  return {
    verb,
    passive: between && isParticiple(words[byPlace]?.surface ?? ''),
    subject: own !== 0 ? own : before,
    object: bitsBetween(asked, byPlace + 1, endOfRun(words, byPlace + 1, words.length)),
    past: pasts.has(surface),
  };
};
