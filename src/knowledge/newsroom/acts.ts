import { ActError } from '../../errors.ts';
import type { MadeBy, NewRevision, Origin, SentenceRef } from '../../store/index.ts';
import type { Article } from '../article.ts';
import type { Standing, Standings } from './standing.ts';

/** In whose name a moderator acts, and why. */
export interface Actor {
  readonly by: MadeBy;
  /** Opaque key of the person; null when persons are not recorded. */
  readonly who: string | null;
  /** Shown beneath struck quotes; longer than 300 characters it is cut. */
  readonly why: string | null;
}

/** A reason of thousands of characters leaves no room in a message for the notice that it belongs to. */
const MAX_WHY = 300;

function shortReason(why: string | null): string | null {
  if (why === null || why.length <= MAX_WHY) return why;
  return `${why.slice(0, MAX_WHY - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** Revisions to write with the texts they name. */
export interface Change {
  readonly revisions: readonly NewRevision[];
  readonly texts: readonly Article[];
}

/** A revision that says of its text no more than `more` does. */
export function newRevision(
  { by, who, why }: Actor,
  article: string,
  act: NewRevision['act'],
  at: string,
  more: Partial<NewRevision>,
): NewRevision {
  return {
    article,
    act,
    at,
    by,
    who,
    why,
    origin: null,
    digest: null,
    passage: null,
    repair: false,
    ...more,
  };
}

/** Each act as what it writes, or an ActError that says why it cannot be. Pure. */
export function createActs(standings: Standings, actor: Actor, at: string) {
  const write = (
    article: string,
    act: NewRevision['act'],
    more: Partial<NewRevision>,
    ...texts: readonly Article[]
  ): Change => ({
    revisions: [newRevision({ ...actor, why: shortReason(actor.why) }, article, act, at, more)],
    texts,
  });
  return {
    submit(article: Article, origin: Origin): Change {
      const standing = standings.get(article.id);
      if (standing?.status === 'live' || standing?.status === 'withdrawn') {
        throw new ActError(
          'ARTICLE_ID_TAKEN',
          `"${article.id}" is ${standing.status} already; use correct to put another text in its place, or give this one another id`,
          article.id,
        );
      }
      return write(article.id, 'pending', { origin, digest: article.digest }, article);
    },
    publish(id: string): Change {
      const standing = known(standings, id);
      if (standing.pending === null) throw nothingPending(id);
      return write(id, 'published', { digest: standing.pending, repair: wasSaid(standing) });
    },
    reject(id: string): Change {
      const standing = known(standings, id);
      if (standing.pending === null) throw nothingPending(id);
      return write(id, 'rejected', { digest: standing.pending });
    },
    withdraw(id: string, passage: SentenceRef | null): Change {
      const standing = known(standings, id);
      if (standing.status === 'withdrawn') {
        throw new ActError('ALREADY_WITHDRAWN', `"${id}" is withdrawn already`, id);
      }
      if (standing.status !== 'live') throw notLive(standing);
      if (passage !== null && standing.sentences.some(({ text }) => text === passage.text)) {
        throw new ActError('ALREADY_WITHDRAWN', `this sentence of "${id}" is withdrawn already`, id);
      }
      return write(id, 'withdrawn', { digest: standing.text, passage, repair: true });
    },
    correct(id: string, article: Article, origin: Origin): Change {
      const standing = known(standings, id);
      if (standing.status !== 'live' && standing.status !== 'withdrawn') throw notLive(standing);
      if (standing.text === article.digest && standing.status === 'live') throw nothingChanged(id);
      const text = { ...article, id };
      return write(id, 'corrected', { origin, digest: article.digest, repair: true }, text);
    },
    restore(id: string, passage: SentenceRef | null): Change {
      const standing = known(standings, id);
      if (passage !== null) {
        if (!standing.sentences.some(({ text }) => text === passage.text)) {
          throw new ActError('NOT_WITHDRAWN', `this sentence of "${id}" is not withdrawn`, id);
        }
        return write(id, 'restored', { digest: standing.text, passage, repair: true });
      }
      if (standing.text === null || (standing.status !== 'withdrawn' && standing.status !== 'removed')) {
        throw new ActError(
          'NOT_WITHDRAWN',
          `"${id}" is ${standing.status}, so there is nothing to restore`,
          id,
        );
      }
      return write(id, 'restored', { digest: standing.text, repair: true });
    },
    /** Puts an earlier text of the article back in place. */
    restoreText(id: string, digest: string): Change {
      const standing = known(standings, id);
      if (standing.status === 'live' && standing.text === digest) throw nothingChanged(id);
      return write(id, 'restored', { digest, repair: true });
    },
  };
}

/** @throws ActError `ARTICLE_NOT_FOUND` */
export function known(standings: Standings, id: string): Standing {
  const standing = standings.get(id);
  if (standing !== undefined) return standing;
  throw new ActError(
    'ARTICLE_NOT_FOUND',
    `there is no article "${id}"; "dateline knowledge list" shows them all`,
    id,
  );
}

/** True when public replies may quote a text of it. */
function wasSaid(standing: Standing): boolean {
  return standing.text !== null;
}

function nothingPending(id: string): ActError {
  return new ActError('NOTHING_PENDING', `"${id}" has no text that waits to be published`, id);
}

function nothingChanged(id: string): ActError {
  return new ActError('NOTHING_CHANGED', `"${id}" has this very text already`, id);
}

function notLive({ id, status }: Standing): ActError {
  const next = status === 'pending' ? '; publish or reject it' : '';
  return new ActError('NOT_LIVE', `"${id}" is ${status}, not live${next}`, id);
}
