import { wordSet } from '../../../word-set.ts';
import type { AnswerType } from '../ranking.ts';
import { mereBeing, mereLasting, mereNaming } from './light-words.ts';
import { nounsAsked } from './nouns-asked.ts';

/** What a question asks for, and which of its words only say so ("year" in "what year"). */
export interface Expectation {
  readonly type: AnswerType;
  /** Place of the question word among the words; -1 when there is none. */
  readonly at: number;
  /** Places of words that belong to the question word: they need not stand in an answer. */
  readonly frame: readonly number[];
}

const auxiliaries = wordSet(
  'is are was were do does did has have had can could will would shall should may might must am isn aren',
);
const sayings =
  wordSet(`say says said tell told announce announced claim claimed state stated declare declared report reported warn warned
think thinks thought believe believes believed comment commented react reacted respond responded describe described
argue argued ask asked demand demanded suggest suggested call called`);
const measures = wordSet(
  'far tall high big large deep fast wide long heavy hot cold close strong near thick small',
);
const states = wordSet(
  'open shut free safe unsafe dangerous available unavailable missing new left known unknown cheap expensive',
);
const causes = wordSet('caused cause triggered trigger prompted sparked led motivated provoked');
const kinds = wordSet('type kind sort form name term word title names types kinds');

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word;

/** The first noun after "what"/"which" that tells a kind, within three words: "what 19th century king". */
const nounAfter = (words: readonly string[], at: number): { type: AnswerType; at: number } | null => {
  for (let i = at + 1; i < Math.min(words.length, at + 4); i++) {
    const word = words[i] ?? '';
    if (auxiliaries.has(word)) return null;
    const type = nounsAsked.get(word) ?? nounsAsked.get(singular(word));
    if (type !== undefined) return { type, at: i };
  }
  return null;
};

/** "what is the price of …": the noun behind the verb. */
const nounAfterCopula = (words: readonly string[], at: number): { type: AnswerType; at: number } | null => {
  if (!['is', 'are', 'was', 'were'].includes(words[at + 1] ?? '') || words[at + 2] !== 'the') return null;
  const noun = words[at + 3] ?? '';
  const type = nounsAsked.get(noun);
  return type === undefined || words[at + 4] !== 'of' ? null : { type, at: at + 3 };
};

const how = (words: readonly string[], at: number): Expectation => {
  const next = words[at + 1] ?? '';
  const frame = [at, at + 1];
  if (next === 'many') return { type: 'count', at, frame };
  if (next === 'much') return { type: 'amount', at, frame };
  if (next === 'old') return { type: 'age', at, frame };
  if (measures.has(next)) return { type: 'amount', at, frame: [...frame, ...mereLasting(words, at)] };
  const saying = words.findIndex((word, i) => i > at && sayings.has(word));
  if (saying > 0) return { type: 'statement', at, frame: [at, saying] };
  return { type: 'manner', at, frame: [at] };
};

/** "what is the name of the river": the noun behind "name of". */
const afterKind = (words: readonly string[], at: number): readonly number[] => {
  for (let i = at + 1; i < Math.min(words.length, at + 5); i++) {
    if (kinds.has(words[i] ?? '')) return [i];
  }
  return [];
};

const what = (words: readonly string[], at: number, names: readonly boolean[]): Expectation => {
  const next = words[at + 1] ?? '';
  if (causes.has(next)) return { type: 'cause', at, frame: [at, at + 1] };
  const noun = nounAfter(words, at) ?? nounAfterCopula(words, at);
  if (noun !== null) return { type: noun.type, at, frame: [at, noun.at] };
  const naming = mereNaming(words, at);
  if (naming.length > 0) return { type: 'thing', at, frame: [at, ...naming] };
  const rest = words.slice(at + 1);
  if (rest.includes('stand') && rest.includes('for'))
    return { type: 'definition', at, frame: [at, words.indexOf('stand')] };
  if (['did', 'does', 'do', 'has', 'was', 'is'].includes(next)) {
    const saying = rest.findIndex((word) => sayings.has(word));
    if (saying > 0) return { type: 'statement', at, frame: [at, at + 1 + saying] };
  }
  const kind = afterKind(words, at);
  if (kind.length > 0) {
    const of = words.indexOf('of', kind[0]);
    const type = of > 0 ? nounAfter(words, of)?.type : undefined;
    return { type: type ?? 'thing', at, frame: [at, ...kind] };
  }
  if ((next === 'is' || next === 'are' || next === 'was') && words.length - at <= 5) {
    // "What was the turnout?" asks for a thing, not for what a turnout is.
    const told = rest[1] === 'the' && !names.slice(at + 3).some(Boolean);
    // "What is closed in Velmora?" asks what is so there.
    const stated = states.has(rest[1] ?? '') || (rest[1] ?? '').endsWith('ed');
    const plain =
      !told && !stated && rest.slice(1).every((word, i) => names[at + 2 + i] || !word.endsWith('ing'));
    if (plain) return { type: 'definition', at, frame: [at] };
  }
  return { type: 'thing', at, frame: [at] };
};

const who = (words: readonly string[], at: number, names: readonly boolean[]): Expectation => {
  const next = words[at + 1] ?? '';
  const rest = words.slice(at + 2);
  const onlyName = rest.length > 0 && rest.every((_, i) => names[at + 2 + i] === true);
  if ((next === 'is' || next === 'was' || next === 'are' || next === 'were') && onlyName) {
    return { type: 'definition', at, frame: [at] };
  }
  return { type: 'person', at, frame: [at] };
};

const wh = new Set(['who', 'whom', 'whose', 'when', 'where', 'why', 'how', 'what', 'which']);

/**
 * What an English question asks for. `words` are folded, stop words included; `names[i]` tells whether word i is written as a
 * name. Without a question word or a leading auxiliary it is key words: `any`.
 */
export const expectationOf = (words: readonly string[], names: readonly boolean[]): Expectation => {
  const read = asksFor(words, names);
  return read.type === 'yes-no' || read.at < 0
    ? read
    : { ...read, frame: [...read.frame, ...mereBeing(words)] };
};

const asksFor = (words: readonly string[], names: readonly boolean[]): Expectation => {
  const none: Expectation = { type: 'any', at: -1, frame: [] };
  const first = words[0] ?? '';
  const at = auxiliaries.has(first) ? -1 : words.findIndex((word, i) => wh.has(word) && isAsking(words, i));
  if (at < 0) return auxiliaries.has(first) ? { type: 'yes-no', at: 0, frame: [0] } : none;
  switch (words[at]) {
    case 'who':
    case 'whom':
    case 'whose':
      return who(words, at, names);
    case 'when':
      return { type: 'time', at, frame: [at] };
    case 'where':
      return { type: 'place', at, frame: [at] };
    case 'why':
      return { type: 'cause', at, frame: [at] };
    case 'how':
      return how(words, at);
    default:
      return what(words, at, names);
  }
};

/** "when" and "where" inside a statement open a clause; before an auxiliary, or first or last, they ask. */
const isAsking = (words: readonly string[], i: number): boolean =>
  i === 0 ||
  i === words.length - 1 ||
  words[i] === 'what' ||
  words[i] === 'which' ||
  words[i] === 'how' ||
  auxiliaries.has(words[i + 1] ?? '') ||
  i <= 2;
