import { createDryRunner, type DryRun, type Proposal, savedQuestions } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';

/** Questions asked at most for one change: the moderator waits for them. */
const MAX_QUESTIONS = 200;

/**
 * Asks the questions saved in the operator's folder what a change would do to their answers; null when there are none,
 * and then nothing is copied.
 */
export function createSavedDryRun(
  library: Library,
  folder: string,
  now: () => Date,
): (proposal: Proposal) => Promise<DryRun | null> {
  const runner = createDryRunner(library, () => now().getTime());
  return async (proposal) => {
    const questions = (await savedQuestions(folder)).slice(0, MAX_QUESTIONS);
    return questions.length === 0 ? null : runner.run(proposal, questions, now().toISOString());
  };
}
