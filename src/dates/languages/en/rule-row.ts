import type { Build } from '../../grammar/build.ts';
import type { Company, Head } from '../../grammar/language.ts';

/** Head, pattern, what is made of it, company. */
export type RuleRow = readonly [Head, string, Build, Company?];

/** Patterns that several rules share: a weekday in front of a date, a unit of time, how many of it. */
export const ON_WEEKDAY = '((turn|soonest)? (weekday|weekday:weekdayShort) ,?)?';
export const UNIT = '(unit|units)';
export const COUNT = '(count|vague|a)';
