import type { ModerationAct, ModerationCaller } from '../contract.ts';
import type { Store } from '../store/index.ts';
import { type FirstModerator, isFirst } from './first-moderators.ts';
import { type Outcome, refused } from './say.ts';

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

/** Why the caller may not; null when they may. */
export function refusalOf(
  { articles, pause, appoint, named }: Rights,
  { kind }: ModerationAct,
): Outcome | null {
  switch (kind) {
    case 'pause':
    case 'resume':
      return pause ? null : refused('not-moderator');
    case 'appoint':
    case 'dismiss':
      if (appoint) return null;
      return refused(named ? 'not-appointer' : 'place-not-named');
    case 'moderators':
    case 'tell-in':
      if (articles || appoint) return null;
      break;
    default:
      if (articles) return null;
  }
  return refused(named ? 'not-moderator' : 'place-not-named');
}
