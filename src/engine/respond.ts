import { ask, readWish, suggestQuestions } from '../answer/index.ts';
import type { ActionKind, Reply, Request } from '../contract.ts';
import type { Library } from '../library.ts';
import { answerReply, suggestionToken } from '../replies/answer-reply.ts';
import { helpReply, privacyReply } from '../replies/help-reply.ts';
import {
  feedbackAskReply,
  feedbackReply,
  forgetReply,
  informMeReply,
  informMeYesReply,
  type Kept,
  tellMeReply,
  tellMeYesReply,
  type Verdict,
  type Verdicts,
} from '../replies/kept-reply.ts';
import {
  contextReply,
  copyReply,
  keptQuotesReply,
  oldButtonReply,
  questionForgottenReply,
  readShareToken,
  shareChoiceReply,
  sharedReply,
} from '../replies/press-reply.ts';
import { notice, type ReplyContext, replyOf } from '../replies/reply-base.ts';
import { decodeSourcesPage, sourcesReply } from '../replies/sources-reply.ts';
import { pressedTimelineReply, timelineReply } from '../replies/timeline-reply.ts';
import { Conversations } from './conversations.ts';
import { RecentQuestions } from './recent-questions.ts';
import { typedCommand } from './typed-command.ts';
import { VerdictsGiven } from './verdicts-given.ts';

export interface RespondOptions {
  readonly library: Library;
  /** Where buttons keep what they keep; null: nothing is kept. */
  readonly kept: Kept | null;
  readonly complained?: Verdicts['complained'];
}

