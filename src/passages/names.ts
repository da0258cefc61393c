import { isAgency } from './agencies.ts';
import { isCaseless, isDigit, isUpper } from './characters.ts';

/** Small words inside names and credits: "via", "courtesy of the family", "de", "von". */
const SMALL = new Set(
  `and & for of the via by in de la le du des del di da van von der den al bin ibn el y e et und und/oder с из для и
  та і і/або photo handout file pool courtesy press archive archives office service staff our correspondent
  correspondents reporter reporters writer writers agencies agency foto images image media news through from at on
  with pres x pp bei mit par pour und para con per
  editing edited writing written reporting additional compiled redaktion`.split(/\s+/u),
);

/** The words of a short text: slashes, commas and bars stand alone. */
export function nameWords(text: string): string[] {
  return text.match(/[^\s/|,;©()[\]]+|[/|,;]/gu) ?? [];
}

const PUNCTUATION = '/|,;–—-•·&';

/** True for a capitalised word, a number, a mark between names, or a small word of names. */
export function isNameWord(word: string): boolean {
  if (PUNCTUATION.includes(word)) return true;
  const bare = word.replace(/^[^\p{L}\p{N}@]+/u, '').slice(0, 60);
  if (bare === '') return true;
  if (isUpper(bare, 0) || isCaseless(bare, 0) || isDigit(bare, 0) || bare.startsWith('@')) return true;
  if (/^[a-zà-ÿ]{1,2}['’]\p{Lu}/u.test(bare) || /^\p{Ll}+-\p{Lu}/u.test(bare)) return true;
  return isAgency(bare) || SMALL.has(bare.toLowerCase().replace(/[.:]$/u, ''));
}

/** True when a short text consists of names only: no verb, no sentence. At most `most` words. */
export function isNames(text: string, most: number): boolean {
  const words = nameWords(text);
  const spoken = words.filter((word) => !PUNCTUATION.includes(word));
  if (spoken.length === 0 || spoken.length > most) return false;
  return spoken.every(isNameWord) && spoken.some((word) => !SMALL.has(word.toLowerCase()));
}
