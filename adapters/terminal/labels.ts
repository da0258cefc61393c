import type { Action } from '../../src/contract.ts';
import { actionLabel } from '../../src/words/index.ts';

/** What the terminal says about itself: commands and keys. Everything about articles comes from `src/words`. */
export const LABELS = {
  prompt: 'dateline › ',
  working: 'Looking through the articles …',
  press: 'Type a number:',
  noSuchCommand: (name: string) => `There is no command ${name}. Type ? for help.`,
  noSuchNumber: (last: number) =>
    last === 0 ? 'There is nothing to choose yet.' : `Type a number from 1 to ${last}, or a question.`,
  tooMany: 'Too many lines are waiting; this one was not read.',
  fault: 'Something broke on our side; nothing was lost. Ask again.',
  help: [
    ['a question', 'quotes that answer it, each with its source'],
    ['/timeline [topic] [from DATE] [to DATE]', 'what happened, day by day'],
    ['/sources [word]', 'the articles that are read here'],
    ['1, 2, 3 …', 'what is offered under a reply'],
    ['/privacy', 'what is kept about you'],
    ['/quit', 'or Ctrl-C: ends Dateline'],
    ['Tab, ↑', 'completes what is typed, brings back what was'],
  ],
} as const;

/** Label of an offered action, without line breaks. */
export function keyLabel(action: Action, lang: string): string {
  return actionLabel(action, lang).replace(/\s+/gu, ' ').trim();
}
