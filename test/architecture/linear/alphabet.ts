/**
 * The characters a pattern can tell apart. Each class of a pattern is tried on a fixed sample of Unicode with the
 * language's own engine; characters that no class of the pattern tells apart are one letter of its alphabet.
 */

const BLOCKS: readonly (readonly [number, number])[] = [
  [0x0000, 0x024f], // Latin
  [0x0300, 0x030f], // combining marks
  [0x0370, 0x03ff], // Greek
  [0x0400, 0x045f], // Cyrillic
  [0x05d0, 0x05ea], // Hebrew
  [0x0600, 0x066f], // Arabic
  [0x06f0, 0x06f9], // its other digits
  [0x0900, 0x0970], // Devanagari
  [0x2000, 0x206f], // spaces, dashes, quotation marks
  [0x20a0, 0x20bf], // currency
  [0x2100, 0x214f], // letter-like signs
  [0x2190, 0x21ff], // arrows
  [0x2600, 0x26ff], // signs
  [0x3000, 0x30ff], // Chinese and Japanese marks, kana
  [0x4e00, 0x4e20], // Chinese
  [0xac00, 0xac10], // Korean
  [0xfe00, 0xfe0f], // variation selectors
  [0xfeff, 0xfeff],
  [0xff00, 0xff5e], // full width
  [0x1f1e6, 0x1f1ff], // flags
  [0x1f300, 0x1f320], // emoji
  [0x1f3fb, 0x1f3ff], // skin tones
  [0x1f600, 0x1f64f],
  [0xe0061, 0xe007a], // tags
];

const SAMPLE: readonly string[] = BLOCKS.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at)),
);

/** A set of letters of one pattern's alphabet: bit n stands for letter n. */
export type Letters = bigint;

/** The alphabet of one pattern. */
export interface Alphabet {
  readonly size: number;
  /** The letters that a class of the pattern, given as written, takes. */
  readonly of: (raw: string) => Letters;
}

/** Sorts the sample by which of the classes take a character. `flags` as the pattern has them. */
export function createAlphabet(classes: Iterable<string>, flags: string): Alphabet {
  const raws = [...new Set(classes)];
  const single = flags.replace(/[gy]/g, '');
  const takes = raws.map((raw) => new RegExp(`^(?:${raw})$`, single));
  const extra = raws.flatMap((raw) => [...raw]);
  const letterOf = new Map<string, number>();
  const members = raws.map(() => 0n);
  for (const char of [...SAMPLE, ...extra]) {
    const taken = takes.map((pattern) => pattern.test(char));
    const key = taken.map(Number).join('');
    if (letterOf.has(key)) continue;
    const letter = letterOf.size;
    letterOf.set(key, letter);
    taken.forEach((yes, at) => {
      if (yes) members[at] = (members[at] ?? 0n) | (1n << BigInt(letter));
    });
  }
  const byRaw = new Map(raws.map((raw, at) => [raw, members[at] ?? 0n]));
  return { size: letterOf.size, of: (raw) => byRaw.get(raw) ?? 0n };
}
