import { setImmediate as nextTurn } from 'node:timers/promises';
import { ask } from '../../answer/index.ts';
import { Library } from '../../library.ts';
import type { Article } from '../article.ts';
import type { Standing } from './standing.ts';
import { withheldOf } from './withheld.ts';

/** A change that is thought about: an article as it would stand. */
export type Proposal =
  /** Another text, or a new article. */
  | { readonly kind: 'put'; readonly article: Article; readonly standing: Pick<Standing, 'sentences'> }
  | { readonly kind: 'remove'; readonly id: string };

/** What one question gets. */
export interface DryAnswer {
  readonly kind: string;
  readonly quotes: readonly { readonly article: string; readonly text: string }[];
}

/** A question whose answer would change. */
export interface ChangedAnswer {
  readonly question: string;
  readonly before: DryAnswer;
  readonly after: DryAnswer;
}

export interface DryRun {
  readonly asked: number;
  /** In the order of the questions. */
  readonly changed: readonly ChangedAnswer[];
}

/** Works out what a change would do, on a copy of the library that is kept for the next time. */
export interface DryRunner {
  /** Asks all questions of the articles as they are and as they would be. The library is only read; other work goes on between. */
  run(proposal: Proposal, questions: readonly string[], now: string): Promise<DryRun>;
}

/** For so many milliseconds at a time it lets nobody else work. */
const SLICE_MS = 15;

export function createDryRunner(library: Library, clockMs: () => number): DryRunner {
  let copy = new Library();
  let line: Promise<unknown> = Promise.resolve();
  const run = async (proposal: Proposal, questions: readonly string[], now: string): Promise<DryRun> => {
    const { version } = library;
    await inSlices(copy.follow(library), clockMs);
    if (proposal.kind === 'remove') copy.remove(proposal.id);
    else copy.put(proposal.article, withheldOf(proposal.article, proposal.standing));
    const changed: ChangedAnswer[] = [];
    for (const question of questions) {
      const [before, after] = [answerOf(library, question, now), answerOf(copy, question, now)];
      if (JSON.stringify(before) !== JSON.stringify(after)) changed.push({ question, before, after });
      await nextTurn();
    }
    // The articles were changed meanwhile: what was compared is not one state with another.
    return library.version === version ? { asked: questions.length, changed } : run(proposal, questions, now);
  };
  return {
    run: (proposal, questions, now) => {
      const turn = line.then(() => run(proposal, questions, now));
      line = turn.catch(() => {
        copy = new Library();
      });
      return turn;
    },
  };
}

async function inSlices(steps: Iterable<void>, clockMs: () => number): Promise<void> {
  let since = clockMs();
  for (const _ of steps) {
    if (clockMs() - since < SLICE_MS) continue;
    await nextTurn();
    since = clockMs();
  }
}

function answerOf(library: Library, text: string, now: string): DryAnswer {
  const { kind, quotes } = ask(library, { text, now, mode: 'ask' });
  return { kind, quotes: quotes.map((quote) => ({ article: quote.article, text: quote.text })) };
}
