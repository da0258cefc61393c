import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/words/index.ts';

const { notices, source } = wordsFor('en');

describe('how old the newest article is', () => {
  it.each([
    [0, 'less than a day old'],
    [1, '1 day old'],
    [60, '60 days old'],
    [61, '2 months old'],
    [200, '6 months old'],
    [730, '23 months old'],
    [731, '2 years old'],
    [1783, '4 years old'],
  ])('%i days are said as %s', (days, said) => {
    expect(notices['stale-knowledge']({ days })).toBe(
      `The newest article here is ${said}. Things may have changed.`,
    );
  });
});

describe('the words of a refusal', () => {
  it.each([
    [['dead'], 'No article mentions “dead”.'],
    [['safe', 'outside'], 'No article mentions “safe” or “outside”.'],
    [['a', 'b', 'c'], 'No article mentions “a”, “b” or “c”.'],
  ])('say of each word that no article has it: %j', (words, said) => {
    expect(notices['words-not-found']({ words })).toBe(said);
  });
});

describe('the head of a timeline', () => {
  it.each([
    [
      { from: '2022-01-02', to: '2022-01-08', asOf: '2022-01-08', articles: 1 },
      'Timeline · 2–8 Jan 2022 · as of 8 Jan 2022 · 1 article',
    ],
    [{ topic: 'ferry', from: '2026-11-20', articles: 0 }, 'Timeline · “ferry” · since 20 Nov 2026'],
    [{ to: '2021-12-31', articles: 0 }, 'Timeline · until 31 Dec 2021'],
    [{ articles: 0 }, 'Timeline'],
  ])('names the days also where one side is open or nothing is found: %j', (facts, said) => {
    expect(notices['timeline-head'](facts)).toBe(said);
  });
});

it('a timeline without events says which articles were looked through', () => {
  const facts = { topic: 'ferry', limited: true, articles: 3, from: '2022-01-04', to: '2022-01-08' };
  expect(notices['timeline-empty'](facts)).toBe(
    'No dated event about “ferry” in those days in 3 articles, published 4–8 Jan 2022. This doesn’t mean nothing happened.',
  );
});

it('an article that nobody shared is not called unquoted, only unquoted in public', () => {
  expect(source({ passages: 32, quoted: 0, status: 'live' })).toBe('32 sentences · quoted 0 times in public');
});
