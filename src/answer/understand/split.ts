import { AUXILIARIES, FUNCTION_WORDS, WH_WORDS } from '../function-words.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { trimMarks } from './trim-marks.ts';

/** More questions than this in one message are not answered. */
const MAX_PARTS = 5;
const LINKS = new Set(['and', 'but', 'also', 'plus', 'then']);

/** What a message asks, and what it merely tells beside that ("I'm in Velmora. Are the shops open?"). */
export interface Asked {
  /** 1 to 5 questions in order; the whole message when it holds no plain question. */
  readonly questions: readonly string[];
  /** Sentences of the message that are no question, joined; "" when there are none. */
  readonly told: string;
}

/** The message cut after each "?", "!" and full stop that a blank and a new sentence follow. */
function sentences(text: string): readonly string[] {
  const found: string[] = [];
  let from = 0;
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const mark = text.charAt(i);
    if (/["“”„«»]/u.test(mark)) quoted = !quoted;
    // What somebody is quoted as saying stays one piece.
    if (quoted) continue;
    if (mark !== '?' && mark !== '!' && mark !== '.' && mark !== '؟' && mark !== '？') continue;
    const next = text.slice(i + 1, i + 3);
    const ends = /^\s/u.test(next) || (mark !== '.' && mark !== '!' && /^\p{L}/u.test(next));
    const newSentence = mark !== '.' || /^\s\p{Lu}/u.test(next);
    if (!ends || !newSentence || abbreviated(text, from, i)) continue;
    found.push(text.slice(from, i + 1).trim());
    from = i + 1;
  }
  found.push(text.slice(from).trim());
  return found.filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** "U.S. troops", "Mr. Smith": a full stop after one to three letters that begin upper case ends nothing. */
function abbreviated(text: string, from: number, dot: number): boolean {
  if (text.charAt(dot) !== '.') return false;
  const word =
    text
      .slice(Math.max(from, dot - 4), dot)
      .split(' ')
      .at(-1) ?? '';
  return /^(?:\p{Lu}\p{L}?\p{L}?|(?:\p{Lu}\.){1,2}\p{Lu})$/u.test(word);
}

function looksAsked(sentence: string): boolean {
  if (sentence.endsWith('?') || sentence.endsWith('؟') || sentence.endsWith('？')) return true;
  const first = tokensOf(sentence)[0]?.lower ?? '';
  return WH_WORDS.has(first.replace(/'s$/u, '')) || AUXILIARIES.has(first);
}

/** Verbs that open a question of their own behind "and": "… and is the port open?". */
const OPENING = new Set('is are was were did does do'.split(' '));
const SUBJECT = /^(?:the|there|any|anyone|anybody|he|she|they|it)$/u;
/** What no clause beside a noun begins with: "…, how many died and who is the captain?". */
const ASKS_ANYWHERE = new Set(['how', 'what', 'why']);

const isWh = (token: Token | undefined): boolean =>
  token !== undefined && WH_WORDS.has(token.lower.replace(/'s$/u, ''));

/** Where the words before a second question end ("…, and when did …"); `next` is its first word. */
interface Seam {
  readonly end: number;
  readonly next: Token;
}

/** The first place in a sentence where a second question begins; null when there is none. */
function seamIn(sentence: string, tokens: readonly Token[]): Seam | null {
  const opens = tokens[0];
  if (!isWh(opens) && !AUXILIARIES.has(opens?.lower ?? '')) return null;
  const lastLink = tokens.findLastIndex((token, i) => LINKS.has(token.lower) && isWh(tokens[i + 1]));
  for (let i = 1; i < tokens.length; i++) {
    const before = tokens[i - 1];
    const next = tokens[i];
    if (!before || !next) break;
    const linked = LINKS.has(before.lower);
    const comma = sentence.slice(before.end, next.start).includes(',');
    if (!linked && !(comma && (ASKS_ANYWHERE.has(next.lower) || i < lastLink))) continue;
    const first = linked ? tokens.slice(0, i - 1) : tokens.slice(0, i);
    if (first.every((token) => FUNCTION_WORDS.has(token.lower))) continue;
    if (beginsQuestion(tokens, i, linked)) return { end: linked ? before.start : before.end, next };
  }
  return null;
}

function beginsQuestion(tokens: readonly Token[], at: number, linked: boolean): boolean {
  const word = tokens[at]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  if (linked && OPENING.has(word) && SUBJECT.test(after)) return true;
  if (!isWh(tokens[at])) return false;
  return after === '' || AUXILIARIES.has(after) || word.endsWith("'s") || after === 'many';
}

const ASKER = /^(?:i|we|my|our|i'm|we're|i've|we've)$/u;

/** "my house is flooded where is the shelter": what the asker tells of himself before a question, with no mark between. */
function ownStory(sentence: string): Asked | null {
  const tokens = tokensOf(sentence);
  if (!ASKER.test(tokens[0]?.lower ?? '')) return null;
  const at = tokens.findIndex(
    (token, i) =>
      i > 1 && isWh(token) && (AUXILIARIES.has(tokens[i + 1]?.lower ?? '') || token.lower.endsWith("'s")),
  );
  const first = tokens[at];
  if (!first) return null;
  return {
    questions: [`${trimMarks(sentence.slice(first.start))}?`],
    told: sentence.slice(0, first.start).trim(),
  };
}

function splitSentence(sentence: string): readonly string[] {
  const seam = seamIn(sentence, tokensOf(sentence));
  if (seam === null) return [sentence];
  return [`${trimMarks(sentence.slice(0, seam.end))}?`, ...splitSentence(sentence.slice(seam.next.start))];
}

/** Parts a message into its questions and what else it tells. Never throws. */
export function splitQuestions(text: string): Asked {
  const all = sentences(text);
  const asked = all.filter(looksAsked);
  if (asked.length === 0 || (all.length === 1 && asked.length === 1)) {
    const only = asked[0];
    const story = all.length === 1 ? ownStory(text) : null;
    if (story !== null) return story;
    return { questions: only ? splitSentence(only).slice(0, MAX_PARTS) : [text], told: '' };
  }
  return {
    questions: asked.flatMap(splitSentence).slice(0, MAX_PARTS),
    told: all.filter((sentence) => !looksAsked(sentence)).join(' '),
  };
}
