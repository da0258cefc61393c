/** Periods of account, as business news says them. */
import type { Build } from '../grammar/build.ts';
import { yearOf } from './calendar.ts';

/** "the latest quarter", "the year-ago period", "the 1988 quarter", "the same period last year". */
export const reported: Build = (match) => {
  if (match.has('yearAgo')) return { kind: 'reported', yearsBack: 1, alone: 'year' };
  if (match.has('latest')) return { kind: 'reported', alone: 'latest' };
  const year = yearOf(match);
  if (year === null || (year.year === undefined && year.yearShift === undefined)) return null;
  return { kind: 'reported', ...year, alone: 'year' };
};

/** "the quarter": the one told, else three months. */
export const theQuarter: Build = () => ({ kind: 'reported', alone: 'duration' });

/** "the year ended June 30", "the fiscal year": twelve months, not a calendar year. */
export const fiscalYear: Build = () => ({ kind: 'duration', count: 1, unit: 'Y' });
