/** Several processes that start at the same moment on a file that is not there yet. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const OPEN = `import { openStore } from './src/store/index.ts';
const store = await openStore(process.argv[1]); await store.close();`;

describe('a fresh store', () => {
  it('is opened by six processes at once', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'together-'));
    const url = `file:${folder}/data/dateline.db`;
    const codes = await Promise.all(
      Array.from({ length: 6 }, () => {
        const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', OPEN, url], {
          stdio: 'ignore',
        });
        return new Promise((resolve) => child.once('exit', resolve));
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0, 0, 0]);
    await rm(folder, { recursive: true });
  });
});
