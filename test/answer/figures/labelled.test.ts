import { describe, expect, it } from 'vitest';
import { article, askOf, codesOf, textsOf } from '../fixture.ts';

const OLDER = article(
  'older',
  '98 people are missing in Velmora, the fire service said. 7 people died in the flood.',
  {
    outlet: 'Wire',
    published: '2031-03-07',
  },
);
const BULLETIN = article(
  'bulletin',
  '1. Confirmed dead: 12. Missing: 83.\n\n2. Injured: 240, of whom 30 are in hospital.\n\n3. Houses destroyed: 2,100.',
  { outlet: 'Civil Protection', published: '2031-03-08' },
);

describe('a number behind what it counts', () => {
  it('is a count of people, and the newest one goes first', () => {
    const outcome = askOf([OLDER, BULLETIN], 'How many people are missing?');
    expect(outcome.kind).toBe('conflicting');
    expect(textsOf(outcome).map((text) => text.slice(0, 11))).toEqual(['Missing: 83', '98 people a']);
  });

  it('is set beside another of the same, never the number of the item', () => {
    const outcome = askOf([OLDER, BULLETIN], 'How many people died?');
    expect(outcome.kind === 'conflicting' && outcome.figures.map(({ amount }) => amount.low)).toEqual([
      12, 7,
    ]);
  });

  it('answers by itself', () => {
    expect(textsOf(askOf([BULLETIN], 'How many houses were destroyed?'))).toEqual([
      '3. Houses destroyed: 2,100.',
    ]);
  });
});

describe('figures of different deeds', () => {
  it('are no different figures of one count', () => {
    const outcome = askOf(
      [
        article('a', 'Three hostages lost their lives in Kestrel.', { outlet: 'A', published: '2031-03-08' }),
        article('b', 'Forty-nine hostages were freed in Kestrel.', { outlet: 'B', published: '2031-03-07' }),
      ],
      'How many hostages are there?',
    );
    expect(codesOf(outcome)).not.toContain('figures-differ');
  });
});
