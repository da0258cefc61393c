import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/knowledge/problem.ts';
import { Library } from '../../src/library.ts';
import { count, emptyLine, fewProblemLines, firstLine } from '../../src/start/lines.ts';
import { shippedArticle } from '../helpers/library.ts';

describe('the lines at the start', () => {
  it('count articles and passages and name the days they were published', () => {
    expect(firstLine('0.1.0', Library.of([shippedArticle()]))).toMatch(
      /^Dateline 0\.1\.0 · knowledge [0-9a-f]{6}: 1 article, 32 passages, published 8 Jan 2022$/,
    );
  });

  it('say what to do when there is no article', () => {
    expect(firstLine('0.1.0', new Library())).toMatch(/: 0 articles, 0 passages$/);
    expect(emptyLine('news')).toContain('into news; it is live within seconds');
  });

  it.each([
    [0, '0 warnings'],
    [1, '1 warning'],
    [2, '2 warnings'],
  ])('count %i', (n, said) => {
    expect(count(n, 'warning')).toBe(said);
  });

  it('tell of at most ten problems, errors first, and where the rest can be seen', () => {
    const problem = (severity: 'error' | 'warning', file: string): Problem => ({
      file,
      code: 'ARTICLE_NO_DATE',
      severity,
      message: 'no date',
    });
    const warnings = Array.from({ length: 30 }, (_, i) => problem('warning', `${i}.md`));
    const lines = fewProblemLines([...warnings, problem('error', 'last.md')]);
    expect(lines).toHaveLength(11);
    expect(lines[0]).toBe('error: last.md: no date (ARTICLE_NO_DATE)');
    expect(lines.at(-1)).toBe('and 21 more: npx dateline check');
    expect(fewProblemLines(warnings.slice(0, 2))).toHaveLength(2);
  });
});
