import type { Section } from '../../src/words/index.ts';

/** The few Block Kit shapes this bot sends. https://docs.slack.dev/reference/block-kit */

export interface TextStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly strike?: true;
}

/** Literal text: Slack reads no markup, mention or link in it. */
export interface RichText {
  readonly type: 'text';
  readonly text: string;
  readonly style?: TextStyle;
}

export interface RichLink {
  readonly type: 'link';
  readonly url: string;
  readonly text: string;
  readonly style?: TextStyle;
}

export type RichElement = RichText | RichLink;

export interface RichPart {
  readonly type: 'rich_text_section' | 'rich_text_quote';
  readonly elements: readonly RichElement[];
}

export interface RichTextBlock {
  readonly type: 'rich_text';
  readonly elements: readonly RichPart[];
}

export interface Button {
  readonly type: 'button';
  readonly text: { readonly type: 'plain_text'; readonly text: string; readonly emoji: false };
  readonly action_id: string;
  readonly value: string;
}

export interface ActionsBlock {
  readonly type: 'actions';
  readonly block_id: string;
  readonly elements: readonly Button[];
}

export type SlackBlock = RichTextBlock | ActionsBlock;

/** One message as Slack takes it. `text` is what notifications and screen readers say. */
export interface SlackMessage {
  readonly text: string;
  /** Empty for a message of text alone. */
  readonly blocks: readonly SlackBlock[];
  /** What the message says, kept for sending it as text alone when Slack refuses the blocks. */
  readonly sections: readonly Section[];
  /** Quotes and lines of the whole reply that no message holds; on the last message, else 0. */
  readonly left: number;
}

/** People by id: Slack shows their names, and notifies them where the message is for more than one. */
export interface PeopleBlock {
  readonly type: 'rich_text';
  readonly elements: readonly {
    readonly type: 'rich_text_section';
    readonly elements: readonly (RichText | { readonly type: 'user'; readonly user_id: string })[];
  }[];
}

/** A message for one person alone. */
export type PrivateMessage = Omit<SlackMessage, 'blocks'> & {
  readonly blocks: readonly (SlackBlock | PeopleBlock)[];
};
