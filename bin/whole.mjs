import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const LIST = 'whole.json';

/** Notes beside what was written into a folder how long each file is. */
export function noteSizes(folder, sizes) {
  writeFileSync(path.join(folder, LIST), JSON.stringify(sizes));
}

/** True when all files that were noted are there at their length: a power cut empties files, a hand removes them. */
export function isWhole(folder) {
  try {
    const sizes = JSON.parse(readFileSync(path.join(folder, LIST), 'utf8'));
    return Object.entries(sizes).every(([name, size]) => statSync(path.join(folder, name)).size === size);
  } catch {
    // Not there, or not all of it.
    return false;
  }
}
