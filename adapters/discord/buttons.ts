import type { Action, ActionKind } from '../../src/contract.ts';
import { actionLabel, isActionKind } from '../../src/words/index.ts';
import { MAX_BUTTON_LABEL, MAX_BUTTONS_A_ROW, MAX_CUSTOM_ID, MAX_ROWS } from './limits.ts';
import { cutText } from './whole-characters.ts';

/** What an engine's token looks like (contract.ts, `Action`). */
const TOKEN = /^[A-Za-z0-9._~-]{1,80}$/;
/** An id of Discord. */
export const SNOWFLAKE = /^\d{1,20}$/;

export type ShareKind = 'share' | 'share-quotes' | 'share-asked';

/** What a pressed button means. Everything it needs stands in its id, so that a restart loses nothing. */
export type Pressed =
  | { readonly kind: 'action'; readonly action: ActionKind; readonly token: string }
  /** Share although it shows who shares. */
  | { readonly kind: 'share-anyway'; readonly action: ShareKind; readonly token: string }
  | { readonly kind: 'cancel' }
  /** Take away what was posted beneath a forum's post. */
  | { readonly kind: 'forum-remove' }
  /** Answer the question in this message of the channel. */
  | { readonly kind: 'answer-privately'; readonly messageId: string }
  /** None of ours, or made by another version. */
  | { readonly kind: 'unknown' };

/** Never throws. */
export function readCustomId(customId: string): Pressed {
  const colon = customId.indexOf(':');
  const kind = customId.slice(0, Math.max(0, colon));
  const token = customId.slice(colon + 1);
  if (kind === 'forum-remove') return { kind };
  if (customId === 'cancel') return { kind: 'cancel' };
  if (kind === 'answer-privately' && SNOWFLAKE.test(token)) return { kind, messageId: token };
  if (!TOKEN.test(token)) return { kind: 'unknown' };
  const shared = kind.startsWith('anyway-') ? kind.slice('anyway-'.length) : '';
  if (isActionKind(shared) && isShare(shared)) return { kind: 'share-anyway', action: shared, token };
  return isActionKind(kind) ? { kind: 'action', action: kind, token } : { kind: 'unknown' };
}

export function isShare(action: ActionKind): action is ShareKind {
  return action === 'share' || action === 'share-quotes' || action === 'share-asked';
}

/** A button as the platform takes it. `style`: 1 stands out, 2 is plain, 4 warns. */
export interface Button {
  readonly type: 2;
  readonly style: 1 | 2 | 4;
  readonly label: string;
  readonly custom_id: string;
}

export interface ButtonRow {
  readonly type: 1;
  readonly components: Button[];
}

/** A choice of a menu. */
export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description: string;
}

/** A menu as the platform takes it: alone in its row. */
export interface SelectRow {
  readonly type: 1;
  readonly components: readonly [
    {
      readonly type: 3;
      readonly custom_id: string;
      readonly placeholder: string;
      readonly options: readonly SelectOption[];
    },
  ];
}

export type ComponentRow = ButtonRow | SelectRow;

export function button(customId: string, label: string, style: Button['style'] = 2): Button {
  return { type: 2, style, label, custom_id: customId };
}

/** Buttons of these actions; those without a label, with an id too long or used twice are left out. */
export function actionButtons(actions: readonly Action[], lang: string): readonly Button[] {
  return actions.map((action) =>
    button(
      `${action.kind}:${action.token}`,
      cutText(actionLabel(action, lang), MAX_BUTTON_LABEL),
      action.kind === 'share' ? 1 : 2,
    ),
  );
}

/** Rows of at most five, at most five rows; what is beyond that or can't be sent is left out. */
export function buttonRows(buttons: readonly Button[]): ButtonRow[] {
  const ids = new Set<string>();
  const sendable = buttons.filter(({ label, custom_id: id }) => {
    const fits = label.trim() !== '' && id.length <= MAX_CUSTOM_ID && !ids.has(id);
    ids.add(id);
    return fits;
  });
  const rows: ButtonRow[] = [];
  for (let i = 0; i < sendable.length && rows.length < MAX_ROWS; i += MAX_BUTTONS_A_ROW) {
    rows.push({ type: 1, components: sendable.slice(i, i + MAX_BUTTONS_A_ROW) });
  }
  return rows;
}
