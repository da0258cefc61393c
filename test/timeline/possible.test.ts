/** What a sentence leaves open is never shown as happened or planned. Published Wednesday 15 May 2024. */
import { describe, expect, it } from 'vitest';
import { entryOf } from '../../src/replies/timeline-reply.ts';
import { datedArticle } from '../../src/timeline/dated-clauses.ts';
import { buildTimeline } from '../../src/timeline/index.ts';
import { wordsFor } from '../../src/words/index.ts';
import { sayEntry } from '../../src/words/say-entry.ts';
import { articleEntry } from './article.ts';

const LEFT_OPEN: readonly (readonly [sentence: string, ...expected: readonly string[]])[] = [
  ['The dam may have fallen on Sunday.', '05-12 possible'],
  ['The bridge could reopen on Monday.', '05-20 possible'],
  ['The suspect is thought to have left the city on Friday.', '05-10 possible'],
  ['The suspect is believed to have fled on Friday.', '05-10 possible'],
  ['The minister might resign on Thursday.', '05-16 possible'],
  ['The airport may reopen on Monday, officials said.', '05-20 possible'],
  ['Police believe that the fire was set on Sunday.', '05-12 possible'],
  ['Police suspect he crossed the border on Saturday.', '05-11 possible'],
  ['It is possible that the virus arrived on 3 April.', '04-03 possible'],
  ['The victims were allegedly beaten on Sunday.', '05-12 possible'],
  ['The road will probably reopen on Friday.', '05-17 possible'],
  ['Schools are likely to reopen on Monday.', '05-20 possible'],
  ['The gas leak appears to have begun on Sunday.', '05-12 possible'],
  ['The soldiers must have left on Saturday.', '05-11 possible'],
  ['Perhaps the letter was sent on Monday.', '05-13 possible'],
  ['The school may not reopen on Monday.', '05-20 possible'],
  ['If the river rises on Friday, the town will be evacuated.', '05-17 possible'],
  ['The flight might have left on Tuesday.', '05-14 possible'],
  ['Rebels reportedly seized the town on Sunday.', '05-12 possible'],
  ['At least 20 people may have been killed on Monday.', '05-13 possible'],
  ["Friday's alleged attack shook the town.", '05-10 possible'],
  ['Rescuers feared that the tunnel had collapsed on Sunday.', '05-12 possible'],
  ['Apparently the order was given on Saturday.', '05-11 possible'],
  ['The first case may have occurred in January.', '01-01/02-01 possible'],
];

/** Told without reserve, though a word of doubt is near. */
const TOLD: readonly (readonly [sentence: string, ...expected: readonly string[]])[] = [
  ['The man could hear shots on Sunday.', '05-12 happened'],
  ['The strike will begin on Monday.', '05-20 planned'],
  ['The strike is expected to begin on Monday.', '05-20 planned'],
  ['Perhaps 20 people were killed on Sunday.', '05-12 happened'],
  ['About 20 people were killed on Sunday.', '05-12 happened'],
  ['The council is to meet on Monday.', '05-20 planned'],
  ['The minister resigned on Monday, a move that may help his party.', '05-13 happened'],
  ['The mayor, who may run again, resigned on Monday.', '05-13 happened'],
  ['Officials said on Monday that the dam may fail.', '05-13 reported'],
  ['He thought about it on Monday and resigned on Tuesday.', '05-13 happened', '05-14 happened'],
  ['The governor said the curfew would be lifted on Friday.', '05-17 planned'],
  ['The plane could not land on Sunday.', '05-12 negated'],
  ['Nobody could have survived the fire on Sunday.', '05-12 negated'],
  ['The president, widely believed to be ill, spoke on Monday.', '05-13 happened'],
  ['The suspects, believed to be foreigners, were arrested on Sunday.', '05-12 happened'],
];

const lines = (sentence: string): readonly string[] =>
  datedArticle(articleEntry('a', '2024-05-15', sentence)).clauses.map(({ when, status, possible }) => {
    const short = (day: string | null): string => day?.replace(/^2024-/, '') ?? '..';
    const days = when.precision === 'day' ? short(when.start) : `${short(when.start)}/${short(when.end)}`;
    return `${days} ${possible ? 'possible' : status}`;
  });

describe('left open is', () => {
  it.each(LEFT_OPEN)('%s', (sentence, ...expected) => {
    expect(lines(sentence)).toEqual(expected);
  });
});

describe('not left open is', () => {
  it.each(TOLD)('%s', (sentence, ...expected) => {
    expect(lines(sentence)).toEqual(expected);
  });
});

describe('what lasts until a day', () => {
  const said = (sentence: string): string => {
    const now = '2024-05-15T12:00:00Z';
    const [item] = buildTimeline([articleEntry('a', '2024-05-15', sentence)], { now }).entries;
    if (item === undefined) throw new Error('no entry');
    const [head] = sayEntry(entryOf(item, now), new Map(), wordsFor('en')).paragraphs;
    return head?.spans.map(({ text }) => text).join('') ?? '';
  };

  it.each([
    ['The airline has cancelled all flights until Friday.', 'until 17 May 2024'],
    ['The bridge is closed through Friday.', 'until 17 May 2024'],
    ['The repairs will be finished by Friday.', 'by 17 May 2024'],
  ])('%s', (sentence, when) => {
    expect(said(sentence)).toContain(when);
  });
});

describe('what is left open', () => {
  const said = (sentence: string, now: string): string => {
    const [item] = buildTimeline([articleEntry('a', '2024-05-15', sentence)], { now }).entries;
    if (item === undefined) throw new Error('no entry');
    const [head] = sayEntry(entryOf(item, now), new Map(), wordsFor('en')).paragraphs;
    return head?.spans.map(({ text }) => text).join('') ?? '';
  };

  it('is said to be uncertain in place of a status', () => {
    expect(said('The dam may have fallen on Sunday.', '2024-05-15T12:00:00Z')).toBe(
      'Sun 12 May 2024 · not certain · “Sunday”',
    );
  });

  it('is no plan that was, once its day is over', () => {
    const line = said('The bridge could reopen on Monday.', '2024-06-01T12:00:00Z');
    expect(line).toContain('not certain');
    expect(line).not.toContain('planned');
  });

  it('does not fold with what is told without reserve', () => {
    const told = (id: string, sentence: string) => articleEntry(id, '2024-05-15', sentence);
    const { entries } = buildTimeline(
      [
        told('a', 'The bridge over the Ili in Almaty may have collapsed on Sunday after the flood.'),
        told('b', 'The bridge over the Ili in Almaty collapsed on Sunday after the flood.'),
      ],
      { now: '2024-05-16T00:00:00Z' },
    );
    expect(entries.map(({ possible }) => possible ?? false).toSorted()).toEqual([false, true]);
  });
});
