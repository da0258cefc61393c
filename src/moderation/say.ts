import type { Block, Facts, ModerationAction, NoticeCode, Reply } from '../contract.ts';
import { notice } from '../replies/reply-base.ts';

/** What the moderators alone are told: of an act (`moderation`), or of something nobody asked for. `knowledge`: its version. */
export function moderationReply(
  questionId: 'moderation' | 'acts' | 'complaints' | 'recheck',
  knowledge: string,
  blocks: readonly Block[],
  lang = 'en',
): Reply {
  return {
    questionId,
    kind: 'moderation',
    visibility: 'private',
    blocks,
    actions: [],
    knowledge,
    asOf: null,
    lang,
  };
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
  return { done: false, blocks: [notice(code, facts, 'lead')] };
}
