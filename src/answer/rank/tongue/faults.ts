/**
 * What speaks against a passage as the answer to a question in another language than English. Of those no grammar is known but
 * closed lists of words: so that nothing is answered that is not told, every word of the question that carries matter must stand in
 * the sentence itself.
 */
import { CAPITAL } from '../../../search/index.ts';
import { tellsOfNamedBefore } from '../../tongues/leans.ts';
import type { Tongue } from '../../tongues/tongue.ts';
import { bitsWhere } from '../masks.ts';
import type { Asked } from '../question/read-question.ts';
import type { AnswerType, Evidence } from '../ranking.ts';
import type { Reach } from '../reach.ts';
import type { TypeFit } from '../types/find-answer.ts';
import type { View } from '../view.ts';
import { countedBy, countsIn, isParted } from './answers.ts';

/** Kinds of questions that are answered by a part of their words. */
const loose: readonly AnswerType[] = ['thing', 'manner', 'any', 'statement'];
/** Of those questions so large a share must stand in the sentence. */
const ENOUGH = 0.6;
/** So far from a verb of saying stands who says it. */
const SAYING = 6;
/** So far before a deed it is denied, or made a passive. */
const BEFORE = 3;

const bitCount = (mask: number): number => {
  let n = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) n++;
  return n;
};

/** The places between the two marks that a place stands between. */
const segmentOf = (view: View, at: number): readonly number[] => {
  let from = at;
  while (from > 0 && !isParted(view, from)) from--;
  let to = at + 1;
  while (to < view.seen.length && !isParted(view, to)) to++;
  return Array.from({ length: to - from }, (_, i) => from + i);
};

/** "He said that X died": behind these somebody is told of. */
const thats = new Set(['que', 'qu', 'dass', 'что', 'що', 'ان']);

/**
 * Bits of the words that name who is asked about. German has a capital for every noun: there two in a row are a name. Arabic has none:
 * there what follows the verb is taken for one.
 */
const whoIsAsked = ({ content, words, tongue }: Asked): number =>
  content.reduce((mask, { name, at }, i) => {
    const capital = (place: number): boolean => ((words[place]?.flags ?? 0) & CAPITAL) !== 0;
    const german = tongue?.lang === 'de' && capital(at) && ((at > 1 && capital(at - 1)) || capital(at + 1));
    return name || german || (tongue?.lang === 'ar' && i > 0) ? mask | (1 << i) : mask;
  }, 0);

/** True when an asked name only tells it ("…, said the head of the service, X", "X said …", "according to X"). */
const onlyTells = (tongue: Tongue, view: View, names: number): boolean => {
  const { seen } = view;
  const places = seen.flatMap(({ bits }, i) => ((bits & names) !== 0 ? [i] : []));
  if (places.length === 0) return false;
  return places.every((place) =>
    seen.some((word, i) => {
      if (word.bits !== 0 || !tongue.starts('speechStarts', word.surface)) return false;
      const [from, to] = i < place ? [i, place] : [place, i];
      if (to - from > SAYING || seen.slice(from, to).some(({ surface }) => thats.has(surface))) return false;
      // "said the head of the service, X": one mark may stand right before the name.
      for (let step = from + 1; step < to; step++) if (isParted(view, step)) return false;
      return true;
    }),
  );
};

/** True when the deed is told of the named one as its doer, where the question asks whether it befell them. */
const doesIt = (tongue: Tongue, asked: Asked, view: View, names: number): boolean => {
  const deed = asked.content.findIndex(({ number }, i) => (names & (1 << i)) === 0 && !number);
  const word = asked.content[deed];
  if (word === undefined || names === 0) return false;
  const { seen } = view;
  const places = seen.flatMap(({ bits }, i) => ((bits & (1 << deed)) !== 0 ? [i] : []));
  const name = seen.findIndex(({ bits }) => (bits & names) !== 0);
  if (places.length === 0 || name < 0) return false;
  const passive = (before: (step: number) => string): boolean =>
    [1, 2, 3].some((step) => tongue.is('passives', before(step)));
  // German sets the passive far from its participle.
  if (tongue.lang === 'de')
    return (
      asked.words.some(({ surface }) => tongue.is('passives', surface)) &&
      name < BEFORE &&
      places.every((at) => name < at) &&
      !seen.some(({ surface }) => tongue.is('passives', surface))
    );
  if (passive((step) => asked.words[word.at - step]?.surface ?? ''))
    return places.every((at) => name < at && !passive((step) => seen[at - step]?.surface ?? ''));
  const same = asked.content.some(
    ({ word: { surface } }, i) => (names & (1 << i)) !== 0 && seen.some((one) => one.surface === surface),
  );
  return (
    !tongue.endsAsDoing(word.word.surface) &&
    same &&
    places.every(
      (at) => tongue.endsAsDoing(seen[at]?.surface ?? '') && (seen[at]?.stem ?? '') === word.word.stem,
    )
  );
};

const isDenied = (tongue: Tongue, view: View, at: number): boolean => {
  for (let i = at; i > Math.max(0, at - BEFORE) && !isParted(view, i); i--)
    if (tongue.is('denying', view.seen[i - 1]?.surface ?? '')) return true;
  return false;
};

