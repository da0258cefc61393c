import type { Asked } from './question/read-question.ts';
import type { View } from './view.ts';

/** Grammar words and general words of opposite meaning that a swap turns a truth into a falsehood with. */
const poles: readonly (readonly [string, string])[] = [
  ['before after', 'after before since'],
  ['above over', 'below under beneath'],
  ['below under beneath', 'above over'],
  ['inside within', 'outside beyond'],
  ['outside', 'inside within'],
  ['more', 'less fewer'],
  ['less fewer', 'more'],
  ['most', 'least fewest'],
  ['least', 'most'],
  ['all every always', 'no none never few some'],
  ['never', 'always often usually'],
  ['from', 'to into'],
  ['to into', 'from'],
  ['with', 'without'],
  ['without', 'with'],
  ['first', 'last'],
  ['last', 'first'],
  ['new', 'former old'],
  ['former', 'new current present'],
  ['only', 'also other'],
];

const pairs = poles.map(([own, other]) => ({ own: own.split(' '), other: other.split(' ') }));

/** Whether the question uses a word whose opposite, and not the word itself, stands in the passage. */
export const poleDiffers = (asked: Asked, view: View): boolean => {
  const question = new Set(asked.words.map(({ surface }) => surface));
  const asks = pairs.filter(({ own }) => own.some((word) => question.has(word)));
  if (asks.length === 0) return false;
  const passage = new Set(view.seen.map(({ surface }) => surface));
  return asks.some(
    ({ own, other }) => !own.some((word) => passage.has(word)) && other.some((word) => passage.has(word)),
  );
};

const denying = new Set(
  `fail failed fails lack lacked lacks refuse refused refuses unable prevent prevented prevents except avoid avoided deny
denied rejected reject ruled unlike instead rarely hardly seldom least impossible unlikely`.split(/\s+/),
);

/** Words that deny without being a negation ("failed to", "unable"), in the question less those in the passage. */
export const deniesMore = (asked: Asked, view: View): number => {
  const count = (surfaces: readonly { readonly surface: string }[]): number =>
    surfaces.filter(({ surface }) => denying.has(surface)).length;
  return Math.sign(count(asked.words) - count(view.seen));
};

const least = new Set('least fewest less fewer worst smallest lowest never'.split(' '));
const most = new Set('most more best largest biggest highest always all every'.split(' '));
const side = new Set('before after outside without during against'.split(' '));

/**
 * Small words of the question that the passage lacks although its truth hangs on them, 1 each when there is one:
 * "least" and its like, "most" and its like, "before", "without" and their like.
 */
export const smallWordsMissing = (
  asked: Asked,
  view: View,
): { readonly leastMissing: number; readonly mostMissing: number; readonly sideMissing: number } => {
  const lacks = (words: ReadonlySet<string>): number => {
    const asks = asked.words.filter(({ surface }) => words.has(surface));
    return asks.some(({ surface }) => !view.seen.some((word) => word.surface === surface)) ? 1 : 0;
  };
  return { leastMissing: lacks(least), mostMissing: lacks(most), sideMissing: lacks(side) };
};
