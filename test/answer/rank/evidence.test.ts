import { describe, expect, it } from 'vitest';
import { rank } from '../../../src/answer/rank/index.ts';
import { entryOf, indexOf } from '../../search/articles.ts';

const index = indexOf(
  entryOf(
    'a',
    'The former director of the State Bank (SB), Paul Gray, was arrested on Thursday on suspicion of fraud. ' +
      'Riots in the port turned deadly. Norway said it would send doctors. The airport reopened in the evening.',
  ),
);
const against = (text: string): readonly string[] => rank(index, { text }).ranked[0]?.evidence.against ?? [];

describe('evidence for an answer', () => {
  it.each([
    ['When was Paul Gray arrested?', 'Paul Gray, was arrested on Thursday'],
    ['Why was Paul Gray arrested?', 'suspicion of fraud'],
    ['Who was the director of the State Bank?', 'Paul Gray'],
    ['What does SB stand for?', 'State Bank (SB)'],
    ['What did Norway say?', 'send doctors'],
    ['Was Paul Gray arrested?', 'was arrested on Thursday'],
  ])('is there for "%s"', (text, words) => {
    const { ranked, covered } = rank(index, { text });
    expect(ranked[0]?.located.passage.text).toContain(words);
    expect(covered).toBe(true);
  });
});

describe('evidence against an answer', () => {
  it.each([
    ['How many people were killed in the port?', 'kind-missing'],
    ['Who is the new director of the State Bank?', 'pick-missing'],
    ['What did Sweden say about doctors?', 'name-missing'],
    ['How old is Paul Gray?', 'kind-missing'],
    ['Was Paul Gray arrested in 2019?', 'number-missing'],
    ['When did Paul Gray resign?', 'deed-missing'],
    ['What is the salary of Paul Gray?', 'unheard-of'],
  ])('refuses "%s": %s', (text, reason) => {
    expect(against(text)).toContain(reason);
    expect(rank(index, { text }).covered).toBe(false);
  });

  it('names the words nobody meets', () => {
    expect(rank(index, { text: 'Was Paul Gray acquitted?' }).missing).toEqual(['acquitted']);
  });
});
