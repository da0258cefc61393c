import { turnsDirection } from '../passages/direction.ts';
import type { Problem } from './problem.ts';

/** More lines than this are counted, not named. */
const MAX_LINES = 5;

const SPLIT_WORD = /\p{L}[\u200b\u2060\ufeff]+\p{L}/u;
const WORD = /\p{L}+/gu;
const LATIN = /\p{Script=Latin}/u;
const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
/** Letters of one script that look like letters of another. */
const ALIKE = new Set('авекмнорстухіјѕАВЕКМНОРСТУХІЈЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρaeopcyxijsABEKMHOPCTYXIJSvZN');
/** They turn the reading direction, or cannot be seen. */
const UNSEEN = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/gu;

const KINDS: readonly { readonly found: (line: string) => boolean; readonly message: string }[] = [
  {
    found: turnsDirection,
    message:
      'characters that turn the reading direction (U+202A to U+202E, U+2066 to U+2069), so that readers may see other words than are written; such a sentence is never quoted: delete them',
  },
  {
    found: (line) => SPLIT_WORD.test(line),
    message: 'characters of no width inside words, which nobody can see: delete them',
  },
  {
    found: (line) => (line.match(WORD) ?? []).some(isMixed),
    message:
      'words with letters of another alphabet that look alike, which no question finds: type them anew',
  },
];

/** "Pаris" with a Cyrillic "а": the fewer letters all look like those of the other alphabet. */
function isMixed(word: string): boolean {
  if (!LATIN.test(word) || !OTHER.test(word)) return false;
  const letters = [...word];
  const [latin, other] = [letters.filter((one) => LATIN.test(one)), letters.filter((one) => OTHER.test(one))];
  return (latin.length < other.length ? latin : other).every((letter) => ALIKE.has(letter));
}

/** One warning for each way in which a body hides what it says, with its lines, counted from 1 below the front matter. */
export function hiddenCharacters(body: string, file: string): readonly Problem[] {
  const lines = body.split('\n');
  return KINDS.flatMap(({ found, message }) => {
    const at = lines.flatMap((line, i) => (found(line) ? [i + 1] : []));
    if (at.length === 0) return [];
    const named = at.slice(0, MAX_LINES).join(', ');
    const more = at.length > MAX_LINES ? ` and ${at.length - MAX_LINES} more` : '';
    const where = `line${at.length > 1 ? 's' : ''} ${named}${more} of the text`;
    return [
      { file, code: 'ARTICLE_HIDDEN_CHARACTERS', severity: 'warning', message: `${where}: ${message}` },
    ];
  });
}

/** A title or a name as it is shown beside quotes: without what cannot be seen. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');
