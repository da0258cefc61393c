import type { Request } from '../../src/contract.ts';

type TimelineRequest = Extract<Request, { kind: 'timeline' }>;
type Field = 'topic' | 'from' | 'to' | 'since';

/** Longest run of words that is taken for a date after a bare "from", "to" or "since" ("the first week of May 2021"). */
const MAX_DATE_WORDS = 6;

/** English words that begin or fill a date. In other languages a date is written with digits, or after `from:`. */
const DATE_WORDS = new Set(
  (
    'jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october ' +
    'nov november dec december mon monday tue tues tuesday wed wednesday thu thurs thursday fri friday sat saturday ' +
    'sun sunday today yesterday tomorrow now last this next ago day days week weeks month months year years weekend ' +
    'morning noon midnight evening night spring summer autumn fall winter'
  ).split(' '),
);

/**
 * Reads the text of a timeline command: `[topic] [from DATE] [to DATE] [since DATE]`, or `topic: … from: …`. A word
 * with a colon always begins its field; a bare "from", "to" or "since" does so only when a date follows, so that a
 * topic may hold them ("flights from Paris to Rome"). A bare one at the very start counts always. The dates stay
 * words: the engine reads them. Never throws.
 */
export function parseTimelineWords(text: string): TimelineRequest {
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  const fields: Record<Field, string[]> = { topic: [], from: [], to: [], since: [] };
  let field: Field = 'topic';
  tokens.forEach((token, at) => {
    const start = fieldAt(tokens, at);
    if (start === null) {
      fields[field].push(token);
      return;
    }
    field = start.field;
    if (start.rest !== '') fields[field].push(start.rest);
  });
  return {
    kind: 'timeline',
    ...given('topic', fields.topic),
    ...given('from', fields.from),
    ...given('to', fields.to),
    ...given('since', fields.since),
  };
}

function given<F extends Field>(field: F, words: readonly string[]): { readonly [K in F]?: string } {
  const value = unquoted(words.join(' '));
  const entry: { [K in Field]?: string } = value === '' ? {} : { [field]: value };
  return entry as { readonly [K in F]?: string };
}

function unquoted(value: string): string {
  return /^["“”«].*["“”»]$/s.test(value) ? value.slice(1, -1).trim() : value;
}

function fieldAt(
  tokens: readonly string[],
  at: number,
): { readonly field: Field; readonly rest: string } | null {
  const token = tokens[at] ?? '';
  const colon = token.indexOf(':');
  const name = fieldName(colon < 0 ? token : token.slice(0, colon));
  if (name === null) return null;
  if (colon >= 0) return { field: name, rest: token.slice(colon + 1) };
  if (name === 'topic') return null;
  return at === 0 || dateFollows(tokens, at + 1) ? { field: name, rest: '' } : null;
}

function fieldName(word: string): Field | null {
  switch (word.toLowerCase()) {
    case 'topic':
      return 'topic';
    case 'from':
      return 'from';
    case 'to':
    case 'until':
    case 'till':
      return 'to';
    case 'since':
      return 'since';
    default:
      return null;
  }
}

/** True when the words up to the next field or the end are few and one of them speaks of a date. */
function dateFollows(tokens: readonly string[], start: number): boolean {
  const words: string[] = [];
  for (let at = start; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (fieldName(token.split(':', 1)[0] ?? '') !== null) break;
    words.push(token);
    if (words.length > MAX_DATE_WORDS) return false;
  }
  return words.some(
    (word) => /\d/.test(word) || DATE_WORDS.has(word.toLowerCase().replace(/(?<![.,;])[.,;]+$/, '')),
  );
}
