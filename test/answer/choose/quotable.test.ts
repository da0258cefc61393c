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

  it.each<[text: string, kind: PassageKind, may: boolean]>([
    ['How many people died?', 'sentence', false],
    ['Do you know whether the port of Drosk is open? ', 'sentence', false],
    ['كم عدد القتلى؟', 'sentence', false],
    ['“Who gave the order?” the mayor of Drosk asked.', 'sentence', true],
    ['The mayor of Drosk asked: “Who gave the order?”', 'sentence', true],
    ['What happened next surprised even the police.', 'sentence', true],
    ['- Whether the driver had been warned that the brake was off.', 'list-item', false],
    ['- Why the signal before the curve showed green.', 'list-item', false],
    ['- The driver was warned at 13:05.', 'list-item', true],
  ])('takes what is asked for no answer: %j as %s may be quoted: %s', (text, kind, may) => {
    expect(isQuotable({ ...passage(kind, 10), text })).toBe(may);
  });
});
