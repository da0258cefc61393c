import type { ActionKind } from '../../src/contract.ts';
import { isActionKind } from '../../src/words/index.ts';

/** How a button names itself in `action_id`: `dateline.<kind>.<place in the row>`. */
export const BUTTON_PATTERN = /^dateline\./;

/** What an engine's token may look like (contract.ts, `Action`). */
const TOKEN = /^[A-Za-z0-9._~-]{1,80}$/;

export function buttonId(kind: ActionKind, index: number): string {
  return `dateline.${kind}.${index}`;
}

/** What a pressed button asks for; null when it is none of ours or made by another version. Never throws. */
export function pressedAction(
  actionId: string,
  value: string,
): { readonly action: ActionKind; readonly token: string } | null {
  const kind = actionId.split('.')[1] ?? '';
  return isActionKind(kind) && TOKEN.test(value) ? { action: kind, token: value } : null;
}

const ANYWAY = 'anyway-';

export type ShareKind = 'share' | 'share-quotes' | 'share-asked';

export function isShare(action: ActionKind): action is ShareKind {
  return action === 'share' || action === 'share-quotes' || action === 'share-asked';
}

/** The ids of the buttons beneath "I may not post here". */
export const CANCEL_ID = 'dateline.cancel.1';

export function anywayId(action: ShareKind): string {
  return `dateline.${ANYWAY}${action}.0`;
}

/** What "Share anyway" shares; null when it is another button. Never throws. */
export function sharedAnyway(
  actionId: string,
  value: string,
): { readonly action: ShareKind; readonly token: string } | null {
  const kind = actionId.split('.')[1] ?? '';
  const action = kind.startsWith(ANYWAY) ? kind.slice(ANYWAY.length) : '';
  return isActionKind(action) && isShare(action) && TOKEN.test(value) ? { action, token: value } : null;
}

/** `block_id` of a row of buttons. It carries the thread that "Share here" posts to, so that a restart loses nothing. */
export function rowId(index: number, anchor: string | undefined): string {
  return `dateline.${index}${anchor === undefined ? '' : `.${anchor}`}`;
}

/** The thread a row of buttons shares to (a Slack message time, `1700000000.000100`); undefined when the channel itself. */
export function anchorOf(blockId: string): string | undefined {
  const anchor = blockId.split('.').slice(2).join('.');
  return /^\d{1,15}\.\d{1,9}$/.test(anchor) ? anchor : undefined;
}
