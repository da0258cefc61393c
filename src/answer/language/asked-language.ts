/**
 * Which language a question is in, as far as it matters: whether the articles can be searched from it. A detector
 * alone is wrong for one short question in eight, and calling an English question foreign would refuse it, so the
 * question's words of grammar decide first and the detector only where there are none and the text is long enough.
 */
import { languageDetector } from '../../language-detector.ts';
import { fold } from '../../search/fold.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { STOP } from '../../search/word.ts';
import { stopWordsOf } from '../../search/words/stop-words.ts';
import { tokensOf } from '../tokens.ts';
import { languageOfScript, scriptOfLanguage, scriptsIn } from './script.ts';

/** Latin-script languages whose words of grammar search knows, and those the detector may name. */
const WITH_GRAMMAR = ['en', 'fr', 'de', 'es', 'tr'];
const DETECTED = [
  'en',
  'fr',
  'de',
  'es',
  'tr',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'fi',
  'cs',
  'ro',
  'hu',
  'id',
  'vi',
];
const MIN_GRAMMAR_WORDS = 2;
const MIN_DETECT_CHARS = 25;
const MIN_DETECT_ACCURACY = 0.4;
/** With this share of its words known to the index a question can be searched, whatever its language. */
const ENOUGH_KNOWN = 0.5;

const foldedTokens = (text: string): readonly string[] => tokensOf(text).map((token) => fold(token.text));

function grammarWords(folded: readonly string[], lang: string): number {
  const words = stopWordsOf(lang);
  return folded.filter((word) => words.has(word)).length;
}

function knownShare(index: PassageIndex, text: string): number {
  const words = index.read(text).filter((word) => (word.flags & STOP) === 0);
  const known = words.filter((word) =>
    word.meanings.some((meaning) => meaning.relation === 'exact' || meaning.relation === 'stem'),
  );
  return words.length === 0 ? 1 : known.length / words.length;
}

function latinLanguage(index: PassageIndex, text: string, languages: readonly string[]): string | null {
  const folded = foldedTokens(text);
  const own = Math.max(0, ...languages.map((lang) => grammarWords(folded, lang)));
  const foreign = WITH_GRAMMAR.filter((lang) => !languages.includes(lang))
    .map((lang) => ({ lang, count: grammarWords(folded, lang) }))
    .sort((a, b) => b.count - a.count)[0];
  // English is asked of articles that have none as "was Ruhl arrested": one word of grammar, at the beginning.
  const opensEnglish = foreign?.lang === 'en' && own === 0 && stopWordsOf('en').has(folded[0] ?? '');
  if (opensEnglish) return 'en';
  if (foreign && foreign.count >= MIN_GRAMMAR_WORDS && foreign.count > own) return foreign.lang;
  if (own > 0 || text.length < MIN_DETECT_CHARS || knownShare(index, text) >= ENOUGH_KNOWN) return null;
  const [best] = languageDetector().detectAll(text, { only: DETECTED });
  return best && best.accuracy >= MIN_DETECT_ACCURACY && !languages.includes(best.lang) ? best.lang : null;
}

/**
 * The language of a question that no article is written in, as an ISO 639-1 code; null when the articles can be
 * searched from it. `languages` are those of the live articles. Never throws.
 */
export function foreignLanguage(
  index: PassageIndex,
  text: string,
  languages: readonly string[],
): string | null {
  const script = scriptsIn(text)[0]?.[0];
  if (script === undefined || languages.length === 0) return null;
  if (script === 'Latin') {
    const readable = languages.filter((lang) => scriptOfLanguage(lang) === 'Latin');
    if (readable.length > 0) return latinLanguage(index, text, readable);
    return knownShare(index, text) >= ENOUGH_KNOWN ? null : guessLatin(text);
  }
  const lang = languageOfScript(script, text);
  if (lang === null || languages.includes(lang)) return null;
  const sameScript = languages.some((known) => scriptOfLanguage(known) === scriptOfLanguage(lang));
  return sameScript && knownShare(index, text) >= ENOUGH_KNOWN ? null : lang;
}

function guessLatin(text: string): string {
  const folded = foldedTokens(text);
  const counts = WITH_GRAMMAR.map((lang) => ({ lang, count: grammarWords(folded, lang) }));
  return counts.sort((a, b) => b.count - a.count)[0]?.lang ?? 'en';
}
