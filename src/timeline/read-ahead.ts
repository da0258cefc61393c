import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Entry } from '../entry.ts';
import { datedArticle } from './dated-clauses.ts';

/**
 * Reads what articles tell of when, one a turn of the event loop, so that the first timeline of thousands of articles
 * need not wait for it. Ends early once `signal` is aborted. What comes later is read when a timeline needs it.
 */
export async function readAhead(entries: readonly Entry[], signal: AbortSignal): Promise<void> {
  for (const entry of entries) {
    if (signal.aborted) return;
    datedArticle(entry);
    await nextTurn();
  }
}
