import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { DIST, keyOfSources } from './sources.mjs';
import { isWhole } from './whole.mjs';

/** Runs `src/<name>.ts` in this process, as it is written now: what was built of these very sources, else built first. */
export async function run(name) {
  const built = path.join(DIST, keyOfSources());
  const folder = isWhole(built) ? built : await (await import('./build.mjs')).buildSources();
  if (folder === null) {
    // Installed where nothing can be written, or nothing more, without having been built there.
    (await import('tsx/esm/api')).register();
    await import(`../src/${name}.ts`);
    return;
  }
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
}
