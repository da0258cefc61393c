/**
 * "What did X say about Y?" is answered only by a sentence in which X speaks, and of Y. Being named in a sentence is
 * not speaking: "X was arrested, the statement said" is the statement's.
 */
import type { PassageIndex } from '../../search/passage-index.ts';
import { STOP } from '../../search/word.ts';
import { contextOf } from '../context/context-of.ts';
import type { RankedPassage } from '../rank/index.ts';
import { type Token, tokensOf } from '../tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const ASKED_VERBS = set(
  'say said says think thinks tell announce declare state claim report warn comment write promise demand deny confirm',
);
/** What people do when they speak or let others know, in the forms that news uses. */
const SPEAKING =
  set(`said says say told tells stated states announced announces declared declares reported reports warned warns
wrote writes tweeted posted added adds described describes called calls urged urges asked asks demanded demands ordered orders
authorized authorised ruled rejected rejects denied denies confirmed confirms denounced denounces condemned condemns criticized
criticised praised promised promises vowed vows pledged pledges insisted insists argued argues claimed claims explained explains
admitted admits agreed agrees predicted predicts estimated estimates suggested suggests proposed proposes thanked appealed appeals
threatened accused accuses noted notes stressed stresses believes thinks sums summed concluded commented responded replied reacted
spoke speaks expressed offered recalled repeated reiterated hoped hopes wants wanted refused stating saying adding warning calling`);
/** So many words may stand between a speaker and the verb ("X, who leads the service, said"). */
const MAX_BETWEEN = 8;

/** Who is asked about and what of, as typed. */
export interface AskedSpeech {
  readonly speaker: readonly string[];
  /** "" when any statement will do. */
  readonly topic: string;
}

/** Reads "what did X say (about Y)"; null for any other question. */
export function readAskedSpeech(question: string): AskedSpeech | null {
  const tokens = tokensOf(question);
  const [what, aux] = tokens;
  if (what?.lower !== 'what' || !/^(?:did|does|do|has|have)$/u.test(aux?.lower ?? '')) return null;
  const verb = tokens.findIndex((token, i) => i > 2 && ASKED_VERBS.has(token.lower));
  if (verb < 0) return null;
  const speaker = tokens
    .slice(2, verb)
    .map((token) => token.lower)
    .filter((word) => word !== 'the' && word !== 'a');
  const about = tokens.slice(verb + 1).find((token) => /^(?:about|on|of|regarding)$/u.test(token.lower));
  return speaker.length === 0 ? null : { speaker, topic: about ? question.slice(about.end) : '' };
}

function sameName(word: string, token: Token): boolean {
  return token.lower === word || token.lower === `${word}'s`;
}

/**
 * "…, said Ada Brenn", "…” describes the head of the service, Ada Brenn": behind a comma or quotation mark the speaker
 * follows the verb. "Ruhl said that Brenn left" is Ruhl's.
 */
function saidBefore(text: string, tokens: readonly Token[], at: number): boolean {
  const name = tokens[at];
  const from = Math.max(0, at - MAX_BETWEEN);
  return tokens.slice(from, at).some((verb, i) => {
    if (!name || !isSpeaking(text, verb) || tokens[from + i + 1]?.lower === 'that') return false;
    const behindMark = /[,”"“’»]\s*$/u.test(text.slice(Math.max(0, verb.start - 4), verb.start));
    return behindMark && !/[.;:]/u.test(text.slice(verb.end, name.start));
  });
}

function accordingTo(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 5), at).map((token) => token.lower);
  return before.some((word, i) => word === 'according' && before[i + 1] === 'to');
}

/** "General Noura Said will go": a capital in the middle, or an auxiliary behind it, makes it a name. */
function isSpeaking(text: string, verb: Token): boolean {
  if (!SPEAKING.has(verb.lower)) return false;
  return (
    verb.text === verb.lower ||
    (verb.start === 0 && !/^ (?:will|has|had|is|was|would)\b/u.test(text.slice(verb.end)))
  );
}

/** A verb of speaking stands right before the name or a little after it, with no other clause between. */
function speaksIn(text: string, name: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some((token, i) => {
    if (!sameName(name, token)) return false;
    if (saidBefore(text, tokens, i) || accordingTo(tokens, i)) return true;
    return tokens
      .slice(i + 1, i + 2 + MAX_BETWEEN)
      .some((verb) => isSpeaking(text, verb) && !anotherSpeaks(text.slice(token.end, verb.start)));
  });
}

/** "X was arrested, the statement said": a passive or a new subject behind a comma takes the verb away from X. */
function anotherSpeaks(between: string): boolean {
  if (/\b(?:was|were|been|being|is|are)\s\p{L}+(?:ed|en)\b/u.test(between)) return true;
  const comma = between.lastIndexOf(',');
  return comma >= 0 && /^\s?(?:the|a|an|his|her|its|their|it|he|she|they)\b/iu.test(between.slice(comma + 1));
}

/** True when the speaker asked for speaks in the passage, or in the neighbour that says whose words it is, and of the topic. */
export function isSaidBy(
  index: PassageIndex,
  asked: AskedSpeech,
  { located, evidence }: RankedPassage,
): boolean {
  const { entry, passage } = located;
  const name = asked.speaker.at(-1) ?? '';
  const context = contextOf(entry, passage).map((piece) => piece.text);
  if (![passage.text, ...context].some((text) => speaksIn(text, name))) return false;
  const topic = index.read(asked.topic).filter((word) => (word.flags & STOP) === 0);
  return topic.length === 0 || topic.some((word) => evidence.met.includes(word.surface));
}
