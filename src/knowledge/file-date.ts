import type { Problem } from './problem.ts';
import { readPublished } from './published.ts';

const DATED = /^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?=[^0-9]|$)/;

/** The date that a file's name begins with ("2022-01-08 council.txt", "20220108.html"), or null. */
export function fileDate(file: string): string | null {
  const found = DATED.exec(file.slice(file.lastIndexOf('/') + 1));
  return found === null ? null : readPublished(`${found[1]}-${found[2]}-${found[3]}`);
}

/**
 * The publication date with the file's name as the last source, and what a moderator should know of it. A date stated
 * and found bad is not replaced.
 */
export function publishedOrFileDate(
  published: string | null,
  file: string,
  told: readonly Problem[],
): { readonly published: string | null; readonly problems: readonly Problem[] } {
  const named = fileDate(file);
  const bad = told.some(({ code }) => code === 'ARTICLE_BAD_DATE' || code === 'ARTICLE_FUTURE_DATE');
  if (named === null || (published === null && bad)) return { published, problems: [] };
  const warn = (code: Problem['code'], message: string): readonly Problem[] => [
    { file, code, severity: 'warning', message },
  ];
  if (published === null) {
    const message = `no date but in the file's name: ${named} was taken; add "published: …" to be sure`;
    return { published: named, problems: warn('ARTICLE_NO_DATE', message) };
  }
  if (published.slice(0, 10) === named) return { published, problems: [] };
  const message = `published: ${published}, but the file's name begins with ${named}; the name was passed over`;
  return { published, problems: warn('ARTICLE_CONTRADICTION', message) };
}
