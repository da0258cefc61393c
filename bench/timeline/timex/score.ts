/**
 * Counts as the scorer of TempEval-3 task A does (UzZaman et al. 2013): a gold expression is found when a system
 * expression overlaps it (relaxed) or has the same span (strict), each used once; value F1 is relaxed F1 times the
 * share of found expressions whose value is exactly the gold's.
 */
import type { Document, GoldMention } from './corpus.ts';

export interface SystemMention {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

export interface Counts {
  gold: number;
  system: number;
  relaxed: number;
  strict: number;
  type: number;
  value: number;
  /** Gold and system expressions whose value is one full day, and those that agree. */
  goldDays: number;
  systemDays: number;
  days: number;
}

/** F1 in percent. */
export interface Scores {
  readonly relaxed: number;
  readonly strict: number;
  readonly type: number;
  readonly value: number;
  readonly day: number;
}

export function emptyCounts(): Counts {
  return {
    gold: 0,
    system: 0,
    relaxed: 0,
    strict: 0,
    type: 0,
    value: 0,
    goldDays: 0,
    systemDays: 0,
    days: 0,
  };
}

/** Adds one document to the counts. */
export function count(document: Document, system: readonly SystemMention[], counts: Counts): void {
  counts.gold += document.gold.length;
  counts.system += system.length;
  counts.goldDays += document.gold.filter((mention) => isDay(mention.value)).length;
  counts.systemDays += system.filter((mention) => isDay(mention.value)).length;
  for (const [gold, found] of pairs(document.gold, system)) {
    counts.relaxed += 1;
    if (gold.start === found.start && gold.end === found.end) counts.strict += 1;
    if (gold.type === found.type) counts.type += 1;
    if (gold.value === found.value) counts.value += 1;
    if (gold.value === found.value && isDay(gold.value)) counts.days += 1;
  }
}

/** Each gold expression with the first unused system expression that overlaps it; same spans go first. */
function pairs<S extends SystemMention>(
  gold: readonly GoldMention[],
  system: readonly S[],
): (readonly [GoldMention, S])[] {
  const used = new Set<S>();
  const found: (readonly [GoldMention, S])[] = [];
  for (const wanted of gold) {
    const free = system.filter((s) => !used.has(s) && s.start < wanted.end && wanted.start < s.end);
    const best = free.find((s) => s.start === wanted.start && s.end === wanted.end) ?? free[0];
    if (best === undefined) continue;
    used.add(best);
    found.push([wanted, best]);
  }
  return found;
}

export function scores(counts: Counts): Scores {
  const relaxed = f1(counts.relaxed, counts.system, counts.gold);
  const share = (part: number) => (counts.relaxed === 0 ? 0 : part / counts.relaxed);
  return {
    relaxed,
    strict: f1(counts.strict, counts.system, counts.gold),
    type: relaxed * share(counts.type),
    value: relaxed * share(counts.value),
    day: f1(counts.days, counts.systemDays, counts.goldDays),
  };
}

function f1(hits: number, system: number, gold: number): number {
  return system + gold === 0 ? 100 : (200 * hits) / (system + gold);
}

function isDay(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}
