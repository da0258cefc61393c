/** What moderators do at the command line: real processes over one store. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cli-knowledge-'));
  await mkdir(path.join(root, 'knowledge'));
  const bridge =
    '---\ntitle: T\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\n---\nThe bridge over the Ili reopened on Friday.\n';
  await writeFile(path.join(root, 'knowledge', 'bridge.md'), bridge);
  await writeFile(
    path.join(root, 'harbour.md'),
    bridge.replace('bridge over the Ili reopened', 'harbour of Aktau closed'),
  );
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function run(...args: string[]) {
  const child = spawn(process.execPath, ['bin/dateline.mjs', ...args, '--json', '--now', '2022-01-11'], {
    env: {
      PATH: process.env.PATH ?? '',
      KNOWLEDGE_DIR: path.join(root, 'knowledge'),
      STORE_URL: `file:${path.join(root, 'data', 'x.db')}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = out.split('\n').filter((line) => line.startsWith('{'));
  return { code, out, err, last: JSON.parse(lines.at(-1) ?? 'null') };
}
const ASKED = 'When did the harbour of Aktau close?';

it('hands in, publishes, withdraws and answers from an old version, each in force for the next process', async () => {
  expect((await run('ask', ASKED)).last.kind).toBe('not-covered');
  expect(await readdir(root)).not.toContain('data');

  const added = await run('knowledge', 'add', path.join(root, 'harbour.md'));
  expect(added.last.revisions[0]).toMatchObject({ article: 'harbour', act: 'pending', origin: 'file' });
  expect((await run('ask', ASKED)).last.quotes).toEqual([]);

  const { last: published } = await run('knowledge', 'publish', 'harbour');
  const { last: answered } = await run('ask', ASKED);
  expect(answered).toMatchObject({ kind: 'answered', knowledge: published.knowledge });
  expect(answered.quotes[0].text).toBe('The harbour of Aktau closed on Friday.');

  await run('knowledge', 'withdraw', 'harbour', '--why', 'wrong', '--by', 'outlet');
  expect((await run('ask', ASKED)).last.quotes).toEqual([]);
  const { last: then } = await run('ask', ASKED, '--at', published.knowledge.slice(0, 6));
  expect(then).toEqual(answered);

  const history = await run('knowledge', 'history', 'harbour');
  expect(history.last).toMatchObject({ act: 'withdrawn', why: 'wrong', by: 'outlet' });
  const again = await run('knowledge', 'withdraw', 'harbour');
  expect([again.code, again.out]).toEqual([1, '']);
  expect(again.err).toContain('ALREADY_WITHDRAWN');
  expect((await run('knowledge', 'list')).out.match(/"status":"(?:live|withdrawn)"/g)).toHaveLength(2);
}, 400_000);

it('leaves the store alone when a folder is named, and refuses wrong use', async () => {
  await run('ask', ASKED, '--knowledge', path.join(root, 'knowledge'));
  expect(await readdir(root)).not.toContain('data');
  const wrong = await run('knowledge', 'withdraw', 'bridge', '--by', 'me');
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('--by me')]);
  const none = await run('ask', ASKED, '--at', 'abcdef');
  expect([none.code, none.err]).toEqual([1, expect.stringContaining('VERSION_NOT_FOUND')]);
}, 200_000);
