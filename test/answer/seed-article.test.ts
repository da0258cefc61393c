import { describe, expect, it } from 'vitest';
import { isQuotable } from '../../src/answer/choose/quotable.ts';
import { contextOf, dateNotesOf, paragraphOf, quoteOf } from '../../src/answer/index.ts';
import { readEntry } from '../../src/entry.ts';
import { askOf, codesOf, textsOf } from './fixture.ts';
import { seedArticle } from './seed-article.ts';

const ARTICLE = seedArticle();
const ENTRY = readEntry(ARTICLE);
const NOW = '2022-01-11T09:00:00Z';

function passage(holds: string) {
  const found = ENTRY.passages.find((one) => one.text.includes(holds));
  if (!found) throw new Error(`no passage holds ${holds}`);
  return found;
}
const contexts = (holds: string) => contextOf(ENTRY, passage(holds)).map(({ text }) => text);
const asked = (text: string, thread: readonly string[] = []) => askOf([ARTICLE], text, { now: NOW, thread });

describe('the context guard on the shipped article', () => {
  it.each([
    ['There were still some shots', ['describes Régis Gente']],
    ['It is a relative calm', ['There were still some shots', 'describes Régis Gente']],
    ['It is a particular situation', ['There were still some shots', 'It is a relative calm']],
    [
      'On the same day, the former head',
      ['its former director, Karim Massimov', 'On January 6 of this year'],
    ],
    ['launched a preliminary investigation', ['its former director, Karim Massimov']],
    ['He also had a “long” telephone', ['The head of state, Kassym-Jomart Tokayev']],
    [
      'The presidents exchanged views',
      ['The head of state, Kassym-Jomart Tokayev', 'He also had a “long” telephone'],
    ],
    ['The former head of state “calls on', ['Former Kazakh President Nursultan Nazarbayev called']],
  ])('brings along what %j leans on', (holds, expected) => {
    const context = contexts(holds);
    expect(context).toHaveLength(expected.length);
    for (const [i, part] of expected.entries()) expect(context[i]).toContain(part);
  });

  it.each([
    'relative calm has returned',
    'triggered by the rise',
    'looked like a ghost town',
    'A wholesale food market',
    'Following the riots',
    'was removed from office this week',
    'sums up Régis Gente',
    'Smoke rises from',
    'stormed the the mayor',
    'rocked by a protest',
    'shoot to kill” to quell',
    'Moscow also denounced',
    'Dozens of troops',
    'A contingent of Russian',
    'called on the population',
    'the Russian Foreign Ministry said',
  ])('lets %j stand alone', (holds) => {
    expect(contexts(holds)).toEqual([]);
  });
});

describe('dates inside quotes of the shipped article', () => {
  it.each([
    [
      'detained on Thursday',
      [
        ['on Saturday', '2022-01-08'],
        ['on Thursday', '2022-01-06'],
      ],
    ],
    ['On the same day', [['On the same day', '2022-01-06']]],
    ['removed from office this week', [['this week', '2022-01-03']]],
    ['Wednesday, January 5, 2022', []],
    ['looked like a ghost town', []],
  ])('explains the days of %j', (holds, expected) => {
    const notes = dateNotesOf(ENTRY, passage(holds)).map(({ words, when }) => [words, when.start]);
    expect(notes).toEqual(expected);
  });
});

describe('citing the shipped article', () => {
  it('has neither outlet nor link, and the contributor', () => {
    const { citation } = quoteOf({ entry: ENTRY, passage: passage('Following the riots') });
    expect(citation).toMatchObject({
      outlet: null,
      agency: null,
      contributors: ['AFP'],
      published: '2022-01-08',
    });
    expect(citation).not.toHaveProperty('url');
  });

  it('surrounds each quotable sentence with one slice of the body', () => {
    const quotable = ENTRY.passages.filter(isQuotable);
    expect(quotable).toHaveLength(26);
    for (const one of quotable) {
      const { before, after } = paragraphOf(ENTRY, one);
      expect(ARTICLE.body).toContain(before + one.text + after);
      expect((before + after).length).toBeGreaterThan(0);
    }
  });
});

describe('asking the shipped article', () => {
  it.each([
    ['why was massimov arrested?', 'high treason'],
    ['Who is Régis Gente?', 'Régis Gente'],
    ['What did Régis Gente say about the shots?', 'still some shots'],
    ['shoot to kill', 'shoot to kill'],
    ['What happened on Thursday?', 'on Thursday'],
    ['What happened on January 5?', 'January 5, 2022'],
  ])('answers %j with a sentence about %j', (question, holds) => {
    const outcome = asked(question);
    const said = outcome.quotes.flatMap((quote) => [
      quote.text,
      ...(quote.context ?? []).map(({ text }) => text),
    ]);
    expect(outcome.kind).toBe('answered');
    expect(said.join('\n')).toContain(holds);
    expect(outcome.asOf).toBe('2022-01-08');
  });

  it.each([
    'How many people were killed in the protests?',
    'Who won the 2022 World Cup?',
    'What did China say about the protests?',
    'Was Massimov convicted?',
    'Is Almaty airport open?',
    'What is the weather in Almaty tomorrow?',
    'What happened on Monday?',
  ])('refuses %j', (question) => {
    expect(asked(question)).toMatchObject({ kind: 'not-covered', quotes: [] });
  });

  it('follows a thread and says how it understood', () => {
    expect(asked('and when?', ['why was massimov arrested?']).understoodAs).toBe(
      'When was Massimov arrested?',
    );
    expect(asked('who is he?', ['Why was Karim Massimov arrested?']).understoodAs).toBe(
      'Who is Karim Massimov?',
    );
  });

  it('takes “according to AFP” as a limit that the contributor meets', () => {
    const outcome = asked('According to AFP, who is Régis Gente?');
    expect(codesOf(outcome)).toContain('outlet-limited');
    expect(textsOf(outcome)[0]).toContain('Régis Gente');
  });
});
