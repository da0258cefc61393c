import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldOrigins, traced } from '../../../src/answer/origins/fold.ts';
import { readEntry } from '../../../src/entry.ts';
import { article } from '../fixture.ts';

/** Sentences of one event that differ in figure, town, day, speaker or a denial, each by an outlet on a day. */
const sentence = fc
  .tuple(
    fc.constantFrom('12', '26', 'Twelve'),
    fc.constantFrom('Velmora', 'Kestrel'),
    fc.constantFrom('on Thursday', 'on Friday', 'late at night'),
    fc.constantFrom('the fire service', 'the police'),
    fc.constantFrom('were killed', 'were not killed'),
  )
  .map(
    ([count, town, day, who, deed]) =>
      `${count} people ${deed} in the flood of ${town} when the river Orla broke its banks ${day}, ${who} said.`,
  );
const item = fc.tuple(
  sentence,
  fc.constantFrom('2031-03-06', '2031-03-07', '2031-03-08', null),
  fc.constantFrom('Agency X', 'Agency Y', null),
);

function items(rows: readonly (readonly [string, string | null, string | null])[]) {
  return rows.map(([text, published, agency], i) => {
    const entry = readEntry(article(`a-${i}`, text, { published, agency }));
    const [passage] = entry.passages;
    if (!passage) throw new Error('no passage');
    return { trace: traced({ entry, passage }) };
  });
}

const rows = fc.array(item, { minLength: 1, maxLength: 8 });
const idOf = ({ trace }: ReturnType<typeof items>[number]): string => trace.located.entry.article.id;

describe('foldOrigins, for any sentences', () => {
  it('keeps each passage exactly once', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const all = items(given);
        const folded = foldOrigins(all).flatMap(({ first, copies }) => [first, ...copies].map(idOf));
        expect(folded.toSorted()).toEqual(all.map(idOf).toSorted());
      }),
    );
  });

  it('never folds two figures, two towns, two days, two speakers, or a denial', () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const { first, copies } of foldOrigins(items(given))) {
          for (const { trace } of copies) {
            const [a, b] = [first.trace.print, trace.print];
            expect([...b.numbers]).toEqual([...a.numbers]);
            expect(b.denies).toBe(a.denies);
            expect([...b.speakers]).toEqual([...a.speakers]);
            expect([...b.names].filter((name) => /velmora|kestrel/u.test(name))).toEqual(
              [...a.names].filter((name) => /velmora|kestrel/u.test(name)),
            );
            if (a.days.size > 0 && b.days.size > 0) expect([...b.days]).toEqual([...a.days]);
          }
        }
      }),
    );
  });

  it('cites no copy that is later than a verbatim one', () => {
    fc.assert(
      fc.property(rows, (given) => {
        for (const { first, copies } of foldOrigins(items(given))) {
          const same = copies.filter(
            ({ trace }) => trace.located.passage.text === first.trace.located.passage.text,
          );
          for (const { trace } of same) {
            if (trace.day !== null) expect((first.trace.day ?? '9') <= trace.day).toBe(true);
          }
        }
      }),
    );
  });

  it('makes the same groups of verbatim copies in whatever order they come', () => {
    const copies = fc.array(fc.constantFrom('2031-03-06', '2031-03-07', '2031-03-08'), {
      minLength: 2,
      maxLength: 6,
    });
    fc.assert(
      fc.property(copies, (days) => {
        const text = 'At least 12 people were killed in the Velmora flood, the fire service said.';
        const given = days.map((day): [string, string, null] => [text, day, null]);
        const one = foldOrigins(items(given));
        const other = foldOrigins(items(given.toReversed()));
        expect(one).toHaveLength(1);
        expect(other[0]?.first.trace.day).toBe(one[0]?.first.trace.day);
      }),
    );
  });
});
