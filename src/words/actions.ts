import type { Action, ActionKind } from '../contract.ts';
import { wordsFor } from './languages.ts';

/** Label of a button: at most 75 characters, plain text. */
export function actionLabel(action: Action, lang: string): string {
  return action.kind === 'ask-again' ? (action.label ?? '') : wordsFor(lang).actions[action.kind];
}

/** True for what an engine's button can ask for: every kind has a label, but the one whose label is its question. */
export function isActionKind(kind: string): kind is ActionKind {
  return kind === 'ask-again' || Object.hasOwn(wordsFor('en').actions, kind);
}
