/** Whether a passage must tell the very deed that was asked about. */
import { wordSet } from '../../word-set.ts';
import type { Judged } from './features.ts';
import { isDeed } from './lexicon/rungs.ts';
import { bitsWhere } from './masks.ts';
import type { AskedDeed } from './question/asked-deed.ts';
import type { Asked, ContentWord } from './question/read-question.ts';
import type { AnswerType } from './ranking.ts';
import type { View } from './view.ts';

/** Questions that a passage cannot answer without telling of the very deed that was asked about. */
const needsDeed: readonly AnswerType[] = ['count', 'amount', 'time', 'place', 'yes-no', 'person'];
/** Those that cannot when the question names a deed by its place in the order of words. */
const needsReadDeed: readonly AnswerType[] = ['cause', 'manner'];

/** Questions that years of birth and death answer. */
const tellsOfLife: readonly AnswerType[] = ['time', 'age'];
const lifeDeeds = /^(?:born|birth|die[ds]?|death|live[ds]?)$/u;

const BRACKETED = /^ ?\(([^()]{0,120})\)/u;

/** "Ada Brenn (1901 – 1980)": the years behind a name tell when somebody was born and died. */
const hasLifeDates = (asked: Asked, { seen, located: { passage } }: View, verb: number): boolean => {
  if (!tellsOfLife.includes(asked.expects) || !lifeDeeds.test(asked.content[verb]?.word.surface ?? ''))
    return false;
  return seen.some(({ bits, name, offset, surface }, i) => {
    if (!name || bits === 0 || seen[i + 1] === undefined) return false;
    const [, bracketed] = BRACKETED.exec(passage.text.slice(offset + surface.length)) ?? [];
    return bracketed !== undefined && /\b\d{3,4}\b/u.test(bracketed);
  });
};

/** Verbs that say little: "which engine is used", "what helped". Stems of general English. */
const light = wordSet('use becom become come help make allow know serv serve happen associ associate');

const particles = wordSet('off up out down on over away back in into');

/** A light verb, or one that a particle turns into another: "what set off the revolt", "which house went up in flames". */
const isLight = ({ content, words }: Asked, verb: number): boolean => {
  const { word, at } = content[verb] as ContentWord;
  return light.has(word.stem) || particles.has(words[at + 1]?.surface ?? '');
};

/** Whether the deed may go untold all the same: a near relative of it stands there, and the kind of question allows it. */
const isNearlyTold = (asked: Asked, verb: number, judged: Judged): boolean => {
  const word = asked.content[verb]?.word;
  if (word === undefined || isDeed(word.stem) || asked.expects === 'yes-no') return false;
  return (judged.meant & (1 << verb)) !== 0;
};

/** "What buildings were damaged by fire": a sentence of buildings in flames tells of the doer, if not of the deed. */
const isToldByDoer = (
  { words, content }: Asked,
  { verb, passive, which }: AskedDeed,
  told: number,
): boolean => {
  const at = content[verb]?.at ?? -1;
  if (!passive || which === 0 || words[at + 1]?.surface !== 'by' || (told & which) === 0) return false;
  const doer = content.findIndex((word) => word.at > at + 1);
  return doer >= 0 && (told & (1 << doer)) !== 0;
};

/**
 * True when a passage without the deed is no answer. `deed` is the deed as the question reads; `verb` the place of its content
 * word, also where only general English takes it for one; `told` the bits of the words that the passage tells.
 */
export const mustTellDeed = (
  asked: Asked,
  deed: AskedDeed,
  verb: number,
  view: View,
  judged: Judged,
  told: number,
): boolean => {
  const named = (bitsWhere(asked, ({ name }) => name) & deed.subject) !== 0;
  const asksDoer =
    deed.subject === deed.which && (deed.which !== 0 || !deed.passive) && !isLight(asked, verb);
  const asksDeed =
    needsDeed.includes(asked.expects) ||
    (deed.verb >= 0 &&
      (needsReadDeed.includes(asked.expects) || (asked.expects === 'thing' && (named || asksDoer))));
  return (
    asksDeed &&
    !isNearlyTold(asked, verb, judged) &&
    !hasLifeDates(asked, view, verb) &&
    !isToldByDoer(asked, deed, told | judged.meant)
  );
};
