/**
 * `npm run bench:timeline`: dates in words, events and their days, status, the shipped article, in one table beside
 * chrono-node. Corpora are read from the folder BENCH_CORPORA (docs/timeline.md says which); they are not part of
 * this project, and without them only the shipped article is measured.
 */
import { join } from 'node:path';
import process from 'node:process';
import { datedArticle } from '../../src/timeline/index.ts';
import { writeTable } from '../table.ts';
import { withChrono } from './chrono.ts';
import { entryOfDocument } from './corpus.ts';
import { type EventTime, readEventTime } from './event-time.ts';
import {
  eventToDay,
  keptAndInvented,
  precision,
  type ReadDocument,
  readDocument,
  type Share,
  statusAccuracy,
  type Verdict,
} from './measures.ts';
import { measureSeed } from './seed.ts';
import { type GoldDocument, readTimeBank } from './timebank.ts';
import { measureTimex } from './timex/measure.ts';
import type { Scores } from './timex/score.ts';

type Row = readonly string[];

const percent = ({ right, of }: Share): string => (of === 0 ? '–' : ((100 * right) / of).toFixed(1));
const count = ({ right, of }: Share): string => `${right} of ${of}`;

/** A figure for all documents and for the two halves (even and odd places by name), beside the baseline. */
function row(
  name: string,
  reads: readonly ReadDocument[],
  chrono: readonly ReadDocument[],
  figure: (documents: readonly ReadDocument[]) => string,
  bar: string,
  aim: string,
): Row {
  const halves = [0, 1].map((half) => figure(reads.filter((_, i) => i % 2 === half)));
  return [name, figure(reads), halves.join(' · '), figure(chrono), bar, aim];
}

function eventRows(reads: readonly ReadDocument[], gold: readonly EventTime[]): readonly Row[] {
  const chrono = reads.map(withChrono);
  const pick = (name: 'likeliest' | 'claimed' | 'shown') => (verdict: Verdict) => verdict[name];
  const days = (name: 'likeliest' | 'claimed' | 'shown') => (documents: readonly ReadDocument[]) =>
    `${percent(eventToDay(documents, pick(name), false))} / ${percent(eventToDay(documents, pick(name), true))}`;
  const invented = (name: 'claimed' | 'shown') => (documents: readonly ReadDocument[]) => {
    const { kept, invented } = keptAndInvented(documents, gold, pick(name));
    return `${percent(kept)} / ${percent(invented)}`;
  };
  const right = (documents: readonly ReadDocument[]) => percent(precision(documents, pick('shown')));
  const status = (documents: readonly ReadDocument[]) =>
    `${percent(statusAccuracy(documents, null))} / ${percent(statusAccuracy(documents, 'negated'))}`;
  return [
    row(
      'event → day, TimeBank, likeliest day, all / date in the sentence',
      reads,
      chrono,
      days('likeliest'),
      '84 / 92',
      '88 / 95',
    ),
    row('the same, only days the rules claim', reads, chrono, days('claimed'), '', ''),
    row('the same, only days the timeline shows', reads, chrono, days('shown'), '', ''),
    row('days the timeline shows that are right, TimeBank', reads, chrono, right, '', ''),
    row(
      'exact days kept / days invented, TimeBank-EventTime, by the rules',
      reads,
      chrono,
      invented('claimed'),
      '≥ 70 / ≤ 40',
      '78 / 25',
    ),
    row('the same, as the timeline shows them', reads, chrono, invented('shown'), '≥ 70 / ≤ 40', '78 / 25'),
    row('status, TimeBank, accuracy / negated recall', reads, chrono, status, '96 / 60', '97 / 75'),
  ];
}

function timexRows(folder: string): readonly Row[] {
  const [ours, chrono] = measureTimex(join(folder, 'TimeBank'));
  if (!ours || !chrono) return [];
  const three = (s: Scores): string =>
    `${s.relaxed.toFixed(1)} / ${s.strict.toFixed(1)} / ${s.value.toFixed(1)}`;
  const halves = (of: (s: Scores) => string): string => ours.halves.map(of).join(' · ');
  return [
    [
      'expressions, TimeBank, relaxed / strict / value F1',
      three(ours.whole),
      halves(three),
      three(chrono.whole),
      '90 / 80 / 76',
      '92 / 86 / 82',
    ],
    [
      'full days, F1, TimeBank',
      ours.whole.day.toFixed(1),
      halves((s) => s.day.toFixed(1)),
      chrono.whole.day.toFixed(1),
      '86',
      '91',
    ],
  ];
}

/** Milliseconds of processor time an article, passages and dates included; the best of five rounds. */
function timeRow(documents: readonly GoldDocument[]): Row {
  let best = { all: Number.POSITIVE_INFINITY, timeline: Number.POSITIVE_INFINITY };
  const cpuMs = (since: NodeJS.CpuUsage): number => {
    const used = process.cpuUsage(since);
    return (used.user + used.system) / 1000 / documents.length;
  };
  for (let round = 0; round < 5; round++) {
    const begun = process.cpuUsage();
    const entries = documents.map(entryOfDocument);
    const read = process.cpuUsage();
    for (const entry of entries) datedArticle(entry);
    const timeline = cpuMs(read);
    best = { all: Math.min(best.all, cpuMs(begun)), timeline: Math.min(best.timeline, timeline) };
  }
  return [
    'time per article, ms, all / timeline alone',
    `${best.all.toFixed(2)} / ${best.timeline.toFixed(2)}`,
    '',
    '',
    '5',
    '1',
  ];
}

function corpusRows(folder: string): readonly Row[] | null {
  const documents = readTimeBank(join(folder, 'TimeBank'));
  if (!documents) return null;
  const published = new Map(documents.map((d) => [d.name, d.published]));
  const gold = readEventTime(join(folder, 'EventTime'), ['dev', 'test'], published) ?? [];
  return [...timexRows(folder), ...eventRows(documents.map(readDocument), gold), timeRow(documents)];
}

const seed = measureSeed();
const seedRows: readonly Row[] = [
  ['shipped article, dated events right', count(seed.ours.right), '', count(seed.chrono.right), 'all', 'all'],
  [
    'shipped article, events without a day that get one',
    count(seed.ours.invented),
    '',
    count(seed.chrono.invented),
    '0',
    '0',
  ],
];
const folder = process.env.BENCH_CORPORA;
const corpora = folder === undefined ? null : corpusRows(folder);
if (corpora === null) {
  // Nothing is written: a table without its corpora must not take the place of one with them.
  process.stderr.write(
    'No corpora: set BENCH_CORPORA to a folder with TimeBank/*.tml (TempEval-3) and EventTime/input (TimeBank-EventTime). They are not part of this project; docs/timeline.md says where they are. Only the shipped article is measured.\n',
  );
  for (const [name, ours, , chrono] of seedRows)
    process.stdout.write(`${name}: ${ours} (chrono-node: ${chrono})\n`);
} else {
  await writeTable(
    'timeline',
    'Timeline: dates, events and their days',
    ['figure', 'Dateline', 'by halves', 'chrono-node, nearest in the sentence, else published', 'bar', 'aim'],
    [...corpora, ...seedRows],
    [
      'TimeBank is the TempEval-3 edition (183 documents); an event counts for event → day when it is linked to exactly one full day (585 of them). TimeBank-EventTime: the 272 single-day events of its development and test parts, 162 with an exact day. The publication-day rule was fitted on its training part; its two bars were chosen with these figures in sight. AQUAINT, Platinum and MEANTIME were not looked at.',
    ],
  );
}
