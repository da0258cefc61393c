import { readFileSync } from 'node:fs';

/**
 * What a file of this folder holds: part of the program, as an import is, but read when it is first wanted, and let go of
 * once it is unpacked. Imported they would stay in memory as they are for as long as the program runs.
 */
export const readData = (name: string): Buffer => readFileSync(new URL(`./${name}`, import.meta.url));
