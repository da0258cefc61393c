import { describe, expect, it } from 'vitest';
import { PARSE_LIMITS, parseInWorker } from '../../../src/knowledge/formats/in-worker.ts';
import { readDocument } from '../../../src/knowledge/formats/index.ts';

const NOW = new Date('2024-03-10T12:00:00Z');
const html = (body: string) =>
  ({ kind: 'html', html: `<!doctype html><html><body>${body}</body></html>`, url: null }) as const;
const SMALL = html('<p>The bridge is open.</p>');
/** 300,000 elements: far more than can be read in the times below. */
const SLOW = html('<div><p>a</p>'.repeat(150_000));

describe('parseInWorker', () => {
  it('ends a document that takes too long and reads the next one', async () => {
    expect(await parseInWorker(SLOW, { ...PARSE_LIMITS, timeoutMs: 100 })).toMatchObject({
      kind: 'unusable',
      code: 'ARTICLE_TOO_COSTLY',
    });
    expect(await parseInWorker(SMALL)).toMatchObject({ kind: 'page', body: 'The bridge is open.\n' });
  });

  it('ends a document that takes too much heap without harm to this process', async () => {
    const parsed = await parseInWorker(SLOW, { ...PARSE_LIMITS, heapMb: 24 });
    expect(parsed).toMatchObject({ code: 'ARTICLE_TOO_COSTLY', reason: expect.stringContaining('memory') });
  });

  it('ends a document by which the process grows too much', async () => {
    const parsed = await parseInWorker(SLOW, { ...PARSE_LIMITS, growthMb: 1 });
    expect(parsed).toMatchObject({ code: 'ARTICLE_TOO_COSTLY', reason: expect.stringContaining('memory') });
  });

  it('reads many documents at once and one after the other, each with its own text', async () => {
    const bodies = Array.from({ length: 4 }, (_, i) => `The bridge number ${i} is open.`);
    const together = await Promise.all(bodies.map((body) => parseInWorker(html(`<p>${body}</p>`))));
    expect(together.map((one) => one.kind === 'page' && one.body)).toEqual(bodies.map((body) => `${body}\n`));
    for (const body of bodies)
      expect(await parseInWorker(html(`<p>${body}</p>`))).toMatchObject({ body: `${body}\n` });
  });
});

describe('readDocument', () => {
  it('reads a page of 1 MB on one line', async () => {
    const line = '<p>The old bridge in Norvik was closed on Tuesday, the mayor said.</p>'.repeat(15_000);
    const page = `<!doctype html><html lang="en"><head><title>T</title></head><body><article>${line}</article></body></html>`;
    expect(page.length).toBeGreaterThan(1_000_000);
    const { article } = await readDocument(new TextEncoder().encode(page), 'long.html', NOW);
    expect(article?.body.split('\n\n')).toHaveLength(15_000);
  });

  it('leaves the bodies of .txt and .md as they are, byte for byte', async () => {
    const body = 'A\u200bb\u00adc  \r\n\r\n  <p>cafe\u0301</p>\u202e \n';
    for (const file of ['a.txt', 'a.md']) {
      const { article } = await readDocument(new TextEncoder().encode(body), file, NOW);
      expect(article?.body).toBe(body);
    }
  });
});
