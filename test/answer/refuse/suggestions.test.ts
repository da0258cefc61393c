import { describe, expect, it } from 'vitest';
import { ask, suggestQuestions } from '../../../src/answer/index.ts';
import { suggestionsFor } from '../../../src/answer/refuse/suggestions.ts';
import { Library } from '../../../src/library.ts';
import { article, FLOOD } from '../fixture.ts';

const library = Library.of(FLOOD);

describe('suggestQuestions', () => {
  it('offers only questions that the articles answer, at any moment', () => {
    const questions = suggestQuestions(library);
    expect(questions.length).toBeGreaterThan(3);
    for (const text of questions) {
      for (const now of ['2031-03-08T18:00:00Z', '2040-01-01T00:00:00Z']) {
        const { kind } = ask(library, { text, now, mode: 'ask' });
        expect([text, ['answered', 'conflicting'].includes(kind)]).toEqual([text, true]);
      }
    }
  });

  it('keeps to the length of a button and repeats nothing', () => {
    const questions = suggestQuestions(library);
    expect(Math.max(...questions.map((question) => question.length))).toBeLessThanOrEqual(75);
    expect(new Set(questions).size).toBe(questions.length);
  });

  it('asks about people, not about outlets', () => {
    const questions = suggestQuestions(library);
    expect(questions).toContain('Who is Ada Brenn?');
    expect(questions.join(' ')).not.toMatch(/Agency X|Outlet/u);
  });

  it('gives a new list when the articles change', () => {
    const changing = Library.of(FLOOD);
    const before = suggestQuestions(changing);
    for (const { id } of FLOOD) changing.remove(id);
    changing.put(
      article('z', 'Mayor Lena Voss said on Monday that Kestrel was calm. The streets in Kestrel are open.'),
    );
    expect(suggestQuestions(changing)).not.toEqual(before);
    expect(suggestQuestions(changing).join(' ')).not.toContain('Ada Brenn');
  });

  it('has nothing to offer without articles', () => {
    expect(suggestQuestions(Library.of([]))).toEqual([]);
  });
});

describe('suggestionsFor', () => {
  it('puts first what shares a word with the question', () => {
    expect(suggestionsFor(library, 'Was Tomas Ruhl arrested?')[0]).toBe('Who is Tomas Ruhl?');
  });
  it('never suggests the question itself', () => {
    expect(suggestionsFor(library, 'Who is Tomas Ruhl?')).not.toContain('Who is Tomas Ruhl?');
  });
});
