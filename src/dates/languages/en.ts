import type { Language } from '../grammar/language.ts';
import { ENGLISH_LINKS } from './en/links.ts';
import { ENGLISH_RULES } from './en/rules.ts';
import { ENGLISH_TENSE } from './en/tense.ts';
import { englishPhrases, englishWords } from './en/words.ts';

/** English, as news writes it. */
export function english(): Language {
  return {
    code: 'en',
    words: englishWords(),
    phrases: englishPhrases(),
    digitSuffixes: { ordinal: new Set(['st', 'nd', 'rd', 'th']), decade: new Set(['s']) },
    rules: ENGLISH_RULES,
    tense: ENGLISH_TENSE,
    links: ENGLISH_LINKS,
  };
}
