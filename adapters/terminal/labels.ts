import type { Action } from '../../src/contract.ts';
import { actionLabel, terminalWords } from '../../src/words/index.ts';

/** What the terminal says about itself: in English, the only language the bot itself speaks yet. */
export const LABELS = terminalWords('en');

/** Label of an offered action, without line breaks. */
export function keyLabel(action: Action, lang: string): string {
  return actionLabel(action, lang).replace(/\s+/gu, ' ').trim();
}
