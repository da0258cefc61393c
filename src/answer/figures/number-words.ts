/** Words that multiply the number before them. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['mn', 1e6],
  ['bn', 1e9],
]);

/** The least and the most that such a word may mean: enough to see that 26 does not contradict "dozens". */
export const VAGUE: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['dozens', [24, 199]],
  ['scores', [40, 199]],
  ['hundreds', [200, 9999]],
  ['thousands', [2000, 999_999]],
  ['millions', [2e6, 999e6]],
]);
