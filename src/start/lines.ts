import type { Problem } from '../knowledge/problem.ts';
import { publishedMs } from '../knowledge/published.ts';
import type { Library } from '../library.ts';
import { wordsFor } from '../words/index.ts';

/** Lines about articles at a start; all of them are what `dateline check` is for. */
const MAX_PROBLEM_LINES = 10;

/** "1 warning", "0 warnings". */
export const count = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`;

/** "Dateline 0.1.0 · knowledge 3f2a1c: 1 article, 32 passages, published 8 Jan 2022". */
export function firstLine(version: string, library: Library): string {
  const entries = library.entries();
  const passages = entries.reduce((sum, entry) => sum + entry.passages.length, 0);
  const dates = entries
    .flatMap((entry) => entry.article.published ?? [])
    .sort((a, b) => publishedMs(a) - publishedMs(b));
  const [from, to] = [dates[0]?.slice(0, 10), dates.at(-1)?.slice(0, 10)];
  const published = from && to ? `, published ${wordsFor('en').span(from, to)}` : '';
  return `Dateline ${version} · knowledge ${library.version.slice(0, 6)}: ${count(entries.length, 'article')}, ${count(passages, 'passage')}${published}`;
}

/** What to do when there is nothing to answer from. `folder`: where articles are read from. */
export function emptyLine(folder: string): string {
  return `knowledge is empty: put a .txt, .md, .html, .pdf or .docx file into ${folder}; it is live within seconds`;
}

/** One line a problem with an article, for the one who runs the bot. */
export function problemLines(problems: readonly Problem[]): readonly string[] {
  return problems.map((p) => `${p.severity}: ${p.file}: ${p.message} (${p.code})`);
}

/** The problems at a start, errors first; many are counted, so that they don't push everything else off the screen. */
export function fewProblemLines(problems: readonly Problem[]): readonly string[] {
  const errorsFirst = problems.toSorted(
    (a, b) => Number(a.severity !== 'error') - Number(b.severity !== 'error'),
  );
  const lines = problemLines(errorsFirst);
  if (lines.length <= MAX_PROBLEM_LINES) return lines;
  const more = lines.length - MAX_PROBLEM_LINES;
  return [...lines.slice(0, MAX_PROBLEM_LINES), `and ${more} more: npx dateline check`];
}
