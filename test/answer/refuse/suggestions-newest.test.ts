import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, suggestQuestions } from '../../../src/answer/index.ts';
import { suggestionsFor } from '../../../src/answer/refuse/suggestions.ts';
import { NEWEST, newestOf } from '../../../src/answer/refuse/suggestions-newest.ts';
import type { Article } from '../../../src/knowledge/article.ts';
import { Library } from '../../../src/library.ts';
import { article, FLOOD } from '../fixture.ts';

/** Older reports, each about a town that only it names. */
const OLD: readonly Article[] = Array.from({ length: NEWEST + 20 }, (_, n) =>
  article(`old-${n}`, `The bridge in Farrow${n} reopened after repairs. Mayor Ada Kern said it was safe.`, {
    published: `2030-01-${String(1 + (n % 28)).padStart(2, '0')}`,
  }),
);
const MANY = [...FLOOD, ...OLD];
const idsOf = (library: Library): readonly string[] =>
  newestOf(library)
    .entries()
    .map((entry) => entry.article.id);

describe('newestOf', () => {
  it('holds the newest English articles, and no more than its limit', () => {
    const russian = article('ru', 'Мост открыли.', { lang: 'ru', published: '2032-01-01' });
    const ids = idsOf(Library.of([...MANY, russian]));
    expect(ids).toHaveLength(NEWEST);
    expect(ids).toEqual(expect.arrayContaining(FLOOD.map(({ id }) => id)));
    expect(ids).not.toContain('ru');
  });

  it('counts undated articles as oldest', () => {
    const undated = article('undated', 'The bridge reopened.', { published: null });
    expect(idsOf(Library.of([...MANY, undated]))).not.toContain('undated');
  });

  it('is the same view as long as the newest are the same', () => {
    const library = Library.of(MANY);
    const before = newestOf(library);
    library.put(article('ancient', 'The bridge reopened.', { published: '1999-01-01' }));
    expect(newestOf(library)).toBe(before);
    library.put(article('fresh', 'The bridge reopened.', { published: '2032-01-01' }));
    expect(newestOf(library)).not.toBe(before);
  });
});

describe('suggestions among many articles', () => {
  it('are about the newest and answered by all of them together', () => {
    const library = Library.of(MANY);
    const questions = suggestQuestions(library);
    expect(questions).toContain('Who is Ada Brenn?');
    for (const text of questions) {
      const { kind } = ask(library, { text, now: '2031-03-08T18:00:00Z', mode: 'ask' });
      expect([text, ['answered', 'conflicting'].includes(kind)]).toEqual([text, true]);
    }
    for (const text of suggestionsFor(library, 'Was Tomas Ruhl arrested?')) expect(questions).toContain(text);
  });

  it('depend on the articles alone, not on the order or on what was there meanwhile', () => {
    const wanted = suggestQuestions(Library.of(MANY));
    const order = fc.shuffledSubarray(MANY, { minLength: MANY.length });
    const meanwhile = fc.uniqueArray(fc.constantFrom(...MANY), { maxLength: 8, selector: ({ id }) => id });
    fc.assert(
      fc.property(order, meanwhile, (articles, away) => {
        const library = Library.of(articles);
        suggestQuestions(library);
        for (const { id } of away) library.remove(id);
        suggestQuestions(library);
        for (const one of away) library.put(one);
        expect(suggestQuestions(library)).toEqual(wanted);
      }),
      { numRuns: 6 },
    );
  });

  it('say no more about an article that was withdrawn', () => {
    const library = Library.of([
      ...OLD,
      article(
        'z',
        'Dr. Lena Voss told reporters on Monday that Kestrel was calm. Lena Voss said the roads were open.',
      ),
    ]);
    expect(suggestQuestions(library).join(' ')).toContain('Lena Voss');
    library.remove('z');
    expect(suggestQuestions(library).join(' ')).not.toContain('Lena Voss');
  });
});
