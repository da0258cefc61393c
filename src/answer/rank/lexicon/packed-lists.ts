/** Lists of whole numbers that lie in one array: tens of thousands of short lists as arrays of their own weigh 8 times as much. */
export interface PackedLists {
  /** Lists there are. */
  readonly size: number;
  /** Numbers of a list, in order; none beyond the last. */
  at(list: number): readonly number[];
}

const COMMA = 44;
const DIGIT = 48;
const LETTER = 97;

/** Reads lists parted by commas, their numbers in base 36 parted by spaces ("6so f3,,1a"). The text must be of that form. */
export const unpackLists = (text: string): PackedLists => {
  const numbers = new Int32Array(text.length);
  const ends: number[] = [];
  let used = 0;
  let number = -1;
  for (let i = 0; i <= text.length; i++) {
    const code = i === text.length ? COMMA : text.charCodeAt(i);
    if (code >= DIGIT) {
      number = Math.max(0, number) * 36 + (code >= LETTER ? code - LETTER + 10 : code - DIGIT);
      continue;
    }
    if (number >= 0) numbers[used++] = number;
    number = -1;
    if (code === COMMA) ends.push(used);
  }
  const kept = numbers.slice(0, used);
  const until = Int32Array.from(ends);
  return {
    size: until.length,
    at(list) {
      const own: number[] = [];
      const end = until[list] ?? 0;
      for (let i = until[list - 1] ?? 0; i < end; i++) own.push(kept[i] ?? 0);
      return own;
    },
  };
};
