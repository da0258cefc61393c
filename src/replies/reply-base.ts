import type {
  Action,
  Block,
  Facts,
  Notice,
  NoticeCode,
  Picture,
  Question,
  Reply,
  ReplyKind,
} from '../contract.ts';
import type { InvariantError } from '../errors.ts';
import type { ArticleBook } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import type { PictureContent } from '../timeline/index.ts';

/** What every reply is made with. */
export interface ReplyContext {
  readonly question: Question;
  readonly library: Library;
  /** Language of the bot's own words. */
  readonly lang: string;
  /** From this age of the newest article on, replies warn first. */
  readonly staleAfterMs: number;
  /** The moderators' own line on refusals and help; null for none. */
  readonly safetyNote: string | null;
  /** Told of each quote that failed its proof and was dropped. */
  readonly onInvariant: (error: InvariantError) => void;
  /** How articles stand, for the list of sources; null where nobody keeps count. */
  readonly book: Pick<ArticleBook, 'of' | 'lastChange'> | null;
  /** Draws a worded timeline; null where pictures are not wanted. */
  readonly paint: ((content: PictureContent) => Picture) | null;
}

export function notice(
  code: NoticeCode,
  facts: Facts = {},
  tone: 'lead' | 'plain' | 'quiet' | 'warn' = 'plain',
): Block {
  return { type: 'notice', notice: { code, facts }, tone };
}

export function blockOf(one: Notice, tone: 'lead' | 'plain' | 'quiet' | 'warn' = 'plain'): Block {
  return { type: 'notice', notice: one, tone };
}

/** A reply to the question of the context; private or public as it was asked, unless `extra` says otherwise. */
export function replyOf(
  context: ReplyContext,
  kind: ReplyKind,
  blocks: readonly Block[],
  extra: Partial<Pick<Reply, 'asOf' | 'confidence' | 'picture' | 'visibility'>> & {
    readonly actions?: readonly Action[];
  } = {},
): Reply {
  return {
    questionId: context.question.id,
    kind,
    visibility: extra.visibility ?? context.question.visibility,
    blocks,
    actions: extra.actions ?? [],
    ...(extra.confidence === undefined ? {} : { confidence: extra.confidence }),
    ...(extra.picture ? { picture: extra.picture } : {}),
    knowledge: context.library.version,
    asOf: extra.asOf ?? null,
    lang: context.lang,
  };
}
