/**
 * Fits `src/answer/rank/weights.ts` and reports how it does on articles it was not fitted on:
 *
 *   GOLD_DIR=../shared/gold npx tsx bench/answers/fit.ts
 *
 * Ranking: softmax over each question's passages. Confidence: logistic regression; every answerable question is
 * seen a second time with its right passages taken away, so that "nothing here" is learnt from plain questions too and
 * not only from those made to trick. The same input writes the same file.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { confidenceNames } from '../../src/answer/rank/confidence.ts';
import { featureNames } from '../../src/answer/rank/feature-rows.ts';
import { barFor, crossValidated, devOutcomes, type Fitted, fitAll } from './fit/models.ts';
import { samplesOf } from './samples.ts';
import { devTasks, selqaTasks, squadTasks } from './sets.ts';

const target = join(import.meta.dirname, '../../src/answer/rank/weights.ts');

const rounded = (value: number): number => Math.round(value * 100) / 100 + 0;

const record = (names: readonly string[], values: Float64Array): string =>
  names
    .map((name, i) => `  ${/^\w+$/.test(name) ? name : `'${name}'`}: ${rounded(values[i] ?? 0)},`)
    .join('\n');

const fileOf = (fitted: Fitted, bar: number): string => `/**
 * Made by \`npx tsx bench/answers/fit.ts\`; do not edit. Fitted on SQuAD 2.0 (8 articles, CC BY-SA 4.0) and SelQA dev
 * (Apache-2.0); the bar on our own dev questions. Figures on articles that were left out: docs/answers.md.
 */
import type { ConfidenceName } from './confidence.ts';
import type { FeatureName } from './feature-rows.ts';

export const rankWeights: Readonly<Record<FeatureName, number>> = {
${record(featureNames, fitted.ranking)}
};

export const confidenceWeights: Readonly<Partial<Record<ConfidenceName, number>>> = {
${record(confidenceNames, fitted.confidence.weights)}
};

export const confidenceBias = ${rounded(fitted.confidence.bias)};

/** From this confidence an answer may be shown, if nothing else speaks against it. */
export const bar = ${Number(bar.toFixed(3))};
`;

const samples = samplesOf([...squadTasks(), ...selqaTasks(), ...devTasks()]);
for (const line of crossValidated(samples)) process.stdout.write(`${line}\n`);
const fitted = fitAll(samples.filter(({ set }) => set !== 'dev'));
const outcomes = devOutcomes(samples, fitted);
const bar = barFor(outcomes);
process.stdout.write(`bar ${bar}\n`);
writeFileSync(target, fileOf(fitted, bar));
