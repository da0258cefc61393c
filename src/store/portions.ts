/** Below the least number of parameters that a statement may have in either database. */
const ROWS_AT_ONCE = 200;

/** Rows in portions that one statement can take. */
export function inPortions<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const portions: (readonly T[])[] = [];
  for (let i = 0; i < rows.length; i += ROWS_AT_ONCE) portions.push(rows.slice(i, i + ROWS_AT_ONCE));
  return portions;
}
