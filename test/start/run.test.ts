/** The real entries in an installation of their own: bin/ as it is, sources of a few lines, the packages of this one. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const THREAD = 'src/knowledge/formats';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

describe('bin/start.mjs', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'run-'));
    cpSync(path.join(ROOT, 'bin'), path.join(folder, 'bin'), { recursive: true });
    symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
    for (const name of [THREAD, 'adapters']) mkdirSync(path.join(folder, name), { recursive: true });
    write('package.json', '{ "type": "module" }');
    write('src/main.ts', `import { told } from './told.ts';\nconsole.log(told);\n`);
    write('src/told.ts', `export const told: string = 'first';\n`);
    write('src/cli.ts', 'console.log(process.argv.slice(2));\n');
    write(`${THREAD}/worker.ts`, `console.log('thread');\n`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): void => writeFileSync(path.join(folder, name), text);
  const builds = (): readonly string[] => readdirSync(path.join(folder, 'dist'));
  const run = (entry = 'start', ...args: readonly string[]): Promise<Ran> => {
    const child = spawn(process.execPath, [path.join(folder, 'bin', `${entry}.mjs`), ...args], {
      cwd: tmpdir(),
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })));
  };

  it('runs the sources as they are written at each start, whichever way they changed', async () => {
    expect(await run()).toEqual({ code: 0, out: 'first\n', err: '' });
    write('src/told.ts', `export const told: string = 'other';\n`);
    expect((await run()).out).toBe('other\n');
    write('src/told.ts', `export const told: string = 'first';\n`);
    expect((await run()).out).toBe('first\n');
    expect(builds()).toHaveLength(2);
  });

  it('hands the arguments to the command line', async () => {
    expect((await run('dateline', 'ask', '--json')).out).toBe("[ 'ask', '--json' ]\n");
  });

  it('leaves one whole build when two start at once', async () => {
    const ran = await Promise.all([run(), run()]);
    expect(ran.map(({ out }) => out)).toEqual(['first\n', 'first\n']);
    expect(builds()).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/)]);
  });

  it.each([
    ['a file of it is gone', (file: string) => rmSync(file)],
    ['a file of it is empty, as after a power cut', (file: string) => writeFileSync(file, '')],
  ])('builds anew when %s', async (_why, damage) => {
    await run();
    damage(path.join(folder, 'dist', String(builds()[0]), 'main.mjs'));
    expect(await run()).toEqual({ code: 0, out: 'first\n', err: '' });
    expect(builds()).toHaveLength(1);
  });

  it("passes by an editor's lock, a link that leads nowhere", async () => {
    symlinkSync('nobody@nowhere.1', path.join(folder, 'src/.#main.ts'));
    expect((await run()).out).toBe('first\n');
  });

  it('runs also where no build can be written', async () => {
    write('dist', 'a file where the folder would be');
    expect(await run()).toEqual({ code: 0, out: 'first\n', err: '' });
  });

  it('names the place in the source where an error came from', async () => {
    write('src/told.ts', `interface Gone {\n  readonly a: string;\n}\n\nthrow new Error('broke');\n`);
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain(`${path.join(folder, 'src/told.ts')}:5:7`);
  });

  it('names the place in a source that is no TypeScript, and leaves no half build', async () => {
    write('src/told.ts', 'export const told = ;\n');
    const { code, err } = await run();
    expect(code).toBe(1);
    expect(err).toContain('src/told.ts:1:20: ERROR');
    write('src/told.ts', `export const told = 'mended';\n`);
    expect((await run()).out).toBe('mended\n');
  });

  it('finds files beside their source, and the program of a thread beside what was built', async () => {
    write(`${THREAD}/beside.txt`, 'beside');
    write(`${THREAD}/worker.mjs`, `console.log('not this one');\n`);
    write(
      `${THREAD}/in-worker.ts`,
      `import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
console.log(readFileSync(new URL('./beside.txt', import.meta.url), 'utf8'));
new Worker(new URL('./worker.mjs', import.meta.url));\n`,
    );
    write('src/main.ts', `import './knowledge/formats/in-worker.ts';\n`);
    expect((await run()).out).toBe('beside\nthread\n');
  });

  it('keeps what running services may still load, and no more than eight builds', async () => {
    for (let i = 0; i < 10; i++) {
      write('src/told.ts', `export const told: string = '${i}';\n`);
      expect((await run()).out).toBe(`${i}\n`);
    }
    expect(builds()).toHaveLength(8);
  });
});
