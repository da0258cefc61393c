import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { ask, suggestQuestions } from './answer/index.ts';
import type { Engine, Question, Reply, Request } from './contract.ts';
import { Conversations } from './conversations.ts';
import type { Library } from './library.ts';
import { answerReply, suggestionToken } from './replies/answer-reply.ts';
import { contextReply, copyReply, oldButtonReply, sharedReply } from './replies/press-reply.ts';
import { notice, type ReplyContext, replyOf } from './replies/reply-base.ts';
import { decodeSourcesPage, sourcesReply } from './replies/sources-reply.ts';
import { pressedTimelineReply, timelineReply } from './replies/timeline-reply.ts';
import { suggest } from './suggest.ts';
import { Turnstile } from './turnstile.ts';

export interface EngineOptions {
  readonly library: Library;
  /** Age of the newest article, in milliseconds, from which replies warn first. */
  readonly staleAfterMs: number;
  /** The moderators' own line on refusals and help; null for none. */
  readonly safetyNote: string | null;
  readonly logger: Logger;
  /** Draws timelines (`createPainter`); absent: replies carry no picture. */
  readonly paint?: ReplyContext['paint'];
  /** Whether question texts may be logged; default false. */
  readonly logQuestions?: boolean;
}

/** Questions that wait at once; one more is told that we are busy. */
const MAX_WAITING = 500;

/**
 * The shared answer engine. It reads no clock: a question carries the instant it was asked, and the same question to
 * the same knowledge at the same instant gives the same reply.
 */
export function createEngine(options: EngineOptions): Engine {
  const conversations = new Conversations();
  const turnstile = new Turnstile(MAX_WAITING);
  const { library, logger } = options;

  const contextFor = (question: Question): ReplyContext => ({
    question,
    library,
    lang: question.lang ?? 'en',
    staleAfterMs: options.staleAfterMs,
    safetyNote: options.safetyNote,
    paint: options.paint ?? null,
  });
  const handle = async (question: Question): Promise<Reply> => {
    const context = contextFor(question);
    const turn = turnstile.enter();
    if (turn === null) {
      return replyOf(context, 'limited', [notice('busy', { waiting: MAX_WAITING }, 'lead')]);
    }
    await turn;
    try {
      const reply = answer(question.request, context);
      const text = options.logQuestions && 'text' in question.request ? { text: question.request.text } : {};
      logger.info(
        { questionId: question.id, request: question.request.kind, reply: reply.kind, ...text },
        'replied',
      );
      return reply;
    } catch (error) {
      const code = faultCode(question, error);
      logger.error({ questionId: question.id, code, err: error }, 'a question ended in a fault');
      return replyOf(context, 'fault', [notice('fault', { code }, 'lead')]);
    } finally {
      turnstile.leave();
    }
  };
  const answer = (request: Request, context: ReplyContext): Reply => {
    switch (request.kind) {
      case 'ask':
      case 'claim':
        return asked(request.text, request.kind, context);
      case 'timeline':
        return timelineReply(context, request);
      case 'sources':
        return sourcesReply(context, request.filter?.trim() || null, 0);
      case 'help':
        return helpReply(context);
      case 'privacy':
        return replyOf(context, 'privacy', [notice('privacy')]);
      case 'press':
        return pressed(request.action, request.token, context);
      default:
        return request satisfies never;
    }
  };
  const asked = (text: string, mode: 'ask' | 'claim', context: ReplyContext): Reply => {
    const { question } = context;
    const nowMs = Date.parse(question.askedAt);
    const thread = question.thread === undefined ? [] : conversations.recall(question.thread, nowMs);
    const outcome = ask(
      library,
      { text, thread, now: question.askedAt, mode, ...(question.lang ? { lang: question.lang } : {}) },
      {
        onInvariant: (err) =>
          logger.error({ questionId: question.id, err }, 'a quote failed its proof and was dropped'),
      },
    );
    if (question.thread !== undefined && mode === 'ask') {
      conversations.remember(question.thread, outcome.understoodAs ?? text, nowMs);
    }
    return answerReply(context, mode === 'ask' ? text : '', outcome);
  };
  const pressed = (
    action: Extract<Request, { kind: 'press' }>['action'],
    token: string,
    context: ReplyContext,
  ): Reply => {
    switch (action) {
      case 'share':
      case 'share-quotes':
        return pressedTimelineReply(context, token, 'public') ?? sharedReply(context, token);
      case 'more-context':
        return contextReply(context, token);
      case 'copy':
        return copyReply(context, token);
      case 'timeline-page':
      case 'timeline-picture':
        return pressedTimelineReply(context, token, context.question.visibility) ?? oldButtonReply(context);
      case 'sources':
      case 'sources-page': {
        const page = decodeSourcesPage(token);
        return page === null ? oldButtonReply(context) : sourcesReply(context, null, page);
      }
      case 'ask-again': {
        const again = suggestQuestions(library).find((suggestion) => suggestionToken(suggestion) === token);
        return again === undefined ? oldButtonReply(context) : asked(again, 'ask', context);
      }
      default:
        return action satisfies never;
    }
  };
  const helpReply = (context: ReplyContext): Reply => {
    const questions = suggestQuestions(library);
    const blocks = [
      notice('help'),
      ...(questions.length > 0 ? [notice('try-asking', { questions: questions.slice(0, 3) })] : []),
      ...(options.safetyNote === null ? [] : [notice('safety-note', { text: options.safetyNote }, 'warn')]),
    ];
    const actions = questions
      .slice(0, 3)
      .map((label) => ({ kind: 'ask-again' as const, token: suggestionToken(label), label }));
    return replyOf(context, 'help', blocks, { actions });
  };
  return { handle, suggest: (field, typed) => suggest(library, field, typed) };
}

/** A short code that the asker sees and the log holds: `E-7F3A`. */
function faultCode(question: Question, error: unknown): string {
  const what = error instanceof Error ? `${error.name}${error.message}` : 'unknown';
  return `E-${createHash('sha256').update(`${question.id}${what}`).digest('hex').slice(0, 4).toUpperCase()}`;
}
