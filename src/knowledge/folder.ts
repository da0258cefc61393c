import { lstat, readFile } from 'node:fs/promises';
import { watch } from 'chokidar';
import { KnowledgeError } from '../errors.ts';
import type { Article } from './article.ts';
import { readDocument } from './formats/index.ts';
import { type ArticleFile, listArticleFiles } from './list-files.ts';
import type { Problem } from './problem.ts';
import type { ReadArticle } from './read-article.ts';
import type { KnowledgeChange, KnowledgeSource } from './source.ts';

/** Files above this are not read. A long news article has some 20 KB of text; this is a book. */
export const ARTICLE_MAX_BYTES = 2_000_000;
/** Pages, PDF and DOCX carry styles and pictures besides their text. */
const DOCUMENT_MAX_BYTES = 20_000_000;
/** A burst of file events is looked at once it is quiet for this long. */
const QUIET_MS = 150;
/** Lost watcher events (network mounts, full inotify tables) are made good by a look this often. */
const RESCAN_MS = 60_000;

interface Remembered {
  readonly stamp: string;
  readonly read: ReadArticle;
  /** The last article this file gave: stays while a broken save is mended. */
  readonly good: Article | null;
}

/** The folder of the one who runs the bot: each file an article, published as it stands. */
export function createFolderSource(root: string, now: () => Date): KnowledgeSource {
  let remembered: ReadonlyMap<string, Remembered> = new Map();
  let live: ReadonlyMap<string, Article> = new Map();
  let looking: Promise<KnowledgeChange> | null = null;
  let told: string | null = null;

  const lookOnce = async (): Promise<KnowledgeChange> => {
    const { files, problems } = await listArticleFiles(root).catch((cause: unknown) => {
      throw new KnowledgeError('ARTICLE_UNREADABLE', root, `cannot read the knowledge folder ${root}`, {
        cause,
      });
    });
    const next = new Map<string, Remembered>();
    for (const file of files) next.set(file.file, await readFileOnce(file, remembered.get(file.file), now()));
    remembered = next;
    const { articles, clashes } = withoutClashes(next);
    const change = {
      put: [...articles.values()].filter((article) => live.get(article.id)?.digest !== article.digest),
      removed: [...live.keys()].filter((id) => !articles.has(id)),
      problems: [...problems, ...[...next.values()].flatMap((one) => one.read.problems), ...clashes].sort(
        byFile,
      ),
    };
    live = articles;
    return change;
  };
  const look = (): Promise<KnowledgeChange> => {
    // One look at a time: a second caller waits and then looks for what came meanwhile.
    const turn = (looking ?? Promise.resolve()).then(lookOnce, lookOnce);
    looking = turn;
    return turn;
  };
  /** True when a change says nothing that the last one did not say. */
  const isNews = (change: KnowledgeChange): boolean => {
    const problems = JSON.stringify(change.problems);
    const news = change.put.length > 0 || change.removed.length > 0 || problems !== told;
    told = problems;
    return news;
  };
  return {
    look: async () => {
      const change = await look();
      isNews(change);
      return change;
    },
    watch: (changed) => watchFolder(root, look, (change) => isNews(change) && changed(change)),
  };
}

async function readFileOnce(
  file: ArticleFile,
  before: Remembered | undefined,
  now: Date,
): Promise<Remembered> {
  if (before?.stamp === file.stamp) return before;
  const read = await readChecked(file, now);
  return { stamp: file.stamp, read, good: read.article ?? before?.good ?? null };
}

async function readChecked(file: ArticleFile, now: Date): Promise<ReadArticle> {
  const refuse = (code: Problem['code'], message: string): ReadArticle => ({
    article: null,
    problems: [{ file: file.file, code, severity: 'error', message }],
  });
  const maxBytes = /\.(?:txt|md)$/i.test(file.file) ? ARTICLE_MAX_BYTES : DOCUMENT_MAX_BYTES;
  if (file.bytes > maxBytes) {
    return refuse(
      'ARTICLE_TOO_LARGE',
      `the file has ${file.bytes} bytes; the limit is ${maxBytes}: split it`,
    );
  }
  try {
    const bytes = await readFile(file.absolute);
    const after = await lstat(file.absolute);
    const grown = after.size !== bytes.length;
    return grown
      ? refuse('ARTICLE_UNREADABLE', 'the file changed while it was read; it is read again in a moment')
      : await readDocument(bytes, file.file, now);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return refuse(
      'ARTICLE_UNREADABLE',
      `the file cannot be read (${reason}); check that it exists and its permissions`,
    );
  }
}

/** The live articles by id, in order of id; of two files with one id the first by path stays. */
function withoutClashes(files: ReadonlyMap<string, Remembered>): {
  readonly articles: ReadonlyMap<string, Article>;
  readonly clashes: readonly Problem[];
} {
  const owners = new Map<string, string>();
  const articles: Article[] = [];
  const clashes: Problem[] = [];
  for (const [file, { good }] of files) {
    if (!good) continue;
    const owner = owners.get(good.id);
    if (owner === undefined) {
      owners.set(good.id, file);
      articles.push(good);
    } else {
      const message = `id "${good.id}" is taken by ${owner}; give one of the two another id. This file is left out.`;
      clashes.push({ file, code: 'ARTICLE_DUPLICATE_ID', severity: 'error', message });
    }
  }
  articles.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { articles: new Map(articles.map((article) => [article.id, article])), clashes };
}

function byFile(a: Problem, b: Problem): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

async function watchFolder(
  root: string,
  look: () => Promise<KnowledgeChange>,
  changed: (change: KnowledgeChange) => void,
): Promise<() => Promise<void>> {
  let quiet: NodeJS.Timeout | undefined;
  const lookAndTell = (): void => {
    look().then(changed, (cause: unknown) => {
      const message = cause instanceof Error ? cause.message : 'the knowledge folder cannot be read';
      changed({
        put: [],
        removed: [],
        problems: [{ file: '.', code: 'ARTICLE_UNREADABLE', severity: 'error', message }],
      });
    });
  };
  const soon = (): void => {
    clearTimeout(quiet);
    quiet = setTimeout(lookAndTell, QUIET_MS);
  };
  const watcher = watch(root, {
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: { stabilityThreshold: 100, pollInterval: 50 },
  });
  // A watcher that fails (too many files, folder replaced) leaves the rescan, so its error needs no more than a look.
  watcher.on('all', soon).on('error', soon);
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  soon();
  const rescan = setInterval(lookAndTell, RESCAN_MS);
  return async () => {
    clearTimeout(quiet);
    clearInterval(rescan);
    await watcher.close();
  };
}
