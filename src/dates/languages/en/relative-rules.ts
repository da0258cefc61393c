import { wordSet } from '../../../word-set.ts';
/** Times told by their distance from the publication day or from a date told before, and vague ones. Longest match wins, then the earlier rule. */
import { anniversary, weekdaysAgo } from '../../builders/anniversary.ts';
import { nth } from '../../builders/calendar.ts';
import { modified, same } from '../../builders/duration.ts';
import { countedWithMeasure, edged } from '../../builders/guards.ts';
import {
  beforeLast,
  counted,
  countedFromTold,
  daysFromNow,
  edgeOfUnit,
  reference,
  told,
  turned,
  unitBeside,
  vagueTurn,
  weekday,
  weekdayRange,
  weekdayWeek,
  weekend,
  yearBefore,
} from '../../builders/relative.ts';
import { FUNCTION_WORDS, WEEKDAY_HABITS, WEEKDAY_NAMES } from './company.ts';
import { COUNT, type RuleRow, UNIT } from './rule-row.ts';

export const RELATIVE_RULES: readonly RuleRow[] = [
  // From the publication day.
  ['date', 'dayShift', daysFromNow, { notBefore: wordSet('usa voa russia') }],
  ['date', "'the'? (turn|soonest|past) unit roughly?", turned],
  ['date', "(turn|soonest|told)? weekday ('of'? <date>)?", weekday(WEEKDAY_HABITS), WEEKDAY_NAMES],
  ['date', 'weekday weekday2:weekday', weekdayRange],
  ['date', "weekday 'week'", weekdayWeek],
  ['date', "'the'? 'weekend'", weekend],
  ['date', `${COUNT} ${UNIT} roughly? (ago|hence)`, counted, { notBefore: wordSet('of') }],
  ['date', 'units ago', counted],
  ['date', `${COUNT} ${UNIT} ago ,? 'on'? <date>`, anniversary],
  ['date', 'count weekdays ago', weekdaysAgo],
  ['date', "vagueTurn units (('and'|'or') units)?", vagueTurn],
  ['date', "unit (' 's')? 'end'", edgeOfUnit],
  ['date', "'the'? mod:edge 'of' 'the' unit", edgeOfUnit],
  // From the date last told.
  ['date', `(count|a) ${UNIT} (earlier|later)`, countedFromTold],
  ['date', 'yearAgo', yearBefore],
  ['date', 'told unit', told],
  ['date', "'the' unit beside", unitBeside, { after: FUNCTION_WORDS }],
  ['date', "'the' unit 'before' 'last'", beforeLast],
  ['date', "the? (ordinal|turn) (weekday|unit) ('of'|'in') (<date>|'the' holder:unit)", nth],
  // Vague references, and parts of a date.
  ['date', 'reference', reference],
  ['date', 'reference:soon', reference, { notBefore: wordSet('as'), notAfter: wordSet('as after') }],
  [
    'date',
    'reference:theTense',
    reference,
    { before: wordSet('in from of for than'), after: FUNCTION_WORDS },
  ],
  ['date', "'the'? mod <date>", modified('date')],
  ['date', 'mod:approx <date>', modified('date')],
  ['date', "mod ('in'|'on') <date>", modified('date')],
  ['date', "mod 'in' 'the' unit", edgeOfUnit],
  ['date', "'sometime' 'in'? <date>", same('date')],
  ['date', '(mod:nearly|mod:measure) <date>', countedWithMeasure],
  ['date', "'the'? mod:edge 'of' <date>", edged],
];
