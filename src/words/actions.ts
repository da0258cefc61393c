import type { Action } from '../contract.ts';

const LABELS: Readonly<Record<Exclude<Action['kind'], 'ask-again'>, string>> = {
  share: 'Share here',
  'share-quotes': 'Quotes only',
  'more-context': 'More context',
  copy: 'Copy with source',
  'timeline-page': 'More',
  'timeline-picture': 'Picture',
  'sources-page': 'More',
  sources: 'What do the articles cover?',
};

/** Label of a button: at most 75 characters, plain text. */
export function actionLabel(action: Action, _lang: string): string {
  return action.kind === 'ask-again' ? (action.label ?? '') : LABELS[action.kind];
}
