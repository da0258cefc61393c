import { wordSet } from '../../../word-set.ts';
/** Clock times and parts of the day. Longest match wins, then the earlier rule. */
import {
  bareClock,
  clock,
  clockInPart,
  clockOnDate,
  hourOfPart,
  nightWord,
  partBeforeLast,
  partFromNow,
  partOfTold,
  smallHours,
} from '../../builders/clock.ts';
import { modified } from '../../builders/duration.ts';
import { nightBetween, nightOfRange, overnightOn } from '../../builders/night.ts';
import { FUNCTION_WORDS } from './company.ts';
import type { RuleRow } from './rule-row.ts';

export const CLOCK_RULES: readonly RuleRow[] = [
  ['clock', '(hour|hour:count) (: minute)? ampm timezone?', clock],
  ['clock', 'hour : minute timezone?', clock],
  ['clock', 'hourDotted ampm timezone?', clock],
  ['clock', 'hourBare timezone', clock],
  ['clock', "hour (: minute)? oclock? ('in'|'at') 'the'? part", clock],
  ['clock', 'hour oclock', clock],
  ['clock', 'clockWord', clock],
  ['time', '<clock>', bareClock],
  ['time', "<clock> ,? 'on'? <date>", clockOnDate],
  ['time', "<date> ,? 'at'? <clock>", clockOnDate],
  ['time', '<date> part', clockOnDate],
  ['time', "<date> 't' <clock>", clockOnDate],
  ['time', 'mod? part <date>', clockOnDate],
  ['time', "'the'? part 'of' <date>", clockOnDate],
  ['time', "'the' (mod|smallHours) 'hours' ('of'|'on')? (<date>|<time>)", smallHours],
  ['time', "'the'? part ('of'|'between'|'from')? <date>", nightOfRange],
  ['time', "nightWord ('between'|'from')? <date>", nightOfRange],
  [
    'time',
    "(part|nightWord) ('of'|'between'|'from')? weekday ('to'|'and'|-|–|/) weekday2:weekday",
    nightBetween,
  ],
  ['time', "'the' part ('of'|'between'|'from')? weekday ('to'|'and'|-|–|/) weekday2:weekday", nightBetween],
  ['time', "nightWord 'on'? <date>", overnightOn],
  ['time', 'turn part', partFromNow],
  ['time', "turn part 'at' hour", hourOfPart, { notAfter: wordSet('% per people') }],
  ['time', "'the' part 'before' 'last'", partBeforeLast],
  ['time', 'mod:midWord part', partFromNow],
  ['time', 'told part', partOfTold],
  ['time', "'the' part beside", partOfTold, { after: FUNCTION_WORDS }],
  ['time', '<clock> <time>', clockInPart],
  ['time', 'nightWord', nightWord],
  ['time', 'mod <time>', modified('time')],
  ['time', 'mod:approx <time>', modified('time')],
];
