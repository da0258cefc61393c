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

  describe('while it watches', () => {
    let changes: KnowledgeChange[];
    let stop: () => Promise<void>;
    let wake: () => void;
    const next = async (): Promise<KnowledgeChange> => {
      while (changes.length === 0) await new Promise<void>((resolve) => (wake = resolve));
      return changes.shift() as KnowledgeChange;
    };
    /** Ids that were put and not removed since, once all of these were told. */
    const until = async (ids: readonly string[]): Promise<void> => {
      while (ids.some((id) => !live.has(id)) || live.size !== ids.length) {
        const { put: added, removed } = await next();
        for (const { id } of added) live.add(id);
        for (const id of removed) live.delete(id);
      }
    };
    let live: Set<string>;
    beforeEach(async () => {
      changes = [];
      live = new Set();
      wake = () => undefined;
      const source = createFolderSource(root, NOW);
      await source.look();
      stop = await source.watch((change) => {
        changes.push(change);
        wake();
      });
    });
    afterEach(() => stop());

    it('tells of files added, changed and removed, until it is told to stop', async () => {
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

    it('follows folders that are made, filled, renamed and removed', async () => {
      await mkdir(path.join(root, 'sub/deep'), { recursive: true });
      await write('sub/deep/a.md', article('A'));
      await until(['sub/deep/a']);
      await write('sub/deep/b.md', article('B'));
      await until(['sub/deep/a', 'sub/deep/b']);
      await rename(path.join(root, 'sub/deep'), path.join(root, 'moved'));
      await until(['moved/a', 'moved/b']);
      await write('moved/c.md', article('C'));
      await until(['moved/a', 'moved/b', 'moved/c']);
      await rm(path.join(root, 'moved'), { recursive: true });
      await until([]);
      await mkdir(path.join(root, 'moved'));
      await write('moved/d.md', article('D'));
      await until(['moved/d']);
      await write('moved/e.md', article('E'));
      await until(['moved/d', 'moved/e']);
    });

    it('gives the other file of an id when the first goes, and reads a folder through no link', async () => {
      const same = (body: string): string => `---\nid: same\ntitle: T\noutlet: O\n---\n${body}`;
      await write('one.md', same('First.'));
      expect((await next()).put.map((a) => a.body)).toEqual(['First.']);
      await write('two.md', same('Second.'));
      expect((await next()).problems.map((p) => p.file)).toContain('two.md');
      await rm(path.join(root, 'one.md'));
      expect((await next()).put.map((a) => a.body)).toEqual(['Second.']);
      const outside = await mkdtemp(path.join(tmpdir(), 'outside-'));
      await writeFile(path.join(outside, 'secret.md'), article('Secret'));
      await symlink(outside, path.join(root, 'linked'));
      await write('z.md', article('Z'));
      expect(put(await next())).toEqual(['z']);
      await rm(outside, { recursive: true });
    });

    it('keeps the articles when the folder itself is gone, and says so', async () => {
      await write('a.md', article('A'));
      expect(put(await next())).toEqual(['a']);
      await rename(root, `${root}-away`);
      await writeFile(path.join(`${root}-away`, 'b.md'), article('B'));
      const change = await next();
      expect([change.removed, change.problems.map((p) => p.code)]).toEqual([[], ['ARTICLE_UNREADABLE']]);
      await rename(`${root}-away`, root);
    });
  });
});
