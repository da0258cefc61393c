import type { Action, Reply } from '../contract.ts';
import { suggestionToken } from './answer-reply.ts';
import { notice, type ReplyContext, replyOf } from './reply-base.ts';

const SHOWN = 3;

/** What the bot can do, with questions that the articles do answer. */
export function helpReply(context: ReplyContext, questions: readonly string[]): Reply {
  const shown = questions.slice(0, SHOWN);
  const blocks = [
    notice('help'),
    ...(context.safetyNote === null ? [] : [notice('safety-note', { text: context.safetyNote }, 'warn')]),
  ];
  const actions = shown.map((label): Action => ({ kind: 'ask-again', token: suggestionToken(label), label }));
  return replyOf(context, 'help', blocks, { actions });
}

/** What is kept and who can see it; with a button to erase where anything can be kept. */
export function privacyReply(context: ReplyContext, canForget: boolean): Reply {
  const actions: readonly Action[] = canForget ? [{ kind: 'forget-me', token: 'me' }] : [];
  return replyOf(context, 'privacy', [notice('privacy')], { actions });
}
