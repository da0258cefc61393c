import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
  /** Loaded only when the program comes to it. */
  readonly later: boolean;
}

/** Which modules a source imports, types included, as paths from the project or package names. */
export function importsOf(file: string): readonly Import[] {
  const source = readFileSync(file, 'utf8');
  const found = source.matchAll(
    /^\s*(?:import|export)\s(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(['"]([^'"]+)['"]\)/gm,
  );
  return [...found].map((match) => {
    const name = match[2] ?? match[3] ?? match[4] ?? '';
    const from = name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name;
    return { from, typeOnly: match[1] !== undefined, later: match[4] !== undefined };
  });
}

/** The TypeScript files below a folder, as paths from the project. */
export function sources(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, name));
}
