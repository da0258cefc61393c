import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTimeMentions } from '../../src/dates/index.ts';
import { shown } from './shown.ts';

/** The body of the shipped article: what follows its front matter. */
const TEXT = readFileSync(new URL('../../knowledge/kazakhstan-2022-01-08.md', import.meta.url), 'utf8')
  .split(/^---$/m)
  .slice(2)
  .join('---');

const MENTIONS = [
  'two days | DURATION P2D | -',
  'two days | DURATION P2D | -',
  'this morning | TIME 2022-01-08TMO | 2022-01-08T06:00/2022-01-08T12:00 part-of-day',
  'Saturday, January 8 | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
  'around 8 in the morning | TIME 2022-01-08T08:00 APPROX | 2022-01-08T08:00/2022-01-08T09:00 hour ~ <',
  'January 8, 2022 | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
  'Saturday | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
  'Thursday | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
  'January 6 of this year | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
  'the same day | DATE 2022-01-06 | 2022-01-06/2022-01-07 day <',
  'this week | DATE 2022-W01 | 2022-01-03/2022-01-10 week',
  'Wednesday, January 5, 2022 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day',
  'Sunday | DATE 2022-01-02 | 2022-01-02/2022-01-03 day',
  'Friday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
  'Saturday | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
  'January 6, 2022 | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
  'Friday | DATE 2022-01-07 | 2022-01-07/2022-01-08 day',
  'Thursday | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
  'Saturday | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
];

describe('the times of the first article', () => {
  it('are these nineteen and no other', () => {
    expect(shown(TEXT, '2022-01-08')).toEqual(MENTIONS);
  });

  it('rest "the same day" on the words "January 6 of this year"', () => {
    const mention = findTimeMentions(TEXT, { published: '2022-01-08', zone: null, lang: 'en' }).find(
      ({ text }) => text === 'the same day',
    );
    const { start = 0, end = 0 } = mention?.when?.basis ?? {};
    expect(TEXT.slice(start, end)).toBe('January 6 of this year');
  });

  it('have no weekday resolved when the article is undated', () => {
    const resolved = shown(TEXT, null).filter((line) => !line.endsWith('| -'));
    expect(resolved).toEqual([
      'January 8, 2022 | DATE 2022-01-08 | 2022-01-08/2022-01-09 day',
      'Wednesday, January 5, 2022 | DATE 2022-01-05 | 2022-01-05/2022-01-06 day',
      'January 6, 2022 | DATE 2022-01-06 | 2022-01-06/2022-01-07 day',
    ]);
  });
});
