import type { Block, Facts, ModerationAction, ModerationCaller, NoticeCode, Reply } from '../contract.ts';

/** A reply of the desk: its own words and quotes, for moderators alone. */
export function deskReply(caller: ModerationCaller, knowledge: string, blocks: readonly Block[]): Reply {
  return {
    questionId: 'moderation',
    kind: 'moderation',
    visibility: 'private',
    blocks,
    actions: [],
    knowledge,
    asOf: null,
    lang: caller.lang ?? 'en',
  };
}

/** One notice as a block. */
export function line(
  code: NoticeCode,
  facts: Facts = {},
  tone: 'lead' | 'plain' | 'quiet' | 'warn' = 'plain',
): Block {
  return { type: 'notice', notice: { code, facts }, tone };
}

/** What an act comes to, before it is put into replies. */
export interface Outcome {
  readonly done: boolean;
  readonly blocks: readonly Block[];
  readonly actions?: readonly ModerationAction[];
  /** What the moderators' channel is told: facts of `act-told` beside the name, and the way back. */
  readonly told?: { readonly facts: Facts; readonly actions: readonly ModerationAction[] };
}

/** An act that was not done, and why. */
export function refused(code: NoticeCode, facts: Facts = {}): Outcome {
  return { done: false, blocks: [line(code, facts, 'lead')] };
}
