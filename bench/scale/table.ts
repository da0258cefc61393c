import { writeTable } from '../table.ts';

interface Figures {
  /** Load of the machine per core at the end: above 1, times are that much longer. */
  readonly load: number;
  readonly indexMs: number;
  readonly indexCpuMs: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  /** Absent in rows of earlier days. */
  readonly meanMs?: number;
  readonly p50CpuMs: number;
  readonly p95CpuMs: number;
  readonly rssMb: number;
}

/** What was measured of one engine at one size, or why nothing was. */
export type Row = {
  readonly engine: string;
  readonly passages: number;
  readonly heapMb: number;
  /** Questions asked before the clock started, and processes of which the medians are; 10 and 1 when absent. */
  readonly warm?: number;
  readonly runs?: number;
  readonly date: string;
} & (Figures | { readonly failed: string });

const LABELS: Readonly<Record<string, string>> = {
  MiniSearch: 'MiniSearch, plain',
  tuned: "MiniSearch's search, tuned",
  search: 'Dateline, search alone',
  rank: 'Dateline, whole ranking',
  ask: 'Dateline, whole ask',
};

const HEAD = [
  'engine',
  'passages',
  'index ms',
  'of CPU',
  'p50 ms',
  'p95 ms',
  'p99 ms',
  'mean ms',
  'p50 of CPU',
  'p95 of CPU',
  'memory MB',
  'load',
];

const beside = (own: number, plain: number | undefined, digits: number): string =>
  `${own.toFixed(digits)}${plain === undefined || plain === 0 ? '' : ` (${(own / plain).toFixed(2)}×)`}`;

const figuresOf = (rows: readonly Row[], engine: string, passages: number): Figures | undefined =>
  rows.flatMap((row) =>
    row.engine === engine && row.passages === passages && !('failed' in row) ? row : [],
  )[0];

const cells = (row: Row, rows: readonly Row[]): readonly string[] => {
  const name = [LABELS[row.engine] ?? row.engine, row.passages.toLocaleString('en')];
  if ('failed' in row) return [...name, row.failed, ...HEAD.slice(3).map(() => '–')];
  const plain = figuresOf(rows, 'MiniSearch', row.passages);
  return [
    ...name,
    beside(row.indexMs, plain?.indexMs, 0),
    row.indexCpuMs.toFixed(0),
    row.p50Ms.toFixed(1),
    beside(row.p95Ms, plain?.p95Ms, 1),
    row.p99Ms.toFixed(1),
    row.meanMs?.toFixed(1) ?? '–',
    row.p50CpuMs.toFixed(1),
    row.p95CpuMs.toFixed(1),
    beside(row.rssMb, plain?.rssMb, 0),
    row.load.toFixed(1),
  ];
};

const times = (a: number | undefined, b: number | undefined): string =>
  a === undefined || b === undefined ? '–' : `${(a / b).toFixed(2)}×`;

/** "Whole ask against MiniSearch's search, tuned, at 100,000: 1.50× at p50, …" for each size and each search. */
const wholes = (rows: readonly Row[]): readonly string[] =>
  [...new Set(rows.map(({ passages }) => passages))].flatMap((passages) =>
    ['tuned', 'search'].flatMap((search) => {
      const bare = figuresOf(rows, search, passages);
      const whole = figuresOf(rows, 'ask', passages);
      if (bare === undefined || whole === undefined) return [];
      return `${LABELS.ask} against ${LABELS[search]} at ${passages.toLocaleString('en')}: ${times(whole.p50Ms, bare.p50Ms)} at p50, ${times(whole.p95Ms, bare.p95Ms)} at p95, ${times(whole.meanMs, bare.meanMs)} on average (of CPU ${times(whole.p50CpuMs, bare.p50CpuMs)} and ${times(whole.p95CpuMs, bare.p95CpuMs)}).`;
    }),
  );

/** Writes the table of all rows. */
export const writeScale = (rows: readonly Row[]): Promise<void> => {
  const limits = [
    ...new Set(rows.map(({ passages, heapMb }) => `${heapMb} MB at ${passages.toLocaleString('en')}`)),
  ];
  return writeTable(
    'scale',
    'Scale: indexing, asking and memory',
    HEAD,
    rows.map((row) => cells(row, rows)),
    [
      `In brackets the ratio to plain MiniSearch at the same size. Heap limit ${limits.join(', ')}. Memory is that of the whole process with the sentences loaded. Each row is the median of three processes in which 200 other questions were asked before the clock started (at 1,000,000: one process, 10 questions). "Load" is the machine's per core at the end of the row: above 1 the times are longer than on an idle machine, the CPU figures less so. 100 questions of SelQA; sentences of SelQA and SQuAD, beyond the real ones halves of two joined. "Whole ask" begins with what answers keep in step (names, facts), and most of its questions end in a refusal with suggestions. "MiniSearch's search, tuned" is its own \`search\` over the very index that Dateline searches, for the same stems (its row is indexed twice); "search alone" adds up the same scores without MiniSearch's objects for each document.`,
      ...wholes(rows),
      'Repeat: `npm run bench:scale [-- 10000 100000 search ask heap=4096 minutes=5]`; rows that are not named stay.',
    ],
  );
};
