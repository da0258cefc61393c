import { describe, expect, it } from 'vitest';
import type { When } from '../../src/dates/when.ts';
import { dayOf, narrower, overlapsDays } from '../../src/timeline/interval.ts';

const when = (start: string | null, end: string | null, precision: When['precision'] = 'day'): When => ({
  start,
  end,
  precision,
  basis: { kind: 'stated' },
});
const FRIDAY = when('2022-01-07', '2022-01-08');
const WEEK = when('2022-01-03', '2022-01-10', 'week');
const EIGHT = when('2022-01-07T08:00+06:00', '2022-01-07T09:00+06:00', 'hour');

describe('overlapsDays', () => {
  it.each([
    ['a day inside', FRIDAY, '2022-01-01', '2022-01-31', true],
    ['the first day asked for', FRIDAY, '2022-01-07', '2022-01-09', true],
    ['the last day asked for', FRIDAY, '2022-01-05', '2022-01-07', true],
    ['the day before', FRIDAY, '2022-01-08', null, false],
    ['the day after', FRIDAY, null, '2022-01-06', false],
    ['a week that reaches in', WEEK, '2022-01-09', '2022-01-20', true],
    ['a week that ends before', WEEK, '2022-01-10', null, false],
    ['an hour of the last day', EIGHT, '2022-01-01', '2022-01-07', true],
    ['an hour of the day before', EIGHT, '2022-01-08', null, false],
    ['an open end', when('2022-01-01', null, 'not-before'), '2030-01-01', null, true],
    ['an open start', when(null, '2022-01-08', 'not-after'), '2022-01-08', null, false],
    ['no bounds', FRIDAY, null, null, true],
  ])('of %s', (_, interval, from, to, expected) => {
    expect(overlapsDays(interval, from, to)).toBe(expected);
  });
});

describe('narrower', () => {
  it('is the finer of two times of which one holds the other, either way round', () => {
    expect(narrower(FRIDAY, EIGHT)).toBe(EIGHT);
    expect(narrower(EIGHT, FRIDAY)).toBe(EIGHT);
    expect(narrower(WEEK, FRIDAY)).toBe(FRIDAY);
  });
  it('is none of two that only touch or overlap', () => {
    expect(narrower(FRIDAY, when('2022-01-08', '2022-01-09'))).toBeNull();
    expect(narrower(WEEK, when('2022-01-09', '2022-01-12', 'range'))).toBeNull();
  });
});

describe('dayOf', () => {
  it('knows the day of a day and of an hour, and none of a week', () => {
    expect([FRIDAY, EIGHT, WEEK].map(dayOf)).toEqual(['2022-01-07', '2022-01-07', null]);
  });
});
