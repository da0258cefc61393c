import { wordSet } from '../../../word-set.ts';
/** Days, months, years and parts of a year. Longest match wins, then the earlier rule. */
import {
  bareMonth,
  calendar,
  century,
  dayOfWeekday,
  dayRange,
  decade,
  holiday,
  neighbourDays,
  period,
  slashed,
  yearRange,
} from '../../builders/calendar.ts';
import { dayOfListBefore, listedDay } from '../../builders/day-list.ts';
import { bareYear, namedDay } from '../../builders/guards.ts';
import { theUnit } from '../../builders/relative.ts';
import { reported, theQuarter } from '../../builders/reported.ts';
import { weekendOf, weekFrom, weekOf } from '../../builders/week.ts';
import {
  BEHIND_A_LIST,
  ENDED,
  LIST_WORDS,
  MONTH_LEADS,
  NAMED_ATTACKS,
  OTHER_CALENDAR,
  YEAR_COMPANY,
} from './company.ts';
import { ON_WEEKDAY, type RuleRow } from './rule-row.ts';

export const CALENDAR_RULES: readonly RuleRow[] = [
  // Days by number.
  ['date', 'month day', namedDay({ month: 9, day: 11, year: 2001 }, NAMED_ATTACKS)],
  ['date', `${ON_WEEKDAY} month 'the'? day (,? year)?`, calendar],
  ['date', `${ON_WEEKDAY} month day ,? 'of' <date>`, calendar],
  ['date', `${ON_WEEKDAY} 'the'? day 'of'? month (,? year|'of' <date>)?`, calendar],
  ['date', "'the'? day ('to'|-|–|'through') 'the'? day2:day 'of'? month (,? year|'of' <date>)?", dayRange],
  ['date', "month day ('to'|-|–|'through') day2:day (,? year)?", dayRange],
  ['date', 'day', listedDay(LIST_WORDS)],
  ['date', 'day (,? year)?', dayOfListBefore(LIST_WORDS), { after: BEHIND_A_LIST }],
  ['date', "weekday 'the' day", dayOfWeekday],
  ['date', "day 'and' day2:day 'of'? month (,? year)?", neighbourDays],
  ['date', "month day 'and' day2:day (,? year)?", neighbourDays],
  ['date', 'year (-|/) monthNumber (-|/) day', calendar],
  ['date', "day '.' monthNumber '.' year", calendar],
  ['date', 'monthNumber / day / (year|yearShort)', slashed],
  ['date', 'day / monthNumber / year', calendar],
  // Months and years.
  ['date', 'month ,? year', calendar],
  ['date', 'year - monthNumber', calendar, { typed: true }],
  ['date', "month:monthName 'of' (year|<date>)", calendar],
  [
    'date',
    'turn? month:monthName',
    bareMonth(MONTH_LEADS),
    { notAfter: wordSet('day i we you he she they it') },
  ],
  ['date', 'month:monthName <date>', bareMonth(MONTH_LEADS)],
  ['date', "'the' 'year' year", calendar],
  ['date', 'fiscal? year', bareYear(YEAR_COMPANY)],
  ['date', "fiscal 'year' year", calendar],
  ['date', '(turn|soonest)? (holiday|holidaySeason) (,? year)?', holiday, OTHER_CALENDAR],
  ['date', "'the' 'week' 'of' <date>", weekOf],
  ['date', "'the'? 'week' weekEdge <date>", weekFrom],
  ['date', "'the' 'weekend' 'of' <date>", weekendOf],
  ['date', "'the'? decade", decade],
  ['date', "'the' decade:decadeWord", decade],
  ['date', "'the' mod decade:decadeWord", decade],
  ['date', 'year (-|–|/) yearShort', yearRange],
  ['date', "'the'? ordinal 'century'", century],
  // Quarters, halves, seasons, periods of account.
  ['date', "the? fiscal? ordinal 'quarter' ('of'? (year|<date>))?", period],
  ['date', "the? year ordinal 'quarter'", period],
  ['date', "ordinal:quarterNumber (,? year|'of' <date>)?", period],
  ['date', "yearTurn:turn 'year' ' 's' ordinal 'quarter'", period],
  ['date', "the? yearAgo ordinal 'quarter'", period],
  ['date', "the? (ordinal|turn) half 'of'? (year|<date>)", period],
  ['date', "(the|turn|soonest) season ('of' (year|<date>))?", period],
  ['date', "the? mod season ('of' (year|<date>))?", period],
  ['date', 'season year', period],
  ['date', 'season', period, { before: wordSet('in since by during until') }],
  ['date', "the (yearAgo|latest|year) (period|'quarter')", reported],
  ['date', "the same? (period|'quarter') ('of'|'in')? <date>", reported],
  ['date', "yearTurn:turn 'year' ' 's' 'quarter'", reported],
  ['date', "'the' 'quarter'", theQuarter],
  [
    'date',
    "'the' 'full'? unit:theYear",
    theUnit,
    { before: wordSet('for of in during over through throughout'), notAfter: ENDED },
  ],
];
