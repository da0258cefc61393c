import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('what was only feared, played or made a condition', () => {
  it.each([
    ['How many sailors drowned?', 'Fishermen feared that 20 sailors had drowned.', 'untold'],
    ['How many people were killed?', 'About 30 people are feared killed.', 'untold'],
    [
      'How many passengers were rescued?',
      'In a drill on Friday the fire brigade rescued 40 passengers.',
      'untold',
    ],
    [
      'How many houses were destroyed?',
      'In a computer simulation the flood destroyed 1,200 houses.',
      'untold',
    ],
    ['Did the dam break?', 'If the dam broke, the valley would be flooded.', 'untold'],
    [
      'When were the wells closed?',
      'Had the wells been closed in March, lives would have been saved.',
      'untold',
    ],
    ['Who shot the bishop?', 'Rumours said that the bishop had been shot by Otto Lind.', 'untold'],
    ['Was the ferry hit?', 'In a novel by Ina Kolb the ferry was hit by a mine.', 'untold'],
  ])('answers not %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    [
      'How many sailors drowned?',
      'The fishermen, who had feared the storm, said that 20 sailors had drowned.',
    ],
    [
      'How many soldiers were killed in the drill?',
      'In a drill on Friday 4 soldiers were killed by a shell.',
    ],
    ['When was the theory explained?', 'The theory was not explained until 1864.'],
  ])('answers %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
