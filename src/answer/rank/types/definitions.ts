import { AFTER_GAP, ALL_CAPITALS } from '../../../search/index.ts';
import type { View } from '../view.ts';

const copulas = new Set('is are was were means denotes'.split(' '));
const articles = new Set('a an the'.split(' '));
const roles = new Set(
  `minister president leader director head chief king queen emperor correspondent spokesman spokeswoman general secretary
author writer scientist professor physicist mathematician philosopher founder governor mayor senator commander bishop
pope duke prince engineer inventor actor singer journalist former member ally`.split(/\s+/),
);

/**
 * Places where a passage says what the asked name is: "X is a …", "X, a …", "the … X" with a role before it, or the
 * bracket that spells it out. `asked` are the bits of the question's content words.
 */
export const definitionsIn = (view: View, asked: number): readonly number[] => {
  const { seen } = view;
  return seen.flatMap((word, i) => {
    if ((word.bits & asked) === 0) return [];
    const next = seen[i + 1];
    const after = seen[i + 2];
    const isA = next !== undefined && copulas.has(next.surface) && articles.has(after?.surface ?? '');
    const apposed = next !== undefined && (next.flags & AFTER_GAP) !== 0 && articles.has(next.surface);
    const inBrackets = (word.flags & (AFTER_GAP | ALL_CAPITALS)) === (AFTER_GAP | ALL_CAPITALS);
    const led = [1, 2, 3].some((step) => roles.has(seen[i - step]?.surface ?? ''));
    const trailed = [1, 2, 3, 4].some((step) => roles.has(seen[i + step]?.surface ?? ''));
    return isA || apposed || inBrackets || led || trailed ? [i] : [];
  });
};
