import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('a question for the time or the place of a deed', () => {
  it.each([
    [
      'Where did the fighting begin?',
      'Irena Kolbas, who was in Kerou when the fighting began, flew home.',
      'kind-missing',
    ],
    [
      'When did Ada Holm recover?',
      'Ada Holm, who caught the disease in April, has recovered.',
      'kind-missing',
    ],
    [
      'When was Garrow arrested?',
      'Garrow was arrested after the mine, which opened in 1964, had been closed.',
      'kind-missing',
    ],
  ])('answers not %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ['Where did the fighting begin?', 'The fighting began in Kerou while the president was away.'],
    ['When did Ada Holm recover?', 'Ada Holm, who caught the disease in Kerou, recovered in April.'],
    ['When did the fighting begin?', 'On Monday, when the fighting began, the president was away.'],
    ['Where was Garrow arrested?', 'Garrow was arrested and charged in Wexmouth.'],
  ])('answers %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
