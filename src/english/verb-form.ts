import { wordSet } from '../word-set.ts';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST, UNCHANGED } from './irregular-verbs.ts';
import {
  COMMON,
  DENYING,
  IMPLIED_NEGATION,
  PROSPECTIVE,
  REPORTING,
  SETTING,
  STATES,
} from './verb-classes.ts';

const BASES: ReadonlySet<string> = new Set([
  ...COMMON,
  ...REPORTING,
  ...STATES,
  ...PROSPECTIVE,
  ...IMPLIED_NEGATION,
  ...SETTING,
  ...DENYING,
  ...IRREGULAR_PAST.values(),
]);
const NOT_PAST = wordSet(
  'hundred indeed need speed breed feed embed exceed proceed succeed seed red bed shed bleed weed greed creed agreed-upon naked sacred wicked aged crooked rugged so-called unprecedented alleged united-nations limited-edition unlimited unemployed sophisticated complicated concerned-about infrared newlywed',
);
const DOUBLED = /([bdfgklmnprt])\1$/;

/** True when the word is a base form this lexicon knows. */
export const isKnownBase = (lower: string): boolean => BASES.has(lower);

function stems(stem: string): readonly string[] {
  const found = [stem, `${stem}e`];
  if (DOUBLED.test(stem)) found.push(stem.slice(0, -1));
  if (stem.endsWith('i')) found.push(`${stem.slice(0, -1)}y`);
  return found;
}

const known = (candidates: readonly string[]): string | null => candidates.find((c) => BASES.has(c)) ?? null;

/** Base form of an `-ed` word, a guess when the lexicon does not know it; null when it is no such word. */
function baseOfRegularPast(lower: string): string | null {
  if (!lower.endsWith('ed') || lower.length < 4 || NOT_PAST.has(lower) || lower.endsWith('eed')) {
    return lower === 'agreed' || lower === 'freed' || lower === 'guaranteed' || lower === 'disagreed'
      ? lower.slice(0, -1)
      : null;
  }
  const stem = lower.slice(0, -2);
  return known(stems(stem)) ?? stem;
}

/** Base form of an `-ing` word; null when it is no such word. */
export function baseOfGerund(lower: string): string | null {
  if (!lower.endsWith('ing') || lower.length < 5) return null;
  const stem = lower.slice(0, -3);
  return known(stems(stem)) ?? (/[aeiouy]/.test(stem) ? stem : null);
}

/** Base form of a third-person `-s` word that the lexicon knows; else null. */
export function baseOfThirdPerson(lower: string): string | null {
  if (!lower.endsWith('s') || lower.endsWith('ss')) return null;
  const stem = lower.slice(0, -1);
  const candidates = [stem];
  if (stem.endsWith('e')) candidates.push(stem.slice(0, -1));
  if (stem.endsWith('ie')) candidates.push(`${stem.slice(0, -2)}y`);
  return known(candidates);
}

/** What a past participle comes from, regular or not; null for a word that is none. */
export function baseOfParticiple(lower: string): string | null {
  if (lower === 'been') return 'be';
  if (lower === 'had') return 'have';
  if (lower === 'done') return 'do';
  return IRREGULAR_PARTICIPLE.get(lower) ?? baseOfRegularPast(lower) ?? (lower === 'got' ? 'get' : null);
}

/** What a simple past comes from; null for a word that is none. Unchanged verbs ("put") count. */
export const baseOfPast = (lower: string): string | null =>
  IRREGULAR_PAST.get(lower) ?? baseOfRegularPast(lower);

/** True when the simple past of this word is also its participle ("said", "arrested"), so only context decides. */
export const isAmbiguousPast = (lower: string): boolean =>
  IRREGULAR_PARTICIPLE.has(lower) || baseOfRegularPast(lower) !== null;

/** True when the past looks like the base, so that tense is not read from the form. */
export const isUnchanged = (lower: string): boolean => UNCHANGED.has(lower);
