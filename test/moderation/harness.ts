import { pino } from 'pino';
import { expect } from 'vitest';
import type { Engine, ModerationCaller, ModerationDesk, Reply } from '../../src/contract.ts';
import type { EngineOptions } from '../../src/engine.ts';
import { createDryRunner, type DryRun, type Proposal } from '../../src/knowledge/newsroom/index.ts';
import { createLiving, type Living } from '../../src/living/index.ts';
import {
  createModerationDesk,
  createPauseBook,
  type FirstModerator,
  readFirstModerators,
  seedFirstModerators,
} from '../../src/moderation/index.ts';
import { plainText, sayReply } from '../../src/words/index.ts';
import { engineOver } from '../helpers/library.ts';
import { createPlace, type Place, type Replica } from '../knowledge/newsroom/fixture.ts';

const logger = pino({ level: 'silent' });

export const FIRST = readFirstModerators('paper:S1:user:ann, paper:S1:role:editors', () => undefined);

/** Somebody in server S1 with no right at all, until the row says otherwise. */
export const someone = (more: Partial<ModerationCaller> = {}): ModerationCaller => ({
  place: 'paper:S1',
  user: 'paper:bob',
  roles: [],
  manages: false,
  name: 'Bob',
  ...more,
});
export const ANN = someone({ user: 'paper:ann', name: 'Ann' });

/** One process with its desk, engine and repairs. */
export interface Bureau {
  readonly at: Replica;
  readonly desk: ModerationDesk;
  readonly engine: Engine;
  readonly living: Living;
  /** Resolves when no repair is open. The place's clock goes on meanwhile, so that what was put off comes due. */
  repaired(): Promise<void>;
  close(): Promise<void>;
}

export async function openBureau(
  place: Place,
  first: readonly FirstModerator[] = FIRST,
  saved: readonly string[] = [],
  complained?: EngineOptions['complained'],
): Promise<Bureau> {
  const at = await place.open();
  const { store, newsroom, library } = at;
  const now = (): Date => place.clock;
  const pauses = createPauseBook({ store, logger });
  await pauses.refresh();
  await seedFirstModerators(store, first, now());
  const runner = createDryRunner(library, () => 0);
  const dryRun = async (proposal: Proposal): Promise<DryRun | null> =>
    saved.length === 0 ? null : runner.run(proposal, saved, now().toISOString());
  const desk = createModerationDesk({
    store,
    newsroom,
    library,
    pauses,
    now,
    firstModerators: first,
    logger,
    dryRun,
  });
  const living = createLiving({ store, newsroom, library, now, logger, leaseMs: 50 });
  const engine = engineOver(library, {
    pausedAt: (key) => pauses.at(key),
    announce: living.announce,
    kept: store,
    ...(complained ? { complained } : {}),
    staleAfterMs: 1e12,
  });
  return {
    at,
    desk,
    engine,
    living,
    repaired: async () => {
      const progress = () => {
        place.clock = new Date(place.clock.getTime() + 500);
        return living.progress();
      };
      await expect.poll(progress, { timeout: 20_000 }).toMatchObject({ open: 0 });
      await living.idle();
    },
    close: async () => {
      await living.stop();
      await pauses.stop();
      await at.close();
    },
  };
}

export { createPlace, type Place };

/** What a reply says, as one text. */
export const said = (reply: Reply | { readonly reply: Reply }): string =>
  plainText(sayReply('reply' in reply ? reply.reply : reply));
