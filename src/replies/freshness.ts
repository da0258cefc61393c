import { factsOf } from '../answer/library-facts.ts';
import type { Block } from '../contract.ts';
import { publishedMs } from '../knowledge/published.ts';
import type { Library } from '../library.ts';
import { notice, type ReplyContext } from './reply-base.ts';

const DAY_MS = 86_400_000;

/** Whole days from a publication date to an instant, by calendar days in UTC; 0 on the same day and for the future. */
function ageDays(published: string, now: string): number {
  const days = (Date.parse(now.slice(0, 10)) - Date.parse(published.slice(0, 10))) / DAY_MS;
  return Math.max(0, Math.round(days));
}

/** `YYYY-MM-DD…` of the newest dated article; null when none is dated. */
function newestPublished(library: Library): string | null {
  return factsOf(library).newest;
}

/** The warning that opens a reply when the newest article of all is older than the operator allows; else nothing. */
export function staleWarning(context: ReplyContext): readonly Block[] {
  const newest = newestPublished(context.library);
  if (newest === null) return [];
  const now = context.question.askedAt;
  if (Date.parse(now) - publishedMs(newest) <= context.staleAfterMs) return [];
  return [notice('stale-knowledge', { newest: newest.slice(0, 10), days: ageDays(newest, now) }, 'warn')];
}

/** How fresh the quoted articles are. */
export function newestQuoted(asOf: string | null, articles: number, now: string): Block {
  return notice(
    'newest-quoted',
    { date: asOf, days: asOf === null ? null : ageDays(asOf, now), articles },
    'quiet',
  );
}