/** The reply to each kind of request. May throw: the engine turns that into a fault. */
export function createResponder(
  options: RespondOptions,
): (request: Request, context: ReplyContext) => Reply | Promise<Reply> {
  const { library, kept } = options;
  const conversations = new Conversations();
  const recent = new RecentQuestions();
  const given = new VerdictsGiven();
  const rememberedIn = (token: string, context: ReplyContext): string | null => {
    const { question } = readShareToken(token);
    return question === null ? null : recent.recall(question, Date.parse(context.question.askedAt));
  };
  const feedback = (verdict: Verdict, token: string, context: ReplyContext): Promise<Reply> => {
    const { asker, askedAt } = context.question;
    const counts = (of: string): boolean => given.first(asker, of, Date.parse(askedAt));
    const complained = options.complained ? { complained: options.complained } : {};
    return feedbackReply(context, { kept, counts, ...complained }, token, verdict);
  };

  const asked = (text: string, mode: 'ask' | 'claim', context: ReplyContext): Reply => {
    const { question } = context;
    const nowMs = Date.parse(question.askedAt);
    const thread = question.thread === undefined ? [] : conversations.recall(question.thread, nowMs);
    const lang = question.lang ? { lang: question.lang } : {};
    const outcome = ask(
      library,
      { text, thread, now: question.askedAt, mode, ...lang },
      { onInvariant: context.onInvariant },
    );
    const understood = outcome.understoodAs ?? text;
    if (question.thread !== undefined && mode === 'ask')
      conversations.remember(question.thread, understood, nowMs);
    const canTell =
      kept !== null && question.asker !== null && mode === 'ask' && outcome.kind === 'not-covered';
    const canShare = question.asker !== null && mode === 'ask' && covered(outcome.kind);
    return answerReply(context, {
      asked: mode === 'ask' ? text : '',
      outcome,
      tellMe: canTell ? recent.remember(understood, question.asker, nowMs) : null,
      shareAs: canShare ? recent.remember(echoed(text), question.asker, nowMs) : null,
      inform: kept !== null && question.asker !== null && question.visibility === 'private',
      feedback: kept !== null,
    });
  };

  const timelined = (reply: Reply, { question }: ReplyContext): Reply => {
    const next = reply.actions.find(({ kind }) => kind === 'timeline-page')?.token ?? null;
    if (question.thread !== undefined)
      conversations.rememberTimeline(question.thread, next, Date.parse(question.askedAt));
    return reply;
  };

  /** "More" behind a timeline is its next page; null for anything else. */
  const moreOfTimeline = (text: string, context: ReplyContext): Reply | null => {
    const { thread, askedAt, visibility } = context.question;
    const shown = thread === undefined ? null : conversations.recallTimeline(thread, Date.parse(askedAt));
    if (shown === null || readWish(text) !== 'more') return null;
    const page = shown.next === null ? null : pressedTimelineReply(context, shown.next, visibility);
    return page === null
      ? replyOf(context, 'not-covered', [notice('nothing-more', { quoted: true }, 'lead')])
      : timelined(page, context);
  };

  const pressed = (action: ActionKind, token: string, context: ReplyContext): Reply | Promise<Reply> => {
    switch (action) {
      case 'share':
        if (rememberedIn(token, context) !== null) return shareChoiceReply(context, token);
        return pressedTimelineReply(context, token, 'public') ?? sharedReply(context, token);
      case 'share-quotes':
        return sharedReply(context, token);
      case 'share-asked': {
        const question = rememberedIn(token, context);
        return question === null
          ? questionForgottenReply(context, token)
          : sharedReply(context, token, question);
      }
      case 'more-context':
        return contextReply(context, token);
      case 'copy':
        return copyReply(context, token);
      case 'keep':
        return keptQuotesReply(context, token);
      case 'timeline-page':
      case 'timeline-picture': {
        const page = pressedTimelineReply(context, token, context.question.visibility);
        return page === null ? oldButtonReply(context) : timelined(page, context);
      }
      case 'sources':
      case 'sources-page': {
        const wanted = decodeSourcesPage(token);
        return wanted === null ? oldButtonReply(context) : sourcesReply(context, wanted.filter, wanted.page);
      }
      case 'ask-again': {
        const again = suggestQuestions(library).find((suggestion) => suggestionToken(suggestion) === token);
        return again === undefined ? oldButtonReply(context) : asked(again, 'ask', context);
      }
      case 'feedback':
        return feedbackAskReply(context, token);
      case 'feedback-yes':
        return feedback('yes', token, context);
      case 'feedback-wrong':
        return feedback('wrong', token, context);
      case 'feedback-outdated':
        return feedback('outdated', token, context);
      case 'feedback-out-of-context':
        return feedback('out-of-context', token, context);
      case 'tell-me':
        return tellMeReply(context, kept, token);
      case 'tell-me-yes':
        return tellMeYesReply(context, kept, recent.recall(token, Date.parse(context.question.askedAt)));
      case 'inform-me':
        return informMeReply(context, kept, token);
      case 'inform-me-yes':
        return informMeYesReply(context, kept, token);
      case 'forget-me':
        return forgetReply(context, kept);
      default:
        return action satisfies never;
    }
  };

  const respond = (request: Request, context: ReplyContext): Reply | Promise<Reply> => {
    switch (request.kind) {
      case 'ask': {
        const command = typedCommand(request.text);
        if (command !== null) return respond(command, context);
        return moreOfTimeline(request.text, context) ?? asked(request.text, 'ask', context);
      }
      case 'claim':
        return asked(request.text, 'claim', context);
      case 'timeline':
        return timelined(timelineReply(context, request), context);
      case 'sources':
        return sourcesReply(context, request.filter?.trim() || null, 0);
      case 'help':
        return helpReply(context, suggestQuestions(library));
      case 'privacy':
        return privacyReply(context, kept !== null && context.question.asker !== null);
      case 'press':
        return pressed(request.action, request.token, context);
      default:
        return request satisfies never;
    }
  };
  return respond;
}

function covered(kind: Reply['kind']): boolean {
  return kind === 'answered' || kind === 'conflicting';
}

/** In one line, as it stands above the answer. */
function echoed(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
