import type { PassageIndex } from '../../search/passage-index.ts';
import { readWord, STOP } from '../../search/word.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** Words of news about harm that stand for each other when figures are compared. */
const GROUPS = [
  'killed kill dead died die deaths death fatalities lives toll casualties perished slain bodies',
  'injured wounded hurt injuries casualties',
  'arrested detained arrest arrests detentions custody',
  'missing unaccounted',
  'displaced fled evacuated refugees',
  'sent deployed',
].map((group) => group.split(' '));

/** Which words of a text stand for content words of the question. */
export interface AskedWords {
  /** The tokens of a text that stand for a content word of the question; names of the question left out. */
  metIn(text: string, lang: string): readonly Token[];
}

/** Reads a question's content words through the index, which knows their stems and relatives. */
export function askedWordsOf(index: PassageIndex, question: string, names: ReadonlySet<string>): AskedWords {
  const words = index
    .read(question)
    .filter((word) => (word.flags & STOP) === 0 && !names.has(word.raw.toLowerCase()));
  const stems = new Set(words.flatMap((word) => word.meanings.map((meaning) => meaning.stem)));
  const related = new Set(
    GROUPS.filter((group) => words.some((word) => group.includes(word.raw.toLowerCase()))).flat(),
  );
  return {
    metIn: (text, lang) =>
      tokensOf(text).filter((token) => {
        if (related.has(token.lower)) return true;
        const word = readWord(token.text, lang);
        return word.surface !== '' && (word.flags & STOP) === 0 && stems.has(index.termId(word.stem));
      }),
  };
}
