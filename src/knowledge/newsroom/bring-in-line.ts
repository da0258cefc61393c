import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Logger } from 'pino';
import { prepareAnswers } from '../../answer/index.ts';
import type { Library } from '../../library.ts';
import type { Article } from '../article.ts';
import type { Standings } from './standing.ts';
import type { TextShelf } from './text-shelf.ts';
import { withheldOf } from './withheld.ts';

/** After so many articles questions get their turn. */
const AT_ONCE = 4;
/** After so many, and at the end, what answers keep is brought in step, so that no question pays for a long load. */
const PREPARED_AT_ONCE = 64;

/** Makes the library show these articles as they stand. `fresh` are texts at hand. */
export async function bringInLine(
  library: Library,
  standings: Standings,
  ids: ReadonlySet<string>,
  shelf: TextShelf,
  fresh: readonly Article[],
  logger: Logger,
): Promise<void> {
  const live = [...ids].flatMap((id) => {
    const standing = standings.get(id);
    return standing?.status === 'live' && standing.text !== null
      ? [{ standing, article: id, digest: standing.text }]
      : [];
  });
  const shown = new Set(live.map(({ article }) => article));
  // What must no longer be quoted goes first.
  for (const id of ids) if (!shown.has(id)) library.remove(id);
  const texts = await shelf.all(live, fresh);
  for (const [i, { standing, article: id }] of live.entries()) {
    const article = texts.get(id);
    if (article === undefined) {
      library.remove(id);
      logger.error({ article: id }, 'a live text is missing from the store');
    } else library.put(article, withheldOf(article, standing));
    if (i % PREPARED_AT_ONCE === PREPARED_AT_ONCE - 1) prepareAnswers(library, false);
    if (i % AT_ONCE === AT_ONCE - 1) await nextTurn();
  }
  prepareAnswers(library, true);
}
