import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pino } from 'pino';
import { ask } from '../../../src/answer/index.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import { createFolderSource } from '../../../src/knowledge/folder.ts';
import { type Actor, createNewsroom, type Newsroom } from '../../../src/knowledge/newsroom/index.ts';
import { readArticle } from '../../../src/knowledge/read-article.ts';
import { Library } from '../../../src/library.ts';
import { openStore, type Store } from '../../../src/store/index.ts';

export const MODERATOR: Actor = { by: 'moderators', who: null, why: 'being checked' };
export const NOW = '2022-01-11T12:00:00.000Z';

/** A text as a file of the folder would hold it. */
export const text = (body: string, head = ''): string =>
  `---\ntitle: T\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n${head}---\n${body}\n`;

export const BRIDGE = text(
  'The bridge over the Ili reopened on Friday. Engineers had inspected it for two days.',
);
export const HARBOUR = text('The harbour of Aktau closed on Saturday because of a storm.');

export function draft(file: string, content: string): Article {
  const { article } = readArticle(new TextEncoder().encode(content), file, new Date(NOW));
  if (article === null) throw new Error(`the sample ${file} is no article`);
  return article;
}

/** One process: a newsroom with its library over the shared store and folder. */
export interface Replica {
  readonly store: Store;
  readonly library: Library;
  readonly newsroom: Newsroom;
  /** Texts of the quotes that a question gets. */
  quotes(question: string): readonly string[];
  /** Texts of everything that a question finds, quoted or not. */
  found(question: string): readonly string[];
  close(): Promise<void>;
}

/** A folder and a store on disk; as many processes on them as a test wants. */
export interface Place {
  readonly folder: string;
  readonly storeUrl: string;
  clock: Date;
  write(file: string, content: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** `follow`: keeps in step with folder and store by itself. */
  open(options?: { readonly follow?: boolean; readonly folder?: boolean }): Promise<Replica>;
  end(): Promise<void>;
}

export async function createPlace(storeUrl?: string): Promise<Place> {
  const root = await mkdtemp(path.join(tmpdir(), 'newsroom-'));
  const folder = path.join(root, 'knowledge');
  await mkdir(folder);
  const open = new Set<Replica>();
  const place: Place = {
    folder,
    storeUrl: storeUrl ?? `file:${path.join(root, 'data', 'x.db')}`,
    clock: new Date(NOW),
    write: (file, content) => writeFile(path.join(folder, file), content),
    remove: (file) => rm(path.join(folder, file)),
    open: async (options = {}) => {
      const store = await openStore(place.storeUrl);
      const now = (): Date => place.clock;
      const source = options.folder === false ? null : createFolderSource(folder, now);
      const library = new Library();
      const logger = pino({ level: 'silent' });
      const newsroom = createNewsroom({ store, library, source, now, logger });
      await newsroom.start();
      if (options.follow) await newsroom.follow(() => undefined);
      const answer = (question: string) => ask(library, { text: question, now: NOW, mode: 'ask' });
      const replica: Replica = {
        store,
        library,
        newsroom,
        quotes: (question) => answer(question).quotes.map((quote) => quote.text),
        found: (question) => answer(question).ranked.map((passage) => passage.text),
        close: async () => {
          open.delete(replica);
          await newsroom.stop();
          await store.close();
        },
      };
      open.add(replica);
      return replica;
    },
    end: async () => {
      for (const replica of [...open]) await replica.close();
      await rm(root, { recursive: true, force: true });
    },
  };
  return place;
}
