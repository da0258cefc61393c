import { type FSWatcher, statSync, watch } from 'node:fs';
import path from 'node:path';

/** A path is looked at once nothing happened to it for one to two of these, so that half a file is not read. */
const TICK_MS = 75;

/** Watches folders, each by itself, for changes of what lies directly in them. */
export interface FolderWatch {
  /** These are the folders there are now, at and below a path ("" is the root); others there are no longer watched. */
  follow(at: string, folders: readonly string[]): void;
  close(): void;
}

/**
 * Calls `changed` with the paths, relative to `root`, that something happened to and that are quiet now; with null when
 * it cannot be told which. One system watch for each folder, none for a file: ten thousand articles cost as much as one.
 */
export function watchFolders(
  root: string,
  changed: (paths: ReadonlySet<string> | null) => void,
): FolderWatch {
  const watched = new Map<string, { readonly watcher: FSWatcher; readonly identity: string }>();
  let fresh = new Set<string>();
  let waiting = new Set<string>();
  let timer: NodeJS.Timeout | undefined;

  const tick = (): void => {
    const quiet = waiting;
    waiting = fresh;
    fresh = new Set();
    timer = waiting.size > 0 ? setTimeout(tick, TICK_MS) : undefined;
    if (quiet.size > 0) changed(quiet);
  };
  const happened = (file: string): void => {
    waiting.delete(file);
    fresh.add(file);
    timer ??= setTimeout(tick, TICK_MS);
  };
  const drop = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  const watchOne = (folder: string): void => {
    try {
      const identity = identityOf(path.join(root, folder));
      if (watched.get(folder)?.identity === identity) return;
      drop(folder);
      const watcher = watch(path.join(root, folder), (_, name) => {
        if (name === null) changed(null);
        else happened(folder === '' ? name : `${folder}/${name}`);
      });
      // A folder that is gone: the folder above tells of it.
      watcher.on('error', () => drop(folder));
      watched.set(folder, { watcher, identity });
      // What came into it before it was watched is found by one more look.
      if (folder !== '') happened(folder);
    } catch {
      // Too many watches, or gone meanwhile: what cannot be watched is found by the regular look.
      drop(folder);
    }
  };
  return {
    follow: (at, folders) => {
      const there = new Set(folders);
      for (const folder of [...watched.keys()]) if (isBelow(at, folder) && !there.has(folder)) drop(folder);
      folders.forEach(watchOne);
    },
    close: () => {
      clearTimeout(timer);
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

function isBelow(at: string, folder: string): boolean {
  return at === '' || folder === at || folder.startsWith(`${at}/`);
}

/** Another one for a folder that was made anew under its old name, even where its number is used again. */
function identityOf(folder: string): string {
  const { dev, ino, birthtimeMs } = statSync(folder);
  return `${dev}-${ino}-${birthtimeMs}`;
}
