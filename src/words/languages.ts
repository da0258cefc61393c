import { en } from './en.ts';
import type { Words } from './words.ts';

const BY_LANGUAGE: ReadonlyMap<string, Words> = new Map([[en.lang, en]]);

/** Languages the bot can speak: BCP 47 primary subtags. */
export const LANGUAGES: readonly string[] = [...BY_LANGUAGE.keys()];

/** The words of a language; of English where there are none. Takes any BCP 47 tag. */
export function wordsFor(lang: string): Words {
  return BY_LANGUAGE.get(lang.toLowerCase().split('-')[0] ?? '') ?? en;
}
