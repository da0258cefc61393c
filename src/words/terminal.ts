import { wordsFor } from './languages.ts';

/** What the terminal says about itself: commands and keys. */
export interface TerminalWords {
  readonly prompt: string;
  readonly working: string;
  readonly press: string;
  readonly noSuchCommand: (name: string) => string;
  /** `last`: the highest number that is offered; 0 for none. */
  readonly noSuchNumber: (last: number) => string;
  readonly tooMany: string;
  readonly fault: string;
  /** What can be typed, and what that does. */
  readonly help: readonly (readonly [typed: string, does: string])[];
}

const english: TerminalWords = {
  prompt: 'dateline › ',
  working: 'Looking through the articles …',
  press: 'Type a number:',
  noSuchCommand: (name: string) => `There is no command ${name}. Type ? for help.`,
  noSuchNumber: (last: number) =>
    last === 0
      ? 'There is nothing to choose yet.'
      : `Type ${last === 1 ? '1' : `a number from 1 to ${last}`}, or a question.`,
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
};

const BY_LANGUAGE: ReadonlyMap<string, TerminalWords> = new Map([['en', english]]);

/** The terminal's words in a language that `wordsFor` speaks; English where there are none. Takes any BCP 47 tag. */
export function terminalWords(lang: string): TerminalWords {
  return BY_LANGUAGE.get(wordsFor(lang).lang) ?? english;
}
