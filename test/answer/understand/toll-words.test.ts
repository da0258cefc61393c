import { describe, expect, it } from 'vitest';
import { withTollSpeltOut } from '../../../src/answer/understand/toll-words.ts';
import { askOf, FLOOD, textsOf } from '../fixture.ts';

describe('key words for the dead', () => {
  it.each([
    ['death toll?', 'How many people were killed?'],
    ['casualties so far', 'How many people were killed?'],
    ['What is the death toll?', 'How many people were killed?'],
    ['the latest death toll in Velmora', 'How many people were killed in Velmora?'],
    ['number of deaths', 'How many people were killed?'],
  ])('%j asks %j', (text, question) => {
    expect(withTollSpeltOut(text)).toBe(question);
  });

  it.each([
    'Who announced the death toll?',
    'casualties of the airport sale',
    'toll roads',
    'When did deaths rise?',
  ])('leaves %j as it is', (text) => {
    expect(withTollSpeltOut(text)).toBe(text);
  });

  it.each(['death toll?', 'casualties so far'])('%j is answered by the counts, newest first', (text) => {
    expect(textsOf(askOf(FLOOD, text))[0]).toContain('killed 26 people');
  });
});
