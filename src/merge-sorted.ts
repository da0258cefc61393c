/**
 * Two lists in the same order as one. Few newcomers to a long list are placed by halving, so that hardly anything of it
 * is compared. `compare` is never 0 for two different items.
 */
export function mergeSorted<T>(
  long: readonly T[],
  short: readonly T[],
  compare: (a: T, b: T) => number,
): readonly T[] {
  if (short.length === 0) return long;
  const all: T[] = [];
  let from = 0;
  for (const item of short) {
    const to = placeOf(item, long, from, compare);
    for (const other of long.slice(from, to)) all.push(other);
    all.push(item);
    from = to;
  }
  for (const other of long.slice(from)) all.push(other);
  return all;
}

/** Index of the first of `list`, from `from` on, that comes after the item. */
function placeOf<T>(item: T, list: readonly T[], from: number, compare: (a: T, b: T) => number): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other !== undefined && compare(other, item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
