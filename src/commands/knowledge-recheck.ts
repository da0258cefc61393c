import { fetchDrafts } from '../knowledge/drafts.ts';
import type { FetchOptions } from '../knowledge/fetch/index.ts';
import { known, recheck, type Standing } from '../knowledge/newsroom/index.ts';
import type { ExitCode } from './io.ts';
import type { KnowledgeCall } from './knowledge.ts';

/**
 * `recheck`: compares live articles with the pages they came from, one page after the other. It reports and changes
 * nothing: a moderator decides what a missing sentence means. `fetching` is for tests, whose servers stand on the loopback.
 */
export async function recheckPages(
  call: KnowledgeCall,
  id: string | null,
  fetching: FetchOptions = {},
): Promise<ExitCode> {
  const { desk, io, json } = call;
  const standings =
    id === null ? [...desk.newsroom.standings().values()] : [known(desk.newsroom.standings(), id)];
  const tell = (what: Record<string, unknown>, line: string): void =>
    io.out(json ? JSON.stringify(what) : line);
  let checked = 0;
  for (const standing of standings.filter(isLive)) {
    const article = await desk.newsroom.text(standing.id, standing.text);
    if (article?.url == null) continue;
    checked++;
    const at = desk.now().toISOString();
    const page = (await fetchDrafts(article.url, desk.now(), fetching))[0];
    if (page?.article == null) {
      const why = page?.problems[0]?.message ?? 'nothing stands there';
      tell(
        { article: standing.id, at, unreachable: why },
        `${standing.id}: ${article.url} cannot be read: ${why}`,
      );
      continue;
    }
    const { sentences, missing } = recheck(article, page.article.body);
    tell(
      { article: standing.id, at, sentences, missing },
      missing.length === 0
        ? `${standing.id}: all ${sentences} sentences are on the live page`
        : `${standing.id}: ${missing.length} of ${sentences} sentences no longer on the live page, checked ${at.slice(0, 16)}Z`,
    );
    for (const text of json ? [] : missing) io.out(`  “${text}”`);
  }
  if (!json) io.err(`${checked} pages looked at; nothing was changed`);
  return 0;
}

function isLive(standing: Standing): standing is Standing & { readonly text: string } {
  return standing.status === 'live' && standing.text !== null;
}
