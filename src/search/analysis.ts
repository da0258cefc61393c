import type { Entry } from '../entry.ts';
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

type Reader = (raw: string) => Numbered | null;

/** Room for the words of an article while it is read; used again for the next. */
interface Scratch {
  readonly surfaces: Uint32Array;
  readonly stems: Uint32Array;
  readonly flags: Uint8Array;
  readonly offsets: Uint16Array;
}

const SCRATCH_WORDS = 4096;
/** Room beyond this is given back once its article is read. */
const MAX_KEPT_WORDS = 65_536;

const createScratch = (words: number): Scratch => ({
  surfaces: new Uint32Array(words),
  stems: new Uint32Array(words),
  flags: new Uint8Array(words),
  offsets: new Uint16Array(words),
});

/** The same words with room for as many as given, and twice as many as before. */
const enlarged = (scratch: Scratch, words: number): Scratch => {
  const larger = createScratch(Math.max(words, scratch.stems.length * 2));
  larger.surfaces.set(scratch.surfaces);
  larger.stems.set(scratch.stems);
  larger.flags.set(scratch.flags);
  larger.offsets.set(scratch.offsets);
  return larger;
};

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

  let scratch = createScratch(SCRATCH_WORDS);

  /** The words of all passages one after the other, in `scratch`; gives where each passage begins. */
  const readPassages = (entry: Entry, read: Reader): Uint32Array => {
    const first = new Uint32Array(entry.passages.length + 1);
    let n = 0;
    for (const [p, passage] of entry.passages.entries()) {
      first[p] = n;
      // A word has a letter at least, so a passage has no more words than letters; pairs overlap, one a letter.
      if (n + passage.text.length > scratch.stems.length)
        scratch = enlarged(scratch, n + passage.text.length);
      const { surfaces, stems, flags, offsets } = scratch;
      const from = n;
      visitTokens(passage.text, (raw, start, gap) => {
        const word = read(raw);
        if (word === null) return;
        surfaces[n] = word.surface;
        stems[n] = word.stem;
        flags[n] = word.flags | (gap ? AFTER_GAP : 0) | (n === from ? INITIAL : 0);
        offsets[n] = Math.min(start, 0xffff);
        n++;
      });
    }
    first[entry.passages.length] = n;
    return first;
  };

  return {
    analyse(entry) {
      const { lang } = entry.article;
      const memory = memoryOf(lang);
      const read: Reader = (raw) => {
        const known = memory.get(raw);
        if (known !== undefined) return known;
        const word = readWord(raw, lang);
        const found = word.surface === '' ? null : numbered(word, table);
        memory.set(raw, found);
        return found;
      };
      const first = readPassages(entry, read);
      const count = first.at(-1) ?? 0;
      const title: number[] = [];
      visitTokens(entry.article.title ?? '', (raw) => {
        const word = read(raw);
        if (word !== null && (word.flags & STOP) === 0) title.push(word.stem);
      });
      const analysis = {
        first,
        surfaces: scratch.surfaces.slice(0, count),
        stems: scratch.stems.slice(0, count),
        flags: scratch.flags.slice(0, count),
        offsets: scratch.offsets.slice(0, count),
        title: new Uint32Array(title),
      };
      if (scratch.stems.length > MAX_KEPT_WORDS) scratch = createScratch(SCRATCH_WORDS);
      return analysis;
    },
  };
};
