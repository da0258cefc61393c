import { ENGLISH_NUMBERS } from '../../dates/index.ts';
import type { Token } from '../tokens.ts';
import { SCALES, VAGUE } from './number-words.ts';

/** A number read from a run of tokens. `low` and `high` differ only for "dozens" and the like. */
export interface Reading {
  readonly low: number;
  readonly high: number;
  /** Index of the last token read. */
  readonly last: number;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const HYPHENATED = /^(\p{L}+)-(\p{L}+)$/u;
/** Longer runs of digits are identifiers, and their value would be rounded. */
const MAX_DIGITS = 15;

function digitsValue(word: string): number | null {
  return word.length <= MAX_DIGITS && DIGITS.test(word) ? Number(word.replaceAll(',', '')) : null;
}

/** Value of one word: "26", "1,000", "five", "twenty-six"; null when it is no number. */
export function wordValue(word: string): number | null {
  const digits = digitsValue(word);
  if (digits !== null) return digits;
  const unit = ENGLISH_NUMBERS.get(word);
  if (unit !== undefined) return unit;
  const [, tens, ones] = HYPHENATED.exec(word) ?? [];
  const high = tens === undefined ? undefined : ENGLISH_NUMBERS.get(tens);
  const low = ones === undefined ? undefined : ENGLISH_NUMBERS.get(ones);
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : null;
}

/** "two hundred and six", "2.5 million", "a dozen", "half a million": the longest number that begins at a token. */
export function readNumber(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.lower ?? '';
  const vague = VAGUE.get(word);
  if (vague) return { low: vague[0], high: vague[1], last: at };
  if (word === 'half' && tokens[at + 1]?.lower === 'a') {
    const scale = SCALES.get(tokens[at + 2]?.lower ?? '');
    return scale === undefined ? null : { low: scale / 2, high: scale / 2, last: at + 2 };
  }
  if (word === 'a' || word === 'an') {
    return SCALES.get(tokens[at + 1]?.lower ?? '') === undefined ? null : readScales(tokens, at, 1);
  }
  const first = wordValue(word);
  return first === null ? null : readScales(tokens, at, first);
}

/** A smaller word that goes on with the group before it: "twenty six", "hundred six". */
function goesOn(group: number, word: string): boolean {
  const value = ENGLISH_NUMBERS.get(word);
  if (value === undefined || value === 0) return false;
  return (
    group === 0 || (group >= 100 && group % 100 === 0) || (group >= 20 && group % 10 === 0 && value < 10)
  );
}

/** Reads on from a first value: scales multiply, smaller words add, "and" only links ("two hundred and six"). */
function readScales(tokens: readonly Token[], at: number, first: number): Reading {
  let total = 0;
  let group = first;
  let last = at;
  // "26 six" is two numbers: only number words go on.
  let worded = !/\d/u.test(tokens[at]?.text ?? '');
  for (let i = at + 1; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    const scale = SCALES.get(word);
    if (scale !== undefined) {
      total += scale >= 1000 ? group * scale : 0;
      group = scale >= 1000 ? 0 : group * scale;
      worded = true;
      last = i;
    } else if (worded && goesOn(group, word)) {
      group += ENGLISH_NUMBERS.get(word) ?? 0;
      last = i;
    } else if (
      word !== 'and' ||
      last !== i - 1 ||
      !worded ||
      !goesOn(group, tokens[i + 1]?.lower ?? '') ||
      group + total < 100
    )
      break;
  }
  return { low: total + group, high: total + group, last };
}
