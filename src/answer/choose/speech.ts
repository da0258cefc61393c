/**
 * Who speaks in a sentence: the subject of a verb of saying, whether it stands before the verb ("X, who leads the
 * service, said"), behind a quotation ("…”, said X"), in "according to X" or in "quoted X as saying". A scan over
 * words and marks; nothing is parsed.
 */
import { FUNCTION_WORDS } from '../function-words.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { NOUNS_TOO, SPEAKING } from './speech-verbs.ts';

/** A speaker as the sentence names it ("his spokeswoman Leila Haddou"), with the verb; "according" for "according to". */
export interface Speech {
  readonly verb: string;
  readonly speaker: readonly Token[];
}

/** So many words may name a speaker with title and apposition. */
const MAX_SPEAKER = 14;
const QUOTE = /[“”„«»"‟]/u;
const BREAK = /[;:.!?—–()]|\s-\s/u;
const JOINING = /^(?:and|but|or|because|when|while|after|before|if|although|that|as|where|which)$/u;
const BEING = /^(?:is|are|was|were|be|been|being|get|got)$/u;
const BETWEEN =
  /^(?:has|have|had|also|later|then|again|earlier|already|now|still|will|would|to|did|not|never)$/u;
const DETERMINER = /^(?:the|a|an|this|that|these|those|his|her|its|their|no|any|some|of)$/u;

/** Only with "out" is it a verb of saying. */
const POINTING_OUT = /^point(?:s|ed)$/u;

const gap = (text: string, a: Token | undefined, b: Token | undefined): string =>
  text.slice(a?.end ?? 0, b?.start ?? text.length);

/** Whether the word is a verb of saying here: "Noura Said will go" is a name, "denied reports" a noun. */
export function isSpeaking(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, verb, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!verb || !SPEAKING.has(verb.lower)) return false;
  if (POINTING_OUT.test(verb.lower) && after?.lower !== 'out') return false;
  if (verb.text !== verb.lower && (at > 0 || /^(?:will|has|had|is|was|would)$/u.test(after?.lower ?? '')))
    return false;
  if (!before || !/^\s+$/u.test(gap(text, before, verb))) return true;
  if (DETERMINER.test(before.lower)) return false;
  return (
    !NOUNS_TOO.has(verb.lower) || /^\p{Lu}/u.test(before.text) || /^(?:he|she|it|who)$/u.test(before.lower)
  );
}

/** First token of the stretch that ends right before `at`, back to a mark, a joining word or another clause. */
function stretchStart(text: string, tokens: readonly Token[], at: number, commaStops: boolean): number {
  let from = at;
  while (from > 0 && at - from < MAX_SPEAKER) {
    const between = gap(text, tokens[from - 1], tokens[from]);
    const word = tokens[from - 1]?.lower ?? '';
    if (from < at && (QUOTE.test(between) || BREAK.test(between) || (commaStops && between.includes(','))))
      break;
    if (from === at && (QUOTE.test(between) || BREAK.test(between))) break;
    if (JOINING.test(word)) break;
    from -= 1;
  }
  return from;
}

/** The subject before the verb; a comma right before it closes an apposition, which belongs to the subject. */
function subjectBefore(text: string, tokens: readonly Token[], verb: number): readonly Token[] {
  let at = verb;
  while (
    at > 0 &&
    (BETWEEN.test(tokens[at - 1]?.lower ?? '') || (tokens[at - 1]?.lower ?? '').endsWith('ly'))
  )
    at -= 1;
  if (BEING.test(tokens[at - 1]?.lower ?? '')) return [];
  const closes = gap(text, tokens[at - 1], tokens[at]).includes(',');
  const from = stretchStart(text, tokens, at, true);
  const who = from === at - 1 && tokens[from]?.lower === 'who';
  if (who && from > 0) return tokens.slice(antecedentStart(text, tokens, from), from);
  if (!closes) return tokens.slice(from, at);
  const apposition = appositionStart(text, tokens, at);
  return tokens.slice(stretchStart(text, tokens, apposition, true), at);
}

/** "The words of Secretary of State Ada Brenn, who warned": where the name or noun right before "who" begins. */
function antecedentStart(text: string, tokens: readonly Token[], who: number): number {
  const first = stretchStart(text, tokens, who, true);
  for (let i = who - 1; i >= first; i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'of' && /^\p{Lu}/u.test(tokens[i - 1]?.text ?? '')) continue;
    if (DETERMINER.test(word)) return word === 'of' ? i + 1 : i;
    if (FUNCTION_WORDS.has(word)) return i + 1;
  }
  return first;
}

/** "Ada Brenn, who leads the service, said": where ", who leads the service" begins. */
function appositionStart(text: string, tokens: readonly Token[], at: number): number {
  for (let i = at - 1; i > 0 && at - i < MAX_SPEAKER; i--) {
    const between = gap(text, tokens[i - 1], tokens[i]);
    if (QUOTE.test(between) || BREAK.test(between)) return at;
    if (between.includes(',')) return i;
  }
  return at;
}

