import { wordSet } from '../../word-set.ts';
import { tokensOf } from '../tokens.ts';
import { trimMarks } from './trim-marks.ts';

const NEWS = wordSet('latest news update updates newest developments headlines happening');
/** All that may stand before a word of news in a wish for news. */
const BEFORE = wordSet(
  "what what's whats is are the any there give me tell show us do you have latest recent current breaking new please some going",
);
/** What leads from a word of news to its topic. */
const LINKS = wordSet('on about with regarding from in for around at');

/** Asks for whatever happened. */
const HAPPENED = new Set(
  'what happened|what has happened|what happened here|what happened now|what just happened|whats happened'.split(
    '|',
  ),
);

/** A wish for the newest there is ("what's the latest on the airport?"). */
export interface Latest {
  /** What about, as key words ("the airport"); "" for everything. */
  readonly topic: string;
}

/** Reads "what's the latest on X", "any news about X", "X latest", "what is happening in X"; null for anything else. */
export function readLatest(question: string): Latest | null {
  const tokens = tokensOf(question);
  const words = tokens.map((token) => token.lower);
  if (HAPPENED.has(words.join(' '))) return { topic: '' };
  const topicFrom = (at: number): Latest => ({
    topic: trimMarks(question.slice(tokens[at]?.start ?? question.length)),
  });
  const last = words.length - 1;
  let at = words.findIndex((word) => !BEFORE.has(word) || NEWS.has(word));
  if (at < 0 && words.includes('new')) at = words.indexOf('new');
  else if (words[at - 1] === 'new' && LINKS.has(words[at] ?? '')) at -= 1;
  else if (!(words[at] === 'on' && words[at - 1] === 'going') && !NEWS.has(words[at] ?? ''))
    return endsInNews(question, words, tokens);
  while (NEWS.has(words[at + 1] ?? '')) at += 1;
  if (at >= last) return { topic: '' };
  return LINKS.has(words[at + 1] ?? '') ? topicFrom(at + 2) : null;
}

/** "airport latest", "curfew news": the topic stands before. */
function endsInNews(
  question: string,
  words: readonly string[],
  tokens: ReturnType<typeof tokensOf>,
): Latest | null {
  const last = tokens.at(-1);
  const first = words[0] ?? '';
  if (
    !last ||
    words.length < 2 ||
    words.length > 4 ||
    !NEWS.has(last.lower) ||
    /^(?:wh|how|is|are|did|do|was)/u.test(first)
  )
    return null;
  return { topic: question.slice(tokens[0]?.start, last.start).trim() };
}
