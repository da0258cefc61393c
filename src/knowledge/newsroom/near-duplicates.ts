import type { Library } from '../../library.ts';
import type { Article } from '../article.ts';

export interface NearDuplicate {
  readonly article: string;
  /** Share of the shorter text's word groups that the other has too, 0 to 1. */
  readonly share: number;
}

/** Words in a row that count as one piece of text: fewer are common speech, more miss light editing. */
const WORDS = 6;
/** From this share on, two texts are told to be near-duplicates: below lie articles that quote the same statement. */
const MIN_SHARE = 0.3;
const MAX_TOLD = 5;
/** Sentences of the new text that are looked up in the index. */
const SENTENCES = 12;
const CANDIDATES = 10;

/** Articles that say much of what this one says, the nearest first. `others` may hold the article itself: it is left out. */
export function nearDuplicates(article: Article, others: Iterable<Article>): readonly NearDuplicate[] {
  const own = piecesOf(article.body);
  const found: NearDuplicate[] = [];
  for (const other of others) {
    if (other.id === article.id) continue;
    const share = shareOf(own, piecesOf(other.body));
    if (share >= MIN_SHARE) found.push({ article: other.id, share });
  }
  return found.sort((a, b) => b.share - a.share || (a.article < b.article ? -1 : 1)).slice(0, MAX_TOLD);
}

/** The live articles that could be near-duplicates, found by the index instead of reading them all. */
export function similarLive(library: Library, article: Article): readonly Article[] {
  const sentences = article.body.split(/[.!?\n]/).filter((one) => one.length > 40);
  const longest = sentences.sort((a, b) => b.length - a.length).slice(0, SENTENCES);
  const found = new Map<string, Article>();
  for (const sentence of longest) {
    const words = library.index.read(sentence.slice(0, 300), article.lang);
    for (const { located } of library.index.candidates(words, CANDIDATES)) {
      found.set(located.entry.article.id, located.entry.article);
    }
  }
  return [...found.values()];
}

function piecesOf(body: string): ReadonlySet<string> {
  const words = body.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const pieces = new Set<string>();
  for (let i = 0; i + WORDS <= words.length; i++) pieces.add(words.slice(i, i + WORDS).join(' '));
  return pieces;
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  if (few.size === 0) return 0;
  let both = 0;
  for (const piece of few) if (many.has(piece)) both++;
  return both / few.size;
}
