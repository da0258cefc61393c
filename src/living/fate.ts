import type { Facts } from '../contract.ts';
import { type Entry, type Located, readEntry } from '../entry.ts';
import type { Standing } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import type { Passage } from '../passages/passage.ts';
import type { Revision } from '../store/index.ts';
import { successorOf } from './successor.ts';

/** What became of a sentence that was quoted in public. */
export type Fate =
  | { readonly kind: 'stands'; readonly located: Located }
  | { readonly kind: 'withdrawn'; readonly located: Located; readonly facts: Facts }
  | {
      readonly kind: 'corrected';
      readonly located: Located;
      readonly facts: Facts;
      /** What the corrected text says in its place; null when it has no such sentence. */
      readonly now: Located | null;
    };

/** An article as it was when it was quoted, and all that was done to it since. */
export interface Quoted {
  readonly original: Entry;
  readonly standing: Standing | undefined;
  /** Oldest first. */
  readonly history: readonly Revision[];
}

/**
 * The fate of the passage that was quoted. What merely left the operator's folder stands: taking old articles out of the
 * answers is no statement about them. Null when the stored text has no such passage, which is a fault of ours.
 */
export function fateOf(
  library: Library,
  { original, standing, history }: Quoted,
  start: number,
): Fate | null {
  const passage = original.passages.find((one) => one.start === start);
  if (passage === undefined) return null;
  const located = { entry: original, passage };
  const live = library.entry(original.article.id);
  const same = live === undefined ? undefined : sameIn(live, passage);
  if (live !== undefined && same !== undefined)
    return { kind: 'stands', located: { entry: live, passage: same } };
  if (standing?.status === 'withdrawn') {
    const by = history.findLast((one) => one.act === 'withdrawn' && one.passage === null);
    return { kind: 'withdrawn', located, facts: factsOf(by, original) };
  }
  if (live === undefined) return { kind: 'stands', located };
  if (sameIn(readEntry(live.article), passage) !== undefined) {
    // Withdrawn by itself, or together with a sentence it leans on.
    const acts = history.filter((one) => one.act === 'withdrawn' && one.passage !== null);
    const by = acts.findLast((one) => one.passage?.text === passage.text) ?? acts.at(-1);
    return { kind: 'withdrawn', located, facts: factsOf(by, original) };
  }
  const by = history.findLast(
    (one) => one.digest === live.article.digest && one.passage === null && one.act !== 'pending',
  );
  const now = successorOf(passage, original.passages.length, live);
  return { kind: 'corrected', located, facts: { ...factsOf(by, original), now: now !== null }, now };
}

/** The passage with the same words, at the same place if there are several. */
function sameIn(entry: Entry, passage: Passage): Passage | undefined {
  const same = entry.passages.filter((one) => one.text === passage.text);
  return same.find((one) => one.start === passage.start) ?? same[0];
}

function factsOf(by: Revision | undefined, { article }: Entry): Facts {
  return {
    date: by?.at.slice(0, 10) ?? null,
    by: by?.by ?? 'moderators',
    outlet: article.outlet,
    why: by?.why ?? null,
  };
}
