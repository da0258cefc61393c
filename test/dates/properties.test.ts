import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimeMentions, parseDay, type TimeMention } from '../../src/dates/index.ts';

const WORDS =
  "on in at by the a an of to from between and until since after before last next this Friday Sunday January May March 2 8 31 1999 2022 2022-01-05 10 a.m. p.m. : , . - – morning night week weeks year month quarter third first days ago later earlier same following day two several half about early late mid end noon yesterday today tomorrow every each fiscal Easter \n\n said will was year-old 1990s '90s".split(
    ' ',
  );

/** Words of time in any order: far denser in dates, and far odder, than any article. */
const salad = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
const anything = fc.oneof(
  salad,
  fc.string({ maxLength: 200, unit: 'grapheme' }),
  fc.string({ maxLength: 200, unit: 'binary' }),
);
const published = fc.constantFrom(
  null,
  '2022-01-08',
  '2020-02-29',
  '2021-12-31T23:59:59Z',
  '0001-01-01',
  '9990-12-31',
);
const zone = fc.constantFrom(null, 'Asia/Almaty', 'America/New_York');

function check(text: string, mentions: readonly TimeMention[]): void {
  let end = 0;
  for (const mention of mentions) {
    expect(mention.start).toBeGreaterThanOrEqual(end);
    expect(mention.end).toBeGreaterThan(mention.start);
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    end = mention.end;
    checkWhen(text, mention);
  }
}

function checkWhen(text: string, { type, when }: TimeMention): void {
  if (when === undefined) return;
  expect(['DATE', 'TIME']).toContain(type);
  if (when.start !== null && when.end !== null) expect(when.start < when.end).toBe(true);
  expect(when.start !== null || when.end !== null).toBe(true);
  for (const side of [when.start, when.end])
    if (side !== null) expect(parseDay(side.slice(0, 10))).not.toBeNull();
  const { start = -1, end = -1 } = when.basis;
  expect(text.slice(start, end).length).toBeGreaterThan(0);
  if (when.precision === 'day') expect(lengthInDays(when.start, when.end)).toBe(1);
}

function lengthInDays(start: string | null, end: string | null): number {
  return (Date.parse(`${end}T00:00Z`) - Date.parse(`${start}T00:00Z`)) / 86_400_000;
}

describe('mentions of any text', () => {
  it('are exact slices in order, apart, each with an interval that makes sense', () => {
    fc.assert(
      fc.property(anything, published, zone, (text, day, place) => {
        check(text, findTimeMentions(text, { published: day, zone: place, lang: 'en' }));
      }),
      { numRuns: 600 },
    );
  });

  it('are the same every time', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const read = () =>
          JSON.stringify(findTimeMentions(text, { published: '2022-01-08', zone: null, lang: 'en' }));
        expect(read()).toBe(read());
      }),
      { numRuns: 100 },
    );
  });

  it('do not depend on a paragraph without a time in front', () => {
    fc.assert(
      fc.property(salad, (text) => {
        const read = (whole: string) =>
          findTimeMentions(whole, { published: '2022-01-08', zone: null, lang: 'en' });
        const front = 'Nothing here.\n\n';
        const moved = read(front + text).map(({ start, text: words, value }) => [
          start - front.length,
          words,
          value,
        ]);
        expect(moved).toEqual(read(text).map(({ start, text: words, value }) => [start, words, value]));
      }),
      { numRuns: 200 },
    );
  });

  it('are found in a text of one word a hundred thousand letters long, of dots, quotes and digits', () => {
    for (const part of [
      'a',
      '.',
      '"',
      '1',
      '-',
      "'",
      'a-',
      '1,',
      '1.',
      'the ',
      'last ',
      'from ',
      'January ',
      '1 to ',
    ]) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      check(text, findTimeMentions(text, { published: '2022-01-08', zone: null, lang: 'en' }));
    }
  });
});
