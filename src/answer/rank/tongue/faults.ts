/**
 * What speaks against a passage as the answer to a question in another language than English. Of those no grammar is known but
 * closed lists of words: so that nothing is answered that is not told, every word of the question that carries matter must stand in
 * the sentence itself.
 */
import { tellsOfNamedBefore } from '../../tongues/leans.ts';
import type { Tongue } from '../../tongues/tongue.ts';
import { bitsWhere, count } from '../masks.ts';
import type { Asked } from '../question/read-question.ts';
import type { AnswerType, Evidence } from '../ranking.ts';
import type { Reach } from '../reach.ts';
import type { TypeFit } from '../types/find-answer.ts';
import type { View } from '../view.ts';
import { isOfAnother } from './agent.ts';
import { countsIt } from './counted.ts';
import { isParted, segmentOf } from './parts.ts';

/** Kinds of questions that are answered by a part of their words. */
const loose: readonly AnswerType[] = ['thing', 'manner', 'any', 'statement'];
/** Of those questions so large a share must stand in the sentence. */
const ENOUGH = 0.6;
/** So far before a deed it is denied. */
const BEFORE = 3;
/** "Не менее семи", "no menos de": no less than so many is no denial. */
const LEAST =
  /^(?:менее|меньше|более|больше|только|менше|більше|тільки|menos|solo|moins|seulement|nur|weniger)$/u;

const isDenied = (tongue: Tongue, view: View, at: number): boolean => {
  for (let i = at; i > Math.max(0, at - BEFORE) && !isParted(view, i); i--)
    if (tongue.is('denying', view.seen[i - 1]?.surface ?? '') && !LEAST.test(view.seen[i]?.surface ?? ''))
      return true;
  return false;
};

/** "Могут погибнуть", "ont failli être tués": in the part of the sentence that tells the deed, or "if" before it. */
const isUnsure = (tongue: Tongue, view: View, deeds: readonly number[]): boolean =>
  view.seen.some(
    ({ surface, bits }, i) =>
      bits === 0 &&
      tongue.starts('unsureStarts', surface) &&
      deeds.some((at) => i < at || segmentOf(view, at).includes(i)),
  );

const YEAR = /^(?:1[89]|20)\d\d$/u;

/** A count that the passage gives for an earlier year than it was published in, which the question does not name. */
const isOfOtherYear = ({ seen, located }: View): boolean => {
  const published = Number(located.entry.article.published?.slice(0, 4) ?? '');
  return seen.some(({ surface, bits }) => bits === 0 && YEAR.test(surface) && Number(surface) < published);
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
  const matter = bitsWhere(asked, ({ name, number }) => !name && !number);
  const numbers = bitsWhere(asked, ({ number }) => number);
  const around = reach.previous | reach.heading | reach.title | reach.about;
  const pronoun = tellsOfNamedBefore(tongue, view.located.passage.text) ? reach.previous : 0;
  const places = expects === 'count' ? names : placesAsked(tongue, asked);
  const beside = pronoun | (expects === 'yes-no' ? 0 : around & places);
  const { here } = reach;
  const unmet = matter & ~here;
  const enough = loose.includes(expects)
    ? count(here & (matter | names)) >= ENOUGH * count(matter | names) && !hasUnheard(asked)
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
    ...(isOfAnother(tongue, asked, view) ? ['agent-differs'] : []),
    ...(denied || (presumes && isUnsure(tongue, view, deeds)) ? ['untold'] : []),
    ...(expects === 'count' && isOfOtherYear(view) ? ['other-year'] : []),
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
