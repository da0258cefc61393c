import type { Logger } from 'pino';
import type { Block, Facts, ModerationCaller } from '../contract.ts';
import type { Actor, Done, DryRun, Newsroom, Proposal } from '../knowledge/newsroom/index.ts';
import { UNDO_MS } from '../knowledge/newsroom/undo.ts';
import type { Library } from '../library.ts';
import { notice } from '../replies/reply-base.ts';
import type { Store } from '../store/index.ts';
import { deedOf, titleOf } from './deed.ts';
import { type Outcome, refused } from './say.ts';
import { createToldActs } from './told-acts.ts';

export interface ActingDeps {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
  readonly now: () => Date;
  /** Whether the history says which person acted; default no. */
  readonly recordWho?: boolean;
  readonly logger: Logger;
  /** Which saved questions get another answer by a change; null when there are none. Absent: it is not told. */
  readonly dryRun?: (proposal: Proposal) => Promise<DryRun | null>;
}

/** Questions named whose answer changes. */
const MAX_QUESTIONS = 3;

/** What all acts on articles share: in whose name they are done, who tells of them, and what is said of them. */
export function createActing(deps: ActingDeps) {
  const { store, newsroom, now, logger } = deps;
  const toldActs = createToldActs(store.seen, now);
  return {
    actor: (caller: ModerationCaller, why: string | null = null): Actor => ({
      by: 'moderators',
      who: deps.recordWho === true ? caller.user : null,
      why: why?.trim() || null,
    }),

    /** An act that is in force: it is told in the caller's own server from here, and nowhere else a second time. */
    async acted({ place }: ModerationCaller, work: Promise<Done>): Promise<Done> {
      const done = await work;
      await toldActs.take(place, done.revisions).catch((err: unknown) => {
        // It is done; at worst it is told twice.
        logger.warn({ err }, 'an act could not be marked as told');
      });
      return done;
    },

    /** What was done, with its way back and how many public messages it touches. */
    async outcome(done: Done, more: Facts = {}): Promise<Outcome> {
      const revision = done.revisions.at(-1);
      if (revision === undefined) return refused('act-refused', { why: 'it stands so already' });
      const { seq, at } = revision;
      const { open, done: repaired, ended } = await store.repairs.progress(seq);
      const facts = { ...deedOf(revision), title: await titleOf(newsroom, revision.article), ...more };
      const actions = [{ kind: 'undo' as const, token: `r${seq}` }];
      const until = new Date(Date.parse(at) + UNDO_MS).toISOString();
      return {
        done: true,
        blocks: [
          notice('act-done', { ...facts, posts: open + repaired + ended }, 'lead'),
          notice('undo-until', { until }, 'quiet'),
        ],
        actions,
        told: { facts, actions },
      };
    },

    /** Told beside what was shown or done. Should it fail, that is logged, nothing is told, and the act itself stands. */
    async questionsChanged(proposal: Proposal, done: boolean): Promise<readonly Block[]> {
      try {
        const run = (await deps.dryRun?.(proposal)) ?? null;
        if (run === null) return [];
        const { asked, changed } = run;
        const questions = changed.slice(0, MAX_QUESTIONS).map(({ question }) => question);
        return [notice('dry-run-told', { asked, changed: changed.length, questions, done }, 'quiet')];
      } catch (err) {
        logger.error({ err }, 'the saved questions could not be asked');
        return [];
      }
    },
  };
}

export type Acting = ReturnType<typeof createActing>;
