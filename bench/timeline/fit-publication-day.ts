/**
 * Fits the weights of src/timeline/publication-day.ts on the training part of TimeBank-EventTime and prints them.
 * `BENCH_CORPORA=… npx tsx bench/timeline/fit-publication-day.ts`
 */
import { join } from 'node:path';
import { clauseOf } from '../../src/timeline/attach.ts';
import { readPassages } from '../../src/timeline/passage-readings.ts';
import { type Evidence, evidence } from '../../src/timeline/publication-day.ts';
import { entryOfDocument } from './corpus.ts';
import { readEventTime } from './event-time.ts';
import { readTimeBank } from './timebank.ts';

/** Ridge penalty and steps of plain gradient descent: enough to converge on 600 rows. */
const RIDGE = 1;
const STEPS = 6000;
const RATE = 0.5;

interface Row {
  readonly found: readonly (Evidence | 'bias')[];
  readonly onDay: number;
}

function readRows(folder: string): readonly Row[] {
  const documents = readTimeBank(join(folder, 'TimeBank'));
  if (!documents) throw new Error(`no TimeBank in ${folder}`);
  const published = new Map(documents.map((d) => [d.name, d.published]));
  const gold = readEventTime(join(folder, 'EventTime'), ['train'], published) ?? [];
  const byDocument = new Map(documents.map((d) => [d.name, gold.filter((g) => g.document === d.name)]));
  return documents.flatMap((document) => {
    const events = byDocument.get(document.name);
    if (!events || events.length === 0) return [];
    const read = readPassages(entryOfDocument(document));
    return events.flatMap((event): Row[] => {
      const at = document.events.find((e) => e.id === event.event);
      const item = at && read.find((r) => at.start >= r.passage.start && at.start < r.passage.end);
      if (!at || !item) return [];
      const index = item.reading.tokens.findIndex((t) => t.end > at.end - 1 - item.passage.start);
      const group = item.reading.groups.find((g) => index >= g.from && index <= g.to) ?? null;
      const found = evidence(
        item.reading,
        clauseOf(item.reading, index),
        index,
        group,
        item.around,
        document.published,
      );
      return [{ found: ['bias', ...found], onDay: event.relation === 'DCT' ? 1 : 0 }];
    });
  });
}

function regress(rows: readonly Row[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (let step = 0; step < STEPS; step++) {
    const gradient = new Map<string, number>();
    for (const row of rows) {
      const odds = row.found.reduce((sum, name) => sum + (weights.get(name) ?? 0), 0);
      const error = 1 / (1 + Math.exp(-odds)) - row.onDay;
      for (const name of row.found) gradient.set(name, (gradient.get(name) ?? 0) + error);
    }
    for (const [name, slope] of gradient) {
      const weight = weights.get(name) ?? 0;
      const penalty = name === 'bias' ? 0 : RIDGE * weight;
      weights.set(name, weight - (RATE * (slope + penalty)) / rows.length);
    }
  }
  return weights;
}

const rows = readRows(process.env.BENCH_CORPORA ?? '');
const support = new Map<string, number>();
for (const row of rows) for (const name of row.found) support.set(name, (support.get(name) ?? 0) + 1);
for (const [name, weight] of [...regress(rows)].toSorted((a, b) => b[1] - a[1])) {
  process.stdout.write(`${weight.toFixed(1).padStart(5)}  ${name} (${support.get(name)})\n`);
}
