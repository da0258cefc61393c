import { lstat, readFile } from 'node:fs/promises';
import { readDocument } from './formats/index.ts';
import type { ArticleFile } from './list-files.ts';
import type { Problem } from './problem.ts';
import type { ReadArticle } from './read-article.ts';

/** Files above this are not read. A long news article has some 20 KB of text; this is a book. */
const ARTICLE_MAX_BYTES = 2_000_000;
/** Pages, PDF and DOCX carry styles and pictures besides their text. */
const DOCUMENT_MAX_BYTES = 20_000_000;
/** Files whose bytes are read together: one at a time, a start with many articles mostly waits for the disk. */
const TOGETHER = 64;
const TOGETHER_BYTES = 8_000_000;

/** What a file gave: its bytes, or why there are none. */
type Bytes = { readonly bytes: Uint8Array } | { readonly refused: ReadArticle };

/** Reads files as articles, in their order. Never rejects: what cannot be read is a problem of its file. */
export async function* readFiles(
  files: readonly ArticleFile[],
  now: Date,
): AsyncGenerator<{ readonly file: ArticleFile; readonly read: ReadArticle }> {
  for (const some of portions(files)) {
    const all = await Promise.all(some.map(readBytes));
    for (const [i, file] of some.entries()) {
      const one = all[i];
      if (one === undefined) continue;
      // One after the other: a document is parsed in a thread with a great heap.
      const read = 'refused' in one ? one.refused : await readDocument(one.bytes, file.file, now);
      yield { file, read };
    }
  }
}

function* portions(files: readonly ArticleFile[]): Generator<readonly ArticleFile[]> {
  let some: ArticleFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (some.length === TOGETHER || (some.length > 0 && bytes + file.bytes > TOGETHER_BYTES)) {
      yield some;
      some = [];
      bytes = 0;
    }
    some.push(file);
    bytes += file.bytes;
  }
  if (some.length > 0) yield some;
}

async function readBytes(file: ArticleFile): Promise<Bytes> {
  const refuse = (code: Problem['code'], message: string): Bytes => ({
    refused: { article: null, problems: [{ file: file.file, code, severity: 'error', message }] },
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
    return after.size === bytes.length
      ? { bytes }
      : refuse('ARTICLE_UNREADABLE', 'the file changed while it was read; it is read again in a moment');
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    return refuse(
      'ARTICLE_UNREADABLE',
      `the file cannot be read (${reason}); check that it exists and its permissions`,
    );
  }
}
