import { type Token, tokensOf } from '../tokens.ts';
import { type Bound, boundBefore } from './bounds.ts';
import { CURRENCIES, MEASURES, SCALES, UNITS, VAGUE } from './number-words.ts';

/** A number as a text gives it; offsets into that text, `start` includes words such as "at least". */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  /** Null when open on that side. Equal for an exact number. */
  readonly low: number | null;
  readonly high: number | null;
  /** `count`, `percent`, a currency code, or a measure such as `km`. */
  readonly unit: string;
  /** The word stands before a noun that cannot be counted up ("2022", "4-year-old", "No 5"): no figure. */
  readonly label: boolean;
}

interface Reading {
  readonly low: number;
  readonly high: number;
  /** Index of the last token read. */
  readonly last: number;
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/u;
const DIGITS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;
const HYPHEN_NUMBER = /^(\p{L}+)-(\p{L}+)$/u;

function digitsValue(word: string): number | null {
  if (!DIGITS.test(word)) return null;
  const value = Number(word.replaceAll(',', ''));
  return Number.isFinite(value) ? value : null;
}

/** Value of one word: "26", "1,000", "five", "twenty-six"; null when it is no number. */
export function wordValue(word: string): number | null {
  const digits = digitsValue(word);
  if (digits !== null) return digits;
  const unit = UNITS[word];
  if (unit !== undefined) return unit;
  const [, tens, ones] = HYPHEN_NUMBER.exec(word) ?? [];
  const high = tens === undefined ? undefined : UNITS[tens];
  const low = ones === undefined ? undefined : UNITS[ones];
  return high !== undefined && low !== undefined && high >= 20 && low < 10 ? high + low : null;
}

/** "two hundred and six", "2.5 million", "a dozen", "half a million": the longest reading from a token on. */
function readNumber(tokens: readonly Token[], at: number): Reading | null {
  const word = tokens[at]?.lower ?? '';
  const vague = VAGUE[word];
  if (vague) return { low: vague[0], high: vague[1], last: at };
  const article = word === 'a' || word === 'an';
  const scaleAfter = SCALES[tokens[at + 1]?.lower ?? ''];
  if (word === 'half' && tokens[at + 1]?.lower === 'a') {
    const scale = SCALES[tokens[at + 2]?.lower ?? ''];
    return scale === undefined ? null : { low: scale / 2, high: scale / 2, last: at + 2 };
  }
  if (article && scaleAfter === undefined) return null;
  const first = article ? 1 : wordValue(word);
  return first === null ? null : readCompound(tokens, article ? at + 1 : at, first, article);
}

function readCompound(tokens: readonly Token[], at: number, first: number, article: boolean): Reading {
  let total = 0;
  let group = first;
  let last = article ? at - 1 : at;
  for (let i = last + 1; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    const scale = SCALES[word];
    const next = tokens[i + 1]?.lower ?? '';
    if (scale !== undefined) {
      if (scale >= 1000) {
        total += group * scale;
        group = 0;
      } else group *= scale;
      last = i;
    } else if (
      UNITS[word] !== undefined &&
      (group === 0 || group >= 100 || (group >= 20 && group % 10 === 0 && (UNITS[word] ?? 0) < 10)) &&
      UNITS[tokens[i - 1]?.lower ?? ''] !== 0 &&
      !/\d/u.test(tokens[i - 1]?.text ?? '')
    ) {
      group += UNITS[word] ?? 0;
      last = i;
    } else if (
      !(
        word === 'and' &&
        UNITS[next] !== undefined &&
        (group >= 100 || total > 0) &&
        SCALES[tokens[i - 1]?.lower ?? ''] !== undefined
      )
    )
      break;
  }
  return { low: total + group, high: total + group, last };
}

/** The sign or unit words around a number. */
function unitOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? 0;
  const sign = CURRENCIES[text.charAt(start - 1)] ?? CURRENCIES[text.charAt(end)];
  if (sign !== undefined) return sign;
  if (text.charAt(end) === '%' || text.slice(end, end + 2) === ' %') return 'percent';
  if (
    text
      .slice(end, end + 9)
      .trimStart()
      .startsWith('per cent')
  )
    return 'percent';
  const after = tokens[last + 1]?.lower ?? '';
  const following = CURRENCIES[after] ?? MEASURES[after];
  if (following !== undefined) return following;
  const before = tokens[first - 1]?.lower ?? '';
  return before === 'magnitude' ? 'magnitude' : 'count';
}

/** A plain year or a number that names something ("No 5", "Flight 370", "page 3"): not a figure. */
function isLabel(
  text: string,
  tokens: readonly Token[],
  first: number,
  last: number,
  value: number,
): boolean {
  const token = tokens[first];
  if (!token) return true;
  const bare = /^\d{4}$/u.test(token.text) && value >= 1000 && value <= 2100 && first === last;
  const before = tokens[first - 1];
  const named =
    before !== undefined &&
    /^\p{Lu}/u.test(before.text) &&
    text.slice(before.end, token.start) === ' ' &&
    !/^(?:The|At|About|Some|Over|Around|Nearly|Almost|Only|In|On|Another|All|And|But|More|Least|Than|Up|To|By|With|As|Of)$/u.test(
      before.text,
    );
  const numbered =
    before !== undefined &&
    /^(?:no|nr|number|article|page|room|route|flight|section|chapter)$/iu.test(before.text) &&
    /\d/u.test(token.text);
  const dateLike =
    bare &&
    !/^(?:people|persons|troops|soldiers|protesters|dead|deaths|killed|injured|were|others|homes|men|women)$/u.test(
      tokens[last + 1]?.lower ?? '',
    );
  const clock = text.charAt(token.end) === ':' && /\d/u.test(text.charAt(token.end + 1));
  return dateLike || (named && /\d/u.test(token.text)) || numbered || clock;
}

/** All numbers of a text in order of place, ordinals left out. Linear, never throws. */
export function amountsIn(text: string): readonly FoundAmount[] {
  const tokens = tokensOf(text);
  const found: FoundAmount[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (ORDINAL.test(tokens[i]?.lower ?? '')) continue;
    const reading = readNumber(tokens, i);
    if (!reading) continue;
    const bound = boundBefore(text, tokens, i);
    const range = readRange(text, tokens, reading.last, bound);
    const high = range ?? reading;
    const start = tokens[bound.first]?.start ?? 0;
    const end = tokens[high.last]?.end ?? 0;
    found.push({
      start,
      end,
      low: bound.openLow ? null : reading.low,
      high: bound.openHigh ? null : high.high,
      unit: unitOf(text, tokens, i, high.last),
      label: range === null && isLabel(text, tokens, i, reading.last, reading.low),
    });
    i = high.last;
  }
  return found;
}

/** The second number of "between 10 and 12", "10 to 12", "10–12"; null when there is none. */
function readRange(text: string, tokens: readonly Token[], last: number, bound: Bound): Reading | null {
  const here = tokens[last];
  const link = tokens[last + 1];
  if (!here || !link) return null;
  const dashed = /^\s?[–—-]\s?$/u.test(text.slice(here.end, link.start));
  const worded = link.lower === 'to' || (bound.between && link.lower === 'and');
  if (dashed) return readNumber(tokens, last + 1);
  return worded ? readNumber(tokens, last + 2) : null;
}
