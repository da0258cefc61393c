import type { NewRevision } from '../../store/index.ts';
import type { Article } from '../article.ts';
import { type Actor, type Change, newRevision } from './acts.ts';
import type { Standing, Standings } from './standing.ts';

const OPERATOR: Actor = { by: 'operator', who: null, why: null };

/** The operator's folder, or what changed in it. */
export interface FolderLook {
  readonly put: readonly Article[];
  readonly removed: readonly string[];
}

/**
 * What a look at the operator's folder changes. New and changed files are published directly, except where moderators
 * have withdrawn the article or this very text under another name: those wait for a moderator. Pure.
 */
export function folderPlan(standings: Standings, look: FolderLook, at: string): Change {
  const withdrawn = withdrawnTexts(standings);
  const revisions: NewRevision[] = [];
  const texts: Article[] = [];
  for (const article of look.put) {
    const standing = standings.get(article.id);
    if (standing?.folder === article.digest) continue;
    texts.push(article);
    revisions.push(...publication(article, standing, withdrawn.get(article.digest), at));
  }
  for (const id of look.removed) {
    if ((standings.get(id)?.folder ?? null) !== null)
      revisions.push(newRevision(OPERATOR, id, 'removed', at, {}));
  }
  return { revisions, texts };
}

/** Ids of articles that a file once gave and none does now: `present` are all that the folder gives. */
export function gone(standings: Standings, present: ReadonlySet<string>): readonly string[] {
  return [...standings.values()].flatMap(({ id, folder }) =>
    folder !== null && !present.has(id) ? [id] : [],
  );
}

function publication(
  article: Article,
  standing: Standing | undefined,
  twin: Standing | undefined,
  at: string,
): readonly NewRevision[] {
  const { id, digest } = article;
  if (standing?.status === 'withdrawn') {
    const why = 'the file changed while the article was withdrawn';
    return [newRevision(OPERATOR, id, 'pending', at, { origin: 'folder', digest, why })];
  }
  if (twin !== undefined && twin.id !== id && twin.status === 'withdrawn') {
    const why = `the same text as the withdrawn article "${twin.id}"`;
    return [newRevision(OPERATOR, id, 'pending', at, { origin: 'folder', digest, why })];
  }
  const repair = standing?.text != null && standing.text !== digest;
  const inherited = twin !== undefined && twin.id !== id && standing === undefined ? twin.sentences : [];
  return [
    newRevision(OPERATOR, id, 'published', at, { origin: 'folder', digest, repair }),
    ...inherited.map((passage) =>
      newRevision(OPERATOR, id, 'withdrawn', at, {
        digest,
        passage,
        why: `withdrawn from the same text as "${twin?.id ?? ''}"`,
      }),
    ),
  ];
}

/** Texts that moderators acted against, so that a file that only changed its name does not get round them. */
function withdrawnTexts(standings: Standings): ReadonlyMap<string, Standing> {
  const found = new Map<string, Standing>();
  for (const standing of standings.values()) {
    const acted = standing.status === 'withdrawn' || standing.sentences.length > 0;
    for (const digest of acted ? [standing.text, standing.pending] : []) {
      if (digest !== null && found.get(digest)?.status !== 'withdrawn') found.set(digest, standing);
    }
  }
  return found;
}
