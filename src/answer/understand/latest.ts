import { FUNCTION_WORDS } from '../function-words.ts';
import { tokensOf } from '../tokens.ts';

const NEWS = new Set([
  'latest',
  'news',
  'update',
  'updates',
  'newest',
  'development',
  'developments',
  'headlines',
  'recent',
]);
const FRAME = new Set([
  'on',
  'about',
  'with',
  'regarding',
  'from',
  'in',
  'of',
  'new',
  'happening',
  'going',
  'what',
  'is',
  'any',
]);

/** A wish for the newest there is ("what's the latest on the airport?"). */
export interface Latest {
  /** What about, as key words ("the airport"); "" for everything. */
  readonly topic: string;
}

/** Reads "what's the latest on X", "any news about X", "X latest news"; null for any other question. */
export function readLatest(question: string): Latest | null {
  const tokens = tokensOf(question);
  const at = tokens.findIndex((token) => NEWS.has(token.lower));
  const opening = tokens
    .slice(0, 3)
    .map((token) => token.lower)
    .join(' ');
  const newWith = opening.startsWith('what is new') || opening.startsWith("what's new");
  if (at < 0 && !newWith) return null;
  const content = tokens.filter(
    (token) => !FUNCTION_WORDS.has(token.lower) && !NEWS.has(token.lower) && !FRAME.has(token.lower),
  );
  const before = tokens.slice(0, Math.max(at, 0));
  const framed =
    newWith || before.every((token) => FUNCTION_WORDS.has(token.lower) || FRAME.has(token.lower));
  const last = tokens.at(-1);
  // "who wrote the news?" asks something else; "airport latest" is a wish for news.
  if (
    !framed &&
    !(
      content.length <= 3 &&
      last !== undefined &&
      NEWS.has(last.lower) &&
      !/^wh|^how/u.test(tokens[0]?.lower ?? '')
    )
  ) {
    return null;
  }
  const first = content[0];
  const end = content.at(-1);
  return { topic: first && end ? question.slice(first.start, end.end) : '' };
}
