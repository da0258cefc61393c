import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../knowledge/article.ts';
import type { Problem } from '../knowledge/problem.ts';
import { readArticle } from '../knowledge/read-article.ts';
import type { Origin } from '../store/index.ts';
import { type CommandIo, readAll } from './io.ts';
import { UsageError } from './timeline.ts';

/** A text that a moderator hands in, read but not yet stored. */
export interface Draft {
  /** Null when a problem of severity `error` forbids it. */
  readonly article: Article | null;
  readonly problems: readonly Problem[];
  readonly origin: Origin;
}

const PLAIN = new Set(['.txt', '.md', '']);

/**
 * Reads what `add`, `check` and `correct` were given: a file, or `-` for text on standard input.
 * @throws UsageError when there is no such file, or it is of a kind that cannot be read.
 */
export async function readDraft(what: string, now: Date, io: CommandIo): Promise<Draft> {
  if (what === '-') {
    const bytes = new TextEncoder().encode(await readAll(io.stdin));
    return {
      ...readArticle(bytes, `pasted-${now.toISOString().slice(0, 19).replaceAll(':', '')}`, now),
      origin: 'paste',
    };
  }
  const kind = path.extname(what).toLowerCase();
  if (/^https?:\/\//i.test(what) || !PLAIN.has(kind)) {
    throw new UsageError(
      `${what}: only .txt and .md files can be read; save it as one, or paste its text with "-"`,
    );
  }
  const bytes = await readFile(what).catch((cause: unknown) => {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new UsageError(`${what} cannot be read (${reason}); check the path`);
  });
  return { ...readArticle(bytes, path.basename(what), now), origin: 'file' };
}
