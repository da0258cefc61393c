import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/entry.ts';
import { buildTimeline, rankForReply } from '../../src/timeline/index.ts';
import { endKey, startKey } from '../../src/timeline/interval.ts';
import { articleEntry } from './article.ts';

const PARTS = [
  'Police detained 2,298 people in Almaty on Thursday.',
  'Police detained 3,811 people in Almaty on Thursday, January 6.',
  'At least 26 protesters were killed in clashes on Wednesday, the Interior Ministry said.',
  'The committee stated on Saturday that its former director had been detained on Thursday.',
  '“All is calm,” the mayor of Almaty said.',
  'He was removed from office this week.',
  'After two days of violence, calm has returned.',
  'President Tokayev declared a state of emergency in Almaty on Wednesday.',
  'The court will rule on Monday, the speaker told reporters.',
  'The president, who took office in March 2019, resigned on 6 January 2022',
  'Did soldiers fire on Sunday?',
  'From 2 to 8 January the internet was cut off;',
  'on Friday',
  '“',
  '\n\n',
  "Thursday's attack",
];
const body = fc
  .array(fc.constantFrom(...PARTS), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));
const published = fc.constantFrom('2022-01-07', '2022-01-08', '2022-01-09T10:00:00+06:00', null);
const articles: fc.Arbitrary<Entry[]> = fc
  .array(fc.tuple(body, published), { minLength: 1, maxLength: 5 })
  .map((list) =>
    list.map(([text, day], i) => articleEntry(`a${i}`, day, text, { zone: i % 2 ? 'Asia/Almaty' : null })),
  );
const NOW = { now: '2022-01-11T00:00:00Z' };

describe('a timeline of any articles', () => {
  it('shows passages and focuses that are exact slices of their bodies', () => {
    fc.assert(
      fc.property(articles, (entries) => {
        for (const item of buildTimeline(entries, NOW).entries) {
          const { entry, passage } = item.located;
          expect(entry.article.body.slice(passage.start, passage.end)).toBe(passage.text);
          if (item.focus) {
            expect(item.focus.start).toBeGreaterThanOrEqual(passage.start);
            expect(item.focus.end).toBeLessThanOrEqual(passage.end);
            expect(item.focus.end).toBeGreaterThan(item.focus.start);
          }
          if (item.dateWords) expect(passage.text).toContain(item.dateWords);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a total order and no interval that ends before it begins', () => {
    fc.assert(
      fc.property(articles, (entries) => {
        const keys = buildTimeline(entries, NOW).entries.map((item) => {
          expect(startKey(item.when) < endKey(item.when)).toBe(true);
          if (item.when.precision === 'day') expect(item.when.start?.length).toBe(10);
          const offset = (n: number) => String(n).padStart(6, '0');
          const { entry, passage } = item.located;
          return [
            startKey(item.when),
            endKey(item.when),
            entry.article.id,
            offset(passage.start),
            offset(item.focus?.start ?? passage.start),
            offset(item.focus?.end ?? passage.end),
          ].join(' ');
        });
        expect([...keys].sort()).toEqual(keys);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 60 },
    );
  });

  it('is the same for articles in any order', () => {
    fc.assert(
      fc.property(
        articles.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(JSON.stringify(buildTimeline(shuffled, NOW))).toBe(JSON.stringify(buildTimeline(list, NOW)));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('shows nothing outside the days that were asked for', () => {
    fc.assert(
      fc.property(
        articles,
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 6 }),
        (entries, first, length) => {
          const day = (n: number) => `2022-01-${String(n).padStart(2, '0')}`;
          const [from, to] = [day(first), day(first + length)];
          for (const { when } of buildTimeline(entries, { ...NOW, from, to }).entries) {
            expect(startKey(when).slice(0, 10) <= to).toBe(true);
            expect(endKey(when) > `${from}T00:00`).toBe(true);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('puts every entry on exactly one page', () => {
    fc.assert(
      fc.property(articles, fc.integer({ min: 1, max: 9 }), (entries, perPage) => {
        const timeline = buildTimeline(entries, NOW);
        const pages = Math.ceil(timeline.entries.length / perPage);
        const all = Array.from(
          { length: pages },
          (_, page) => rankForReply(timeline, perPage, page).entries,
        ).flat();
        expect(new Set(all)).toEqual(new Set(timeline.entries));
        expect(all).toHaveLength(timeline.entries.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the machine', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  it.each(['UTC', 'Asia/Almaty', 'America/Los_Angeles'])(
    'with its clock in %s gives the same timeline',
    (name) => {
      const text = PARTS.join('\n\n');
      const made = () => JSON.stringify(buildTimeline([articleEntry('a', '2022-01-08', text)], NOW).entries);
      process.env.TZ = 'Pacific/Kiritimati';
      const before = made();
      process.env.TZ = name;
      expect(made()).toBe(before);
    },
  );
  it('years later gives the same entries', () => {
    const entries = [articleEntry('a', '2022-01-08', PARTS.join('\n\n'))];
    expect(buildTimeline(entries, { now: '2031-05-05' }).entries).toEqual(
      buildTimeline(entries, NOW).entries,
    );
  });
});

describe('long and hostile text', () => {
  it.each([
    ['quotes', '“'.repeat(900)],
    ['commas', 'a, '.repeat(300)],
    ['verbs', 'said '.repeat(190)],
    ['that', 'that '.repeat(190)],
    ['days', 'on Friday '.repeat(95)],
    ['capitals', 'A'.repeat(990)],
  ])('of %s is read without a fault', (_, unit) => {
    const entry = articleEntry('a', '2022-01-08', Array.from({ length: 40 }, () => `${unit}.`).join('\n\n'));
    expect(() => buildTimeline([entry], NOW)).not.toThrow();
  });
});
