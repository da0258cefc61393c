/**
 * Puts the sources together as plain JavaScript in `dist/<key of the sources>/`, packages left where npm put them. As a
 * program: `node bin/build.mjs` makes that folder, `node bin/build.mjs FOLDER ENTRY...` puts other entries into another.
 *
 * A loader that reads TypeScript costs each process a second isolate and a compiler beside it: measured with tsx on Node
 * 20, 217 against 140 MB until one article is ready, and 2.2 against 0.8 s of CPU.
 */
import './node-version.mjs';
import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build, stop } from 'esbuild';
import { DIST, keyOfSources, ROOT, slashed } from './sources.mjs';
import { isWhole, noteSizes } from './whole.mjs';

const ENTRIES = ['src/main.ts', 'src/cli.ts', 'src/knowledge/formats/worker.ts'];
/** A service that runs loads parts later, so what it was started from stays, also when the sources change beside it. */
const BUILDS_KEPT = 8;

/** Makes `dist/<key>` and resolves with its path; null when it cannot be written. Rejects when the sources do not compile. */
export async function buildSources() {
  const folder = path.join(DIST, `new-${randomUUID()}`);
  const { key, files } = await bundle(ENTRIES, folder);
  const target = path.join(DIST, key);
  try {
    writeWhole(folder, files);
    moveWhole(folder, target);
    for (const old of buildsByAge().slice(BUILDS_KEPT)) rmSync(old, { recursive: true, force: true });
  } catch {
    // Read-only, not ours, full: whichever it is, the sources run from where they are.
    tryRemove(folder);
    return null;
  }
  return target;
}

function writeWhole(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const { path: file, contents } of files) writeFileSync(file, contents);
  const sizes = files.map(({ path: file, contents }) => [path.basename(file), contents.length]);
  noteSizes(folder, Object.fromEntries(sizes));
}

/** Two may build the same at once, and either may be ended midway: a build is there whole or not at all. */
function moveWhole(folder, target) {
  if (isWhole(target)) {
    rmSync(folder, { recursive: true });
    return;
  }
  rmSync(target, { recursive: true, force: true });
  try {
    renameSync(folder, target);
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (!isWhole(target)) throw error;
  }
}

function tryRemove(folder) {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Where nothing can be written there is nothing to remove either.
  }
}

/** Newest first. */
function buildsByAge() {
  const folders = readdirSync(DIST).map((name) => path.join(DIST, name));
  const madeMs = new Map(folders.map((one) => [one, statSync(one, { throwIfNoEntry: false })?.mtimeMs ?? 0]));
  return folders.sort((a, b) => madeMs.get(b) - madeMs.get(a));
}

/** Puts entries together as files for a folder, with the key of the sources that were read. */
async function bundle(entryPoints, outdir) {
  const texts = new Map();
  const key = keyOfSources((name, bytes) => texts.set(name, String(bytes)));
  const { outputFiles } = await build({
    write: false,
    absWorkingDir: ROOT,
    entryPoints,
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    tsconfigRaw: { compilerOptions: { verbatimModuleSyntax: true } },
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [{ name: 'sources', setup: (own) => own.onLoad({ filter: /\.ts$/ }, loadFrom(texts, outdir)) }],
  });
  await stop();
  return { key, files: outputFiles };
}

/**
 * The very texts that the key was made of, whatever is written meanwhile. A source still finds the files beside it, by the
 * address that it had; but the program of a thread (`new URL('./x.mjs', import.meta.url)`) is found beside what was built.
 */
function loadFrom(texts, outdir) {
  return ({ path: file }) => {
    const here = `new URL('${slashed(path.relative(outdir, file))}', import.meta.url).href`;
    const text = texts.get(slashed(path.relative(ROOT, file)));
    return text && { loader: 'ts', contents: text.replaceAll(/(?<!\.mjs', )import\.meta\.url/g, here) };
  };
}

if (import.meta.filename === process.argv[1]) {
  const [, , folder, ...entries] = process.argv;
  if (folder === undefined) await buildSources();
  else {
    mkdirSync(folder, { recursive: true });
    // Behind a link the sources would be looked for from where the link stands.
    const real = realpathSync(folder);
    writeWhole(real, (await bundle(entries, real)).files);
  }
}
