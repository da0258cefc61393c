import { factDigest } from '../fact-digest.ts';
import type { Revision, Store } from '../store/index.ts';

/** How long an act that was told is known to be: far longer than `LOOK_BACK_MS`. */
const KEEP_MS = 30 * 86_400_000;
/** Whoever claims the telling has this long; then another may try. */
const LEASE_MS = 5 * 60_000;
/** Acts older than this are told to nobody: they can't be undone any more either. */
export const LOOK_BACK_MS = 24 * 3_600_000;

/** Which acts were told in which server: each once, by whichever process. The keys name nobody. */
export function createToldActs(seen: Store['seen'], now: () => Date) {
  const keyOf = (place: string, { seq }: Pick<Revision, 'seq'>): string => `act:${factDigest(place, seq)}`;
  return {
    /** The one who acted there is about to tell it: nobody else does. */
    async take(place: string, revisions: readonly Revision[]): Promise<void> {
      for (const one of revisions) await seen.claim(keyOf(place, one), KEEP_MS, now().getTime());
    },
    /** Those of the revisions that nobody has told, or is telling, in that server. They are ours for five minutes. */
    async claim(place: string, revisions: readonly Revision[]): Promise<readonly Revision[]> {
      const ours: Revision[] = [];
      for (const one of revisions)
        if (await seen.claim(keyOf(place, one), LEASE_MS, now().getTime())) ours.push(one);
      return ours;
    },
    async told(place: string, revisions: readonly Revision[]): Promise<void> {
      for (const one of revisions) await seen.keep(keyOf(place, one), KEEP_MS, now().getTime());
    },
  };
}
