import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Block, ModerationAction, OutreachPort, Reply } from '../contract.ts';
import { failureCode } from '../errors.ts';
import { factDigest } from '../fact-digest.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import { notice } from '../replies/reply-base.ts';
import { CLI, type Revision, type Store } from '../store/index.ts';
import { deedOf, titleOf, wayBack } from './deed.ts';
import type { FirstModerator } from './first-moderators.ts';
import { moderationReply } from './say.ts';
import { createToldActs, LOOK_BACK_MS } from './told-acts.ts';

/** Who acts in a chat has this long to tell it there, with the name of who it was. */
const WAIT_MS = 5_000;
/** Of more acts at once only their number is told. */
const MAX_EACH = 5;

export interface ActsElsewhereOptions {
  readonly store: Pick<Store, 'moderators' | 'seen'>;
  readonly newsroom: Newsroom;
  /** Their servers are the ones whose moderators are told. */
  readonly firstModerators: readonly FirstModerator[];
  /** The way to speak on a platform; null while it does not run. */
  readonly outreach: (platform: string) => OutreachPort | null;
  readonly now: () => Date;
  readonly logger: Logger;
  /** How long an act is left to whoever did it, in milliseconds; default 5,000. */
  readonly waitMs?: number;
}

/** Tells the moderators' channels of acts that were done another way: on the command line, in another server. */
export interface ActsElsewhere {
  /** From now on, until `stop`. */
  follow(): void;
  /** Tells what of the last day nobody was told of: once each, whichever process, also over restarts. Never rejects. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

export function createActsElsewhere(options: ActsElsewhereOptions): ActsElsewhere {
  const { store, newsroom, now, logger, waitMs = WAIT_MS } = options;
  const places = [...new Set(options.firstModerators.map(({ place }) => place))];
  const toldActs = createToldActs(store.seen, now);
  const stopping = new AbortController();
  let turn: Promise<void> = Promise.resolve();
  let unlisten: () => void = () => undefined;

  const tellPlace = async (place: string, revisions: readonly Revision[]): Promise<void> => {
    const port = options.outreach(place.slice(0, place.indexOf(':')));
    const channel = port === null ? null : await store.moderators.channel(place);
    if (port === null || channel === null) return;
    const ours = await toldActs.claim(place, revisions);
    const portions = ours.length > MAX_EACH ? [ours] : ours.map((one) => [one]);
    for (const some of portions) {
      const { reply, actions } = await sayActs(newsroom, some);
      const outcome = await port.tellModerators(channel, reply, actions, nonceOf(place, some));
      if (outcome.kind === 'done') await toldActs.told(place, some);
      else logger.warn({ outcome: outcome.kind }, 'a moderators’ channel could not be told of an act');
    }
  };
  const tell = async (revisions: readonly Revision[]): Promise<void> => {
    for (const place of revisions.length === 0 ? [] : places) {
      try {
        await tellPlace(place, revisions);
      } catch (error) {
        logger.warn({ failed: failureCode(error) }, 'acts could not be told; tried again later');
      }
    }
  };
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    turn = turn.then(work);
    return turn;
  };
  return {
    follow: () => {
      unlisten = newsroom.onChange((revisions) => {
        const wanted = revisions.filter(isTold);
        if (wanted.length === 0) return;
        sleep(waitMs, undefined, { signal: stopping.signal, ref: false }).then(
          () => inTurn(() => tell(wanted)),
          // Stopped meanwhile: the next process looks back.
          () => undefined,
        );
      });
    },
    catchUp: () =>
      inTurn(() => {
        const nowMs = now().getTime();
        const ageMs = ({ at }: Revision): number => nowMs - Date.parse(at);
        const last = [...newsroom.standings().values()].map((standing) => standing.last);
        const due = last.filter((one) => isTold(one) && ageMs(one) >= waitMs && ageMs(one) < LOOK_BACK_MS);
        return tell(due.sort((a, b) => a.seq - b.seq));
      }),
    stop: async () => {
      unlisten();
      stopping.abort();
      await turn;
    },
  };
}

/** Not what simply stands in the operator's folder, but what of it waits for a moderator. */
function isTold({ by, act }: Revision): boolean {
  return by !== 'operator' || act === 'pending';
}

async function sayActs(
  newsroom: Newsroom,
  revisions: readonly Revision[],
): Promise<{ readonly reply: Reply; readonly actions: readonly ModerationAction[] }> {
  const [one] = revisions;
  const told: Block =
    one !== undefined && revisions.length === 1
      ? notice('act-told', { ...deedOf(one), title: await titleOf(newsroom, one.article), from: fromOf(one) })
      : notice('acts-told', { count: revisions.length });
  return {
    reply: moderationReply('acts', newsroom.version(), [told]),
    actions: one !== undefined && revisions.length === 1 ? wayBack(one) : [],
  };
}

/** Names are kept nowhere, so it is said where it was done. */
function fromOf({ by, who }: Revision): 'folder' | 'command-line' | 'elsewhere' {
  if (by === 'operator') return 'folder';
  return who === CLI ? 'command-line' : 'elsewhere';
}

function nonceOf(place: string, revisions: readonly Revision[]): string {
  return factDigest(place, ...revisions.map(({ seq }) => seq)).slice(0, 24);
}
