import { citationOf } from '../answer/index.ts';
import type { Action, Reply, SourceView } from '../contract.ts';
import type { Entry } from '../entry.ts';
import { staleWarning } from './freshness.ts';
import { notice, type ReplyContext, replyOf } from './reply-base.ts';

const PER_PAGE = 8;

/** The vetted articles, newest first, a page at a time; `filter` keeps those whose title, outlet or place holds it. */
export function sourcesReply(context: ReplyContext, filter: string | null, page: number): Reply {
  const entries = context.library.entries().filter((entry) => filter === null || holds(entry, filter));
  const sorted = [...entries].sort(newestFirst);
  const shown = sorted.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const rest = Math.max(0, sorted.length - (page + 1) * PER_PAGE);
  const dates = sorted.flatMap((entry) => entry.article.published?.slice(0, 10) ?? []);
  const facts = {
    articles: sorted.length,
    passages: sorted.reduce((sum, entry) => sum + entry.passages.length, 0),
    version: context.library.version.slice(0, 6),
    from: dates.at(-1) ?? null,
    to: dates[0] ?? null,
    changed: context.book?.lastChange() ?? null,
  };
  const blocks = [
    ...staleWarning(context),
    sorted.length === 0 && filter === null ? notice('no-articles') : notice('sources-head', facts, 'lead'),
    ...shown.map((entry) => ({ type: 'source' as const, source: viewOf(entry, context) })),
    ...(rest > 0 ? [notice('sources-more', { count: rest }, 'quiet')] : []),
  ];
  const more: readonly Action[] =
    rest > 0 ? pageToken(page + 1, filter).map((token) => ({ kind: 'sources-page' as const, token })) : [];
  return replyOf(context, 'sources', blocks, { asOf: facts.to, actions: more });
}

/** What a `sources` or `sources-page` token means; null when it is none. */
export function decodeSourcesPage(
  token: string,
): { readonly page: number; readonly filter: string | null } | null {
  const match = /^s(\d{1,4})(?:\.([A-Za-z0-9_-]{1,70}))?$/.exec(token);
  if (match === null) return null;
  const filter = match[2] === undefined ? null : Buffer.from(match[2], 'base64url').toString('utf8');
  return { page: Number(match[1]), filter };
}

/** A filter too long for a button has no further page. */
function pageToken(page: number, filter: string | null): readonly string[] {
  const words = filter === null ? '' : `.${Buffer.from(filter, 'utf8').toString('base64url')}`;
  return words.length > 71 ? [] : [`s${page}${words}`];
}

function viewOf(entry: Entry, { book }: ReplyContext): SourceView {
  const { article, passages } = entry;
  return {
    article: article.id,
    citation: citationOf(article),
    lang: article.lang,
    passages: passages.length,
    status: book?.of(article.id).corrected ? ('corrected' as const) : ('live' as const),
    ...(book === null ? {} : { quoted: book.of(article.id).quoted }),
  };
}

function holds(entry: Entry, filter: string): boolean {
  const { title, outlet, place, agency, contributors, id } = entry.article;
  const wanted = filter.toLowerCase();
  return [title, outlet, place, agency, id, ...contributors].some((field) =>
    field?.toLowerCase().includes(wanted),
  );
}

function newestFirst(a: Entry, b: Entry): number {
  const x = a.article.published ?? '';
  const y = b.article.published ?? '';
  return x === y ? (a.article.id < b.article.id ? -1 : 1) : x > y ? -1 : 1;
}
