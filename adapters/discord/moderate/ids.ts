import type { ModerationAction, PullReason } from '../../../src/contract.ts';
import { isModerationKind } from '../../../src/words/index.ts';
import { MAX_CUSTOM_ID } from '../limits.ts';
import type { Pull, TextFor, Wish } from './wish.ts';

/** What moderators' buttons, menus and forms carry: everything, so that a restart loses nothing. */

const PULL_MENU = 'mod-choose';
const TOKEN = /^[A-Za-z0-9._~-]{1,80}$/;
const WHAT = { s: 'sentence', a: 'article' } as const satisfies Record<string, Pull['what']>;
const REASON = {
  c: 'being-checked',
  o: 'outlet-corrected',
  w: 'wrong',
} as const satisfies Record<string, PullReason>;

/** True for ids that `readModerationId` knows, of whatever version. */
export function isModerationId(customId: string): boolean {
  return customId.startsWith('mod-');
}

export function actionId({ kind, token }: ModerationAction): string {
  return `mod-${kind}:${token}`;
}

export function menuId(index: number): string {
  return `${PULL_MENU}:${index}`;
}

/** A choice in the menu; also the end of the button that confirms it. */
export function pullValue({ ref, what, reason }: Pull): string {
  return `${ref}:${what === 'sentence' ? 's' : 'a'}:${reasonLetter(reason)}`;
}

export function confirmId(pull: Pull): string {
  return `mod-pull:${pullValue(pull)}`;
}

/** Null when the article's id is longer than a form can carry. */
export function formId(textFor: TextFor): string | null {
  const id = textFor.kind === 'add' ? 'mod-add:x' : `mod-correct:${textFor.article}`;
  return id.length <= MAX_CUSTOM_ID ? id : null;
}

/** A button, or with `values` a menu. Never throws. */
export function readModerationId(customId: string, values: readonly string[]): Wish {
  const [name, rest] = split(customId);
  if (name === 'mod-pull' && TOKEN.test(rest)) return { kind: 'offer', from: [{ token: rest }] };
  if (name === PULL_MENU || name === 'mod-pull') {
    const pull = readPull(name === PULL_MENU ? (values[0] ?? '') : rest);
    if (pull === null) return { kind: 'unknown' };
    return { kind: name === PULL_MENU ? 'chosen' : 'pull', pull };
  }
  const kind = name.slice('mod-'.length);
  return isModerationKind(kind) && TOKEN.test(rest)
    ? { kind: 'press', action: { kind, token: rest } }
    : { kind: 'unknown' };
}

/** What the text of a submitted form is for; null when it is none of ours. */
export function readFormId(customId: string): TextFor | null {
  const [name, rest] = split(customId);
  if (name === 'mod-add') return { kind: 'add' };
  return name === 'mod-correct' && rest !== '' ? { kind: 'correct', article: rest } : null;
}

function readPull(value: string): Pull | null {
  const [ref = '', what = '', reason = ''] = value.split(':');
  if (!TOKEN.test(ref) || !isKey(WHAT, what) || !isKey(REASON, reason)) return null;
  return { ref, what: WHAT[what], reason: REASON[reason] };
}

function reasonLetter(reason: PullReason): string {
  return reason === 'being-checked' ? 'c' : reason === 'outlet-corrected' ? 'o' : 'w';
}

function split(customId: string): readonly [string, string] {
  const colon = customId.indexOf(':');
  return colon < 0 ? [customId, ''] : [customId.slice(0, colon), customId.slice(colon + 1)];
}

function isKey<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}
