import { lstat, readdir, realpath } from 'node:fs/promises';
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

/** What a folder, or one path in it, holds. */
export interface Listing {
  readonly files: ArticleFile[];
  readonly problems: Problem[];
  /** Folders that were gone through, relative; "" is the root. */
  readonly folders: string[];
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
  const listing: Listing = { files: [], problems: [], folders: [] };
  await walk(root, '', listing);
  return inOrder(listing);
}

/**
 * The same for one path below `root`, whatever there is now: a file, a folder with all below it, or nothing. A path that
 * leads through a link is nothing. Rejects when there is no root.
 */
export async function listArticlesAt(root: string, file: string): Promise<Listing> {
  const listing: Listing = { files: [], problems: [], folders: [] };
  if (file.split('/').some((name) => TEMPORARY.test(name)) || !(await isInside(root, file))) return listing;
  const absolute = path.join(root, file);
  const stat = await lstat(absolute).catch(() => null);
  if (stat?.isDirectory()) await walk(root, file, listing);
  else if (isArticle(file)) await look(absolute, file, listing);
  return inOrder(listing);
}

function inOrder(listing: Listing): Listing {
  listing.files.sort((a, b) => (a.file < b.file ? -1 : 1));
  listing.problems.sort((a, b) => (a.file < b.file ? -1 : 1));
  return listing;
}

function isArticle(name: string): boolean {
  return EXTENSIONS.has(path.extname(name).toLowerCase());
}

/** The folder of a path is where it seems to be: a folder that was exchanged for a link leads elsewhere. */
async function isInside(root: string, file: string): Promise<boolean> {
  const top = await realpath(root);
  const own = await realpath(path.join(root, path.dirname(file))).catch(() => null);
  return own === path.join(top, path.dirname(file));
}

async function walk(root: string, folder: string, listing: Listing): Promise<void> {
  listing.folders.push(folder);
  const found = await readdir(path.join(root, folder), { withFileTypes: true });
  const files: string[] = [];
  for (const one of found) {
    if (TEMPORARY.test(one.name)) continue;
    const file = folder === '' ? one.name : `${folder}/${one.name}`;
    if (one.isDirectory()) await walk(root, file, listing);
    else if (isArticle(one.name)) files.push(file);
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
