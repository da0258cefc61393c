/** Measures time expressions on TimeML corpora: whole, by halves, and time per article beside chrono-node. */
import { type Corpus, type Document, readCorpora } from './corpus.ts';
import { count, emptyCounts, type Scores, scores } from './score.ts';
import { chronoDefault, dateline, type System } from './systems.ts';

export interface TimexResult {
  readonly corpus: string;
  readonly system: string;
  readonly documents: number;
  readonly mentions: number;
  readonly whole: Scores;
  /** Documents at even and at odd places in order of name. */
  readonly halves: readonly [Scores, Scores];
  /** Milliseconds an article, the best of three rounds over the whole corpus; depends on the machine. */
  readonly msPerArticle: number;
}

/** Both systems on every corpus under the folder, in the same run; empty where there is none. */
export function measureTimex(root: string): readonly TimexResult[] {
  return readCorpora(root).flatMap((corpus) =>
    [dateline, chronoDefault].map((system) => measure(corpus, system)),
  );
}

function measure(corpus: Corpus, system: System): TimexResult {
  const { documents } = corpus;
  return {
    corpus: corpus.name,
    system: system.name,
    documents: documents.length,
    mentions: documents.reduce((sum, document) => sum + document.gold.length, 0),
    whole: scoreOf(documents, system),
    halves: [
      scoreOf(
        documents.filter((_, index) => index % 2 === 0),
        system,
      ),
      scoreOf(
        documents.filter((_, index) => index % 2 === 1),
        system,
      ),
    ],
    msPerArticle: timeOf(documents, system),
  };
}

function scoreOf(documents: readonly Document[], system: System): Scores {
  const counts = emptyCounts();
  for (const document of documents) count(document, system.read(document), counts);
  return scores(counts);
}

function timeOf(documents: readonly Document[], system: System): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round += 1) {
    const from = performance.now();
    for (const document of documents) system.read(document);
    best = Math.min(best, (performance.now() - from) / documents.length);
  }
  return best;
}

/** A Markdown table, one row a corpus and system; time as a ratio to chrono's in the same run. */
export function timexTable(results: readonly TimexResult[]): string {
  const head = [
    '| corpus | system | documents | expressions | relaxed / strict / value F1 | type F1 | full days F1 | value F1 by halves | ms per article | time, chrono = 1 |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  ];
  return [...head, ...results.map((result) => row(result, results))].join('\n');
}

function row(result: TimexResult, all: readonly TimexResult[]): string {
  const { whole, halves } = result;
  const base = all.find((other) => other.corpus === result.corpus && other.system === chronoDefault.name);
  const ratio = base ? (result.msPerArticle / base.msPerArticle).toFixed(1) : '–';
  const cells = [
    result.corpus,
    result.system,
    String(result.documents),
    String(result.mentions),
    `${one(whole.relaxed)} / ${one(whole.strict)} / ${one(whole.value)}`,
    one(whole.type),
    one(whole.day),
    halves.map((half) => one(half.value)).join(' / '),
    result.msPerArticle.toFixed(2),
    ratio,
  ];
  return `| ${cells.join(' | ')} |`;
}

function one(value: number): string {
  return value.toFixed(1);
}
