import {
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATORS,
  PREPOSITIONS,
  SHIFTERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from '../english/function-words.ts';

const CLASSES = [
  ADVERBS,
  BE,
  COORDINATORS,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATORS,
  PREPOSITIONS,
  SHIFTERS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
];

/** True for words that carry no subject matter. */
export const isStopWord = (lower: string): boolean =>
  lower.length < 2 || CLASSES.some((words) => words.has(lower));

/** A rough stem, enough to see that "arrested" and "arrests" speak of one thing. */
export function stem(lower: string): string {
  const base = lower.replace(/'s$/, '');
  if (base.length > 5 && base.endsWith('ing')) return undouble(base.slice(0, -3));
  if (base.length > 4 && base.endsWith('ed')) return undouble(base.slice(0, -2));
  if (base.length > 4 && base.endsWith('ies')) return `${base.slice(0, -3)}y`;
  if (base.length > 4 && /(?:s|x|ch|sh)es$/.test(base)) return base.slice(0, -2);
  if (base.length > 3 && base.endsWith('s') && !base.endsWith('ss')) return base.slice(0, -1);
  return base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function undouble(base: string): string {
  const last = base.at(-1);
  return base.length > 3 && last === base.at(-2) && !/[lsz]/.test(last ?? '') ? base.slice(0, -1) : base;
}
