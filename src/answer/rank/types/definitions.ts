import { AFTER_GAP, ALL_CAPITALS, CAPITAL } from '../../../search/index.ts';
import { isPerson } from '../lexicon/persons.ts';
import type { Seen, View } from '../view.ts';

const copulas = new Set('is are was were means denotes'.split(' '));
const articles = new Set('a an the'.split(' '));
/** "was named as X", "has been identified as X": says who somebody is. */
const namings = new Set('named identified'.split(' '));
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

/** Words before the name, and behind a word of it, among which a role is looked for. */
const ROLE_BEFORE = 3;
const ROLE_BEHIND = 4;

const hasRole = (view: View, at: number): boolean => {
  const { seen } = view;
  const isRole = (i: number): boolean => roles.has(seen[i]?.surface ?? '');
  for (let i = firstOfName(view, at) - ROLE_BEFORE; i <= at + ROLE_BEHIND; i++)
    if (i !== at && isRole(i)) return true;
  return isNamedAs(view, at) || isApposed(view, at);
};

/** Place of the first word of the name that a word belongs to, titles left out. */
const firstOfName = ({ seen }: View, at: number): number => {
  let first = at;
  while (first > 0 && ((seen[first - 1]?.flags ?? 0) & CAPITAL) !== 0 && !isTitleWord(seen[first - 1]))
    first--;
  return first;
};

const isNamedAs = ({ seen }: View, at: number): boolean =>
  [2, 3, 4, 5].some((step) => namings.has(seen[at - step]?.surface ?? '')) &&
  [1, 2, 3].some((step) => seen[at - step]?.surface === 'as');

/** "Its owner, the developer X", "His deputy, X, takes over", "the surgeon X": a word for somebody right before the name. */
const isApposed = (view: View, at: number): boolean => {
  const before = view.seen[firstOfName(view, at) - 1];
  return before !== undefined && before.bits === 0 && isPerson(before.stem);
};

const isTitleWord = (word: Seen | undefined): boolean => word !== undefined && isPerson(word.stem);
