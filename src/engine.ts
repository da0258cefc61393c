import type { Logger } from 'pino';
import type { ActionKind, Announced, Draft, Engine, Question, Reply, Request } from './contract.ts';
import { AskingRate, QUESTIONS_PER_MINUTE } from './engine/asking-rate.ts';
import { createResponder } from './engine/respond.ts';
import { suggest } from './engine/suggest.ts';
import { Turnstile } from './engine/turnstile.ts';
import { faultCode } from './errors.ts';
import type { Library } from './library.ts';
import type { Kept } from './replies/kept-reply.ts';
import { type OffPage, withPageMarks } from './replies/page-marks.ts';
import { notice, type ReplyContext, replyOf } from './replies/reply-base.ts';

export interface EngineOptions {
  readonly library: Library;
  /** Age of the newest article, in milliseconds, from which replies warn first. */
  readonly staleAfterMs: number;
  /** The moderators' own line on refusals and help; null for none. */
  readonly safetyNote: string | null;
  readonly logger: Logger;
  /** Where buttons keep what they keep (feedback, "tell me"); absent: nothing is kept. */
  readonly kept?: Kept;
  /** Told of each quote that was just called wrong or out of context. Must not throw. */
  readonly complained?: (quote: { readonly article: string; readonly text: string }) => void;
  /** Draws timelines (`createPainter`); absent: replies carry no picture. */
  readonly paint?: ReplyContext['paint'];
  /** Whether question texts may be logged; default false. */
  readonly logQuestions?: boolean;
  /** What one asker may have looked up within a minute; default 60. Help, privacy and erasing are never limited. */
  readonly questionsPerMinute?: number;
  /** The pause in force where something is asked; null for none. Asked at each question, so it must cost nothing. */
  readonly pausedAt?: (place: string | null) => { readonly since: string } | null;
  /** Marks quotes that their live pages no longer have; absent: none is marked. Asked for each quote, so it must cost nothing. */
  readonly offPage?: OffPage;
  /** How articles stand, for the list of sources; absent: it says neither how often they are quoted nor when they changed. */
  readonly book?: ReplyContext['book'];
  /** Remembers public replies, so that they can be repaired; nothing is remembered without it. Must not throw. */
  readonly announce?: (draft: Draft) => Promise<Announced>;
}

/** Questions that wait at once; one more is told that we are busy. */
const MAX_WAITING = 500;

/** Presses that have the articles looked through again. */
const LOOK_UP: ReadonlySet<ActionKind> = new Set(['ask-again', 'timeline-page', 'timeline-picture']);

/** What a pause leaves: nothing of these says what articles say. */
const DURING_PAUSE: ReadonlySet<Request['kind'] | ActionKind> = new Set([
  'help',
  'privacy',
  'forget-me',
  'feedback',
  'feedback-yes',
  'feedback-wrong',
  'feedback-outdated',
  'feedback-out-of-context',
]);

/**
 * The shared answer engine. It reads no clock: a question carries the instant it was asked, and the same question to
 * the same knowledge at the same instant gives the same reply.
 */
export function createEngine(options: EngineOptions): Engine {
  const turnstile = new Turnstile(MAX_WAITING);
  const rate = new AskingRate(options.questionsPerMinute ?? QUESTIONS_PER_MINUTE);
  const { library, logger } = options;
  const respond = createResponder({
    library,
    kept: options.kept ?? null,
    ...(options.complained ? { complained: options.complained } : {}),
  });

  const contextFor = (question: Question): ReplyContext => ({
    question,
    library,
    lang: question.lang ?? 'en',
    staleAfterMs: options.staleAfterMs,
    safetyNote: options.safetyNote,
    book: options.book ?? null,
    paint: options.paint ?? null,
    onInvariant: (err) =>
      logger.error({ questionId: question.id, err }, 'a quote failed its proof and was dropped'),
  });
  const paused = ({ place, request }: Question, context: ReplyContext): Reply | null => {
    const pause = options.pausedAt?.(place) ?? null;
    if (pause === null || DURING_PAUSE.has(request.kind === 'press' ? request.action : request.kind))
      return null;
    return replyOf(context, 'limited', [notice('paused', { since: pause.since }, 'lead')], {
      visibility: 'private',
    });
  };
  const refusal = (question: Question, context: ReplyContext): Reply | null => {
    if (turnstile.full) {
      return replyOf(context, 'limited', [notice('busy', { waiting: MAX_WAITING }, 'lead')]);
    }
    if (question.asker === null || !looksUp(question.request)) return null;
    const seconds = rate.ask(question.asker, Date.parse(question.askedAt));
    return seconds === 0 ? null : replyOf(context, 'limited', [notice('rate-limited', { seconds }, 'lead')]);
  };
  const handle = async (question: Question, onWaiting?: (place: number) => void): Promise<Reply> => {
    const context = contextFor(question);
    const refused = paused(question, context) ?? refusal(question, context);
    if (refused !== null) return refused;
    await turnstile.enter(onWaiting);
    try {
      // Somebody may have paused the place while this question waited.
      const made = paused(question, context) ?? (await respond(question.request, context));
      const reply = options.offPage ? withPageMarks(made, options.offPage) : made;
      const text = options.logQuestions && 'text' in question.request ? { text: question.request.text } : {};
      logger.info(
        { questionId: question.id, request: question.request.kind, reply: reply.kind, ...text },
        'replied',
      );
      return reply;
    } catch (error) {
      const code = faultCode(
        question.id,
        error instanceof Error ? `${error.name} ${error.message}` : 'unknown',
      );
      logger.error({ questionId: question.id, code, err: error }, 'a question ended in a fault');
      return replyOf(context, 'fault', [notice('fault', { code }, 'lead')]);
    } finally {
      turnstile.leave();
    }
  };
  return {
    handle,
    suggest: (field, typed) => suggest(library, field, typed),
    ...(options.announce ? { announce: options.announce } : {}),
  };
}

function looksUp(request: Request): boolean {
  switch (request.kind) {
    case 'ask':
    case 'claim':
    case 'timeline':
      return true;
    case 'press':
      return LOOK_UP.has(request.action);
    default:
      return false;
  }
}
