import { AUXILIARIES, FUNCTION_WORDS, WH_WORDS } from '../function-words.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { trimMarks } from './trim-marks.ts';

/** More questions than this in one message are not answered. */
const MAX_PARTS = 5;
const LINKS = new Set(['and', 'but', 'also', 'plus', 'then']);

/** What a message asks, and what it merely tells beside that ("I'm in Almaty. Are the shops open?"). */
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

/** Where a second question begins inside one sentence ("…, and when did …"); -1 when nowhere. */
function secondStart(tokens: readonly Token[]): number {
  for (let i = 1; i + 1 < tokens.length; i++) {
    const link = tokens[i];
    const wh = tokens[i + 1];
    if (!link || !wh || !LINKS.has(link.lower)) continue;
    if (!WH_WORDS.has(wh.lower.replace(/'s$/u, ''))) continue;
    const before = tokens.slice(0, i);
    const opens = before[0]?.lower ?? '';
    const asked = WH_WORDS.has(opens) || AUXILIARIES.has(opens);
    const told = before.some((token) => !FUNCTION_WORDS.has(token.lower));
    const after = tokens[i + 2]?.lower ?? '';
    if (
      asked &&
      told &&
      (after === '' || AUXILIARIES.has(after) || wh.lower.endsWith("'s") || after === 'many')
    ) {
      return i;
    }
  }
  return -1;
}

function splitSentence(sentence: string): readonly string[] {
  const tokens = tokensOf(sentence);
  const at = secondStart(tokens);
  const link = tokens[at];
  const second = tokens[at + 1];
  if (at < 0 || !link || !second) return [sentence];
  const first = trimMarks(sentence.slice(0, link.start));
  return [`${first}?`, ...splitSentence(sentence.slice(second.start))];
}

/** Parts a message into its questions and what else it tells. Never throws. */
export function splitQuestions(text: string): Asked {
  const all = sentences(text);
  const asked = all.filter(looksAsked);
  if (asked.length === 0 || (all.length === 1 && asked.length === 1)) {
    const only = asked[0];
    return { questions: only ? splitSentence(only).slice(0, MAX_PARTS) : [text], told: '' };
  }
  return {
    questions: asked.flatMap(splitSentence).slice(0, MAX_PARTS),
    told: all.filter((sentence) => !looksAsked(sentence)).join(' '),
  };
}
