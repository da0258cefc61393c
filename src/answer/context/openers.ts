import { wordSet } from '../../word-set.ts';
import { AUXILIARIES } from '../function-words.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { LEANING_OPENERS, TIME_NOUNS } from './reference-words.ts';

/** These lean only with a comma behind them: "Later, divers found it", but "Later on Friday", "Still waters". */
const WITH_COMMA = wordSet('however still later afterwards afterward also otherwise then first finally soon');
const PHRASES = [
  'as a result',
  'in response',
  'in turn',
  'even so',
  'at the time',
  'because of this',
  'by then',
];
const COUNTS =
  wordSet(`one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands most some many several few handful
all none half others another more both each`);
const PAST = wordSet(
  'fled died left went came fell broke lost won said told stood fought spoke hid ran swam hurt stayed drowned',
);
const BESIDE = wordSet('still later since also now then have has had of');

const isCount = (token: Token | undefined): boolean =>
  token !== undefined && (COUNTS.has(token.lower) || /^\d[\d,.]*$/u.test(token.text));

const isVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (AUXILIARIES.has(token.lower) || PAST.has(token.lower) || /\p{Ll}{2}ed$/u.test(token.lower));

/** "Another 20 were injured.", "Most obeyed.", "Three more died.": of whom is said in the sentence before. */
function countsAlone(tokens: readonly Token[]): boolean {
  let at = 0;
  while (/^(?:at|least|about|around|nearly|almost|only|up|to|more|than)$/u.test(tokens[at]?.lower ?? ''))
    at += 1;
  if (
    tokens[at]?.lower === 'a' &&
    /^(?:few|dozen|handful|hundred|thousand)$/u.test(tokens[at + 1]?.lower ?? '')
  )
    at += 1;
  if (!isCount(tokens[at])) return false;
  while (isCount(tokens[at]) || /^(?:others|more)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  const next = tokens[at];
  if (next?.lower === 'of') return false;
  return isVerb(next) || (BESIDE.has(next?.lower ?? '') && isVerb(tokens[at + 1]));
}

/** "No one was hurt.": where and in what is said before, when the sentence says neither. */
function nobodyAlone(text: string, tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens.map((token) => token.lower);
  const rest = first === 'nobody' ? second : first === 'no' && second === 'one' ? third : undefined;
  if (rest === undefined || !AUXILIARIES.has(rest)) return false;
  return !/ (?:in|at|on|near|by|over|from|to|for|with|during|among) /u.test(text);
}

/** "Both Brenn and Ruhl", "Neither Renn nor Holm": the sentence says which two. */
const namesBoth = (words: readonly string[]): boolean =>
  words.slice(1, 8).includes(words[0] === 'neither' ? 'nor' : 'and') || words[2] === 'of';

/** "The two met", "The latter won"; not "The two bridges over the Orla", "The former head". */
export function pairAlone(tokens: readonly Token[]): boolean {
  const [the, pair, next, behind] = tokens;
  if (the?.lower !== 'the' || !pair) return false;
  if (pair.lower === 'latter') return true;
  if (pair.lower === 'former') return isVerb(next);
  if (!/^(?:two|three|four|pair|trio)$/u.test(pair.lower)) return false;
  return !/^(?:of|over|in|from|on|at|between|who|near|behind)$/u.test(behind?.lower ?? '');
}

function connects(text: string, words: readonly string[], tokens: readonly Token[]): boolean {
  const [first = '', second = ''] = words;
  if (first === 'both' || first === 'neither') return !namesBoth(words);
  if (first === 'so') return !/^(?:far|that|many|much|called)$/u.test(second);
  if (first === 'another') return false;
  if (WITH_COMMA.has(first)) return text.charAt(tokens[0]?.end ?? 0) === ',';
  return LEANING_OPENERS.has(first);
}

/** True when a sentence begins as only a continuation does: "But", "Both", "Another 20", "As a result", "This". */
export function opensLeaning(text: string): boolean {
  const tokens = tokensOf(text);
  const words = tokens.map((token) => token.lower);
  const [first = '', second = ''] = words;
  if (/^(?:this|these|those|that)$/u.test(first)) return !TIME_NOUNS.has(second);
  if (connects(text, words, tokens) || countsAlone(tokens) || nobodyAlone(text, tokens)) return true;
  const opening = words.slice(0, 3).join(' ');
  return PHRASES.some((phrase) => opening.startsWith(phrase));
}
