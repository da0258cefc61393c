import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readEnvFile } from '../../src/start/env-file.ts';

describe('a file of variables', () => {
  let folder: string;
  let warned: string[];
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'env-'));
    warned = [];
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const read = (name: string) => readEnvFile(path.join(folder, name), (line) => warned.push(line));

  it('gives its variables', async () => {
    await writeFile(path.join(folder, '.env'), '# a remark\nPAGE_PORT=3001\nSAFETY_NOTE="Call 112"\n');
    expect({ ...read('.env') }).toEqual({ PAGE_PORT: '3001', SAFETY_NOTE: 'Call 112' });
  });

  it('gives none, without a word, where there is no such file or a folder of that name', () => {
    expect([read('.env'), read('.')]).toEqual([{}, {}]);
    expect(warned).toEqual([]);
  });

  it('says so where it is there and cannot be read', async () => {
    await writeFile(path.join(folder, 'file'), '');
    expect(read('file/.env')).toEqual({});
    expect(warned).toEqual([expect.stringMatching(/file\/\.env cannot be read \(ENOTDIR\): nothing/)]);
  });
});