/** True when a number of the passage counts what is asked, in the part of the sentence that tells the deed. */
const countsIt = (tongue: Tongue, asked: Asked, view: View): boolean => {
  const all = bitsWhere(asked, ({ name, number }) => !name && !number);
  const behind = asked.content.findIndex(
    ({ at, name }) => !name && at > asked.questionWordAt && at <= asked.questionWordAt + 2,
  );
  const counted = behind >= 0 && bitCount(all) > 1 ? 1 << behind : 0;
  const numbers = countsIn(tongue, view);
  return numbers.some((at) => {
    const segment = segmentOf(view, at);
    const phrase = countedBy(tongue, view, at);
    const met = segment.reduce((mask, place) => mask | (view.seen[place]?.bits ?? 0), 0);
    const thing = phrase.some(({ surface, bits }) => bits === 0 && tongue.starts('thingStarts', surface));
    if (thing || isSplit(tongue, view, segment, at, numbers, all & ~counted)) return false;
    if (counted === 0) return (met & all) === all;
    const beside = [...phrase, view.seen[at - 1]].reduce((mask, word) => mask | (word?.bits ?? 0), 0);
    return (beside & counted) !== 0 && (met & all) === all;
  });
};

/** "Nine were killed and thirty hurt": "and" parts a number from a deed that another number stands nearer to. */
const isSplit = (
  tongue: Tongue,
  { seen }: View,
  segment: readonly number[],
  at: number,
  numbers: readonly number[],
  deed: number,
): boolean => {
  const parts: number[][] = [[]];
  for (const place of segment) {
    if (tongue.is('and', seen[place]?.surface ?? '')) parts.push([]);
    parts.at(-1)?.push(place);
  }
  const own = parts.find((part) => part.includes(at)) ?? [];
  const counting = parts.filter((part) => part.some((place) => numbers.includes(place)));
  if (counting.length < 2 || deed === 0) return false;
  return !own.some((place) => ((seen[place]?.bits ?? 0) & deed) !== 0);
};

/** Bits of the names that say where ("в Заречинске", "Yeşilova'da"): of these the sentence need not tell again. */
const placesAsked = (tongue: Tongue, { content, words }: Asked): number =>
  content.reduce((mask, { name, at }, i) => {
    const led = tongue.is('placeWords', words[at - 1]?.surface ?? '');
    const ends = /^[dt][ae]n?$/u.test(words[at + 1]?.surface ?? '') && tongue.lang === 'tr';
    return name && (led || ends) ? mask | (1 << i) : mask;
  }, 0);

/** A question of one word is answered by the part of the sentence that holds it: "After the blast, the mayor left on Monday". */
const isToldApart = (asked: Asked, view: View, type: TypeFit): boolean => {
  if (asked.content.length !== 1 || (asked.expects !== 'time' && asked.expects !== 'place')) return false;
  const parts = view.seen.flatMap(({ bits }, i) => (bits !== 0 ? segmentOf(view, i) : []));
  return parts.length > 0 && type.at.length > 0 && !type.at.some((at) => parts.includes(at));
};

/** Faults in the fixed words of the evidence; null for an English question, which is judged by grammar. */
export const tongueFaults = (
  asked: Asked,
  view: View,
  reach: Reach,
  type: TypeFit,
): readonly string[] | null => {
  const { tongue, expects } = asked;
  if (tongue === null) return null;
  const names = bitsWhere(asked, ({ name }) => name);
  const who = whoIsAsked(asked);
  const matter = bitsWhere(asked, ({ name, number }) => !name && !number);
  const numbers = bitsWhere(asked, ({ number }) => number);
  const around = reach.previous | reach.heading | reach.title | reach.about;
  const pronoun = tellsOfNamedBefore(tongue, view.located.passage.text) ? reach.previous : 0;
  const places = expects === 'count' ? names : placesAsked(tongue, asked);
  const beside = pronoun | (expects === 'yes-no' ? 0 : around & places);
  const { here } = reach;
  const unmet = matter & ~here;
  const enough = loose.includes(expects)
    ? bitCount(here & (matter | names)) >= ENOUGH * bitCount(matter | names) && !hasUnheard(asked)
    : unmet === 0;
  const deeds = view.seen.flatMap(({ bits }, i) => ((bits & matter) !== 0 ? [i] : []));
  const presumes = expects !== 'yes-no' && expects !== 'definition' && !loose.includes(expects);
  const denied = presumes && !asked.negated && deeds.some((at) => isDenied(tongue, view, at));
  const needsName = expects === 'definition' ? names & ~here : names & ~here & ~beside;
  return [
    ...(needsName !== 0 ? ['name-missing'] : []),
    ...((numbers & ~here & ~around) !== 0 ? ['number-missing'] : []),
    ...(type.known && type.fit === 0 ? ['kind-missing'] : []),
    ...(enough ? [] : ['word-missing']),
    ...(isToldApart(asked, view, type) ? ['kind-missing'] : []),
    ...(expects === 'count' && type.fit > 0 && !countsIt(tongue, asked, view) ? ['counted-missing'] : []),
    ...(expects === 'yes-no' && (onlyTells(tongue, view, who) || doesIt(tongue, asked, view, who))
      ? ['agent-differs']
      : []),
    ...(denied ? ['untold'] : []),
  ];
};

const hasUnheard = (asked: Asked): boolean => asked.content.some(({ word }) => word.passages === 0);

/**
 * True when a sentence says all that is asked in another language: then the words decide, whatever the figures say that were
 * fitted on English.
 */
export const isPlainlyTold = (asked: Asked, { against, met }: Evidence): boolean => {
  if (asked.tongue === null || against.length > 0) return false;
  const all = met.length === asked.content.length;
  return asked.expects === 'thing' ? all && met.length > 1 : !loose.includes(asked.expects);
};
