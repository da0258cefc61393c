/**
 * Folder = case: `article.txt` and, for a person to read, `expected.txt` with one line a passage
 * (kind | start-end | text). After a wanted change: `npx vitest run test/passages/golden.test.ts -u`, then read the diff.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/passages/index.ts';

const root = new URL('../golden/passages/', import.meta.url);
const cases = readdirSync(root);

describe('golden articles', () => {
  test('there is one at least', () => expect(cases.length).toBeGreaterThan(0));
  test.each(cases)('%s is segmented as its file says', async (name) => {
    const body = readFileSync(new URL(`${name}/article.txt`, root), 'utf8');
    const lines = segment(body, 'en').map(
      (passage) => `${passage.kind} | ${passage.start}-${passage.end} | ${JSON.stringify(passage.text)}`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(new URL(`${name}/expected.txt`, root).pathname);
  });
});

describe('the shipped article', () => {
  const passages = segment(readFileSync(new URL('article/article.txt', root), 'utf8'), 'en');
  const count = (kind: string): number => passages.filter((passage) => passage.kind === kind).length;

  test('has 22 sentences of reporting and 4 of captions, 3 credits, 2 headings, 1 byline', () => {
    expect([count('sentence'), count('caption'), count('credit'), count('heading'), count('byline')]).toEqual(
      [22, 4, 3, 2, 1],
    );
  });
});
