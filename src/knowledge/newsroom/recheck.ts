import { segment } from '../../passages/index.ts';
import type { Article } from '../article.ts';

/** What became of an article's sentences on the page they were taken from. */
export interface Recheck {
  readonly sentences: number;
  /** Sentences that the page no longer has, whole, in the order of the article. */
  readonly missing: readonly string[];
}

const QUOTED: ReadonlySet<string> = new Set(['sentence', 'caption', 'list-item']);

/**
 * Compares the sentences that can be quoted with a page as it stands now. Spaces, line breaks, invisible characters and
 * the shape of quotation marks do not count: pages change those without saying anything else.
 */
export function recheck(article: Article, page: string): Recheck {
  const there = plain(page);
  const sentences = segment(article.body, article.lang).filter(({ kind }) => QUOTED.has(kind));
  const missing = sentences.map(({ text }) => text).filter((text) => !there.includes(plain(text)));
  return { sentences: sentences.length, missing };
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
