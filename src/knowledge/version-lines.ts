import { createHash } from 'node:crypto';

/** One live article in the version of a knowledge: its text, and what is withheld of it ("" for nothing). */
export interface LiveText {
  readonly digest: string;
  readonly withheld: string;
}

const lineOf = ({ digest, withheld }: LiveText): string =>
  withheld === '' ? digest : `${digest} ${withheld}`;

/** From this share of new lines on, sorting all of them is cheaper than finding a place for each. */
const MANY = 1 / 16;

/** What is live as lines in order, so that after one change not all of it is put in order again. Never changed. */
export class VersionLines {
  static readonly none = new VersionLines([]);
  readonly #lines: readonly string[];
  #version: string | null = null;

  private constructor(lines: readonly string[]) {
    this.#lines = lines;
  }

  /** These lines without those of what went and with those of what came. */
  with(came: Iterable<LiveText>, went: Iterable<LiveText>): VersionLines {
    const lines = inserted(without(this.#lines, [...went].map(lineOf)), [...came].map(lineOf));
    return lines === this.#lines ? this : new VersionLines(lines);
  }

  /**
   * Hex digest of all lines, in whatever order the articles came: changes exactly when they do. 12 characters tell some
   * million states apart.
   */
  get version(): string {
    this.#version ??= createHash('sha256').update(this.#lines.join('\n')).digest('hex').slice(0, 12);
    return this.#version;
  }
}

function without(lines: readonly string[], went: readonly string[]): readonly string[] {
  if (went.length === 0) return lines;
  const left = new Map<string, number>();
  for (const line of went) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    if (count > 0) left.set(line, count - 1);
    return count === 0;
  });
}

function inserted(lines: readonly string[], came: readonly string[]): readonly string[] {
  if (came.length === 0) return lines;
  if (came.length > lines.length * MANY) return [...lines, ...came].sort();
  const all = [...lines];
  for (const line of came) all.splice(placeOf(all, line), 0, line);
  return all;
}

/** Where a line belongs among lines in order. */
function placeOf(lines: readonly string[], line: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '') < line) low = middle + 1;
    else high = middle;
  }
  return low;
}
