import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../../src/answer/index.ts';
import { Library } from '../../src/library.ts';
import { article } from './fixture.ts';

const DAYS = ['3 March 2031', '4 March 2031', '5 March 2031'];
const articles = fc.array(
  fc.record({
    days: fc.array(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 3 }),
    published: fc.constantFrom('2031-03-05', '2031-03-06', '2031-03-07', null),
  }),
  { minLength: 1, maxLength: 30 },
);

describe('what happened on a day, with many articles', () => {
  it('lists first one sentence of that day from each of the newest articles that tell of it', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom(...DAYS), (all, day) => {
        const told = all.map(({ days, published }, n) => {
          const body = days.map((one, i) => `Bridge ${n}-${i} of the city was closed on ${one}.`).join(' ');
          return { days, article: article(`a${String(n).padStart(2, '0')}`, body, { published }) };
        });
        const library = Library.of(told.map((one) => one.article));
        const { ranked } = ask(library, {
          text: `What happened on ${day}?`,
          now: '2031-03-08T18:00:00Z',
          mode: 'ask',
        });
        const telling = told
          .filter(({ days }) => days.includes(day))
          .map((one) => one.article)
          .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id));
        const first = telling.slice(0, 10).map(({ id }) => id);
        expect(ranked.slice(0, first.length).map((one) => one.article)).toEqual(first);
        expect(ranked.every(({ text }) => text.includes(day)) || telling.length === 0).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
