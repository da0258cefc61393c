import { describe, expect, it } from 'vitest';
import {
  askingOnly,
  mereBeing,
  mereLasting,
  mereNaming,
} from '../../../../src/answer/rank/question/light-words.ts';

const words = (text: string): readonly string[] => text.split(' ');
const at = (text: string, places: readonly number[]): readonly string[] =>
  [...new Set(places)].map((place) => words(text)[place] ?? '');

describe('words that only ask', () => {
  it.each([
    ['how many died in total so far', ['in', 'total', 'so', 'far']],
    ['what was the total of the votes', []],
    ['who exactly signed it', ['exactly']],
  ])('are found in %j: %j', (text, found) => {
    expect(at(text, askingOnly(words(text)))).toEqual(found);
  });

  it.each([
    ['when did the swap take place', ['take', 'place']],
    ['where is the board located', ['located']],
    ['who took the place of the mayor', []],
  ])('tell a mere being in %j: %j', (text, found) => {
    expect(at(text, mereBeing(words(text)))).toEqual(found);
  });

  it.each([
    ['how long did the riot last', 0, ['last']],
    ['how fast was the train going', 0, ['going']],
    ['how many were going', 0, []],
  ])('tell a mere lasting in %j', (text, how, found) => {
    expect(at(text, mereLasting(words(text), how))).toEqual(found);
  });

  it.each([
    ['what are the rockets called', 0, ['called']],
    ['what did they call it', 0, []],
  ])('tell a mere naming in %j', (text, what, found) => {
    expect(at(text, mereNaming(words(text), what))).toEqual(found);
  });
});
