import { addDays, daysBetween } from '../dates/index.ts';
import type { Entry } from '../entry.ts';
import { type InStep, inStep } from './in-step.ts';
import type { LibraryView } from './library-view.ts';
import { type DateScope, daysOf } from './understand/date-scope.ts';

/** Longer mentions ("this year") tell of no day in particular: a question asks for a month at most, and a day's slack. */
const MAX_DAYS = 32;

/** Which articles tell of which days. */
class ToldDays implements InStep {
  readonly #byDay = new Map<string, Set<Entry>>();

  add(entry: Entry): void {
    for (const day of daysToldBy(entry)) {
      const known = this.#byDay.get(day);
      if (known === undefined) this.#byDay.set(day, new Set([entry]));
      else known.add(entry);
    }
  }

  remove(entry: Entry): void {
    for (const day of daysToldBy(entry)) {
      const known = this.#byDay.get(day);
      known?.delete(entry);
      if (known?.size === 0) this.#byDay.delete(day);
    }
  }

  within({ from, to }: DateScope): ReadonlySet<Entry> {
    const found = new Set<Entry>();
    for (let day = from; day < to; day = addDays(day, 1))
      for (const entry of this.#byDay.get(day) ?? []) found.add(entry);
    return found;
  }
}

function daysToldBy(entry: Entry): ReadonlySet<string> {
  const told = new Set<string>();
  for (const mention of entry.mentions) {
    const days = daysOf(mention);
    if (days === null || daysBetween(days.from, days.to) > MAX_DAYS) continue;
    for (let day = days.from; day < days.to; day = addDays(day, 1)) told.add(day);
  }
  return told;
}

const toldDays = inStep(() => new ToldDays());

/** The live articles of which a date meets the asked days, at least: some may turn out to mean a longer time. */
export function tellingOf(library: LibraryView, scope: DateScope): ReadonlySet<Entry> {
  return toldDays(library).within(scope);
}

/** Takes in what changed, before anybody asks. */
export function keepDaysInStep(library: LibraryView): void {
  toldDays(library);
}
