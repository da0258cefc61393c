import { describe, expect, it } from 'vitest';
import { article, askOf, codesOf, textsOf } from '../fixture.ts';

const PLAN = 'The town of Harnsee will be evacuated on Thursday, the government said.';
const OFF = 'The evacuation of Harnsee was called off on Wednesday.';
const plan = article('plan', `${PLAN} Rain fell.`, { published: '2031-03-04', outlet: 'Outlet A' });
const off = article('off', `${OFF} The water fell.`, { published: '2031-03-05', outlet: 'Outlet B' });

describe('a plan', () => {
  it('is never the answer to when it was done', () => {
    expect(askOf([plan], 'When was Harnsee evacuated?').quotes).toEqual([]);
  });

  it('is marked where it speaks to whether it was done', () => {
    const outcome = askOf([plan], 'Was Harnsee evacuated?');
    for (const quote of outcome.quotes) expect(quote.told).toBe('planned');
    if (outcome.quotes.length > 0) expect(codesOf(outcome)).toContain('only-planned');
  });

  it('is marked among what happened on a day', () => {
    const outcome = askOf([plan], 'What happened on March 6?');
    expect(outcome.quotes.map(({ told }) => told)).toEqual(['planned']);
  });

  it('stands behind the newer sentence that it was called off', () => {
    const outcome = askOf([plan, off], 'When will Harnsee be evacuated?');
    expect(textsOf(outcome)).toEqual([OFF, PLAN]);
    expect(codesOf(outcome)).toContain('statements-changed');
  });
});

describe('a newer sentence with a word of change', () => {
  it('does not come first when it changes something else', () => {
    const open = article('open', 'The airport of Velmora has reopened for relief flights.', {
      published: '2031-03-06',
    });
    const trip = article('trip', 'The trip of the president to Velmora was cancelled.', {
      published: '2031-03-07',
    });
    expect(textsOf(askOf([open, trip], 'Is the airport of Velmora open?'))[0]).toBe(
      'The airport of Velmora has reopened for relief flights.',
    );
  });
});

describe('what nobody vouches for', () => {
  it('is marked and said to be so', () => {
    const body = 'Tomas Ruhl has reportedly fled to Kestrel. Rain fell on Friday.';
    const outcome = askOf([article('a', body)], 'Where has Tomas Ruhl fled to?');
    expect(outcome.quotes.map(({ told }) => told)).toEqual(['not-certain']);
    expect(codesOf(outcome)).toContain('told-uncertain');
  });
});
