import { describe, expect, it } from 'vitest';
import { isForgiven } from '../../../src/answer/rank/forgiven.ts';
import { readQuestion } from '../../../src/answer/rank/question/read-question.ts';
import type { Evidence } from '../../../src/answer/rank/ranking.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

const index = indexOf(entryOf('a', 'Ada Brenn rebuilt the old bridge of Meren in 1905 and shot a wolf.'));

const evidence = (against: readonly string[], missing: readonly string[] = ['x']): Evidence => ({
  met: [],
  near: [],
  missing,
  told: [],
  about: [],
  deed: null,
  missingNames: [],
  missingNumbers: [],
  typeFound: true,
  negated: false,
  against,
});

const forgives = (
  text: string,
  against: readonly string[],
  confidence: number,
  missing?: readonly string[],
) => isForgiven(readQuestion(text, index), evidence(against, missing), confidence);

describe('a fault that a sure passage is forgiven', () => {
  it.each([
    ['Who painted the bridge?', ['deed-missing'], 0.7],
    ['What is the height of the bridge?', ['head-missing'], 0.61],
    ['What is the balustrade of the bridge?', ['unheard-of'], 0.8],
  ])('stands alone: %j %j at %d', (text, against, confidence) => {
    expect(forgives(text, against, confidence)).toBe(true);
  });

  it.each([
    ['Who painted the bridge?', ['deed-missing'], 0.6],
    ['Who painted the bridge?', ['deed-missing', 'name-missing'], 0.9],
    ['Who painted the bridge?', ['name-missing'], 0.95],
    ['Who shot the mayor?', ['deed-missing'], 0.95],
    ['When was Brenn born?', ['deed-missing'], 0.95],
    ['Who is the mayor of Meren?', ['head-missing'], 0.95],
    ['Did Brenn paint the bridge?', ['deed-missing'], 0.95],
    ['How many people painted the bridge?', ['deed-missing'], 0.95],
    ['Who painted the bridge?', [], 0.95],
  ])('is none for %j with %j at %d', (text, against, confidence) => {
    expect(forgives(text, against, confidence)).toBe(false);
  });

  it('is none when more than two words are missing', () => {
    expect(forgives('Who painted the bridge?', ['deed-missing'], 0.9, ['a', 'b', 'c'])).toBe(false);
  });
});
