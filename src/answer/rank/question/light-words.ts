import { wordSet } from '../../../word-set.ts';

/**
 * Words of a question that ask and tell nothing of what is asked for: an answer need not hold them. General English; ours.
 */

/** Runs of words that add nothing to a question. What people put around one is gone by now (understand/frame.ts). */
const runs: readonly (readonly string[])[] = [
  'in total',
  'in all',
  'all together',
  'so far',
  'until now',
  'up to now',
  'at the moment',
  'right now',
  'at present',
  'for now',
].map((run) => run.split(' '));

const single = wordSet(
  'altogether overall currently presently exactly actually really precisely officially apparently please',
);

/** Verbs that say of an event only that it was: "when did the swap take place", "where is the bank located". */
const taking: readonly (readonly string[])[] = [
  'take place',
  'took place',
  'taken place',
  'taking place',
].map((run) => run.split(' '));
const being = wordSet('happen happens happened occur occurs occurred exist exists existed located situated');
/** Behind "how long" and "how fast". */
const lasting = wordSet('last lasts lasted take takes took taken go going');
const naming = wordSet('called named known termed');

const isAt = (words: readonly string[], at: number, run: readonly string[]): boolean =>
  run.every((word, i) => words[at + i] === word);

/** Places of the words that only ask. Words are folded, stop words included. */
export const askingOnly = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, at) => {
    const run = runs.find((one) => isAt(words, at, one));
    if (run !== undefined) return run.map((_, i) => at + i);
    return single.has(word) ? [at] : [];
  });

/** Places of a verb that tells of an event only that it was, and so asks for no deed but the event itself. */
export const mereBeing = (words: readonly string[]): readonly number[] =>
  words.flatMap((word, at) => {
    if (taking.some((run) => isAt(words, at, run))) return [at, at + 1];
    return being.has(word) ? [at] : [];
  });

/** Places of the verb that "how long" and "how fast" go with, from the place of "how". */
export const mereLasting = (words: readonly string[], how: number): readonly number[] =>
  !/^(?:long|fast)$/u.test(words[how + 1] ?? '')
    ? []
    : words.flatMap((word, at) => (at > how + 1 && lasting.has(word) ? [at] : []));

/** Places of "called" in "what are they called", from the place of "what". */
export const mereNaming = (words: readonly string[], what: number): readonly number[] =>
  /^(?:is|are|was|were)$/u.test(words[what + 1] ?? '')
    ? words.flatMap((word, at) => (at > what + 1 && naming.has(word) ? [at] : []))
    : [];
