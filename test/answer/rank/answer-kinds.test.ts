import { describe, expect, it } from 'vitest';
import { faultsOf } from './faults-of.ts';

describe('the kind of answer that is asked for', () => {
  it.each([
    ['When did the quake hit?', 'The quake hit at 4:17 a.m. and woke the town.'],
    ['When did the riot break out?', 'The riot broke out at about 10 p.m., a guard said.'],
    ['When did Seifert write the letter?', 'Six weeks before the riot Arnd Seifert wrote the letter.'],
    ['How many inmates died?', 'In 2011 eleven inmates died in Lahnstedt.'],
    ['Why was the trip delayed?', 'The trip was delayed twice after a fire.'],
    ['How old is Ruhl?', 'Former mayor Tomas Ruhl, 81, waited outside.'],
    ['How long did the shooting last?', 'The shooting went on for forty minutes.'],
    ['How tall is Mount Keleva?', 'Mount Keleva rises to 2,417 metres above the sea.'],
    ['How long is the bridge?', 'The bridge is 640 metres long and was built in 1932.'],
    ['What is the height of the tower?', 'The tower has a height of 60 metres.'],
    ['How wide are the falls?', 'The falls are 87 metres high and 40 metres wide.'],
    ['How fast was the train going?', 'The train was doing 139 kilometres an hour.'],
    ['When was Ada Brenn born?', 'Ada Brenn (12 May 1884 – 3 January 1959) was a chemist.'],
    ['Who is Neil Garrow?', 'The man was named by colleagues as Neil Garrow.'],
    ['Who is Sara Moen?', 'His deputy, Sara Moen, takes over.'],
    ['Who is Renz?', 'The head of state, Ada-Marie Renz, met the army on Friday.'],
    ['Who condemned the coup?', 'The African Union condemned the coup.'],
    ['When did the prisoner swap take place?', 'The swap of the prisoners was on Thursday.'],
    ['Where is the Grain Board located?', 'The Grain Board has its seat in Rotterdam.'],
    ['Is the bridge closed?', 'The bridge is closed.'],
  ])('is found for %j in %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toEqual([]);
  });

  it.each([
    ['How old is Ruhl?', 'Mayor Tomas Ruhl counted 81 boats.'],
    ['How long did the shooting last?', 'The shooting of two guards was two years ago.'],
    ['How deep is the lake?', 'The lake covers 3 hectares.'],
    ['How deep is Lake Orra?', 'Lake Orra covers an area of 310 square kilometres.'],
    ['How deep is the river Sel?', 'The river Sel is 210 kilometres long.'],
    ['How wide is the pass?', 'The pass lies at 1,210 metres.'],
    ['What is the depth of the falls?', 'The falls are 87 metres high.'],
    ['Who is Sara Moen?', 'They met Sara Moen on Friday.'],
  ])('is missed for %j in %j', (question, sentence) => {
    expect(faultsOf(sentence, question)).toContain('kind-missing');
  });

  it('is not the clock time at the head of a line', () => {
    expect(faultsOf('14:30 The airport was closed by the army.', 'When was the airport closed?')).toContain(
      'kind-missing',
    );
  });
});
