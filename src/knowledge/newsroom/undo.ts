import { ActError } from '../../errors.ts';
import type { Revision } from '../../store/index.ts';
import type { Change, createActs } from './acts.ts';
import { type Standings, standingAt } from './standing.ts';

/** A slip is noticed within a day; later, what was done since may rest on it. */
export const UNDO_MS = 24 * 3_600_000;

/**
 * What takes one revision back.
 * @throws ActError when it is too old, unknown, or its article was changed since.
 */
export function undoOf(
  acts: ReturnType<typeof createActs>,
  standings: Standings,
  revision: Revision | null,
  history: readonly Revision[],
  now: Date,
): Change {
  if (revision === null) throw new ActError('UNDO_NOT_POSSIBLE', 'there is no such change', null);
  const { article, act, at, passage, seq } = revision;
  if (now.getTime() - Date.parse(at) > UNDO_MS) {
    throw new ActError(
      'UNDO_TOO_LATE',
      'this is older than 24 hours; use restore, withdraw or correct',
      article,
    );
  }
  if (standings.get(article)?.last.seq !== seq) {
    throw new ActError('UNDO_NOT_POSSIBLE', `"${article}" was changed again since; see its history`, article);
  }
  const before = standingAt(history, seq - 1);
  switch (act) {
    case 'withdrawn':
      return acts.restore(article, passage);
    case 'restored':
      return passage === null && before?.status === 'live' && before.text !== null
        ? acts.restoreText(article, before.text)
        : acts.withdraw(article, passage);
    case 'corrected':
      if (before?.status === 'withdrawn') return acts.withdraw(article, null);
      if (before?.text) return acts.restoreText(article, before.text);
      break;
    case 'published':
      if (before?.status === 'live' && before.text !== null) return acts.restoreText(article, before.text);
      return acts.withdraw(article, null);
    case 'pending':
      return acts.reject(article);
    case 'removed':
    case 'rejected':
      break;
    default:
      return act satisfies never;
  }
  throw new ActError(
    'UNDO_NOT_POSSIBLE',
    `a change of kind "${act}" cannot be undone; see "${article}"'s history`,
    article,
  );
}
