/**
 * What is understood of real-looking inputs, the bad ones among them. A folder under test/golden/intake is a case:
 * its input (or one made by made-inputs.ts) and `expected.txt`, which a person reads. After a wanted change:
 * `npx vitest run test/knowledge/formats/intake.test.ts -u`, then read the difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { feedItemArticle, readDocument, readFeed } from '../../../src/knowledge/formats/index.ts';
import type { ReadArticle } from '../../../src/knowledge/read-article.ts';
import { segment } from '../../../src/passages/index.ts';
import { MADE_INPUTS } from './made-inputs.ts';

const ROOT = 'test/golden/intake';
const NOW = new Date('2024-03-10T12:00:00Z');
/** Of a longer body only the beginning is kept in the file. */
const MAX_SHOWN = 20_000;

const kept = readdirSync(ROOT).flatMap((slug) => {
  const file = readdirSync(path.join(ROOT, slug)).find((name) => name !== 'expected.txt');
  return file === undefined
    ? []
    : [{ slug, file, bytes: new Uint8Array(readFileSync(path.join(ROOT, slug, file))) }];
});
const cases = [...kept, ...MADE_INPUTS];

describe('what is understood of an input', () => {
  it('is told by at least fifty cases with names of their own', () => {
    expect(cases.length).toBeGreaterThanOrEqual(50);
    expect(new Set(cases.map(({ slug }) => slug)).size).toBe(cases.length);
  });

  it.each(cases)('$slug is understood as its expected.txt says', async ({ slug, file, bytes }) => {
    const said = slug.startsWith('feed-') ? await sayFeed(bytes) : say(await readDocument(bytes, file, NOW));
    await expect(said).toMatchFileSnapshot(path.resolve(ROOT, slug, 'expected.txt'));
  });
});

async function sayFeed(bytes: Uint8Array): Promise<string> {
  const { title, items, total, problems } = await readFeed(bytes, 'https://harbour.example/feed.xml');
  const head = [`feed: ${title ?? 'none'}`, `entries: ${total}, taken: ${items.length}`];
  const entries = items.slice(0, 5).map((item) => `\nid: ${item.id}\n${say(feedItemArticle(item, NOW))}`);
  return `${[...head, ...problems.map(sayProblem)].join('\n')}\n${entries.join('')}`;
}

function say({ article, problems }: ReadArticle): string {
  const lines = problems.map(sayProblem);
  if (article === null) return `${['left out', ...lines].join('\n')}\n`;
  const { body, lang, digest: _, ...fields } = article;
  const counts = new Map<string, number>();
  for (const { kind } of segment(body, lang)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const stated = Object.entries({ ...fields, lang })
    .filter(([, value]) => value !== null && value.length > 0)
    .map(([name, value]) => `${name}: ${value}`);
  const passages = `passages: ${[...counts].map(([kind, count]) => `${count} ${kind}`).join(', ')}`;
  const shown =
    body.length > MAX_SHOWN ? `${body.slice(0, 300)}\n--- and on, ${body.length} characters ---\n` : body;
  return `${[...stated, ...lines, passages].join('\n')}\n--- body ---\n${shown}`;
}

function sayProblem({ severity, code, message }: ReadArticle['problems'][number]): string {
  return `${severity} ${code}: ${message}`;
}
