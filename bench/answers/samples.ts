import { confidenceRow } from '../../src/answer/rank/confidence.ts';
import type { FeatureRow } from '../../src/answer/rank/feature-rows.ts';
import type { AnswerType } from '../../src/answer/rank/index.ts';
import { rank } from '../../src/answer/rank/index.ts';
import { barredPenalty, kindPenalty } from '../../src/answer/rank/score.ts';
import { createPassageIndex } from '../../src/search/index.ts';
import type { Task } from './sets.ts';

/** One question with the passages that were ranked for it, ready to be fitted on or measured. */
export interface Sample {
  readonly set: Task['set'];
  readonly task: string;
  /** 0 or 1: which half of the cross-validation it belongs to. */
  readonly half: number;
  readonly text: string;
  readonly answerable: boolean;
  readonly against: readonly (readonly string[])[];
  readonly rows: readonly FeatureRow[];
  /** What its kind and what stands against it cost each passage, which is not fitted. */
  readonly penalties: readonly number[];
  readonly right: readonly boolean[];
  readonly words: number;
  readonly unknown: number;
  readonly expects: AnswerType;
}

/** Articles of SQuAD take turns, questions of the other sets as well. */
const halfOf = (task: Task, place: number, taskPlace: number): number =>
  task.set === 'squad' ? taskPlace % 2 : place % 2;

/** Ranks every question of the tasks. */
export const samplesOf = (tasks: readonly Task[]): readonly Sample[] =>
  tasks.flatMap((task, t) => {
    const index = createPassageIndex();
    for (const entry of task.entries) index.put(entry);
    return task.questions.map((question, i): Sample => {
      const ranking = rank(index, { text: question.text });
      return {
        set: task.set,
        task: task.name,
        half: halfOf(task, i, t),
        text: question.text,
        answerable: question.answerable,
        against: ranking.ranked.map(({ evidence }) => evidence.against),
        rows: ranking.ranked.map(({ features }) => features.slice()),
        penalties: ranking.ranked.map(
          ({ located, evidence }) =>
            kindPenalty(located.passage.kind) + barredPenalty(ranking.expects, evidence.against),
        ),
        right: ranking.ranked.map(({ located }) => question.isRight(located)),
        words: index.read(question.text).length,
        unknown: ranking.missing.length,
        expects: ranking.expects,
      };
    });
  });

/** A sample put in the order of other weights. */
export interface Ordered {
  readonly sample: Sample;
  readonly order: readonly number[];
  readonly scores: readonly number[];
  /** Place of the first right passage; -1 when there is none. */
  readonly place: number;
}

export const ordered = (sample: Sample, weights: Float64Array): Ordered => {
  const all = sample.rows.map((row, i) =>
    row.reduce((sum, value, f) => sum + value * (weights[f] ?? 0), -(sample.penalties[i] ?? 0)),
  );
  const order = all.map((_, i) => i).sort((a, b) => (all[b] ?? 0) - (all[a] ?? 0) || a - b);
  return {
    sample,
    order,
    scores: order.map((i) => all[i] ?? 0),
    place: order.findIndex((i) => sample.right[i]),
  };
};

/** The same question as if the right passages were not there. */
export const withoutRight = ({ sample, order, scores }: Ordered): Ordered => {
  const kept = order.flatMap((i, at) => (sample.right[i] ? [] : [{ i, score: scores[at] ?? 0 }]));
  return { sample, order: kept.map(({ i }) => i), scores: kept.map(({ score }) => score), place: -1 };
};

export const rowOf = ({ sample, order, scores }: Ordered): Float64Array =>
  confidenceRow({
    scores,
    rows: order.flatMap((i) => sample.rows[i] ?? []),
    words: sample.words,
    unknown: sample.unknown,
    expects: sample.expects,
    against: sample.against[order[0] ?? -1] ?? [],
  });
