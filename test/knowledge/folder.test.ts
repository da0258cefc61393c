import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFolderSource } from '../../src/knowledge/folder.ts';
import type { KnowledgeChange } from '../../src/knowledge/source.ts';

const NOW = () => new Date('2022-01-11T12:00:00Z');
const article = (title: string, body = 'A sentence.') =>
  `---\ntitle: ${title}\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n---\n${body}`;
const put = (change: KnowledgeChange) => change.put.map((a) => a.id);

describe('the knowledge folder', () => {
  let root: string;
  const write = (file: string, text: string | Uint8Array) => writeFile(path.join(root, file), text);
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'knowledge-'));
  });
  afterEach(() => rm(root, { recursive: true, force: true }));

  it('tells all articles at the first look and only changes after', async () => {
    await mkdir(path.join(root, 'sub'));
    await write('b.md', article('B'));
    await write('sub/a.txt', article('A'));
    const source = createFolderSource(root, NOW);
    expect(put(await source.look())).toEqual(['b', 'sub/a']);
    expect(await source.look()).toEqual({ put: [], removed: [], problems: [] });
    await write('b.md', article('B', 'Another sentence, longer.'));
    await rm(path.join(root, 'sub/a.txt'));
    const change = await source.look();
    expect(put(change)).toEqual(['b']);
    expect(change.removed).toEqual(['sub/a']);
  });

  it('leaves one bad file out with its reason and keeps the others', async () => {
    await write('bad.md', '---\ntitle: "x\n---\nBody');
    await write('good.md', article('G'));
    await write('image.txt', new Uint8Array([0x89, 0x50, 0, 0, 0, 1, 2, 3]));
    await write('huge.txt', 'x'.repeat(2_000_001));
    const change = await createFolderSource(root, NOW).look();
    expect(put(change)).toEqual(['good']);
    expect(change.problems.map((p) => [p.file, p.code])).toEqual([
      ['bad.md', 'ARTICLE_FRONT_MATTER'],
      ['huge.txt', 'ARTICLE_TOO_LARGE'],
      ['image.txt', 'ARTICLE_BINARY'],
    ]);
  });

  it('keeps the last good article while a broken save is mended', async () => {
    await write('a.md', article('A'));
    const source = createFolderSource(root, NOW);
    await source.look();
    await write('a.md', '---\ntitle: "broken\n---\nBody');
    const broken = await source.look();
    expect(broken.put).toEqual([]);
    expect(broken.removed).toEqual([]);
    expect(broken.problems.map((p) => p.code)).toEqual(['ARTICLE_FRONT_MATTER']);
    await write('a.md', article('A', 'Mended now.'));
    expect((await source.look()).put.map((a) => a.body)).toEqual(['Mended now.']);
  });

  it('refuses the second of two files with one id and names both', async () => {
    await write('one.md', `---\nid: same\npublished: 2022-01-08\ntitle: 1\noutlet: O\n---\nFirst.`);
    await write('two.md', `---\nid: same\npublished: 2022-01-08\ntitle: 2\noutlet: O\n---\nSecond.`);
    const change = await createFolderSource(root, NOW).look();
    expect(change.put.map((a) => a.body)).toEqual(['First.']);
    expect(change.problems).toMatchObject([{ file: 'two.md', code: 'ARTICLE_DUPLICATE_ID' }]);
    expect(change.problems[0]?.message).toContain('one.md');
  });

  it('follows no symbolic link, in or out of the folder', async () => {
    const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
    await writeFile(path.join(outside, 'secret.md'), article('Secret'));
    await symlink(path.join(outside, 'secret.md'), path.join(root, 'link.md'));
    await symlink(outside, path.join(root, 'folder.md'));
    await symlink(path.join(root, 'nowhere.md'), path.join(root, 'dangling.md'));
    await write('a.md', article('A'));
    const change = await createFolderSource(root, NOW).look();
    expect(put(change)).toEqual(['a']);
    expect(change.problems.map((p) => p.code)).toEqual(Array(3).fill('ARTICLE_OUTSIDE_ROOT'));
    await rm(outside, { recursive: true });
  });

  it.each(['.hidden.md', 'a.md~', '#a.md#', '.a.md.swp', 'a.tmp', 'a.md.part', '~$a.md', 'notes.json'])(
    'passes over %s',
    async (name) => {
      await write(name, article('X'));
      expect((await createFolderSource(root, NOW).look()).put).toEqual([]);
    },
  );

  it('knows an article that only moved as the same content under another id', async () => {
    await write('a.md', article('A'));
    const source = createFolderSource(root, NOW);
    const before = (await source.look()).put[0]?.digest;
    await rename(path.join(root, 'a.md'), path.join(root, 'b.md'));
    const change = await source.look();
    expect(change.removed).toEqual(['a']);
    expect(change.put.map((a) => [a.id, a.digest])).toEqual([['b', before]]);
  });

  it('says which folder cannot be read', async () => {
    await expect(createFolderSource(path.join(root, 'gone'), NOW).look()).rejects.toMatchObject({
      code: 'ARTICLE_UNREADABLE',
    });
  });

  it('tells of files added, changed and removed while it watches, until it is told to stop', async () => {
    const source = createFolderSource(root, NOW);
    await source.look();
    const changes: KnowledgeChange[] = [];
    let wake: () => void = () => undefined;
    const next = async (): Promise<KnowledgeChange> => {
      while (changes.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return changes.shift() as KnowledgeChange;
    };
    const stop = await source.watch((change) => {
      changes.push(change);
      wake();
    });
    await write('a.md', article('A'));
    expect(put(await next())).toEqual(['a']);
    await write('a.md', article('A', 'Changed words.'));
    expect((await next()).put.map((a) => a.body)).toEqual(['Changed words.']);
    await rm(path.join(root, 'a.md'));
    expect((await next()).removed).toEqual(['a']);
    await stop();
    await write('b.md', article('B'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(changes).toEqual([]);
  });
});
