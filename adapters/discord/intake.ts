import type { Logger } from 'pino';
import { wordsFor } from '../../src/words/index.ts';
import { answerInteraction, turnAway } from './answer-interaction.ts';
import { answerMessage } from './answer-message.ts';
import { type AnswerDeps, sayPrivately } from './deliver.ts';
import type { Deliveries } from './deliveries.ts';
import { answerForumPost, isAnswered, parseForumPost } from './forum.ts';
import { guarded } from './guarded.ts';
import { parseInteraction } from './parse.ts';
import { parseMessage } from './parse-message.ts';
import type { Work } from './work.ts';

/** What the gateway delivers, each taken once and answered. Nothing here throws or rejects. */
export interface Intake {
  interaction(payload: unknown): void;
  message(payload: unknown): void;
  thread(payload: unknown): void;
  /** Answers can be given from now on, as this bot: what came before waits until then. */
  open(deps: AnswerDeps, botId: string): void;
  /** No more work is taken; who uses a command is told so. */
  close(): void;
}

export interface IntakeDeps {
  readonly deliveries: Deliveries;
  readonly work: Work;
  readonly now: () => Date;
  readonly logger: Logger;
}

const nobody = async (): Promise<void> => undefined;

export function createIntake({ deliveries, work, now, logger }: IntakeDeps): Intake {
  let answering: { readonly deps: AnswerDeps; readonly botId: string } | null = null;
  let closed = false;
  const early: (() => void)[] = [];

  const again = (id: string): void => logger.info({ delivery: id }, 'delivered again, answered once');
  /** Answers unless another process does. */
  const once = async (id: string, answer: () => Promise<void>): Promise<void> => {
    if (await deliveries.firstAnywhere(id)) return answer();
    again(id);
  };

  const interaction = (payload: unknown): void => {
    if (answering === null) {
      early.push(() => interaction(payload));
      return;
    }
    const { deps } = answering;
    const incoming = parseInteraction(payload, now());
    if (incoming.kind === 'ignored') {
      logger.debug({ reason: incoming.reason }, 'ignored');
      return;
    }
    const { id } = incoming.ref;
    if (!deliveries.firstHere(id)) {
      again(id);
      return;
    }
    const answer = closed ? turnAway : answerInteraction;
    const lang = ('asking' in incoming ? incoming.asking.lang : undefined) ?? 'en';
    const sayFault = (code: string): Promise<void> =>
      sayPrivately(deps, incoming.ref, wordsFor(lang).notices.fault({ code }), lang);
    const answered = once(id, () => answer(deps, incoming));
    work.add(guarded(logger, `discord:${id}`, answered, sayFault));
  };
  const message = (payload: unknown): void => {
    if (answering === null) {
      early.push(() => message(payload));
      return;
    }
    if (closed) return;
    const { deps, botId } = answering;
    const written = parseMessage(payload, botId, now());
    if (written.kind === 'ignored') return;
    const { messageId } = written;
    if (!deliveries.firstHere(messageId)) {
      again(messageId);
      return;
    }
    const answered = once(messageId, () => answerMessage(deps, written));
    work.add(guarded(logger, `discord:${messageId}`, answered, nobody));
  };
  const thread = (payload: unknown): void => {
    const post = parseForumPost(payload);
    if (answering === null || closed || post === null) return;
    const { deps } = answering;
    const key = `forum ${post.threadId}`;
    if (!deliveries.firstHere(key)) return;
    const answer = async (): Promise<void> => {
      if (await isAnswered(deps, post)) await once(key, () => answerForumPost(deps, post));
    };
    work.add(guarded(logger, `discord:${post.threadId}`, answer(), nobody));
  };

  return {
    interaction,
    message,
    thread,
    open: (deps, botId) => {
      answering = { deps, botId };
      for (const take of early.splice(0)) take();
    },
    close: () => {
      closed = true;
    },
  };
}
