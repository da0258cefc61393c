import type { Entry } from '../entry.ts';
import type { PassageIndex } from '../search/passage-index.ts';
import type { LibraryView } from './library-view.ts';

/** Something worked out from live articles, one article at a time. Adding what was removed leaves it as it was. */
export interface InStep {
  add(entry: Entry): void;
  remove(entry: Entry): void;
}

interface Kept<T> {
  entries: readonly Entry[];
  readonly value: T;
}

/**
 * One `T` for each library, brought in step with its articles when it is asked for: only those that came and went since
 * are taken in and out, so that one change costs the same whether there are ten articles or ten thousand. What it gives
 * is what one made from scratch would be (`test/answer/in-step.test.ts`).
 */
export function inStep<T extends InStep>(make: () => T): (library: LibraryView) => T {
  const kept = new WeakMap<PassageIndex, Kept<T>>();
  return (library) => {
    const known = kept.get(library.index) ?? { entries: [], value: make() };
    const now = library.entries();
    if (known.entries !== now) {
      takeOver(known.value, known.entries, now);
      known.entries = now;
      kept.set(library.index, known);
    }
    return known.value;
  };
}

/** Two lists in order of id are walked side by side; any other order costs more steps and ends the same. */
function takeOver(value: InStep, before: readonly Entry[], now: readonly Entry[]): void {
  let i = 0;
  let j = 0;
  while (i < before.length || j < now.length) {
    const old = before[i];
    const next = now[j];
    if (old !== undefined && old === next) {
      i++;
      j++;
    } else if (old !== undefined && (next === undefined || old.article.id <= next.article.id)) {
      value.remove(old);
      i++;
    } else if (next !== undefined) {
      value.add(next);
      j++;
    }
  }
}
