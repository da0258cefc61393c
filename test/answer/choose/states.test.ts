import { describe, expect, it } from 'vitest';
import { statesDiffer, stateVariants } from '../../../src/answer/choose/states.ts';

describe('stateVariants', () => {
  it('asks for the opposite state too', () => {
    expect(stateVariants('Is the airport open?')).toEqual([
      'Is the airport closed?',
      'Is the airport reopened?',
      'Is the airport suspended?',
      'Is the airport shut?',
    ]);
    expect(stateVariants('is the border closed')[0]).toBe('is the border open');
  });
  it.each(['Who is Ada Brenn?', 'Was he released?', ''])('has none for %j', (question) => {
    expect(stateVariants(question)).toEqual([]);
  });
});

describe('statesDiffer', () => {
  it.each([
    ['The airport is closed.', 'The airport reopened on Saturday.'],
    ['Power was cut.', 'Power was restored.'],
    ['He was arrested.', 'He was freed.'],
    ['A curfew was imposed.', 'The curfew was lifted.'],
    ['The town will be evacuated.', 'The evacuation was called off.'],
    ['Renn accused Holm of theft.', 'Holm rejected the accusation.'],
    ['Renn was killed.', 'Renn is alive.'],
  ])('%j and %j say opposite things', (a, b) => {
    expect(statesDiffer(a, b)).toBe(true);
  });
  it.each([
    ['The airport is closed.', 'The airport was shut.'],
    ['The airport is closed.', 'The river fell.'],
    ['The airport, closed on Friday, reopened.', 'The airport reopened.'],
  ])('%j and %j do not', (a, b) => {
    expect(statesDiffer(a, b)).toBe(false);
  });
});
