import { AFTER_GAP, ALL_CAPITALS } from '../../../search/index.ts';
import type { View } from '../view.ts';

const copulas = new Set('is are was were means denotes'.split(' '));
const articles = new Set('a an the'.split(' '));
const roles = new Set(
  `minister president leader director head chief king queen emperor correspondent spokesman spokeswoman general secretary
author writer scientist professor physicist mathematician philosopher founder governor mayor senator commander bishop
pope duke prince engineer inventor actor singer journalist former member ally`.split(/\s+/),
);

/** Places where a passage says what the asked name is: surely, or by a role that stands near it. */
export interface Definitions {
  /** "X is a …", "X, a …", or the bracket that spells it out. */
  readonly sure: readonly number[];
  /** Only the bracket: "National Bank (NB)". */
  readonly spelt: readonly number[];
  /** "the … minister X", "X, … spokesman". */
  readonly roles: readonly number[];
}

/** `asked` are the bits of the question's content words. */
export const definitionsIn = (view: View, asked: number): Definitions => {
  const sure: number[] = [];
  const spelt: number[] = [];
  const near: number[] = [];
  const { seen } = view;
  for (const [i, word] of seen.entries()) {
    if ((word.bits & asked) === 0) continue;
    const next = seen[i + 1];
    const after = seen[i + 2];
    const isA = next !== undefined && copulas.has(next.surface) && articles.has(after?.surface ?? '');
    const apposed = next !== undefined && (next.flags & AFTER_GAP) !== 0 && articles.has(next.surface);
    const bracket = view.located.passage.text[word.offset - 1] === '(';
    if (bracket && (word.flags & ALL_CAPITALS) !== 0) spelt.push(i);
    if (isA || apposed || spelt.includes(i)) sure.push(i);
    else if (hasRole(view, i)) near.push(i);
  }
  return { sure, spelt, roles: near };
};

const hasRole = ({ seen }: View, at: number): boolean => {
  for (let step = -3; step <= 4; step++)
    if (step !== 0 && roles.has(seen[at + step]?.surface ?? '')) return true;
  return false;
};
