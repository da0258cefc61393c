import type { Token } from '../english/tokens.ts';

const SPANS = new Set('day night evening morning afternoon eve week weekend month year'.split(' '));
const BESIDE = new Set(['before', 'after', 'of']);

/**
 * True when the sentence tells a time by an event ("on the evening before the vote", "the day of the crash"): that
 * time is not known, and it is not that of the report. `dated` holds the tokens that are part of a time expression.
 */
export function isBesideEvent(list: readonly Token[], dated: ReadonlySet<number>): boolean {
  return list.some(
    ({ lower }, i) =>
      SPANS.has(lower) &&
      !dated.has(i) &&
      !dated.has(i + 2) &&
      (lower === 'eve' || list[i - 1]?.lower === 'the') &&
      BESIDE.has(list[i + 1]?.lower ?? '') &&
      list[i + 2]?.kind === 'word',
  );
}
