import type { Request } from '../../src/contract.ts';

const FIELDS = ['topic', 'from', 'to', 'since'] as const;
type Field = (typeof FIELDS)[number];

/**
 * A direct message or mention → what is asked: `help`, `sources` or `privacy` alone, `timeline [topic] [from DATE]
 * [to DATE] [since DATE]`, anything else as a question. Never throws.
 */
export function requestFromText(text: string): Request {
  const [first = '', ...rest] = text.split(/\s/).filter((word) => word !== '');
  const word = first.toLowerCase().replace(/^\//, '');
  if (word === 'timeline') return { kind: 'timeline', ...timelineFields(rest) };
  if (rest.length === 0) {
    if (word === 'help' || word === '?') return { kind: 'help' };
    if (word === 'sources' || word === 'privacy') return { kind: word };
  }
  return { kind: 'ask', text };
}

function timelineFields(words: readonly string[]): Partial<Record<Field, string>> {
  const said: Partial<Record<Field, string>> = {};
  let field: Field = 'topic';
  for (const word of words) {
    const named = FIELDS.find((one) => word.toLowerCase() === `${one}:`);
    const begins = named ?? FIELDS.find((one) => one !== 'topic' && word.toLowerCase() === one);
    if (begins !== undefined) field = begins;
    else said[field] = said[field] === undefined ? word : `${said[field]} ${word}`;
  }
  return said;
}
