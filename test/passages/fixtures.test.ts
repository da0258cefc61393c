import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { segment } from '../../src/passages/index.ts';

const Row = z.object({ id: z.string(), lang: z.string(), text: z.string(), sentences: z.array(z.string()) });

function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8'));
}

const news = z.array(Row.extend({ rule: z.string() })).parse(read('news.json'));
const pragmatic = z.object({ rows: z.array(Row) }).parse(read('pragmatic.json')).rows;

const texts = (row: z.infer<typeof Row>): string[] =>
  segment(row.text, row.lang).map((passage) => passage.text);

/** Rows of the third-party rules that we split otherwise, and why that is wanted. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'en-sp-053': 'one passage a quotation; we split inside quotations',
  'en-sp-055': 'one passage a quotation; we split inside quotations',
  'en-sp-123': 'one passage a quotation; we split inside quotations',
  'en-sp-141': 'one passage a quotation; we split inside quotations',
  'en-sp-165': 'one passage a quotation; we split inside quotations',
  'it-sp-021': 'one passage a quotation; we split inside quotations',
  'en-sp-121': 'a list item that begins right behind "is": read as part of the sentence',
  'de-sp-025': 'a copyright notice is a passage of its own here',
  'ar-gr-001': 'cuts at a colon; quotation and attribution are one passage here',
  'ar-gr-005': 'cuts at commas; no sentence is cut here',
  'ar-sp-009': 'cuts at a colon; quotation and attribution are one passage here',
  'el-gr-001': 'a sentence that begins with a small letter',
};

describe('news texts', () => {
  test('the table is whole', () => expect(news.length).toBe(60));
  test.each(news)('$id $rule is split exactly', (row) => expect(texts(row)).toEqual(row.sentences));
});

describe('third-party rules (dev half)', () => {
  test('the table is whole', () => expect(pragmatic.length).toBeGreaterThan(170));
  test.each(pragmatic.filter((row) => OTHERWISE[row.id] === undefined))('$id is split exactly', (row) =>
    expect(texts(row)).toEqual(row.sentences),
  );
  test.each(pragmatic.filter((row) => OTHERWISE[row.id] !== undefined))('$id is split otherwise', (row) =>
    expect(texts(row)).not.toEqual(row.sentences),
  );
});
