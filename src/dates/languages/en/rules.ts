/** English ways of saying a time. Longest match wins, then the earlier rule, so exact dates stand before vague words. */
import { bareMonth, calendar, century, decade, nth, period } from '../../builders/calendar.ts';
import { bareClock, clock, clockOnDate, nightWord, partFromNow, partOfTold } from '../../builders/clock.ts';
import {
  bareUnits,
  duration,
  everyUnit,
  halfDuration,
  measured,
  modified,
  rate,
  set,
} from '../../builders/duration.ts';
import { bareYear, countedWithMeasure, edged } from '../../builders/guards.ts';
import {
  counted,
  countedFromTold,
  daysFromNow,
  edgeOfUnit,
  reference,
  told,
  turned,
  weekday,
  weekend,
  yearBefore,
} from '../../builders/relative.ts';
import { fiscalYear, reported, theQuarter } from '../../builders/reported.ts';
import type { Build } from '../../grammar/build.ts';
import type { Head, Rule } from '../../grammar/language.ts';

const ON_WEEKDAY = '((weekday|weekday:weekdayShort) ,?)?';
const UNIT = '(unit|units)';
const COUNT = '(count|vague|a)';

/** Head, pattern, what is made of it. */
const RULES: readonly (readonly [Head, string, Build])[] = [
  // Days by number.
  ['date', `${ON_WEEKDAY} month 'the'? day (,? year)?`, calendar],
  ['date', `${ON_WEEKDAY} month day ,? 'of' <date>`, calendar],
  ['date', `${ON_WEEKDAY} 'the'? day 'of'? month (,? year|'of' <date>)?`, calendar],
  ['date', 'year - monthNumber - day', calendar],
  ['date', 'monthNumber / day / (year|yearShort)', calendar],
  // Months and years.
  ['date', 'month ,? year', calendar],
  ['date', "month:monthName 'of' (year|<date>)", calendar],
  ['date', 'turn? month:monthName', bareMonth],
  ['date', "'the' 'year' year", calendar],
  ['date', 'fiscal? year', bareYear],
  ['date', "'the'? decade", decade],
  ['date', "'the'? ordinal 'century'", century],
  // Quarters, halves, seasons, periods of account.
  ['date', "the? fiscal? ordinal 'quarter' ('of'? (year|<date>))?", period],
  ['date', "the? year ordinal 'quarter'", period],
  ['date', "turn 'year' ' 's' ordinal 'quarter'", period],
  ['date', "the? yearAgo ordinal 'quarter'", period],
  ['date', "the? ordinal half 'of'? (year|<date>)", period],
  ['date', "(the|turn) season ('of' (year|<date>))?", period],
  ['date', 'season year', period],
  ['date', "the (yearAgo|latest|year) (period|'quarter')", reported],
  ['date', "the same? (period|'quarter') ('of'|'in')? <date>", reported],
  ['date', "turn 'year' ' 's' 'quarter'", reported],
  ['date', "'the' 'quarter'", theQuarter],
  // From the publication day.
  ['date', 'dayShift', daysFromNow],
  ['date', "'the'? turn unit", turned],
  ['date', "turn? weekday ('of'? <date>)?", weekday],
  ['date', "'the'? 'weekend'", weekend],
  ['date', `${COUNT} ${UNIT} (ago|hence)`, counted],
  ['date', "unit (' 's')? 'end'", edgeOfUnit],
  ['date', "'the'? mod:edge 'of' 'the' unit", edgeOfUnit],
  // From the date last told.
  ['date', `(count|a) ${UNIT} (earlier|later)`, countedFromTold],
  ['date', 'yearAgo', yearBefore],
  ['date', 'told unit', told],
  ['date', "the (ordinal|turn) (weekday|unit) ('of'|'in') <date>", nth],
  // Vague references, and parts of a date.
  ['date', 'reference', reference],
  ['date', "'the'? mod <date>", modified('date')],
  ['date', 'mod:approx <date>', modified('date')],
  ['date', '(mod:nearly|mod:measure) <date>', countedWithMeasure],
  ['date', "'the'? mod:edge 'of' <date>", edged],
  // Clock times and parts of the day.
  ['clock', '(hour|hour:count) (: minute)? ampm timezone?', clock],
  ['clock', 'hour : minute timezone?', clock],
  ['clock', "hour (: minute)? oclock? ('in'|'at') 'the'? part", clock],
  ['clock', 'hour oclock', clock],
  ['clock', 'clockWord', clock],
  ['time', '<clock>', bareClock],
  ['time', "<clock> ,? 'on'? <date>", clockOnDate],
  ['time', "<date> ,? 'at'? <clock>", clockOnDate],
  ['time', '<date> part', clockOnDate],
  ['time', "'the'? part 'of' <date>", clockOnDate],
  ['time', 'turn part', partFromNow],
  ['time', 'told part', partOfTold],
  ['time', 'nightWord', nightWord],
  ['time', 'mod <time>', modified('time')],
  ['time', 'mod:approx <time>', modified('time')],
  // Lengths and sets.
  ['duration', `${COUNT} filler? ${UNIT} (half|'period'|'or' 'so')?`, duration],
  ['duration', `count ('to'|'or'|-) count2:count ${UNIT}`, duration],
  ['duration', `the (turn|ordinal|latest)? (count|vague) filler? ${UNIT} ('or' 'so')?`, duration],
  ['duration', `the (turn|ordinal)? count ('to'|'or'|-) count2:count ${UNIT}`, duration],
  ['duration', "half ('a'|'an') unit", halfDuration],
  ['duration', "(turn|'recent')? units", bareUnits],
  ['duration', "'the' fiscal? 'year'", fiscalYear],
  ['duration', '(mod:approx|mod:nearly) <duration>', modified('duration')],
  ['duration', 'mod:measure <duration>', measured],
  ['set', 'setWord', set],
  ['set', '(a|per) unit', rate],
  ['set', `every (count? ${UNIT}|weekday|month|season|part)`, everyUnit],
];

export const ENGLISH_RULES: readonly Rule[] = RULES.map(([head, pattern, build]) => ({
  head,
  pattern,
  build,
}));
