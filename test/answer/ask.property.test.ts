import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, type Outcome } from '../../src/answer/index.ts';
import { Library } from '../../src/library.ts';
import { stopWordsOf } from '../../src/search/words/stop-words.ts';
import { article, FLOOD } from './fixture.ts';

const NOW = '2031-03-08T18:00:00Z';
const library = Library.of(FLOOD);
const of = (
  text: string,
  from: Library = library,
  thread: readonly string[] = [],
  mode: 'ask' | 'claim' = 'ask',
) => ask(from, { text, thread, now: NOW, mode });

/** Questions that look like questions: words of the articles, of grammar, dates and marks in any order. */
const WORDS = [
  ...new Set(FLOOD.flatMap(({ body }) => body.split(/\s+/u))),
  ...'who what when where why how many is are was did the of in on and it he she they yesterday Thursday latest news say'.split(
    ' ',
  ),
  '?',
  '…',
  '2031',
  'Reuters',
  '“',
  'Привет',
  '🌊',
];
const question = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 12 })
  .map((words) => words.join(' '));
const anything = fc.oneof(
  question,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

function expectProved(outcome: Outcome, from: Library): void {
  const nearest = 'nearest' in outcome ? (outcome.nearest ?? []) : [];
  for (const quote of [...outcome.quotes, ...nearest]) {
    const body = from.entry(quote.article)?.article.body;
    const pieces = [
      quote,
      ...(quote.context ?? []),
      ...(quote.dateNotes ?? []).flatMap((note) => note.from ?? []),
    ];
    for (const { start, end, text } of pieces) expect(body?.slice(start, end)).toBe(text);
  }
}

describe('ask, for any question', () => {
  it('quotes only exact slices of live articles, 1 to 3 of them when it answers, none when it refuses', () => {
    let answered = 0;
    fc.assert(
      fc.property(question, fc.constantFrom('ask' as const, 'claim' as const), (text, mode) => {
        const outcome = of(text, library, [], mode);
        expectProved(outcome, library);
        const covers = outcome.kind === 'answered' || outcome.kind === 'conflicting';
        expect(outcome.quotes.length > 0).toBe(covers);
        if (outcome.kind === 'answered') expect(outcome.quotes.length).toBeLessThanOrEqual(3);
        expect(outcome.ranked.length).toBeLessThanOrEqual(10);
        answered += covers ? 1 : 0;
      }),
      { numRuns: 200 },
    );
    expect(answered).toBeGreaterThan(20);
  });

  it('never throws, whatever the text, the thread and the moment', () => {
    fc.assert(
      fc.property(
        anything,
        fc.array(anything, { maxLength: 3 }),
        fc.constantFrom(NOW, '1999-01-01', ''),
        (text, thread, now) => {
          for (const mode of ['ask', 'claim'] as const) {
            const outcome = ask(library, { text, thread, now, mode });
            expect(outcome.confidence).toBeGreaterThanOrEqual(0);
            expect(outcome.confidence).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 120 },
    );
  });

  it('gives the same outcome for the same articles and question, in whatever order the articles came', () => {
    const other = Library.of([...FLOOD].reverse());
    fc.assert(
      fc.property(question, (text) => {
        expect(of(text, other)).toEqual(of(text));
      }),
      { numRuns: 50 },
    );
  });

  it('never quotes an article that was withdrawn', () => {
    fc.assert(
      fc.property(question, fc.constantFrom(...FLOOD), (text, gone) => {
        const rest = Library.of(FLOOD);
        rest.remove(gone.id);
        const outcome = of(text, rest);
        const nearest = 'nearest' in outcome ? (outcome.nearest ?? []) : [];
        expect([...outcome.quotes, ...nearest].map(({ article }) => article)).not.toContain(gone.id);
        expect(outcome.ranked.map(({ article }) => article)).not.toContain(gone.id);
        expectProved(outcome, rest);
      }),
      { numRuns: 50 },
    );
  });

  const followUp = fc.constantFrom(
    ...'and when?|who said so?|more|what else?|is that still true?|who is he?|and yesterday?|how many?|why?|and in Velmora?'.split(
      '|',
    ),
  );

  it('quotes only exact slices of live articles in a conversation too, and the same each time', () => {
    let answered = 0;
    const thread = fc.array(fc.oneof(question, followUp), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(followUp, thread, fc.constantFrom(...FLOOD), (text, before, gone) => {
        const rest = Library.of(FLOOD);
        rest.remove(gone.id);
        for (const from of [library, rest]) {
          const outcome = of(text, from, before);
          expectProved(outcome, from);
          expect(of(text, from, before)).toEqual(outcome);
          answered += outcome.quotes.length > 0 ? 1 : 0;
        }
        expect(of(text, rest, before).quotes.map((quote) => quote.article)).not.toContain(gone.id);
      }),
      { numRuns: 60 },
    );
    expect(answered).toBeGreaterThan(5);
  });

  it('never covers a question made of words of grammar, marks and emoji', () => {
    const grammar = fc.constantFrom(...stopWordsOf('en'), '?', '!', '🌊', '…', '—');
    fc.assert(
      fc.property(fc.array(grammar, { maxLength: 14 }), (words) => {
        const outcome = of(words.join(' '));
        expect(['too-vague', 'not-covered', 'limited']).toContain(outcome.kind);
      }),
      { numRuns: 200 },
    );
  });

  it('never shows one passage twice', () => {
    fc.assert(
      fc.property(question, question, (first, second) => {
        const places = of(`${first}? ${second}?`).quotes.map(({ article, start }) => `${article} ${start}`);
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 50 },
    );
  });

  it('does not change an answer when an article comes in that shares no word with it', () => {
    const unrelated = article('zz', 'Quixotic zebras juggle fuchsia pyjamas. Wombats hum jazzily.', {
      outlet: 'Outlet Z',
    });
    const more = Library.of([...FLOOD, unrelated]);
    const covers = (outcome: Outcome): boolean =>
      outcome.kind === 'answered' || outcome.kind === 'conflicting';
    fc.assert(
      fc.property(question, (text) => {
        const before = of(text);
        fc.pre(covers(before) && !/latest|news/iu.test(text));
        expect(of(text, more).quotes).toEqual(before.quotes);
      }),
      { numRuns: 40 },
    );
  });
});
