import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(import.meta.dirname, '..');
export const DIST = path.join(ROOT, 'dist');
const FOLDERS = ['bin', 'src', 'adapters'];

/** A key that no other sources have; `visit` sees each by its path below the root. Throws when a folder is missing. */
export function keyOfSources(visit = (_name, _bytes) => {}) {
  const hash = createHash('sha256');
  for (const name of FOLDERS.flatMap(filesIn)) {
    const bytes = readFileSync(path.join(ROOT, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    visit(name, bytes);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(folder) {
  return (
    readdirSync(path.join(ROOT, folder), { recursive: true })
      .map((name) => `${folder}/${slashed(name)}`)
      // What begins with a dot is an editor's: Emacs keeps a link that leads nowhere beside a file while it is edited.
      .filter((name) => /\/[^./][^/]*\.(?:ts|mjs|json)$/.test(name))
      .sort()
  );
}

/** A path as the web writes it, on Windows too. */
export const slashed = (name) => name.replaceAll(path.sep, '/');
