import type { Entry } from '../library.ts';
import type { TermTable } from './term-table.ts';
import { visitTokens } from './tokens.ts';
import { AFTER_GAP, INITIAL, readWord, STOP, type Word } from './word.ts';

/**
 * The words of one article, passage by passage, as numbers of a term table: word `i` of passage `p` stands at
 * `first[p] + i` in each list.
 */
export interface Analysis {
  /** Start of each passage's words, with the total as the last element. */
  readonly first: Uint32Array;
  readonly surfaces: Uint32Array;
  readonly stems: Uint32Array;
  /** CAPITAL, ALL_CAPITALS, NUMBER, STOP, AFTER_GAP, INITIAL. */
  readonly flags: Uint8Array;
  /** UTF-16 offset of each word in its passage, capped at 65,535. */
  readonly offsets: Uint16Array;
  /** Stems of the article's title, stop words left out. */
  readonly title: Uint32Array;
}

interface Numbered {
  readonly surface: number;
  readonly stem: number;
  readonly flags: number;
}

/** Words already read are read once a language: most words of a text are repeats. */
const MAX_REMEMBERED = 400_000;

/** Turns the words of articles into numbers. Not shared between indexes. */
export interface Analyser {
  analyse(entry: Entry): Analysis;
}

const numbered = (word: Word, table: TermTable): Numbered => ({
  surface: table.intern(word.surface),
  stem: table.intern(word.stem),
  flags: word.flags,
});

export const createAnalyser = (table: TermTable): Analyser => {
  const remembered = new Map<string, Map<string, Numbered | null>>();

  const memoryOf = (lang: string): Map<string, Numbered | null> => {
    const known = remembered.get(lang);
    if (known !== undefined && known.size < MAX_REMEMBERED) return known;
    const fresh = new Map<string, Numbered | null>();
    remembered.set(lang, fresh);
    return fresh;
  };

  return {
    analyse(entry) {
      const { lang } = entry.article;
      const memory = memoryOf(lang);
      const first = new Uint32Array(entry.passages.length + 1);
      const surfaces: number[] = [];
      const stems: number[] = [];
      const flags: number[] = [];
      const offsets: number[] = [];

      const read = (raw: string): Numbered | null => {
        const known = memory.get(raw);
        if (known !== undefined) return known;
        const word = readWord(raw, lang);
        const found = word.surface === '' ? null : numbered(word, table);
        memory.set(raw, found);
        return found;
      };

      for (const [p, passage] of entry.passages.entries()) {
        const from = surfaces.length;
        first[p] = from;
        visitTokens(passage.text, (raw, start, gap) => {
          const word = read(raw);
          if (word === null) return;
          const initial = surfaces.length === from ? INITIAL : 0;
          surfaces.push(word.surface);
          stems.push(word.stem);
          flags.push(word.flags | (gap ? AFTER_GAP : 0) | initial);
          offsets.push(Math.min(start, 0xffff));
        });
      }
      first[entry.passages.length] = surfaces.length;
      const title: number[] = [];
      visitTokens(entry.article.title ?? '', (raw) => {
        const word = read(raw);
        if (word !== null && (word.flags & STOP) === 0) title.push(word.stem);
      });
      return {
        first,
        surfaces: Uint32Array.from(surfaces),
        stems: Uint32Array.from(stems),
        flags: Uint8Array.from(flags),
        offsets: Uint16Array.from(offsets),
        title: Uint32Array.from(title),
      };
    },
  };
};
