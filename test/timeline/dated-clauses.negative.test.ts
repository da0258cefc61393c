import { describe, expect, it } from 'vitest';
import { datedArticle } from '../../src/timeline/dated-clauses.ts';
import { isDayOrFiner } from '../../src/timeline/interval.ts';
import { articleEntry } from './article.ts';

/** No sentence here tells an exact day; published Saturday 8 January 2022. */
const NO_DAY: readonly (readonly [string, string])[] = [
  ['a duration before', 'After two days of violence, relative calm has returned to the country.'],
  ['a duration', 'After two days of violence, the capital looked like a ghost town.'],
  ['an undated past event', 'The two presidents had a long telephone conversation to discuss the crisis.'],
  ['an offset without its anchor', 'Two days after the earthquake, aid reached the valley.'],
  ['a day long before', 'The accused had fled the country days before.'],
  ['a set', 'Every Friday thousands pray in the square.'],
  ['a length of time', 'The two men met for two hours.'],
  ['a past year', 'She was born in 1971 in Osh.'],
  ['a season', 'In the summer of 2020 the river burst its banks.'],
  ['a month', 'The talks ended in December.'],
  ['the future', 'The army will withdraw its troops.'],
  ['a wish', 'The opposition had hoped to hold new elections.'],
  ['a possibility', 'The bridge could collapse.'],
  ['a question', 'Did the soldiers fire on Sunday?'],
  ['"may" and "second"', 'It may be the second attack.'],
  ['a recent time', 'The factory was recently sold.'],
  ['an open end', 'The curfew lasts until Sunday.'],
  ['a week', 'The rebels seized the city last week.'],
];

describe('no exact day is given to', () => {
  it.each(NO_DAY)('%s: %s', (_, body) => {
    const { clauses } = datedArticle(articleEntry('a', '2022-01-08', body));
    expect(clauses.filter((c) => isDayOrFiner(c.when)).map((c) => [c.when, c.status])).toEqual([]);
  });

  it('anything relative in an article without a publication day', () => {
    const body = 'He was detained on Thursday. “All is calm,” the mayor said. It rained yesterday.';
    const { clauses, undated } = datedArticle(articleEntry('a', null, body));
    expect(clauses).toEqual([]);
    expect(undated.length).toBe(3);
  });

  it('a heading or a byline', () => {
    const body = 'The arrest of Thursday\n\nThe committee arrested its former head.\n\nWith AFP';
    const { clauses } = datedArticle(articleEntry('a', '2022-01-08', body));
    expect(clauses.filter((c) => c.passage.kind !== 'sentence')).toEqual([]);
  });
});

describe('a statement’s day is not given to', () => {
  it.each([
    ['what is told before it', 'The army shelled the town, the ministry said on Friday.', 'shelled'],
    ['what is told after it', 'The ministry said on Friday that the army had shelled the town.', 'shelled'],
    ['what is quoted', '“The army shelled the town,” the ministry said on Friday.', 'shelled'],
    ['what an undated statement tells', 'The army shelled the town, the ministry said.', 'shelled'],
  ])('%s', (_, body, word) => {
    const { clauses } = datedArticle(articleEntry('a', '2022-01-08', body));
    const at = body.indexOf(word);
    expect(clauses.length).toBeGreaterThan(0);
    expect(clauses.filter((c) => c.focus.start <= at && at < c.focus.end)).toEqual([]);
  });
});
