import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from './problem.ts';

/** A regular file of the folder that may be an article. */
export interface ArticleFile {
  /** Relative to the folder, with forward slashes. */
  readonly file: string;
  readonly absolute: string;
  /** Changes when the content may have: size, modification time and inode. */
  readonly stamp: string;
  readonly bytes: number;
}

interface Listing {
  readonly files: ArticleFile[];
  readonly problems: Problem[];
}

const EXTENSIONS = new Set(['.md', '.txt', '.html', '.htm', '.pdf', '.docx', '.docm']);
/** Files looked at together. */
const AT_ONCE = 1000;
const TEMPORARY = /^[.~#]|[~#]$|\.(?:tmp|part|partial|swp|swx|swo|crdownload|bak)$/i;

/**
 * The article files below `root`, in order of path. Hidden and editors' temporary files are passed over; symbolic
 * links, devices and pipes are never followed and are told as problems, so that nothing outside the folder is read.
 * (Node's own recursive listing walks through linked folders, hence the walk here.)
 */
export async function listArticleFiles(root: string): Promise<Listing> {
  const listing: Listing = { files: [], problems: [] };
  await walk(root, '', listing);
  listing.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  listing.problems.sort((a, b) => (a.file < b.file ? -1 : 1));
  return listing;
}

async function walk(root: string, folder: string, listing: Listing): Promise<void> {
  const found = await readdir(path.join(root, folder), { withFileTypes: true });
  const files: string[] = [];
  for (const one of found) {
    if (TEMPORARY.test(one.name)) continue;
    const file = folder === '' ? one.name : `${folder}/${one.name}`;
    if (one.isDirectory()) await walk(root, file, listing);
    else if (EXTENSIONS.has(path.extname(one.name).toLowerCase())) files.push(file);
  }
  // Many at once: while questions are answered, each wait for the disk lasts as long as an answer takes.
  for (let i = 0; i < files.length; i += AT_ONCE) {
    await Promise.all(files.slice(i, i + AT_ONCE).map((file) => look(path.join(root, file), file, listing)));
  }
}

async function look(absolute: string, file: string, listing: Listing): Promise<void> {
  // A file may vanish between listing and looking: then it is simply not there.
  const stat = await lstat(absolute).catch(() => null);
  if (stat?.isFile()) {
    listing.files.push({
      file,
      absolute,
      stamp: `${stat.size}-${stat.mtimeMs}-${stat.ino}`,
      bytes: stat.size,
    });
  } else if (stat !== null && !stat.isDirectory()) {
    const what = stat.isSymbolicLink() ? 'a symbolic link' : 'no regular file';
    const message = `this is ${what}; links are not followed: put the file itself into the folder`;
    listing.problems.push({ file, code: 'ARTICLE_OUTSIDE_ROOT', severity: 'error', message });
  }
}
