/** English ways of saying a time. Longest match wins, then the earlier rule, so exact dates stand before vague words. */
import type { Rule } from '../../grammar/language.ts';
import { CALENDAR_RULES } from './calendar-rules.ts';
import { CLOCK_RULES } from './clock-rules.ts';
import { LENGTH_RULES } from './length-rules.ts';
import { RELATIVE_RULES } from './relative-rules.ts';

export const ENGLISH_RULES: readonly Rule[] = [
  ...CALENDAR_RULES,
  ...RELATIVE_RULES,
  ...CLOCK_RULES,
  ...LENGTH_RULES,
].map(([head, pattern, build, company]) => ({ head, pattern, build, ...(company ? { company } : {}) }));
