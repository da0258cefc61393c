/** What a pressed button keeps, and how it is said before and after. */
import type { Action, ActionKind, Reply } from '../contract.ts';
import { factDigest } from '../fact-digest.ts';
import type { Store } from '../store/store.ts';
import { decodeRefs } from './passage-ref.ts';
import { oldButtonReply } from './press-reply.ts';
import { notice, type ReplyContext, replyOf } from './reply-base.ts';

/** How long a question is kept for "tell me when this is covered", in days. */
const TELL_ME_DAYS = 14;
/** How long it is kept who wants to hear of a change, in days. */
const INFORM_DAYS = 30;
const DAY_MS = 86_400_000;

/** The parts of the store that a button may write to. */
export type Kept = Pick<Store, 'feedback' | 'subscriptions' | 'watches' | 'erase'>;

export type Verdict = 'yes' | 'wrong' | 'outdated' | 'out-of-context';

/** "Was this the answer?" with its four verdicts as buttons. */
export function feedbackAskReply(context: ReplyContext, token: string): Reply {
  const kinds: readonly ActionKind[] = [
    'feedback-yes',
    'feedback-wrong',
    'feedback-outdated',
    'feedback-out-of-context',
  ];
  const actions = kinds.map((kind): Action => ({ kind, token }));
  return replyOf(context, 'kept', [notice('feedback-ask', {}, 'lead')], { actions });
}

/** How a verdict is taken. */
export interface Verdicts {
  readonly kept: Kept | null;
  /** False for one who gave a verdict on these quotes just now. */
  readonly counts: (token: string) => boolean;
  /** Told of each quote that was called wrong or out of context, after it is kept. Must not throw. */
  readonly complained?: (quote: { readonly article: string; readonly text: string }) => void;
}

/** Stores a verdict on each quote the button names, without who gave it. */
export async function feedbackReply(
  context: ReplyContext,
  { kept, counts, complained }: Verdicts,
  token: string,
  verdict: Verdict,
): Promise<Reply> {
  const { question, library } = context;
  const found = decodeRefs(token, library.entries());
  if (found === null) return oldButtonReply(context);
  if (kept === null) return notKept(context);
  if (!counts(token)) return replyOf(context, 'kept', [notice('feedback-thanks')]);
  for (const [i, { entry, passage }] of found.entries()) {
    await kept.feedback.add({
      id: `${question.id}-${i}`,
      at: question.askedAt,
      knowledge: library.version,
      article: entry.article.id,
      text: passage.text,
      verdict,
    });
    if (verdict === 'wrong' || verdict === 'out-of-context')
      complained?.({ article: entry.article.id, text: passage.text });
  }
  return replyOf(context, 'kept', [notice('feedback-thanks')]);
}

/** Says what would be kept and for how long, before anything is. */
export function tellMeReply(context: ReplyContext, kept: Kept | null, token: string): Reply {
  if (kept === null || context.question.asker === null) return notKept(context);
  const terms = notice('tell-me-terms', { days: TELL_ME_DAYS }, 'lead');
  return replyOf(context, 'kept', [terms], { actions: [{ kind: 'tell-me-yes', token }] });
}

export async function tellMeYesReply(
  context: ReplyContext,
  kept: Kept | null,
  asked: string | null,
): Promise<Reply> {
  const { askedAt, asker, place, id } = context.question;
  if (asked === null) return oldButtonReply(context);
  if (kept === null || asker === null) return notKept(context);
  const until = new Date(Date.parse(askedAt) + TELL_ME_DAYS * DAY_MS).toISOString();
  await kept.subscriptions.sweep(askedAt);
  await kept.subscriptions.add({ id, asker, place, question: asked, since: askedAt, until });
  return replyOf(context, 'kept', [notice('tell-me-kept', { until: until.slice(0, 10) })]);
}

/** Says what would be kept of which sentences and for how long, before anything is. */
export function informMeReply(context: ReplyContext, kept: Kept | null, token: string): Reply {
  const found = decodeRefs(token, context.library.entries());
  if (found === null) return oldButtonReply(context);
  if (kept === null || context.question.asker === null) return notKept(context);
  if (found.length === 0) return replyOf(context, 'kept', [notice('context-gone', {}, 'lead')]);
  const terms = notice('inform-me-terms', { days: INFORM_DAYS, count: found.length }, 'lead');
  return replyOf(context, 'kept', [terms], { actions: [{ kind: 'inform-me-yes', token }] });
}

export async function informMeYesReply(
  context: ReplyContext,
  kept: Kept | null,
  token: string,
): Promise<Reply> {
  const { askedAt, asker } = context.question;
  const found = decodeRefs(token, context.library.entries());
  if (found === null) return oldButtonReply(context);
  if (kept === null || asker === null) return notKept(context);
  // Changed between the two presses: there is nothing left to wait for.
  if (found.length === 0) return replyOf(context, 'kept', [notice('context-gone', {}, 'lead')]);
  const until = new Date(Date.parse(askedAt) + INFORM_DAYS * DAY_MS).toISOString();
  await kept.watches.add(
    found.map(({ entry, passage: { start, end } }) => {
      const { id: article, digest } = entry.article;
      const id = factDigest(asker, article, digest, start);
      return { id, asker, article, digest, start, end, lang: context.lang, since: askedAt, until };
    }),
  );
  return replyOf(context, 'kept', [notice('inform-me-kept', { until: until.slice(0, 10) })]);
}

/** Erases everything kept of the one who presses. */
export async function forgetReply(context: ReplyContext, kept: Kept | null): Promise<Reply> {
  const { asker } = context.question;
  if (kept === null || asker === null) return notKept(context);
  const erased =
    (await kept.subscriptions.forget(asker)) +
    (await kept.watches.forget(asker)) +
    (await kept.erase.person(asker));
  return replyOf(context, 'kept', [notice('forgotten', { count: erased })]);
}

function notKept(context: ReplyContext): Reply {
  return replyOf(context, 'limited', [notice('not-kept-here', {}, 'lead')]);
}
