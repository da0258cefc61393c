import { wordSet } from '../../../word-set.ts';
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
import { fiscalYear } from '../../builders/reported.ts';
import { BEFORE_OVER, ENDED, isMeasured, NO_AGE } from './company.ts';
import { COUNT, type RuleRow, UNIT } from './rule-row.ts';

export const LENGTH_RULES: readonly RuleRow[] = [
  ['duration', `${COUNT} (fraction|half)? filler? ${UNIT} (half|roughly)?`, duration, NO_AGE],
  ['duration', `a? count ${UNIT} period`, duration],
  ['duration', `count ('to'|'or'|-) count2:count ${UNIT}`, duration, NO_AGE],
  ['duration', `(turn|past|soonest) count filler? ${UNIT} roughly?`, duration, NO_AGE],
  [
    'duration',
    `the (turn|ordinal|latest|past|soonest)? (count|vague) filler? ${UNIT} roughly?`,
    duration,
    NO_AGE,
  ],
  ['duration', `the (turn|ordinal|past|soonest)? count ('to'|'or'|-) count2:count ${UNIT}`, duration],
  ['duration', "half ('a'|'an') unit", halfDuration],
  ['duration', "units (('or'|'and') units2:units)?", bareUnits, NO_AGE],
  ['duration', "'the' (ordinal|mod)? units 'ahead'?", bareUnits, NO_AGE],
  ['duration', "a unit 'or' count", duration, NO_AGE],
  ['duration', "'the' 'year'", fiscalYear, { after: ENDED }],
  ['duration', "'the' fiscal 'year'", fiscalYear],
  ['duration', '(mod:approx|mod:nearly) <duration>', modified('duration')],
  ['duration', 'mod:measure <duration>', measured],
  ['duration', 'mod:over <duration>', measured, { before: BEFORE_OVER }],
  ['set', 'setWord', set],
  ['set', 'every other unit', everyUnit],
  ['set', 'weekday:weekdays', everyUnit],
  ['set', 'weekday parts', everyUnit],
  ['set', '(a|per) unit', rate(isMeasured), { notAfter: wordSet('after from before ago earlier later') }],
  ['set', `every (count? ${UNIT}|weekday|month|season|part)`, everyUnit],
];
