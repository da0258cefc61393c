import { describe, expect, it } from 'vitest';
import { checkQuote, quoteOf } from '../../../src/answer/index.ts';
import { InvariantError } from '../../../src/errors.ts';
import { Library } from '../../../src/library.ts';
import { article } from '../fixture.ts';

const BODY = 'Ada Brenn leads the service. She called for calm on March 5. On the same day, she left.';
const library = Library.of([article('a', BODY)]);
const quote = (ordinal: number) => {
  const entry = library.entry('a');
  const passage = entry?.passages[ordinal];
  if (!entry || !passage) throw new Error('no such passage');
  return quoteOf({ entry, passage });
};

describe('checkQuote', () => {
  it('passes what quoteOf makes, context and dates included', () => {
    for (const ordinal of [0, 1, 2]) expect(checkQuote(library, quote(ordinal))).toBeNull();
    expect(quote(2).context?.length).toBeGreaterThan(0);
  });

  it.each([
    ['a changed word', { ...quote(0), text: 'Ada Brenn leads the army.' }],
    ['shifted offsets', { ...quote(0), start: 1 }],
    ['an empty text', { ...quote(0), start: 3, end: 3, text: '' }],
    ['an unknown article', { ...quote(0), article: 'gone' }],
    ['a context that is not there', { ...quote(1), context: [{ start: 0, end: 4, text: 'Eve ' }] }],
  ])('reports %s', (_, forged) => {
    const error = checkQuote(library, forged);
    expect(error).toBeInstanceOf(InvariantError);
    expect(error?.code).toBe('QUOTE_NOT_IN_ARTICLE');
  });

  it('reports a quote of an article that was withdrawn', () => {
    const other = Library.of([article('a', BODY)]);
    const made = quote(0);
    expect(checkQuote(other, made)).toBeNull();
    other.remove('a');
    expect(checkQuote(other, made)?.facts.live).toBe('no');
  });

  it('reports a quote of a slice that was withheld since', () => {
    const entry = library.entry('a');
    if (!entry) throw new Error('no such article');
    const withheld = { ...entry, withheld: [{ start: 0, end: 5 }] };
    const view = {
      ...library,
      entries: () => [withheld],
      entry: () => withheld,
      index: library.index,
      version: '',
    };
    expect(checkQuote(view, quote(0))).toBeInstanceOf(InvariantError);
    const { context: _, dateNotes: __, ...alone } = quote(2);
    expect(checkQuote(view, alone)).toBeNull();
  });
});
