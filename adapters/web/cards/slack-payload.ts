/**
 * The parts of Block Kit that can be drawn, as they go over the wire.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
export interface SlackRichElement {
  readonly type: 'text' | 'link';
  readonly text?: string;
  readonly url?: string;
  readonly style?: {
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly strike?: boolean;
    readonly code?: boolean;
  };
}

export interface SlackRichPart {
  readonly type: 'rich_text_section' | 'rich_text_quote' | 'rich_text_preformatted' | 'rich_text_list';
  readonly elements: readonly (SlackRichElement | SlackRichPart)[];
}

export interface SlackText {
  readonly type: 'plain_text' | 'mrkdwn';
  readonly text: string;
}

export interface SlackButton {
  readonly type: 'button';
  readonly text: SlackText;
  readonly style?: 'primary' | 'danger';
}

export type SlackCardBlock =
  | { readonly type: 'rich_text'; readonly elements: readonly SlackRichPart[] }
  | { readonly type: 'section'; readonly text: SlackText }
  | { readonly type: 'header'; readonly text: SlackText }
  | { readonly type: 'context'; readonly elements: readonly SlackText[] }
  | { readonly type: 'actions'; readonly elements: readonly SlackButton[] }
  | { readonly type: 'image'; readonly image_url?: string; readonly alt_text: string }
  | { readonly type: 'divider' };

export interface SlackCardMessage {
  readonly text: string;
  readonly blocks?: readonly SlackCardBlock[];
}
