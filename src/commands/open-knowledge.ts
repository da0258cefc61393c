import { pino } from 'pino';
import { createFolderSource } from '../knowledge/folder.ts';
import { type Actor, createNewsroom, type Newsroom } from '../knowledge/newsroom/index.ts';
import type { Store } from '../store/index.ts';
import type { CommandIo } from './io.ts';

/** What a moderator's command works on: the store and the newsroom over it, without a library. */
export interface OpenKnowledge {
  readonly store: Store;
  readonly newsroom: Newsroom;
  /** The operator's folder. */
  readonly folder: string;
  readonly now: () => Date;
}

/** How a command of `dateline knowledge` was called. */
export interface KnowledgeCall {
  readonly knowledge: OpenKnowledge;
  readonly io: CommandIo;
  readonly json: boolean;
  readonly actor: Actor;
}

/** Opens the store, takes over what changed in the folder, does the work and closes the store again. */
export async function withKnowledge<T>(
  { storeUrl, folder, now }: { readonly storeUrl: string; readonly folder: string; readonly now: () => Date },
  work: (knowledge: OpenKnowledge) => Promise<T>,
): Promise<T> {
  const { openStore } = await import('../store/index.ts');
  const store = await openStore(storeUrl);
  try {
    const source = createFolderSource(folder, now);
    const logger = pino({ level: 'silent' });
    const newsroom = createNewsroom({ store, library: null, source, now, logger });
    await newsroom.start();
    return await work({ store, newsroom, folder, now });
  } finally {
    await store.close();
  }
}
