import { readData } from './read-data.ts';

/** How alike English words are by the company they keep. */
export interface Vectors {
  /** Row of a folded word, frequent words first; -1 when it is not among the words kept. */
  rowOf(word: string): number;
  /** Rows there are. */
  readonly size: number;
  /** Cosine of two rows, about -1 to 1. */
  similarity(a: number, b: number): number;
}

interface File {
  readonly dimensions: number;
  readonly words: string;
}

const unpack = (): Vectors => {
  const file: File = JSON.parse(readData('vectors.json').toString());
  const rows = new Map(file.words.split(' ').map((word, i) => [word, i]));
  const data = readData('vectors.bin');
  const bytes = new Int8Array(data.buffer, data.byteOffset, data.length);
  const width = file.dimensions;
  return {
    rowOf: (word) => rows.get(word) ?? -1,
    size: rows.size,
    similarity(a, b) {
      let sum = 0;
      const x = a * width;
      const y = b * width;
      for (let i = 0; i < width; i++) sum += (bytes[x + i] ?? 0) * (bytes[y + i] ?? 0);
      return sum / (127 * 127);
    },
  };
};

let unpacked: Vectors | null = null;

/** The vectors, unpacked on first use and the same for all. */
export const vectors = (): Vectors => {
  unpacked ??= unpack();
  return unpacked;
};
