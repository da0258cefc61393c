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

const EXTENSIONS = new Set(['.md', '.txt']);
const TEMPORARY = /^[.~#]|[~#]$|\.(?:tmp|part|partial|swp|swx|swo|crdownload|bak)$/i;

/**
 * The article files below `root`, in order of path. Hidden and editors' temporary files are passed over; symbolic
 * links, devices and pipes are never followed and are told as problems, so that nothing outside the folder is read.
 */
export async function listArticleFiles(
  root: string,
): Promise<{ readonly files: readonly ArticleFile[]; readonly problems: readonly Problem[] }> {
  const names = await readdir(root, { recursive: true });
  const files: ArticleFile[] = [];
  const problems: Problem[] = [];
  for (const name of names.sort()) {
    const file = name.split(path.sep).join('/');
    if (
      file.split('/').some((part) => TEMPORARY.test(part)) ||
      !EXTENSIONS.has(path.extname(file).toLowerCase())
    )
      continue;
    const found = await look(path.join(root, name), file);
    if (found && 'code' in found) problems.push(found);
    else if (found) files.push(found);
  }
  return { files, problems };
}

async function look(absolute: string, file: string): Promise<ArticleFile | Problem | null> {
  const stat = await lstat(absolute).catch(() => null);
  if (stat === null || stat.isDirectory()) return null;
  if (!stat.isFile()) {
    const what = stat.isSymbolicLink() ? 'a symbolic link' : 'no regular file';
    const message = `this is ${what}; links are not followed: put the file itself into the folder`;
    return { file, code: 'ARTICLE_OUTSIDE_ROOT', severity: 'error', message };
  }
  return { file, absolute, stamp: `${stat.size}-${stat.mtimeMs}-${stat.ino}`, bytes: stat.size };
}
