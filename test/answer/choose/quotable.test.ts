import { describe, expect, it } from 'vitest';
import { isQuotable } from '../../../src/answer/choose/quotable.ts';
import type { Passage, PassageKind } from '../../../src/passages/passage.ts';

const passage = (kind: PassageKind, chars: number): Passage => ({
  ordinal: 0,
  start: 0,
  end: chars,
  text: 'x'.repeat(chars),
  kind,
  paragraph: 0,
  heading: null,
  caption: null,
});

describe('isQuotable', () => {
  it.each<[PassageKind, number]>([
    ['sentence', 10],
    ['caption', 10],
    ['list-item', 10],
    ['sentence', 1000],
  ])('lets a %s of %i characters be quoted', (kind, chars) => {
    expect(isQuotable(passage(kind, chars))).toBe(true);
  });

  it.each<[PassageKind, number]>([
    ['heading', 10],
    ['byline', 10],
    ['credit', 10],
    ['related', 10],
    ['other', 10],
    ['sentence', 1001],
  ])('never lets a %s of %i characters be quoted', (kind, chars) => {
    expect(isQuotable(passage(kind, chars))).toBe(false);
  });

  it.each(['![queue](bread.jpg)', '| Halvik | 74 | 310 |'])('never lets the markup %j be quoted', (text) => {
    expect(isQuotable({ ...passage('caption', 10), text })).toBe(false);
  });
});
