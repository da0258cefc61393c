/**
 * `npx tsx bench/forum/run.ts`: what a forum that answers by itself would post at each bar. Questions of SQuAD 2.0, answerable or
 * not, each handled by weights fitted on the other half of the articles; something that forbids an answer forbids it
 * here too. GOLD_DIR says where the sets lie.
 */
import { FORUM_CONFIDENCE } from '../../adapters/discord/limits.ts';
import { fitAll, handledBy } from '../answers/fit/models.ts';
import { samplesOf } from '../answers/samples.ts';
import { selqaTasks, squadTasks } from '../answers/sets.ts';
import { writeTable } from '../table.ts';

const BARS = [0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

const samples = samplesOf([...squadTasks(), ...selqaTasks()]);
const outcomes = [0, 1].flatMap((half) => {
  const fitted = fitAll(samples.filter((one) => one.half !== half));
  return samples
    .filter((one) => one.set === 'squad' && one.half === half)
    .map((sample) => {
      const { answerable, confidence, place, one } = handledBy(sample, fitted);
      const against = sample.against[one.order[0] ?? -1] ?? ['nothing-found'];
      return {
        answerable,
        confidence: against.length > 0 ? 0 : confidence,
        right: answerable && place === 0,
      };
    });
});
const answerable = outcomes.filter((one) => one.answerable).length;
const part = (of: number, all: number): string => (all === 0 ? '–' : (of / all).toFixed(3));
const rows = BARS.map((bar) => {
  const posted = outcomes.filter(({ confidence }) => confidence >= bar);
  const right = posted.filter((one) => one.right).length;
  const unanswerable = posted.filter((one) => !one.answerable).length;
  return [
    `${bar}${bar === FORUM_CONFIDENCE ? ' (used)' : ''}`,
    String(posted.length),
    part(right, posted.length),
    part(unanswerable, posted.length),
    part(right, answerable),
  ];
});
await writeTable(
  'forum',
  'A forum that answers by itself: what it would post at each bar',
  [
    'confidence from',
    'posted',
    'right sentence first',
    'unanswerable ones among them',
    'of the answerable, answered rightly',
  ],
  rows,
  [
    `SQuAD 2.0: ${outcomes.length} questions over eight articles, ${answerable} of them answerable; its unanswerable ones were written to look answerable. Weights fitted on the other half of the articles and on SelQA.`,
    'Titles of forum posts are shorter and vaguer than these questions, so what is posted there is less, not more.',
  ],
);
