/**
 * Cries for help: "i want to die", "there is a fire in my house", "they are killing us", "can you call the police", "how to
 * build a bomb". They ask for no fact, and a quote about somebody's death must not be the reply.
 */
import { wordSet } from '../../word-set.ts';
import { AUXILIARIES, WH_WORDS } from '../function-words.ts';
import { tokensOf } from '../tokens.ts';
import { isFramed } from './frame.ts';
import {
  BETWEEN,
  CALLS,
  CRIMES,
  DESPAIR,
  HARM,
  MAKING,
  OURS,
  THREAT,
  VERMIN,
  WEAPONS,
} from './plea-words.ts';

type Words = readonly string[];

/** `whole`: nothing but a cry. `beside`: a question for facts stands in it too ("i'm trapped, where is the shelter?"). */
export type Plea = 'whole' | 'beside';

const ASKER = wordSet("i we i'm i've we're we've i'd i'll");
const OBJECT = wordSet('me us myself ourselves');
const OWN = wordSet('my our');
const OTHERS = wordSet("they he she someone somebody people men they're he's she's someone's");
const CAUSED = wordSet('from by if');
const BE = wordSet('are is were was have has keep');
const NEAR = wordSet('here outside');
/** "They are shooting at us." */
const AT = wordSet('at on with near');
const MAX_BETWEEN = 6;
const STRANGER = /^(?:someone|somebody|someone's|there's|there)$/u;
const WITHIN = /^(?:in|into|inside|outside|at)$/u;

/** Reads a cry for help; null for any other message. Slips must be written out. Takes any string; never throws. */
export function readPlea(text: string): Plea | null {
  const words = tokensOf(text).map(({ lower }) => lower);
  if (words.some((word, i) => CRIMES.has(word) && VERMIN.has(words[i + 1] ?? ''))) return null;
  // "Can i die from the water?"
  if (/^(?:can|could)$/u.test(words[0] ?? '') && words.some((word) => CAUSED.has(word))) return null;
  const said = ` ${words.join(' ')} `;
  const holds = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => said.includes(` ${phrase} `));
  if (holds(DESPAIR) || asksHowToHarm(words)) return 'whole';
  const asks = asksForFacts(words);
  if (isFramed(text) && !asks) return null;
  // "Who attacked us?", "were we attacked?": what was done may be told.
  const past = /^(?:who|when|where|what|was|were|did|had|has|have)$/u.test(words[0] ?? '');
  if (!past && words.some((word, i) => HARM.has(word) && isDoneToAsker(words, i))) return 'whole';
  if ((!past && harmsSelf(words)) || holds(CALLS) || callsOut(words) || (isTold(words) && isInDanger(words)))
    return asks ? 'beside' : 'whole';
  return null;
}

/** A question word, or the verb that opens a question, which is not about what the asker is to do. */
function asksForFacts(words: Words): boolean {
  const at = words.findIndex(
    (word, i) =>
      WH_WORDS.has(word.replace(/'s$/u, '')) &&
      (i === 0 || isOpening(words[i + 1] ?? '') || word.endsWith("'s")),
  );
  if (at >= 0) return !(ASKER.has(words[at + 2] ?? '') && words[at + 3] === 'do');
  const verb = words.findIndex((word, i) => isOpening(word) && isSubject(words[i + 1] ?? '', i));
  return verb >= 0 && !ASKER.has(words[verb + 1] ?? '') && words[verb + 1] !== 'you';
}

const isOpening = (word: string): boolean => AUXILIARIES.has(word) || word === 'many';
/** "Is the bridge", "did they": at the beginning any word is the subject, further on only what can't end a clause. */
const isSubject = (word: string, at: number): boolean =>
  at === 0 ? word !== '' : /^(?:the|there|any|anyone|anybody)$/u.test(word) && at > 3;

const isTold = (words: Words): boolean => !WH_WORDS.has(words[0] ?? '') && !AUXILIARIES.has(words[0] ?? '');

/** "How to build a bomb", "how can i kill someone", "where can i buy a gun". */
function asksHowToHarm(words: Words): boolean {
  const wh = words.findIndex(
    (word) => word === 'how' || word === 'where' || word === 'ways' || word === 'way',
  );
  if (wh < 0) return false;
  const to = words[wh + 1] === 'to' || words[wh + 1] === 'of';
  const asker = /^(?:can|could|do|would|should|might)$/u.test(words[wh + 1] ?? '');
  const subject = words[wh + 2] ?? '';
  if (!to && !(asker && (ASKER.has(subject) || subject === 'you' || subject === 'one'))) return false;
  const rest = words.slice(wh + (to ? 2 : 3));
  const [deed = '', ...object] = rest;
  if (CRIMES.has(deed)) return words[wh] !== 'where';
  return MAKING.has(deed) && object.slice(0, 3).some((word) => WEAPONS.has(word));
}

/** The asker suffers or does it: "i killed someone", "am i going to die", "my son was shot". */
const harmsSelf = (words: Words): boolean =>
  words.some((word, at) => {
    if (ASKER.has(word))
      return reaches(words, at + 1, HARM) || (isTold(words) && reaches(words, at + 1, WEAPONS));
    return OWN.has(word) && OURS.has(words[at + 1] ?? '') && burdened(words, at);
  });

/** "They are killing us", "why are they shooting at us". */
function isDoneToAsker(words: Words, harm: number): boolean {
  const object = AT.has(words[harm + 1] ?? '') ? harm + 2 : harm + 1;
  const kin = OWN.has(words[object] ?? '') && OURS.has(words[object + 1] ?? '') && isTold(words);
  return kin || OBJECT.has(words[object] ?? '');
}

/** "My house is on fire", "fire in our building", "someone in my room". */
function burdened(words: Words, own: number): boolean {
  const before = words.slice(0, own);
  if (before.some((word) => THREAT.has(word)) && isTold(words)) return true;
  if (STRANGER.test(before[0] ?? '') && WITHIN.test(before.at(-1) ?? '')) return true;
  return isTold(words) && (reaches(words, own + 2, HARM) || reaches(words, own + 2, THREAT));
}

/** "Call 112", "help!!! fire!!!". */
function callsOut(words: Words): boolean {
  const call = words.findIndex((word, i) => word === 'call' && /^\d{3}$/u.test(words[i + 1] ?? ''));
  if (call === 0 || words[call - 1] === 'you' || words[call - 1] === 'please') return true;
  const next = words[1] ?? '';
  return words[0] === 'help' && words.length <= 4 && (HARM.has(next) || THREAT.has(next));
}

/** From a place on one of the words stands with nothing but auxiliaries and the like before it. */
function reaches(words: Words, from: number, wanted: ReadonlySet<string>): boolean {
  for (let at = from; at < Math.min(words.length, from + MAX_BETWEEN); at++) {
    const word = words[at] ?? '';
    if (wanted.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}

/** "They are shooting", "there is a man with a gun here", "i am at the terminal they are shooting". */
function isInDanger(words: Words): boolean {
  const near = words.some((word) => NEAR.has(word) || OBJECT.has(word) || OWN.has(word) || ASKER.has(word));
  const there = words[0] === 'there' || words[0] === "there's";
  if (there && near && words.some((word) => HARM.has(word) || THREAT.has(word))) return true;
  return words.some((word, at) => {
    if (!OTHERS.has(word) || !reaches(words, at + 1, HARM)) return false;
    const now = word.includes("'") || BE.has(words[at + 1] ?? '');
    // "People killed" are key words.
    return now && (near || words.length <= 3);
  });
}
