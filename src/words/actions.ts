import type { Action } from '../contract.ts';
import { wordsFor } from './languages.ts';

/** Label of a button: at most 75 characters, plain text. */
export function actionLabel(action: Action, lang: string): string {
  return action.kind === 'ask-again' ? (action.label ?? '') : wordsFor(lang).actions[action.kind];
}
