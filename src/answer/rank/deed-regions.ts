/** Where in a passage the doer of a deed, or the one it befell, must stand, seen from the place of the deed. */
import { AFTER_GAP, CAPITAL, STOP } from '../../search/index.ts';
import { determiners, leftOf, rightOf } from './clause.ts';
import { senses } from './lexicon/senses.ts';
import { nounRegions } from './noun-deed.ts';
import type { AskedDeed } from './question/asked-deed.ts';
import { isBeing, isParticiple } from './question/verb-forms.ts';
import type { Region } from './region.ts';
import { isVerbal } from './verbal.ts';
import type { Seen, View } from './view.ts';

const dying = /^(?:died|dies|dead|die|perished|dying|survived?|survives|surviving)$/u;
const isMerelyNoun = (stem: string): boolean => {
  const place = senses().placeOf(stem);
  return place >= 0 && senses().partsAt(place)[1] <= 1;
};

/** "The tunnel, opened in 1964, …". */
const isPutIn = ({ seen }: View, at: number): boolean =>
  ((seen[at]?.flags ?? 0) & AFTER_GAP) !== 0 &&
  seen.some((word, i) => i > at && (word.flags & AFTER_GAP) !== 0 && isVerbal(word)) &&
  at > 0 &&
  /^(?:in|on|at|during|by)$/u.test(seen[at + 1]?.surface ?? '');

/** False when each place of the deed is a passive that does not say by whom. */
export const saysByWhom = (view: View, at: readonly number[]): boolean =>
  at.length === 0 ||
  at.some((place) => {
    if (!isParticiple(view.seen[place]?.surface ?? '')) return true;
    if (beingBefore(view, place) < 0 && !isPutIn(view, place)) return true;
    const by = behindBy(view, rightOf(view, place, []));
    return by.from < by.to;
  });

/** Between "was" and its participle none of these stands. */
const links = new Set('on in at of for with from to by who which that it he she they whose'.split(' '));

/** Place of the "was" that makes a participle a passive; -1 when none does. */
export const beingBefore = (view: View, at: number): number => {
  const { seen } = view;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { surface, flags } = seen[i] as Seen;
    if (isBeing(surface) || surface === 'got') return i;
    if ((flags & STOP) === 0 && !surface.endsWith('ly') && !isParticiple(surface)) return -1;
    if (links.has(surface) || ((seen[i + 1]?.flags ?? 0) & AFTER_GAP) !== 0) return -1;
  }
  return -1;
};

const behindBy = (view: View, right: Region): Region => {
  for (let i = right.from; i < right.to; i++)
    if (view.seen[i]?.surface === 'by') return { from: i + 1, to: Math.min(right.to, i + 8) };
  return { from: right.to, to: right.to };
};

/** "Feld called on Brandt to go": the words right before "to" go. "Feld refused to go": Feld does. */
const nearestBefore = ({ seen }: View, to: number, left: Region): Region => {
  let from = to;
  while (from > left.from && ((seen[from - 1]?.flags ?? 0) & STOP) === 0 && from > to - 4) from--;
  return seen[to - 1]?.name === true ? { from, to } : left;
};

/** Stretches in which the asked subject must stand, seen from one place of the deed; they may be empty. */
export const regionsFor = (
  view: View,
  at: number,
  asked: AskedDeed,
  skip: readonly boolean[],
): readonly Region[] => {
  const word = view.seen[at];
  if (word === undefined) return [];
  const left = leftOf(view, at, skip);
  const right = rightOf(view, at, skip);
  // Of a noun that only means the deed ("conversation" for "talk") the order tells too little.
  if (isNoun(view, at))
    return (word.bits & (1 << asked.verb)) === 0
      ? [{ from: 0, to: view.seen.length }]
      : nounRegions(view, at, left, right, asked.passive);
  return [regionOfVerb(view, at, asked, left, right)];
};

const isNoun = ({ seen }: View, at: number): boolean => {
  const word = seen[at];
  const before = seen[at - 1];
  if (word === undefined || isParticiple(word.surface)) return false;
  return (
    isMerelyNoun(word.stem) ||
    /(?:tion|sion|ment|ance|ence)s?$/u.test(word.surface) ||
    (before !== undefined && determiners.has(before.surface)) ||
    seen[at + 1]?.surface === 'of' ||
    (word.flags & CAPITAL) !== 0
  );
};

const regionOfVerb = (view: View, at: number, asked: AskedDeed, left: Region, right: Region): Region => {
  const word = view.seen[at] as Seen;
  const before = view.seen[at - 1];
  const after = view.seen[at + 1];
  const participle = isParticiple(word.surface);
  const being = beingBefore(view, at);
  if (being >= 0 && participle) return asked.passive ? { from: left.from, to: being } : behindBy(view, right);
  const attributive = participle && before !== undefined && determiners.has(before.surface);
  if (attributive && after !== undefined && (after.flags & STOP) === 0)
    return asked.passive ? { from: right.from, to: Math.min(right.to, at + 5) } : behindBy(view, right);
  if (!asked.passive && before?.surface === 'to') return nearestBefore(view, at - 1, left);
  if (dying.test(word.surface)) return left;
  const listed = participle && (word.flags & AFTER_GAP) !== 0;
  const reduced =
    listed || (participle && (after === undefined || after.surface === 'by' || after.surface === 'in'));
  if (asked.passive) return reduced ? { from: left.from, to: right.to } : right;
  return left;
};
