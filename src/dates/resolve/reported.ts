/** Periods of account: "the latest quarter", "the year-ago period", "the same quarter last year". */
import { addMonths, pad } from '../calendar.ts';
import type { ReportedExpression } from '../expression.ts';
import type { ResolveContext, Resolved } from './context.ts';
import { quarterValue } from './shift.ts';

/** They mean the quarter last told, in the year said; without one only the year is known, or the last whole quarter. */
export function resolveReported(expression: ReportedExpression, context: ResolveContext): Resolved | null {
  const told = context.lastQuarter;
  if (told !== null) {
    const value = `${yearOf(expression, Number(told.value.slice(0, 4)), context)}${told.value.slice(4)}`;
    return { type: 'DATE', value, carriedFrom: told };
  }
  if (expression.alone === 'duration') return { type: 'DURATION', value: 'P1Q' };
  if (context.now === null) return { type: 'DATE', value: 'XXXX-QX' };
  if (expression.alone === 'latest') return { type: 'DATE', value: quarterValue(addMonths(context.now, -3)) };
  return { type: 'DATE', value: yearOf(expression, Number(context.now.slice(0, 4)), context) };
}

function yearOf(expression: ReportedExpression, toldYear: number, context: ResolveContext): string {
  if (expression.year !== undefined) return pad(expression.year, 4);
  if (expression.yearShift !== undefined && context.now !== null) {
    return pad(Number(context.now.slice(0, 4)) + expression.yearShift, 4);
  }
  return pad(toldYear - (expression.yearsBack ?? 0), 4);
}
