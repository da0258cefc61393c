import type { TimeMention } from '../dates/when.ts';
import type { Token } from '../english/tokens.ts';

const DASHES = new Set(['-', '--', '–', '—', '_']);
/** A dateline is this long at most ("GRAUFELS, Varn, Oct. 17 (AD) —"). */
const DATELINE_REACH = 16;

const isLoud = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 2 && token.text === token.text.toUpperCase();

/**
 * Index of the token behind the dateline that opens a sentence, 0 when none does. Its day is that of the report, not of
 * anything the sentence tells.
 */
export function behindDateline(list: readonly Token[]): number {
  for (let i = 1; i < Math.min(list.length, DATELINE_REACH); i++) {
    const token = list[i];
    if (!token || !DASHES.has(token.lower)) continue;
    const agency = list[i - 1]?.lower === ')';
    return isLoud(list[0]) || agency ? i + 1 : 0;
  }
  return 0;
}

const CLOCK = /^\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?$/i;

/** "12:40 The minister flies tomorrow": the clock at the head of an entry of a live blog tells when it was written. */
export function isStamp(list: readonly Token[], mention: TimeMention, from: number, to: number): boolean {
  if (mention.type !== 'TIME' || !CLOCK.test(mention.text)) return false;
  if (list.slice(0, from).some((token) => token.kind === 'word')) return false;
  const next = list[to];
  return next !== undefined && (next.kind !== 'word' || next.capital);
}
