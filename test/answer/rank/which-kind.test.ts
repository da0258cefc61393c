import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('a question for one of a kind', () => {
  it.each([
    [
      'Which church was hit by the rocket?',
      'A rocket hit the roof of the school in Brenna.',
      'agent-differs',
    ],
    [
      'Which company built the bridge?',
      'The bridge was built in 1932 by the chemist Paul Renner.',
      'agent-differs',
    ],
    [
      'Which newspaper called the arrest a disgrace?',
      'The union leader, Max Ode, called the arrest a disgrace.',
      'agent-differs',
    ],
    [
      'Which king gave the town its charter?',
      'Queen Alma gave the town its charter in 1402.',
      'agent-differs',
    ],
    ['Which embassy was hit by the drone?', 'A drone hit the hotel Splendid.', 'agent-differs'],
    ['Which country sent nurses?', 'The charity MedAir sent 12 nurses.', 'agent-differs'],
    ['Which depot exploded?', 'The army said that it had fired at a depot outside the town.', 'deed-missing'],
    ['Which union called for a strike?', 'The union leader called the arrest a disgrace.', 'deed-missing'],
  ])('answers not %j by %j: %s', (question, sentence, fault) => {
    expect(faultsOf(sentence, question)).toContain(fault);
  });

  it.each([
    ['Which company built the bridge?', 'The bridge was built by Navilux in 1932.'],
    ['Which minister resigned?', 'Dora Sand resigned on Monday.'],
    ['Which hotel was hit by a drone?', 'A drone hit the hotel Splendid.'],
    ['Which queen gave the town its charter?', 'Queen Alma gave the town its charter in 1402.'],
    ['What buildings were damaged by fire?', 'Smoke rose from the building of the town hall.'],
    ['What set off the revolt?', 'The revolt was triggered by the price of gas.'],
  ])('answers %j by %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });
});
