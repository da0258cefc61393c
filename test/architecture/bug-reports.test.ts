/** docs/bug-reports.md names tests that exist. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const rows = readFileSync('docs/bug-reports.md', 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && line.includes('.test.ts'))
  .map((line) => line.split('|').slice(-3, -1));

describe('the table of bug reports', () => {
  it('has a row for each of them, and for what the loopbacks refuse', () => {
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows.map(([name = '', file = '']) => [name.trim(), file.trim()] as const))(
    'names a test that exists: %s',
    (name, file) => {
      const source = readFileSync(file, 'utf8');
      expect(source.includes(`'${name}'`), `${file} has no test of that name`).toBe(true);
      expect(source).not.toMatch(/\b(?:it|describe)\.(?:skip|todo|only)\b/);
    },
  );
});
