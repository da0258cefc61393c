import { describe, expect, it } from 'vitest';
import { buildTimeline } from '../../src/timeline/index.ts';
import { articleEntry } from './article.ts';

const NOW = { now: '2022-01-11' };
type News = readonly [id: string, published: string, body: string];

/** `id+id` for the articles of each line, `!` where figures differ. */
function lines(news: readonly News[]): readonly string[] {
  const entries = news.map(([id, published, body]) => articleEntry(id, published, body));
  return buildTimeline(entries, NOW).entries.map((item) => {
    const ids = [item.located, ...(item.sameAs ?? [])].map((l) => l.entry.article.id);
    return `${item.when.start?.slice(0, 10)} ${ids.join('+')}${item.figuresDiffer ? '!' : ''}`;
  });
}

describe('one event in several articles', () => {
  it.each<readonly [string, readonly News[], readonly string[]]>([
    [
      'copies of one wire text are one line',
      [
        ['a', '2022-01-07', 'At least 26 protesters were killed in clashes in Almaty on Wednesday.'],
        ['b', '2022-01-07', 'At least 26 protesters were killed in clashes in Almaty on Wednesday.'],
      ],
      ['2022-01-05 a+b'],
    ],
    [
      'a reprint that says “today” keeps the day of the first print',
      [
        ['b', '2022-01-08', 'The premier told parliament today that the curfew had ended.'],
        ['a', '2022-01-07', 'The premier told parliament today that the curfew had ended.'],
      ],
      ['2022-01-07 a+b'],
    ],
    [
      'a reprint that says “on Friday” a week on keeps the first Friday',
      [
        ['b', '2022-01-08', 'Soldiers opened the road to the airport on Friday.'],
        ['a', '2022-01-06', 'Soldiers opened the road to the airport on Friday.'],
      ],
      ['2021-12-31 a+b'],
    ],
    [
      'the same telling in other words is one line',
      [
        [
          'a',
          '2022-01-06',
          'President Tokayev declared a state of emergency in Almaty on Wednesday after crowds stormed the airport.',
        ],
        [
          'b',
          '2022-01-08',
          'Tokayev declared a state of emergency in the city of Almaty on Wednesday, January 5.',
        ],
      ],
      ['2022-01-05 a+b'],
    ],
    [
      'a count beside the clause meant is compared too',
      [
        [
          'a',
          '2022-01-07',
          'A fire destroyed three depots in Aktau harbour on Sunday night, killing 14 people.',
        ],
        [
          'b',
          '2022-01-08',
          'At least 19 people were killed in the fire that destroyed three depots in Aktau harbour on Sunday, officials said.',
        ],
      ],
      ['2022-01-02 a+b!'],
    ],
    [
      'figures that differ stand side by side',
      [
        ['a', '2022-01-07', 'Police detained 2,298 people in Almaty on Thursday.'],
        ['b', '2022-01-09', 'Police detained 3,811 people in Almaty on Thursday.'],
      ],
      ['2022-01-06 a+b!'],
    ],
    [
      'a later report of one count is no new event',
      [
        ['a', '2022-01-07', 'The Interior Ministry said 26 protesters were killed in clashes in Almaty.'],
        ['b', '2022-01-09', 'The Interior Ministry said 26 protesters were killed in the clashes in Almaty.'],
      ],
      ['2022-01-07 a+b'],
    ],
  ])('%s', (_, news, expected) => {
    expect(lines(news)).toEqual(expected);
  });
});

describe('two events', () => {
  it.each<readonly [string, readonly News[], number]>([
    [
      'on two days',
      [
        ['a', '2022-01-08', 'Police arrested 40 people in Almaty on Wednesday.'],
        ['b', '2022-01-08', 'Police arrested 40 people in Almaty on Thursday.'],
      ],
      2,
    ],
    [
      'of one person on one day',
      [
        ['a', '2022-01-08', 'Tokayev addressed the nation on Wednesday and promised reforms.'],
        ['b', '2022-01-08', 'Tokayev declared a state of emergency in Almaty on Wednesday.'],
      ],
      2,
    ],
    [
      'in two places on one day',
      [
        ['a', '2022-01-08', 'Protesters stormed the city hall in Almaty on Wednesday.'],
        ['b', '2022-01-08', 'Protesters stormed the airport in Aktobe on Wednesday.'],
      ],
      2,
    ],
    [
      'with figures of other things',
      [
        ['a', '2022-01-08', 'In Almaty on Thursday 26 protesters were killed.'],
        ['b', '2022-01-08', 'In Almaty on Thursday 18 police officers were killed.'],
      ],
      2,
    ],
    [
      'one that happened and one that did not',
      [
        ['a', '2022-01-08', 'Soldiers entered the Almaty airport on Thursday.'],
        ['b', '2022-01-08', 'Soldiers did not enter the Almaty airport on Thursday.'],
      ],
      2,
    ],
    [
      'one planned and one that took place',
      [
        ['a', '2022-01-05', 'Soldiers will leave the Almaty airport on Thursday.'],
        ['b', '2022-01-08', 'Soldiers left the Almaty airport on Thursday.'],
      ],
      2,
    ],
    [
      'told twice by one article',
      [
        [
          'a',
          '2022-01-08',
          'Police arrested Massimov in Almaty on Thursday.\n\nMassimov was arrested by police in Almaty on Thursday.',
        ],
      ],
      2,
    ],
  ])('are two lines: %s', (_, news, count) => {
    expect(lines(news)).toHaveLength(count);
  });
});

describe('the line that is shown', () => {
  it('is the earliest report, its sources newest first', () => {
    const text = 'At least 26 protesters were killed in clashes in Almaty on Wednesday, January 5.';
    expect(
      lines([
        ['c', '2022-01-09', text],
        ['a', '2022-01-08', text],
        ['b', '2022-01-06', text],
      ]),
    ).toEqual(['2022-01-05 b+c+a']);
  });
});

describe('thousands of articles', () => {
  it('lose no telling when they fold', () => {
    const places = ['Almaty', 'Aktau', 'Atyrau', 'Taraz', 'Semey', 'Oral'];
    const make = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        articleEntry(
          `a${i}`,
          '2022-01-08',
          `Police arrested ${i % 97} people in ${places[i % 6]} district ${i % 53} on Thursday.`,
        ),
      );
    const entries = make(3000);
    const timeline = buildTimeline(entries, NOW);
    const shown = timeline.entries.reduce((sum, item) => sum + 1 + (item.sameAs?.length ?? 0), 0);
    expect(shown).toBe(3000);
    expect(timeline.entries.length).toBeLessThan(3000);
  });
});
