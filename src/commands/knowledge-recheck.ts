import type { FetchOptions } from '../knowledge/fetch/index.ts';
import { known, type PageLook, recheckPages } from '../knowledge/newsroom/index.ts';
import type { ExitCode } from './io.ts';
import type { KnowledgeCall } from './open-knowledge.ts';

/**
 * `recheck`: compares live articles with the pages they came from, one page after the other. It reports, marks the quotes
 * that are no longer there, and changes nothing else. `fetching` is for tests, whose servers stand on the loopback.
 */
export async function recheckCommand(
  call: KnowledgeCall,
  id: string | null,
  fetching: FetchOptions = {},
): Promise<ExitCode> {
  const { knowledge, io, json } = call;
  const { newsroom, store, now } = knowledge;
  const ids = id === null ? [...newsroom.standings().keys()] : [known(newsroom.standings(), id).id];
  let checked = 0;
  for await (const look of recheckPages({ newsroom, store, now, fetching }, ids)) {
    checked++;
    if (json) io.out(JSON.stringify(jsonOf(look)));
    else for (const line of linesOf(look)) io.out(line);
  }
  if (!json) io.err(`${checked} ${checked === 1 ? 'page' : 'pages'} looked at; no article was changed`);
  return 0;
}

function linesOf(look: PageLook): readonly string[] {
  const { id, url } = look.article;
  if (look.kind === 'unread') return [`${id}: ${url ?? ''} was not compared: ${look.why}`];
  const { sentences, missing, doubts } = look.recheck;
  const count = `${missing.length} of ${sentences} sentences no longer on the live page`;
  const found =
    missing.length === 0
      ? `all ${sentences} sentences are on the live page`
      : `${count}, checked ${look.at.slice(0, 16)}Z; quotes of them say so from now on`;
  return [
    `${id}: ${found}`,
    ...missing.map(({ text }) => `  “${text}”`),
    ...(doubts.length > 0 ? ['  but the page says against what stands on it:'] : []),
    ...doubts.map(({ text }) => `  “${text}”`),
  ];
}

function jsonOf(look: PageLook): Readonly<Record<string, unknown>> {
  const about = { article: look.article.id, at: look.at };
  if (look.kind === 'unread') return { ...about, unreachable: look.why };
  const { sentences, missing, doubts } = look.recheck;
  return {
    ...about,
    sentences,
    missing: missing.map(({ text }) => text),
    ...(doubts.length > 0 ? { doubts: doubts.map(({ text }) => text) } : {}),
  };
}
