import { setTimeout as sleep } from 'node:timers/promises';
import { segment } from '../../passages/index.ts';
import type { LivePage, Store } from '../../store/index.ts';
// By itself, so that the command line loads no database.
import { wordsDigest } from '../../store/words-digest.ts';
import type { Article } from '../article.ts';
import { fetchDrafts } from '../drafts.ts';
import type { FetchOptions } from '../fetch/index.ts';
import type { Newsroom } from './newsroom.ts';
import { doubtsOf, type PageDoubt } from './page-doubts.ts';
import { plainWords } from './plain-words.ts';
import type { Standing } from './standing.ts';

/** A sentence that can be quoted, and where it begins in the body. */
export interface CheckedSentence {
  readonly start: number;
  readonly text: string;
}

/** What became of an article's sentences on the page they were taken from. */
export interface Recheck {
  readonly sentences: number;
  /** Sentences that the page no longer has, whole, in the order of the article. */
  readonly missing: readonly CheckedSentence[];
  /** What the page says against sentences that still stand on it. */
  readonly doubts: readonly PageDoubt[];
}

/** What a look at an article's page came to. */
export type PageLook =
  | { readonly kind: 'read'; readonly article: Article; readonly at: string; readonly recheck: Recheck }
  /** Nothing was compared: the page cannot be read, or has no sentence at all of the article (a wall, another page). */
  | { readonly kind: 'unread'; readonly article: Article; readonly at: string; readonly why: string };

const QUOTED: ReadonlySet<string> = new Set(['sentence', 'caption', 'list-item']);
/** Nobody is asked for one page after the other without a pause. */
const PAUSE_MS = 1_000;

/** Compares the sentences that can be quoted with a page as it stands now, by their `plainWords`. */
export function recheck(article: Article, page: string): Recheck {
  const there = plainWords(page);
  const sentences = segment(article.body, article.lang).filter(({ kind }) => QUOTED.has(kind));
  const missing = sentences.filter(({ text }) => !there.includes(plainWords(text)));
  const standing = sentences.filter((one) => !missing.includes(one));
  return {
    sentences: sentences.length,
    missing: missing.map(({ start, text }) => ({ start, text })),
    doubts: doubtsOf(article, standing, page),
  };
}

export interface RecheckOptions {
  readonly newsroom: Newsroom;
  readonly store: Pick<Store, 'livePages'>;
  readonly now: () => Date;
  /** How pages are fetched; for tests, whose servers stand on the loopback. */
  readonly fetching?: FetchOptions | undefined;
  /** Between two pages, in milliseconds; default a second. */
  readonly pauseMs?: number;
  readonly signal?: AbortSignal;
}

/**
 * Looks at the pages of live articles, one after the other, and remembers of each which sentences it no longer has.
 * Nothing of the articles is changed: what a missing sentence means is for a moderator to decide. `ids`: these articles
 * alone. An article without an address is passed over.
 */
export async function* recheckPages(
  options: RecheckOptions,
  ids: readonly string[],
): AsyncGenerator<PageLook> {
  const { newsroom, store, now, fetching, pauseMs = PAUSE_MS, signal } = options;
  let first = true;
  for (const id of ids) {
    const standing = newsroom.standings().get(id);
    if (standing === undefined || !isLive(standing)) continue;
    const article = await newsroom.text(id, standing.text);
    if (article?.url == null || signal?.aborted) continue;
    if (!first) await sleep(pauseMs, undefined, signal ? { signal } : {});
    first = false;
    const look = await lookAt(article, article.url, now, fetching);
    if (look.kind === 'read') {
      const { sentences, missing, doubts } = look.recheck;
      await store.livePages.put({
        article: id,
        digest: article.digest,
        at: look.at,
        sentences,
        missing: missing.map(({ start }) => start),
        doubts: doubts.map(({ text }) => wordsDigest(text)),
      } satisfies LivePage);
    }
    yield look;
  }
}

async function lookAt(
  article: Article,
  url: string,
  now: () => Date,
  fetching: FetchOptions | undefined,
): Promise<PageLook> {
  const [page] = await fetchDrafts(url, now(), fetching, { whole: true });
  const at = now().toISOString();
  if (page?.article == null)
    return { kind: 'unread', article, at, why: page?.problems[0]?.message ?? 'nothing stands there' };
  const found = recheck(article, page.article.body);
  return found.sentences > 0 && found.missing.length === found.sentences
    ? {
        kind: 'unread',
        article,
        at,
        why: 'none of its sentences is there: a wall before it, or another page',
      }
    : { kind: 'read', article, at, recheck: found };
}

function isLive(standing: Standing): standing is Standing & { readonly text: string } {
  return standing.status === 'live' && standing.text !== null;
}
