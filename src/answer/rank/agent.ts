/**
 * Whether the deed a passage tells is told of the one who was asked about. Words alone do not say so: "Was Ruhl
 * killed?" shares all its words with "The flood killed 26 people, Ruhl said". A scan over the words around the deed;
 * nothing is parsed.
 */
import { AFTER_GAP, CAPITAL, STOP } from '../../search/index.ts';
import { attributionIn } from './attribution.ts';
import { isAnybody } from './counted.ts';
import { senses } from './lexicon/senses.ts';
import { nounRegions } from './noun-deed.ts';
import type { AskedDeed } from './question/asked-deed.ts';
import { isBeing, isParticiple } from './question/asked-deed.ts';
import type { Asked } from './question/read-question.ts';
import { endsBefore, type Region } from './region.ts';
import { isRole } from './roles.ts';
import { isVerbal } from './verbal.ts';
import type { Seen, View } from './view.ts';

const determiners = new Set(
  'the a an his her its their this that these those of for after before without under'.split(' '),
);
const joining = new Set('and but while or'.split(' '));
const pronouns = new Set('he she they it him them we i who which'.split(' '));
const dying = /^(?:died|dies|dead|die|perished|dying|survived?|survives|surviving)$/u;
const isMerelyNoun = (stem: string): boolean => {
  const place = senses().placeOf(stem);
  return place >= 0 && senses().partsAt(place)[1] <= 1;
};

/** Places of the deed in a passage. */
export const deedIn = (view: View, verb: number, standsFor: (word: Seen) => number): readonly number[] =>
  view.seen.flatMap((word, i) =>
    (standsFor(word) & (1 << verb)) !== 0 && !isAnybody(word.surface) ? [i] : [],
  );

/** False when each place of the deed is a passive that does not say by whom. */
export const saysByWhom = (view: View, at: readonly number[]): boolean =>
  at.length === 0 ||
  at.some((place) => {
    if (!isParticiple(view.seen[place]?.surface ?? '') || beingBefore(view, place) < 0) return true;
    const by = behindBy(view, rightOf(view, place, []));
    return by.from < by.to;
  });

/** Between "was" and its participle none of these stands. */
const links = new Set('on in at of for with from to by who which that it he she they whose'.split(' '));

const beingBefore = (view: View, at: number): number => {
  const { seen } = view;
  for (let i = at - 1; i >= Math.max(0, at - 5); i--) {
    const { surface, flags } = seen[i] as Seen;
    if (isBeing(surface) || surface === 'got') return i;
    if ((flags & STOP) === 0 && !surface.endsWith('ly') && !isParticiple(surface)) return -1;
    if (links.has(surface) || ((seen[i + 1]?.flags ?? 0) & AFTER_GAP) !== 0) return -1;
  }
  return -1;
};

/** "Ada Brenn and Tomas Ruhl spoke": nothing but names stand before the joining word, back to the clause's beginning. */
const joinsNames = (view: View, at: number): boolean => {
  if (view.seen[at]?.surface !== 'and' || view.seen[at + 1]?.name !== true) return false;
  for (let i = at - 1; i >= 0 && !(i + 1 < at && endsBefore(view, i + 1)); i--) {
    const word = view.seen[i];
    if (
      word === undefined ||
      !((word.flags & CAPITAL) !== 0 || isRole(word.surface) || determiners.has(word.surface))
    )
      return false;
  }
  return true;
};

/** "He and his wife separated": before the joining word no verb stands in its clause, so that it joins two who do. */
const joinsSubjects = (view: View, at: number): boolean => {
  for (let i = at - 1; i >= 0 && !(i + 1 < at && endsBefore(view, i + 1)); i--)
    if (isVerbal(view.seen[i] as Seen)) return false;
  return at > 0 && view.seen[at]?.surface === 'and';
};

/** "Trains between Vell and Meren": the two ends of one way. */
const isSpan = ({ seen }: View, at: number): boolean =>
  seen[at]?.surface === 'and' && [2, 3, 4].some((step) => seen[at - step]?.surface === 'between');

/**
 * Words before a place, back to the end of the clause before: a joining word with a subject of its own behind it ends it
 * too. One right before the deed joins a second deed of the same subject ("united the tribes and *became* khan").
 */
const leftOf = (view: View, at: number, skip: readonly boolean[]): Region => {
  let from = at;
  let end = at;
  while (from > 0 && skip[from - 1] !== true && !endsBefore(view, from)) {
    const word = view.seen[from - 1] as Seen;
    if (joining.has(word.surface)) {
      const between = view.seen.slice(from, end);
      const joinsDeeds = end === at && !between.some(({ flags }) => (flags & STOP) === 0);
      const ends =
        end === at
          ? !joinsDeeds && !joinsNames(view, from - 1) && !joinsSubjects(view, from - 1)
          : between.some(isVerbal);
      if (ends && !isSpan(view, from - 1)) break;
      if (joinsDeeds) end = from - 1;
    }
    from--;
  }
  return { from, to: at };
};

const rightOf = (view: View, at: number, skip: readonly boolean[]): Region => {
  let to = at + 1;
  while (to < view.seen.length && skip[to] !== true && !endsBefore(view, to)) to++;
  return { from: at + 1, to };
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

/** Where the asked subject must stand, seen from one place of the deed. */
const regionsFor = (
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

/** A first name beside a met surname that is not the asked one: another person. */
const isNamesake = (view: View, at: number, asked: Asked, subject: number): boolean => {
  const names = asked.content.filter(({ name }, i) => name && (subject & (1 << i)) !== 0);
  const [first, last] = names.slice(-2);
  if (first === undefined || last?.at !== first.at + 1) return false;
  const before = view.seen[at - 1];
  const word = view.seen[at];
  return (
    before !== undefined &&
    word !== undefined &&
    (word.flags & AFTER_GAP) === 0 &&
    (before.flags & CAPITAL) !== 0 &&
    before.bits === 0 &&
    (before.flags & STOP) === 0 &&
    !(isRole(before.surface) || before.surface === 'former')
  );
};

/** The words by which the subject is known: the last of its name, or its last noun. */
const headOf = (asked: Asked, subject: number): number => {
  let head = 0;
  let name = 0;
  for (const [i, word] of asked.content.entries()) {
    if ((subject & (1 << i)) === 0) continue;
    head = 1 << i;
    if (word.name) name = 1 << i;
  }
  return name !== 0 ? name : head;
};

/**
 * False when the passage tells the deed, each time, of somebody or something else than the asked subject. True when it
 * tells it of the subject, or when it cannot be seen whom it tells it of. `standsFor` gives the bits of the content words
 * that a word of the passage is or means.
 */
export const toldOfSubject = (
  asked: Asked,
  deed: AskedDeed,
  view: View,
  standsFor: (word: Seen) => number,
): boolean => {
  if (deed.verb < 0 || deed.subject === 0) return true;
  const at = deedIn(view, deed.verb, standsFor);
  if (at.length === 0) return true;
  const skip = attributionIn(view, at);
  const head = headOf(asked, deed.subject);
  const inside = ({ from, to }: Region): boolean =>
    view.seen.slice(from, to).some((word, i) => {
      if (skip[from + i]) return false;
      // "two of them" are not the one who was asked about.
      if (pronouns.has(word.surface))
        return view.seen[from + i - 1]?.surface !== 'of' && (word.surface !== 'it' || i === 0);
      return (standsFor(word) & head) !== 0 && !isNamesake(view, from + i, asked, deed.subject);
    });
  return at.some((place) => !skip[place] && regionsFor(view, place, deed, skip).some(inside));
};
