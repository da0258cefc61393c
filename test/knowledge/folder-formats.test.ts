import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderSource } from '../../src/knowledge/folder.ts';
import { makeDocx, paragraph } from './formats/make-docx.ts';
import { makePdf } from './formats/make-pdf.ts';

const NOW = () => new Date('2024-03-10T12:00:00Z');
const SENTENCE = 'The old bridge in Norvik was closed on Tuesday after a storm.';
const page = (text: string): string =>
  `<!doctype html><html lang="en"><head><title>Bridge</title></head><body><p>${text}</p></body></html>`;

describe('the knowledge folder with other things than text', () => {
  let root: string;
  const write = (file: string, content: string | Uint8Array) => writeFile(path.join(root, file), content);
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'formats-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('gives articles out of pages, PDF and DOCX, and passes over other files', async () => {
    await write('a.html', page(SENTENCE));
    await write('b.htm', page(SENTENCE));
    await write('c.pdf', makePdf([[{ text: SENTENCE, y: 700 }]]));
    await write('d.docx', makeDocx(paragraph(SENTENCE)));
    await write('e.md', SENTENCE);
    await write('f.rss', '<rss></rss>');
    await write('g.png', 'x');
    const { put } = await createFolderSource(root, NOW).look();
    expect(put.map(({ id, body }) => [id, body.trim()])).toEqual(
      ['a', 'b', 'c', 'd', 'e'].map((id) => [id, SENTENCE]),
    );
  });

  it('leaves out 50 MB, a bomb and a link to a page, and keeps the rest', async () => {
    await write('good.html', page(SENTENCE));
    await write('huge.html', '<html>');
    await truncate(path.join(root, 'huge.html'), 50_000_000);
    await write(
      'bomb.docx',
      makeDocx('', { more: [{ name: 'a.xml', content: new Uint8Array(30_000_000) }] }),
    );
    await symlink(path.join(root, 'good.html'), path.join(root, 'link.html'));
    const { put, problems } = await createFolderSource(root, NOW).look();
    expect(put.map(({ id }) => id)).toEqual(['good']);
    expect(
      problems.filter(({ severity }) => severity === 'error').map(({ file, code }) => [file, code]),
    ).toEqual([
      ['bomb.docx', 'ARTICLE_ZIP_BOMB'],
      ['huge.html', 'ARTICLE_TOO_LARGE'],
      ['link.html', 'ARTICLE_OUTSIDE_ROOT'],
    ]);
  });

  it('keeps the last good text of a page while a broken save of it is mended', async () => {
    await write('a.html', page(SENTENCE));
    const source = createFolderSource(root, NOW);
    await source.look();
    await write('a.html', '<html><body></body></html>');
    const change = await source.look();
    expect(change.removed).toEqual([]);
    expect(change.problems.map(({ code }) => code)).toEqual(['ARTICLE_NO_TEXT']);
  });
});