/** The speaker behind a verb that follows a quotation or a comma ("…”, said the head of the service, Ada Brenn"). */
function subjectBehind(text: string, tokens: readonly Token[], from: number): readonly Token[] {
  let to = from;
  while (to < tokens.length && to - from < MAX_SPEAKER) {
    const between = gap(text, tokens[to - 1], tokens[to]);
    if (to > from && (QUOTE.test(between) || BREAK.test(between))) break;
    if (between.includes(',') && to > from && !goesOn(tokens, from, to)) break;
    const word = tokens[to]?.lower ?? '';
    if (
      to > from &&
      (/^(?:that|who|when|while|as|after|before|on|in|at|during|to)$/u.test(word) || isVerbLike(tokens[to]))
    )
      break;
    to += 1;
  }
  return tokens.slice(from, to);
}

/** "said the head of the service, Ada Brenn": the name of whom only a role was given so far. */
const goesOn = (tokens: readonly Token[], from: number, at: number): boolean =>
  /^\p{Lu}/u.test(tokens[at]?.text ?? '') &&
  !(from === 2 && tokens[0]?.lower === 'according') &&
  tokens.slice(from, at).every(({ text }) => !/^\p{Lu}/u.test(text));

const isVerbLike = (token: Token | undefined): boolean =>
  token !== undefined && (BEING.test(token.lower) || /^(?:has|had|have|will|would)$/u.test(token.lower));

/** "sums up", "points out", "goes on": the little word belongs to the verb. */
const PARTICLE = /^(?:up|out|on)$/u;
const verbEnd = (tokens: readonly Token[], at: number): number =>
  PARTICLE.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;

function speechAt(text: string, tokens: readonly Token[], at: number): Speech | null {
  const verb = tokens[at];
  if (!verb) return null;
  if (verb.lower === 'according' && tokens[at + 1]?.lower === 'to')
    return { verb: 'according', speaker: subjectBehind(text, tokens, at + 2) };
  if (!isSpeaking(text, tokens, at)) return null;
  const before = tokens[at - 1];
  if (verb.lower === 'saying' && before?.lower === 'as') return quotedAs(tokens, at);
  if (BEING.test(before?.lower ?? '')) return passive(text, tokens, at);
  if (isInverted(text, tokens, at))
    return { verb: verb.lower, speaker: subjectBehind(text, tokens, verbEnd(tokens, at)) };
  const speaker = subjectBefore(text, tokens, at);
  return speaker.length > 0 ? { verb: verb.lower, speaker } : null;
}

/** "…”, said X" and "The dam broke, said X"; not "His lawyer, Y, said X had left", where the comma closes an apposition. */
function isInverted(text: string, tokens: readonly Token[], at: number): boolean {
  const lead = gap(text, tokens[at - 1], tokens[at]);
  if (
    at === 0 ||
    /^t(?:old|ells)$/u.test(tokens[at]?.lower ?? '') ||
    !namesSomebody(tokens[verbEnd(tokens, at)])
  )
    return false;
  if (QUOTE.test(lead)) return true;
  if (!lead.includes(',')) return false;
  const commas = tokens
    .slice(0, at)
    .filter((token, i) => gap(text, token, tokens[i + 1]).includes(',')).length;
  return (
    commas === 1 ||
    tokens.slice(0, at).some((token) => isVerbLike(token) || /\p{Ll}{2}ed$/u.test(token.lower))
  );
}

const namesSomebody = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^\p{Lu}/u.test(token.text) ||
    /^(?:the|a|an|his|her|its|their|he|she|they|one|another|police|officials|residents|witnesses)$/u.test(
      token.lower,
    ) ||
    !FUNCTION_WORDS.has(token.lower)) &&
  !/ed$|ly$/u.test(token.lower);

/** "State television quoted Ruhl as saying". */
function quotedAs(tokens: readonly Token[], at: number): Speech | null {
  for (let i = at - 2; i >= Math.max(0, at - MAX_SPEAKER); i--) {
    if (/^(?:quoted|quotes|cited|reported)$/u.test(tokens[i]?.lower ?? ''))
      return { verb: 'saying', speaker: tokens.slice(i + 1, at - 1) };
  }
  return null;
}

/** "was told by police": who told. */
function passive(text: string, tokens: readonly Token[], at: number): Speech | null {
  if (tokens[at + 1]?.lower !== 'by') return null;
  return { verb: tokens[at]?.lower ?? '', speaker: subjectBehind(text, tokens, at + 2) };
}

/** Each act of speaking in a sentence, in order of its verbs. */
export function speechIn(text: string): readonly Speech[] {
  const tokens = tokensOf(text);
  const found = tokens.flatMap((_, at) => speechAt(text, tokens, at) ?? []);
  const [first, second] = tokens;
  // "Ruhl: “No.”"
  const colon = tokens.findIndex((token, i) => /^:\s*[“„«"]/u.test(gap(text, token, tokens[i + 1])));
  if (first && second && colon >= 0 && colon < 5 && /^\p{Lu}/u.test(first.text) && found.length === 0)
    return [{ verb: 'said', speaker: tokens.slice(0, colon + 1) }];
  return found;
}
