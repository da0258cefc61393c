import { createHash } from 'node:crypto';
import type { Revision, SentenceRef } from '../../store/index.ts';
import { type LiveText, VersionLines } from '../version-lines.ts';

/** How one article stands after all its revisions. */
export interface Standing {
  readonly id: string;
  readonly status: 'live' | 'pending' | 'withdrawn' | 'removed' | 'rejected';
  /** Digest of the text that is live, or was when it was last; null when none ever was. */
  readonly text: string | null;
  /** Digest of a text that waits for a moderator; null when none does. */
  readonly pending: string | null;
  /** Digest of the operator's file as it was last seen; null when there is no such file. */
  readonly folder: string | null;
  /** Sentences that were withdrawn, by their words: they stay so wherever a later text has them. */
  readonly sentences: readonly SentenceRef[];
  /** True once a moderator or the outlet put another text in the place of the first. */
  readonly corrected: boolean;
  /** The revision that left it so. */
  readonly last: Revision;
}

/** All articles that ever were, by id. */
export type Standings = ReadonlyMap<string, Standing>;

/** How the article stands after one more revision. Pure; `before` is undefined for an article that is new. */
function afterRevision(before: Standing | undefined, revision: Revision): Standing {
  const standing = before ?? nothing(revision);
  const { act, digest, passage, origin } = revision;
  const seen = origin === 'folder' ? { folder: digest } : {};
  const base = { ...standing, ...seen, last: revision };
  switch (act) {
    case 'published': {
      const pending = standing.pending === digest ? null : standing.pending;
      return { ...base, status: 'live', text: digest, pending };
    }
    case 'corrected':
      return { ...base, status: 'live', text: digest, corrected: true };
    case 'pending':
      return { ...base, pending: digest, status: stays(standing) ? standing.status : 'pending' };
    case 'withdrawn':
      return passage === null
        ? { ...base, status: 'withdrawn' }
        : { ...base, sentences: [...others(standing, passage), passage] };
    case 'restored':
      return passage === null
        ? { ...base, status: 'live', text: digest ?? standing.text }
        : { ...base, sentences: others(standing, passage) };
    case 'removed':
      return {
        ...base,
        folder: null,
        status: standing.status === 'withdrawn' ? 'withdrawn' : standing.pending ? 'pending' : 'removed',
      };
    case 'rejected':
      return { ...base, pending: null, status: stays(standing) ? standing.status : 'rejected' };
    default:
      return act satisfies never;
  }
}

/** How an article stood once this revision was made, from its own history; undefined when it had none by then. */
export function standingAt(history: readonly Revision[], seq: number): Standing | undefined {
  return history.filter((one) => one.seq <= seq).reduce<Standing | undefined>(afterRevision, undefined);
}

/** The standings after more revisions; a new map, the given one stays. */
export function afterRevisions(before: Standings, revisions: readonly Revision[]): Standings {
  const after = new Map(before);
  for (const one of revisions) after.set(one.article, afterRevision(after.get(one.article), one));
  const known = lines.get(before);
  if (known !== undefined) {
    const ids = [...new Set(revisions.map(({ article }) => article))];
    lines.set(after, known.with(liveTexts(ids, after), liveTexts(ids, before)));
  }
  return after;
}

/** Names the withdrawn sentences of an article in the knowledge version; "" when there are none. */
export function withheldKey(standing: Pick<Standing, 'sentences'>): string {
  if (standing.sentences.length === 0) return '';
  const words = standing.sentences.map(({ text }) => text).sort();
  return createHash('sha256').update(JSON.stringify(words)).digest('hex').slice(0, 16);
}

/** What is live in standings whose version was asked for, so that the next version costs no more than the change. */
const lines = new WeakMap<Standings, VersionLines>();

/** Version of the knowledge when articles stand so. */
export function versionOf(standings: Standings): string {
  const known = lines.get(standings) ?? VersionLines.none.with(liveTexts(standings.keys(), standings), []);
  lines.set(standings, known);
  return known.version;
}

function liveTexts(ids: Iterable<string>, standings: Standings): readonly LiveText[] {
  return [...ids].flatMap((id) => {
    const standing = standings.get(id);
    return standing?.status === 'live' && standing.text !== null
      ? [{ digest: standing.text, withheld: withheldKey(standing) }]
      : [];
  });
}

function nothing(revision: Revision): Standing {
  return {
    id: revision.article,
    status: 'rejected',
    text: null,
    pending: null,
    folder: null,
    sentences: [],
    corrected: false,
    last: revision,
  };
}

/** What is live or withdrawn is not changed by a text that waits. */
function stays({ status }: Standing): boolean {
  return status === 'live' || status === 'withdrawn';
}

function others({ sentences }: Standing, passage: SentenceRef): readonly SentenceRef[] {
  return sentences.filter(({ text }) => text !== passage.text);
}
