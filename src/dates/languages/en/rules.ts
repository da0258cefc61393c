/** English ways of saying a time. Longest match wins, then the earlier rule, so exact dates stand before vague words. */
import { bareMonth, calendar, century, decade, nth, period } from '../../builders/calendar.ts';
import { bareClock, clock, clockOnDate, nightWord, partFromNow, partOfTold } from '../../builders/clock.ts';
import { bareUnits, duration, everyUnit, halfDuration, modified, set } from '../../builders/duration.ts';
import { bareYear, edged } from '../../builders/guards.ts';
import {
  counted,
  countedFromTold,
  daysFromNow,
  reference,
  told,
  turned,
  weekday,
} from '../../builders/relative.ts';
import type { Rule } from '../../grammar/language.ts';

const DAY_OF_WEEK = '((weekday|weekday:weekdayShort) ,?)?';

export const ENGLISH_RULES: readonly Rule[] = [
  // Days by number.
  { head: 'date', pattern: `${DAY_OF_WEEK} month 'the'? day (,? year)?`, build: calendar },
  { head: 'date', pattern: `${DAY_OF_WEEK} month day ,? 'of' <date>`, build: calendar },
  {
    head: 'date',
    pattern: `${DAY_OF_WEEK} 'the'? day 'of'? month (,? year | 'of' <date>)?`,
    build: calendar,
  },
  { head: 'date', pattern: 'year - monthNumber - day', build: calendar },
  { head: 'date', pattern: 'monthNumber / day / (year|yearShort)', build: calendar },
  // Months and years.
  { head: 'date', pattern: 'month ,? year', build: calendar },
  { head: 'date', pattern: "monthName 'of' (year|<date>)", build: calendar },
  { head: 'date', pattern: 'turn? monthName', build: bareMonth },
  { head: 'date', pattern: "'the' 'year' year", build: calendar },
  { head: 'date', pattern: "'fiscal'? year", build: bareYear },
  { head: 'date', pattern: "'the'? decade", build: decade },
  { head: 'date', pattern: "'the'? ordinal 'century'", build: century },
  // Quarters and seasons.
  { head: 'date', pattern: "the? 'fiscal'? ordinal 'quarter' ('of'? (year|<date>))?", build: period },
  { head: 'date', pattern: "the? year ordinal 'quarter'", build: period },
  { head: 'date', pattern: "the? ordinal half ('of'? (year|<date>))", build: period },
  { head: 'date', pattern: "(the|turn) season ('of' (year|<date>))?", build: period },
  { head: 'date', pattern: 'season year', build: period },
  // From the publication day.
  { head: 'date', pattern: 'dayShift', build: daysFromNow },
  { head: 'date', pattern: "'the'? turn unit", build: turned },
  { head: 'date', pattern: "turn? weekday ('of'? <date>)?", build: weekday },
  { head: 'date', pattern: '(count|vague|a) (unit|units) ago', build: counted },
  { head: 'date', pattern: '(count|vague|a) (unit|units) hence', build: counted },
  // From the date last told.
  { head: 'date', pattern: '(count|a) (unit|units) (earlier|later)', build: countedFromTold },
  { head: 'date', pattern: 'told unit', build: told },
  { head: 'date', pattern: "the (ordinal|turn) (weekday|unit) ('of'|'in') <date>", build: nth },
  // Vague references, and parts of a date.
  { head: 'date', pattern: 'reference', build: reference },
  { head: 'date', pattern: 'mod <date>', build: modified('date') },
  { head: 'date', pattern: "'the' mod <date>", build: modified('date') },
  { head: 'date', pattern: 'mod:approx <date>', build: modified('date') },
  { head: 'date', pattern: "'the' mod:edge 'of' <date>", build: edged },
  // Clock times and parts of the day.
  { head: 'clock', pattern: '(hour|count:hour) (: minute)? ampm timezone?', build: clock },
  { head: 'clock', pattern: 'hour : minute timezone?', build: clock },
  { head: 'clock', pattern: "hour (: minute)? oclock? ('in'|'at') 'the'? part", build: clock },
  { head: 'clock', pattern: 'hour oclock', build: clock },
  { head: 'clock', pattern: 'clockWord', build: clock },
  { head: 'time', pattern: '<clock>', build: bareClock },
  { head: 'time', pattern: "<clock> ,? 'on'? <date>", build: clockOnDate },
  { head: 'time', pattern: "<date> ,? 'at'? <clock>", build: clockOnDate },
  { head: 'time', pattern: '<date> part', build: clockOnDate },
  { head: 'time', pattern: "'the'? part 'of' <date>", build: clockOnDate },
  { head: 'time', pattern: 'turn part', build: partFromNow },
  { head: 'time', pattern: 'told part', build: partOfTold },
  { head: 'time', pattern: 'nightWord', build: nightWord },
  { head: 'time', pattern: 'mod <time>', build: modified('time') },
  { head: 'time', pattern: 'mod:approx <time>', build: modified('time') },
  // Lengths and sets.
  { head: 'duration', pattern: "(count|vague|a) 'more'? (unit|units) half?", build: duration },
  {
    head: 'duration',
    pattern: "the (turn|ordinal|'previous'|'latest')? (count|vague) (unit|units)",
    build: duration,
  },
  { head: 'duration', pattern: "half ('a'|'an') unit", build: halfDuration },
  { head: 'duration', pattern: 'units', build: bareUnits },
  {
    head: 'duration',
    pattern: '(mod:approx|mod:nearly|mod:measure) <duration>',
    build: modified('duration'),
  },
  { head: 'set', pattern: 'setWord', build: set },
  { head: 'set', pattern: 'every (count? (unit|units) | weekday | month | season | part)', build: everyUnit },
];
