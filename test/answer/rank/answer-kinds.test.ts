import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('the kind of answer that is asked for', () => {
  it.each([
    ['When did the quake hit?', 'The quake hit at 4:17 a.m. and woke the town.'],
    ['When did the riot break out?', 'The riot broke out at about 10 p.m., a guard said.'],
    ['When did Seifert write the letter?', 'Six weeks before the riot Arnd Seifert wrote the letter.'],
    ['How many inmates died?', 'In 2011 eleven inmates died in Lahnstedt.'],
    ['Why was the trip delayed?', 'The trip was delayed twice after a fire.'],
  ])('is found for %j in %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });

  it('is not the clock time at the head of a line', () => {
    expect(faultsOf('14:30 The airport was closed by the army.', 'When was the airport closed?')).toContain(
      'kind-missing',
    );
  });
});
