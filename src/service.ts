import type { Logger } from 'pino';
import type { engineVariables, Values } from './config.ts';
import type { Adapter, Engine, ModerationDesk, SharedClaims } from './contract.ts';
import { createEngine } from './engine.ts';
import { createFolderSource } from './knowledge/folder.ts';
import { createArticleBook, createNewsroom, createPageMarks } from './knowledge/newsroom/index.ts';
import type { Problem } from './knowledge/problem.ts';
import { Library } from './library.ts';
import { createInforming, createLiving } from './living/index.ts';
import {
  createActsElsewhere,
  createComplaints,
  createModerationDesk,
  createPauseBook,
  createRechecking,
  createSavedDryRun,
  seedFirstModerators,
} from './moderation/index.ts';
import type { OffPage } from './replies/page-marks.ts';
import { createPainter } from './start/picture-fonts.ts';
import { createClaims } from './store/claims.ts';
import { openStore } from './store/index.ts';

/** How often what reached nobody is told again. */
const RETELL_EVERY_MS = 15 * 60_000;

/** The whole service but for the adapters. */
export interface Service {
  readonly library: Library;
  /** What was wrong with articles of the folder when they were first read. */
  readonly problems: readonly Problem[];
  readonly engine: Engine;
  readonly moderation: ModerationDesk;
  readonly claims: SharedClaims;
  /** From now on repairs what this adapter posted, and tells through it what nobody asked for. */
  speakThrough(adapter: Adapter): void;
  /** Ends what is under way and closes the store; the adapters are stopped before. */
  stop(): Promise<void>;
}

interface ServiceDeps {
  readonly now: () => Date;
  readonly logger: Logger;
}

/** Opens the store, reads the articles and keeps both in step from then on. Rejects with a DatelineError. */
export async function openService(
  config: Values<typeof engineVariables>,
  { now, logger }: ServiceDeps,
): Promise<Service> {
  const { store, newsroom, library, problems } = await openKnowledge(config, { now, logger });
  const firstModerators = config.MODERATORS;
  await seedFirstModerators(store, firstModerators, now());
  const [marks, book, pauses] = [
    createPageMarks({ store, logger }),
    createArticleBook({ store, newsroom, logger }),
    createPauseBook({ store, logger }),
  ];
  for (const one of [marks, book, pauses]) {
    await one.refresh();
    one.follow();
  }
  const offPage: OffPage = ({ article, start }) =>
    marks.of(article, library.entry(article)?.article.digest ?? '', start);
  const living = createLiving({ store, newsroom, library, now, logger, offPage });

  const running = new Map<string, Adapter>();
  const outreach = (platform: string) => running.get(platform)?.outreach ?? null;
  const speaking = { store, newsroom, library, firstModerators, outreach, now, logger };
  const complaints = createComplaints(speaking);
  const rechecking = createRechecking({ ...speaking, marks, everyMs: config.RECHECK_EVERY });
  const following = [createActsElsewhere(speaking), createInforming(speaking), rechecking];
  const retell = (): void => {
    for (const one of [complaints, ...following]) void one.catchUp();
  };
  let retelling: NodeJS.Timeout | undefined;

  return {
    library,
    problems,
    engine: createEngine({
      library,
      logger,
      book,
      offPage,
      kept: store,
      paint: createPainter(),
      pausedAt: (place) => pauses.at(place),
      announce: living.announce,
      complained: (quote) => void complaints.noticed(quote),
      staleAfterMs: config.STALE_AFTER,
      safetyNote: config.SAFETY_NOTE ?? null,
      logQuestions: config.LOG_QUESTIONS === 'plain',
    }),
    moderation: createModerationDesk({
      ...{ store, newsroom, library, firstModerators, pauses, now, logger },
      recordWho: config.RECORD_WHO,
      dryRun: createSavedDryRun(library, config.KNOWLEDGE_DIR, now),
    }),
    claims: createClaims(store.seen, logger),
    speakThrough: (adapter) => {
      const { name, posts } = adapter;
      running.set(name, adapter);
      if (posts) living.attach(name, posts);
      if (retelling === undefined) for (const one of following) one.follow();
      retelling ??= setInterval(retell, RETELL_EVERY_MS).unref();
      retell();
    },
    stop: async () => {
      clearInterval(retelling);
      await Promise.all([...following, marks, book].map((one) => one.stop()));
      await living.stop();
      await pauses.stop();
      await newsroom.stop();
      await store.close();
    },
  };
}

async function openKnowledge(
  config: Pick<Values<typeof engineVariables>, 'STORE_URL' | 'KNOWLEDGE_DIR'>,
  { now, logger }: ServiceDeps,
) {
  const library = new Library();
  const store = await openStore(config.STORE_URL);
  const source = createFolderSource(config.KNOWLEDGE_DIR, now);
  const newsroom = createNewsroom({ store, library, source, now, logger });
  const problems = await newsroom.start();
  await newsroom.follow((change) => {
    for (const problem of change.problems) logger.warn({ ...problem }, 'article problem');
  });
  return { store, newsroom, library, problems };
}
