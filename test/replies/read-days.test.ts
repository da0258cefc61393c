import { describe, expect, it } from 'vitest';
import { isOnlyDate, readDays, topicAndDays } from '../../src/replies/read-days.ts';

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

describe('days behind a topic', () => {
  it.each([
    ['airport since Wednesday', 'airport', '2022-01-05', null],
    ['the airport last week', 'the airport', '2022-01-03', '2022-01-09'],
    ['airport from 5 to 7 January', 'airport', '2022-01-05', '2022-01-07'],
    ['Almaty city hall on 5 January', 'Almaty city hall', '2022-01-05', '2022-01-05'],
    ['curfew yesterday', 'curfew', '2022-01-10', '2022-01-10'],
    ['curfew 2022-01-06', 'curfew', '2022-01-06', '2022-01-06'],
    ['curfew since wed', 'curfew', '2022-01-05', null],
  ])('%s', (words, topic, from, to) => {
    expect(topicAndDays(words, TODAY, 'en')).toEqual({ topic, days: { from, to } });
  });

  it.each(['airport', 'Theresa May', 'Black Friday', 'election 2022', 'flights from Paris to Rome', 'last'])(
    'are none in %s',
    (words) => {
      expect(topicAndDays(words, TODAY, 'en')).toBeNull();
    },
  );

  it.each(['last week', 'since Wednesday', 'since wednesday', 'from 5 to 7 January', 'the last three days'])(
    'are all of %s',
    (words) => {
      expect(isOnlyDate(words, TODAY, 'en')).toBe(true);
    },
  );
});
