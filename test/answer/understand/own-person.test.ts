import { describe, expect, it } from 'vitest';
import { asksOfOwnPerson } from '../../../src/answer/understand/own-person.ts';
import { article, askOf } from '../fixture.ts';

describe('asksOfOwnPerson', () => {
  it.each([
    'is my sister alive',
    'What happened to my little brother?',
    'where is our son',
    'is my wife’s ship safe',
  ])('knows in %j somebody of the asker', (text) => {
    expect(asksOfOwnPerson(text)).toBe(true);
  });
  it.each([
    'is the sister of the mayor alive',
    'can my parents leave the town',
    'is my flight cancelled',
    'my',
    '',
  ])('knows nobody in %j', (text) => {
    expect(asksOfOwnPerson(text)).toBe(false);
  });
});

describe('a question about somebody of the asker', () => {
  const news = [
    article('a', 'The last of the missing was found alive on Thursday at the house of his sister.'),
  ];
  it('is not answered with what is told of somebody else', () => {
    expect(askOf(news, 'was my sister found alive?').kind).toBe('not-covered');
  });
  it('is answered when nobody of the asker is named', () => {
    expect(askOf(news, 'was anyone found alive?').kind).toBe('answered');
  });
});
