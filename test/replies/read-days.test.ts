import { describe, expect, it } from 'vitest';
import { isOnlyDate, readDays } from '../../src/replies/read-days.ts';

const TODAY = '2022-01-11';

describe('days that a person names', () => {
  it.each([
    ['2022-01-06', 'en-US', '2022-01-06', '2022-01-06'],
    ['January 6', 'en-GB', '2022-01-06', '2022-01-06'],
    ['5 January', 'en', '2022-01-05', '2022-01-05'],
    ['2022-01-06', 'fr', '2022-01-06', '2022-01-06'],
    ['2022-01-06', 'zh-CN', '2022-01-06', '2022-01-06'],
  ])('%s with an interface in %s', (words, lang, from, to) => {
    expect(readDays(words, TODAY, lang)).toEqual({ ok: true, days: { from, to } });
    expect(isOnlyDate(words, TODAY, lang)).toBe(true);
  });

  it.each(['soon-ish', 'banana', ''])('are none in %j', (words) => {
    expect(readDays(words, TODAY, 'en-US')).toEqual({ ok: false, words });
    expect(isOnlyDate(words, TODAY, 'en-US')).toBe(false);
  });
});
