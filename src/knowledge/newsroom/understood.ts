import { segment } from '../../passages/index.ts';
import type { PassageKind } from '../../passages/passage.ts';
import type { Article } from '../article.ts';
import type { Problem } from '../problem.ts';
import type { NearDuplicate } from './near-duplicates.ts';

/** What was understood of a text, to be looked at by a person before it goes live. */
export interface Understood {
  readonly article: Article;
  readonly passages: number;
  /** How many passages of each kind, most frequent first. */
  readonly kinds: readonly { readonly kind: PassageKind; readonly count: number }[];
  /** The first passages that could be quoted, whole. */
  readonly opening: readonly string[];
  /** What is missing or doubtful. */
  readonly problems: readonly Problem[];
  readonly near: readonly NearDuplicate[];
}

const OPENING = 3;
const TELLING: ReadonlySet<PassageKind> = new Set(['sentence', 'caption', 'list-item']);

export function understood(
  article: Article,
  problems: readonly Problem[],
  near: readonly NearDuplicate[],
): Understood {
  const passages = segment(article.body, article.lang);
  const counts = new Map<PassageKind, number>();
  for (const { kind } of passages) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return {
    article,
    passages: passages.length,
    kinds: [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count),
    opening: passages
      .filter(({ kind }) => TELLING.has(kind))
      .slice(0, OPENING)
      .map(({ text }) => text),
    problems,
    near,
  };
}
