import { statSync } from 'node:fs';
import { KnowledgeError } from '../errors.ts';
import { FolderState } from './folder-state.ts';
import { type Listing, listArticleFiles, listArticlesAt } from './list-files.ts';
import type { Problem } from './problem.ts';
import { readFiles } from './read-files.ts';
import type { KnowledgeChange, KnowledgeSource } from './source.ts';
import { watchFolders } from './watch-folders.ts';

/** Lost watcher events (network mounts, full inotify tables) are made good by a look this often. */
const RESCAN_MS = 60_000;
const WHOLE = '';

/** Told what a path was found to hold, before it is read. */
type Listed = (at: string, listing: Listing) => void;

/** The folder of the one who runs the bot: each file an article, published as it stands. */
export function createFolderSource(root: string, now: () => Date): KnowledgeSource {
  const state = new FolderState();
  let looking: Promise<unknown> = Promise.resolve();
  let told: string | null = null;

  /** Takes in what a path holds now. */
  const take = async (at: string, listing: Listing): Promise<void> => {
    const { files, problems } = listing;
    state.forgetAllBut(at, new Set(files.map(({ file }) => file)));
    for (const problem of problems) state.refuse(problem);
    const changed = files.filter(({ file, stamp }) => !state.knows(file, stamp));
    for await (const { file, read } of readFiles(changed, now())) state.put(file.file, file.stamp, read);
  };
  /** One look at a time: a second caller waits and then looks for what came meanwhile. */
  const inTurn = (work: () => Promise<void>): Promise<KnowledgeChange> => {
    const turn = looking.then(work).then(() => state.change());
    looking = turn.catch(() => undefined);
    return turn;
  };
  const readable = (listing: Promise<Listing>): Promise<Listing> =>
    listing.catch((cause: unknown) => {
      throw new KnowledgeError(
        'ARTICLE_UNREADABLE',
        root,
        isFile(root)
          ? `the knowledge folder ${root} is a file; name the folder it lies in (KNOWLEDGE_DIR or --knowledge)`
          : `cannot read the knowledge folder ${root}; check that it is there and may be read (KNOWLEDGE_DIR or --knowledge)`,
        { cause },
      );
    });
  const lookAtAll = (listed: Listed): Promise<KnowledgeChange> =>
    inTurn(async () => {
      const listing = await readable(listArticleFiles(root));
      listed(WHOLE, listing);
      await take(WHOLE, listing);
    });
  const lookAt = (paths: Iterable<string>, listed: Listed): Promise<KnowledgeChange> =>
    inTurn(async () => {
      for (const one of paths) {
        const listing = await readable(listArticlesAt(root, one));
        listed(one, listing);
        await take(one, listing);
      }
    });
  /** True when a change says nothing that the last one did not say. */
  const isNews = (change: KnowledgeChange): boolean => {
    const problems = JSON.stringify(change.problems);
    const news = change.put.length > 0 || change.removed.length > 0 || problems !== told;
    told = problems;
    return news;
  };
  return {
    look: async () => {
      const change = await lookAtAll(() => undefined);
      isNews(change);
      return change;
    },
    watch: async (changed) => {
      let closed = false;
      const tell = (look: Promise<KnowledgeChange>): Promise<void> =>
        look.catch(unreadable).then((change) => {
          if (!closed && isNews(change)) changed(change);
        });
      const watching = watchFolders(
        root,
        (paths) => void tell(paths === null ? all() : lookAt(paths, follow)),
      );
      const follow: Listed = (at, { folders }) => {
        if (!closed) watching.follow(at, folders);
      };
      const all = (): Promise<KnowledgeChange> => lookAtAll(follow);
      // Watched first, then looked at: what happens in between is found by the look.
      watching.follow(WHOLE, [WHOLE]);
      const first = tell(all());
      const rescan = setInterval(() => void tell(all()), RESCAN_MS);
      await first;
      return async () => {
        closed = true;
        clearInterval(rescan);
        watching.close();
      };
    },
  };
}

function unreadable(cause: unknown): KnowledgeChange {
  const message = cause instanceof Error ? cause.message : 'the knowledge folder cannot be read';
  const problem: Problem = { file: '.', code: 'ARTICLE_UNREADABLE', severity: 'error', message };
  return { put: [], removed: [], problems: [problem] };
}

const isFile = (at: string): boolean => statSync(at, { throwIfNoEntry: false })?.isFile() === true;
