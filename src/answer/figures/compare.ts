import type { Amount } from '../outcome.ts';

/** "More than 160" does not contradict 164: rounding within this share of the number. */
const ROUNDING = 0.1;

const isExact = (a: Amount): boolean => a.low !== null && a.low === a.high;
const isOpen = (a: Amount): boolean => a.low === null || a.high === null;
const stated = (a: Amount): number => a.low ?? a.high ?? 0;

function rounds(open: Amount, exact: Amount): boolean {
  const bound = stated(open);
  const value = stated(exact);
  const inside = open.high === null ? value >= bound : value <= bound;
  return inside && Math.abs(value - bound) <= Math.abs(bound) * ROUNDING;
}

/**
 * True when two figures of the same thing are different numbers. "At least 12" and "at least 40" differ; "more than
 * 160" and "164" do not, nor do "dozens" and "26". Figures of different units are not comparable and never differ.
 */
export function figuresDiffer(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) return false;
  if (isOpen(a) && isOpen(b)) return stated(a) !== stated(b);
  if (isOpen(a)) return stated(a) !== stated(b) && !(isExact(b) && rounds(a, b));
  if (isOpen(b)) return figuresDiffer(b, a);
  const apart = (a.high ?? 0) < (b.low ?? 0) || (b.high ?? 0) < (a.low ?? 0);
  return apart;
}
