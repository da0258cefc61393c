import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTimelineWords } from '../../../adapters/slack/timeline-words.ts';

describe('parseTimelineWords', () => {
  it.each<[string, object, string]>([
    ['', {}, 'everything'],
    ['flood', { topic: 'flood' }, 'a topic alone'],
    ['the city hall fire', { topic: 'the city hall fire' }, 'a topic of several words'],
    [
      'flood from 2022-01-02 to 2022-01-08',
      { topic: 'flood', from: '2022-01-02', to: '2022-01-08' },
      'ISO dates',
    ],
    [
      'flood from 2 January to Wednesday',
      { topic: 'flood', from: '2 January', to: 'Wednesday' },
      'dates in words',
    ],
    ['from last week', { from: 'last week' }, 'no topic'],
    ['since yesterday', { since: 'yesterday' }, 'since alone'],
    ['flood since Jan 5', { topic: 'flood', since: 'Jan 5' }, 'since a date'],
    ['flood until Friday', { topic: 'flood', to: 'Friday' }, 'until is to'],
    ['topic: flood from: 2 Jan to: 8 Jan', { topic: 'flood', from: '2 Jan', to: '8 Jan' }, 'with colons'],
    ['topic:flood since:2022-01-02', { topic: 'flood', since: '2022-01-02' }, 'colons without a space'],
    ['from: hier to: aujourd’hui', { from: 'hier', to: 'aujourd’hui' }, 'any language after a colon'],
    ['TOPIC: Flood FROM: 2 Jan', { topic: 'Flood', from: '2 Jan' }, 'capitals'],
    ['"talks to end the war"', { topic: 'talks to end the war' }, 'quotation marks are not part of it'],
    ['  flood   from   2 Jan ', { topic: 'flood', from: '2 Jan' }, 'loose spaces'],
    [
      'from whenever',
      { from: 'whenever' },
      'at the start a word is always a field, so that it is told no date',
    ],
    ['flood from 1 to 3 May 2021', { topic: 'flood', from: '1', to: '3 May 2021' }, 'numbers'],
  ])('%s → %j: %s', (text, fields) => {
    expect(parseTimelineWords(text)).toEqual({ kind: 'timeline', ...fields });
  });

  it.each([
    ['flights from Paris to Rome', 'two places'],
    ['talks to end the war', 'an infinitive'],
    ['people from the north', 'an origin'],
    [
      'letters to the editor since the first of the many long years of trouble 1990',
      'more words than a date has',
    ],
    ['what he said to her', 'no date at the end'],
  ])('takes the whole of “%s” for the topic: %s', (text) => {
    expect(parseTimelineWords(text)).toEqual({ kind: 'timeline', topic: text });
  });

  it('never throws and invents no field', () => {
    const words = fc.constantFrom(
      'from',
      'to',
      'since',
      'topic:',
      'from:',
      'flood',
      '5',
      'May',
      ':',
      '"',
      'since:x',
    );
    fc.assert(
      fc.property(
        fc.array(words).map((all) => all.join(' ')),
        (text) => {
          const { kind, ...fields } = parseTimelineWords(text);
          expect(kind).toBe('timeline');
          for (const value of Object.values(fields)) expect(value).not.toBe('');
        },
      ),
    );
  });
});
