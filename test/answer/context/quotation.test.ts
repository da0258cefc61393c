import { describe, expect, it } from 'vitest';
import { outsideQuotes, quotationOf } from '../../../src/answer/context/quotation.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

const entry = readEntry(article('a', '“The bridge is gone. Nobody may cross“, says Ada Brenn.\n\nShe left.'));

describe('quotationOf', () => {
  it('sees a quotation that stays open over the sentence end', () => {
    const [first] = entry.passages;
    expect(first && quotationOf(entry, first)).toMatchObject({
      openBefore: false,
      openAfter: true,
      wordsOutside: 0,
    });
  });

  it('takes an opening mark as the closing one when a quotation is open', () => {
    const second = entry.passages[1];
    expect(second && quotationOf(entry, second)).toMatchObject({
      openBefore: true,
      openAfter: false,
      wordsOutside: 3,
    });
  });

  it('starts anew with each paragraph', () => {
    const third = entry.passages[2];
    expect(third && quotationOf(entry, third)).toMatchObject({
      openBefore: false,
      openAfter: false,
      wordsInside: 0,
    });
  });
});

describe('outsideQuotes', () => {
  it('blanks what is quoted and keeps every offset', () => {
    const second = entry.passages[1];
    const outside = second ? outsideQuotes(entry, second) : '';
    expect(outside).toHaveLength(second?.text.length ?? -1);
    expect(outside.trim().replace(/^\W+/u, '')).toBe('says Ada Brenn.');
  });
});
