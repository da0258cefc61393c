import { foldIn } from '../../search/fold.ts';
import { stopWordsOf } from '../../search/words/stop-words.ts';
import { scriptOfLanguage, scriptsIn } from '../language/script.ts';
import { tokensOf } from '../tokens.ts';
import { tongueOf } from './index.ts';
import type { AskedKind, Tongue } from './tongue.ts';

/** What a question in another language than English asks for. */
export interface TongueAsked {
  readonly kind: AskedKind;
  /** Place of the question word among the words; -1 when there is none. */
  readonly at: number;
  /** Places of the words that only ask. */
  readonly asking: readonly number[];
}

/** The question phrase that stands first, with its place; null when there is none. */
const firstAsking = (
  tongue: Tongue,
  words: readonly string[],
): { kind: AskedKind; at: number; length: number } | null => {
  for (let at = 0; at < words.length; at++) {
    const found = tongue.asking.find(([phrase]) => phrase.every((word, i) => words[at + i] === word));
    if (found) return { kind: found[1], at, length: found[0].length };
  }
  return null;
};

/** Russian and Spanish have words that ask only at the beginning or behind a small word ("что", "que" join clauses). */
const FIRST = 4;

/** "Who is X": a question for a person of which nothing but names is left. */
const turnsToDefinition = (kind: AskedKind, left: number, names: number): boolean =>
  kind === 'person' && left > 0 && left === names;

/**
 * Reads what a question asks for. `words` are folded, with whether each is written as a name; a question mark or a particle makes
 * key words a question for yes or no. Never throws.
 */
export function askedIn(
  tongue: Tongue,
  words: readonly string[],
  names: readonly boolean[],
  marked: boolean,
): TongueAsked {
  const light = words.flatMap((word, i) => (tongue.is('light', word) || tongue.is('yesNo', word) ? [i] : []));
  const found = firstAsking(tongue, words);
  const particle = words.findIndex((word) => tongue.is('yesNo', word));
  const late = found !== null && found.at >= FIRST && found.at + found.length < words.length;
  if (!found || late || (particle >= 0 && found.kind === 'thing')) {
    const asks = particle >= 0 || (marked && words.length > 1);
    return { kind: asks ? 'yes-no' : 'any', at: -1, asking: light };
  }
  const own = Array.from({ length: found.length }, (_, i) => found.at + i);
  const people =
    found.kind === 'count' ? words.flatMap((word, i) => (tongue.is('people', word) ? [i] : [])) : [];
  const asking = [...new Set([...light, ...own, ...people])];
  const left = words.map((_, i) => i).filter((i) => !asking.includes(i));
  const named = left.filter((i) => names[i]).length;
  const kind = turnsToDefinition(found.kind, left.length, named) ? 'definition' : found.kind;
  // "Qui est mort ?": asked is somebody, not what somebody is.
  return {
    kind: kind === 'definition' && isDeedAsked(tongue, left, named) ? 'person' : kind,
    at: found.at,
    asking,
  };
}

/** Where names have capitals, a word that is none is a deed or a role: "Qui est le maire ?". Arabic has no capitals. */
const isDeedAsked = (tongue: Tongue, left: readonly number[], named: number): boolean =>
  tongue.lang === 'ar' ? left.length < 2 : named === 0;

const grammarCount = (lang: string, raw: readonly string[]): number => {
  const words = raw.map((word) => foldIn(word, lang));
  const stops = stopWordsOf(lang);
  const tongue = tongueOf(lang);
  return words.filter(
    (word) =>
      stops.has(word) ||
      tongue?.is('light', word) ||
      tongue?.asking.some(([phrase]) => phrase.includes(word)),
  ).length;
};

/** Letters and marks that tell one of the languages written in Latin letters from the others. */
const TELLING: Readonly<Record<string, RegExp>> = {
  tr: /[ığşİ]/u,
  de: /[äß]/u,
  es: /[ñ¿¡]/u,
  fr: /[èêœùë]|\b[lndjcst]['’]/u,
};

/** Words as they are written, those with a hyphen or an apostrophe parted there. */
const partsOf = (text: string): readonly string[] =>
  tokensOf(text).flatMap((token) => token.text.split(/[-'’]/u));

/**
 * The language of a question, of those that articles are in; null for English and for what none of them tells. The script
 * decides first, then the words of grammar.
 */
export function tongueOfQuestion(text: string, languages: readonly string[]): Tongue | null {
  if (languages.every((lang) => tongueOf(lang) === null)) return null;
  const script = scriptsIn(text)[0]?.[0];
  if (script === undefined) return null;
  const words = partsOf(text);
  const english = script === 'Latin' ? grammarCount('en', words) : 0;
  let best: Tongue | null = null;
  let most = script === 'Latin' ? english : -1;
  for (const lang of languages) {
    const tongue = tongueOf(lang);
    if (!tongue || scriptOfLanguage(lang) !== script) continue;
    const count = grammarCount(lang, words) + (TELLING[lang]?.test(text) ? 1 : 0);
    // Beside English articles one such word in plain letters is no question: "Qui Nhon flood", "kim jong un".
    const alone = count < 2 && languages.includes('en') && /^[^?\u0080-\uffff]*$/u.test(text);
    if (count <= most || alone) continue;
    best = tongue;
    most = count;
  }
  return best;
}

/** True when a question in a language of the articles asks for yes or no; false for English, which is read elsewhere. */
export function asksYesOrNoIn(text: string, languages: readonly string[]): boolean {
  const tongue = tongueOfQuestion(text, languages);
  if (!tongue) return false;
  const words = partsOf(text);
  const marked = /[?؟]/u.test(text);
  return (
    askedIn(
      tongue,
      words.map((word) => foldIn(word, tongue.lang)),
      words.map((word) => /^\p{Lu}/u.test(word)),
      marked,
    ).kind === 'yes-no'
  );
}
