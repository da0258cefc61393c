import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('a question for the highest', () => {
  it.each([
    [
      'What is the highest peak of the island?',
      'Mount Tor is the second-highest peak of the island.',
      'pick-missing',
    ],
  ])('answers not %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ['What is the highest peak of the island?', 'Mount Tor is the highest peak of the island.'],
    ['What is the second highest peak of the island?', 'Mount Tor is the second-highest peak of the island.'],
  ])('answers %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
