import type { ModerationCaller } from '../contract.ts';
import type { Store } from '../store/index.ts';
import { type FirstModerator, isFirst } from './first-moderators.ts';

/** What somebody may do in a server, as things stand now. */
export interface Rights {
  /** Change what the articles say: only in servers the configuration names, since the articles are those of all. */
  readonly articles: boolean;
  /** Pause and resume the server itself. */
  readonly pause: boolean;
  /** Say who moderates. */
  readonly appoint: boolean;
  /** Whether the configuration names the server at all. */
  readonly named: boolean;
}

/** Reads the store each time, so that a change of moderators holds with the next act. */
export async function rightsOf(
  store: Store,
  first: readonly FirstModerator[],
  caller: ModerationCaller,
): Promise<Rights> {
  const named = first.some(({ place }) => place === caller.place);
  const listed = await store.moderators.includes(caller.place, caller.user, caller.roles);
  const moderates = named && listed;
  return {
    articles: moderates,
    pause: moderates || caller.manages,
    appoint: named && (caller.manages || (listed && isFirst(first, caller))),
    named,
  };
}
