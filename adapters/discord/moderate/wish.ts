import type {
  Material,
  ModerationAct,
  ModerationAction,
  PullFrom,
  PullReason,
} from '../../../src/contract.ts';

/** A file that came with a command, still at Discord. */
export interface Attachment {
  readonly name: string;
  readonly url: string;
  readonly bytes: number;
}

/** What a text is to be: an article of its own, or in the place of that one. */
export type TextFor = { readonly kind: 'add' } | { readonly kind: 'correct'; readonly article: string };

/** What a moderator wants. */
export type Wish =
  | { readonly kind: 'act'; readonly act: ModerationAct }
  /** What can be pulled: the first way that finds quotes is taken. */
  | { readonly kind: 'offer'; readonly from: readonly PullFrom[] }
  /** Chosen from the offer, still to be confirmed. */
  | { readonly kind: 'chosen'; readonly pull: Pull }
  | { readonly kind: 'pull'; readonly pull: Pull }
  | { readonly kind: 'press'; readonly action: ModerationAction }
  | { readonly kind: 'form'; readonly textFor: TextFor }
  | { readonly kind: 'text'; readonly textFor: TextFor; readonly material: Material; readonly why?: string }
  | {
      readonly kind: 'file';
      readonly textFor: TextFor;
      readonly attachment: Attachment;
      readonly why?: string;
    }
  /** None of ours, or made by another version. */
  | { readonly kind: 'unknown' };

export interface Pull {
  readonly ref: string;
  readonly what: 'sentence' | 'article';
  readonly reason: PullReason;
}

/** The act that puts a text there. */
export function textAct(textFor: TextFor, material: Material, why?: string): ModerationAct {
  if (textFor.kind === 'add') return { kind: 'add', material };
  return { kind: 'correct', article: textFor.article, material, ...(why === undefined ? {} : { why }) };
}
