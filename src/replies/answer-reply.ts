import { createHash } from 'node:crypto';
import type { Outcome } from '../answer/index.ts';
import type { Action, Block, Notice, Quote, Reply } from '../contract.ts';
import { newestQuoted, staleWarning } from './freshness.ts';
import { encodeRefs } from './passage-ref.ts';
import { shareToken } from './press-reply.ts';
import { blockOf, notice, type ReplyContext, replyOf } from './reply-base.ts';

/** The question is repeated above the answer up to this length, so that a long paste does not bury it. */
const ECHO_MAX_CHARS = 300;
/** Notices that stand above the quotes; all others stand below. */
const ABOVE: ReadonlySet<string> = new Set([
  'understood-as',
  'period-read',
  'outlet-limited',
  'several-questions',
  'figures-differ',
  'statements-changed',
  'no-yes-no',
  'claim-not-covered',
  'not-covered',
  'too-vague',
  'empty-question',
  'too-long',
  'small-talk',
  'no-help-here',
  'no-articles',
  'outlet-not-here',
  'other-language',
  'could-not-answer-safely',
  'only-planned',
  'told-uncertain',
  'names-shared',
  'no-speaker',
  'nothing-more',
  'words-not-found',
  'searched',
]);

export interface Answer {
  /** The question's own text, repeated above the answer; empty for none. */
  readonly asked: string;
  readonly outcome: Outcome;
  /** Key of the refused question for "tell me when this is covered"; null where nothing can be kept. */
  readonly tellMe: string | null;
  /** Key of the question for "With my question"; null where it is not remembered. */
  readonly shareAs: string | null;
  /** Whether the asker, who alone sees it, can be told later when it no longer stands. */
  readonly inform: boolean;
  /** Whether verdicts on the answer can be kept. */
  readonly feedback: boolean;
}

/** What an asker sees of an outcome. */
export function answerReply(context: ReplyContext, answer: Answer): Reply {
  const { asked, outcome } = answer;
  const above = outcome.notices
    .filter((one) => ABOVE.has(one.code) && !repeats(one, asked))
    .sort(introducersLast);
  // Suggestions come as buttons, so their line would say them twice.
  const below = outcome.notices.filter((one) => !ABOVE.has(one.code) && one.code !== 'try-asking');
  const covered = outcome.kind === 'answered' || outcome.kind === 'conflicting';
  const blocks = [
    ...(cries(outcome) && !covered ? [] : staleWarning(context)),
    ...echo(asked),
    ...above.map((one) => blockOf(one, lead(one))),
    ...(covered ? quoteBlocks(outcome.quotes, outcome.kind === 'conflicting') : nearestBlocks(outcome)),
    ...below.map((one) => blockOf(one, 'quiet')),
    ...closing(context, outcome, covered),
  ];
  return replyOf(context, outcome.kind, blocks, {
    asOf: outcome.asOf,
    confidence: outcome.confidence,
    actions: actionsFor(answer),
  });
}

/** "Understood as: how many dead?" under "You asked: how many dead" tells nothing. */
function repeats(one: Notice, asked: string): boolean {
  const bare = (text: unknown): string =>
    String(text)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return one.code === 'understood-as' && bare(one.facts.text) === bare(asked);
}

/** "… newest first:" leads straight into the quotes. */
function introducersLast(a: Notice, b: Notice): number {
  const introduces = (one: Notice): number =>
    Number(one.code === 'figures-differ' || one.code === 'statements-changed');
  return introduces(a) - introduces(b);
}

function lead(one: Notice): 'lead' | 'plain' | 'quiet' {
  if (one.code === 'searched' || one.code === 'words-not-found') return 'plain';
  return one.code === 'understood-as' || one.code === 'period-read' || one.code === 'outlet-limited'
    ? 'quiet'
    : 'lead';
}

function echo(asked: string): readonly Block[] {
  const line = asked.replace(/\s+/g, ' ').trim();
  return line === '' || line.length > ECHO_MAX_CHARS ? [] : [notice('you-asked', { text: line }, 'quiet')];
}

function quoteBlocks(quotes: readonly Quote[], figures: boolean): readonly Block[] {
  return quotes.map((quote) => ({ type: 'quote', role: figures ? 'figure' : 'answer', quote }));
}

function nearestBlocks(outcome: Outcome): readonly Block[] {
  const nearest = 'nearest' in outcome ? (outcome.nearest ?? []) : [];
  if (nearest.length === 0) return [];
  return [
    notice('nearest-not-answer'),
    ...nearest.map((quote): Block => ({ type: 'quote', role: 'nearest', quote })),
  ];
}

const cries = (outcome: Outcome): boolean => outcome.notices.some(({ code }) => code === 'no-help-here');

function closing(context: ReplyContext, outcome: Outcome, covered: boolean): readonly Block[] {
  const articles = new Set(outcome.quotes.map((quote) => quote.article)).size;
  const fresh = covered ? [newestQuoted(outcome.asOf, articles, context.question.askedAt)] : [];
  const cried = cries(outcome);
  if (covered && !cried) return fresh;
  if (context.safetyNote !== null)
    return [...fresh, notice('safety-note', { text: context.safetyNote }, 'warn')];
  return cried ? [...fresh, notice('call-for-help', {}, 'warn')] : fresh;
}

function actionsFor({ outcome, tellMe, shareAs, inform, feedback }: Answer): readonly Action[] {
  if (outcome.kind === 'answered' || outcome.kind === 'conflicting') {
    const token = encodeRefs(outcome.quotes);
    return [
      { kind: 'share', token: shareToken(token, shareAs) },
      { kind: 'more-context', token },
      { kind: 'copy', token },
      ...(inform ? [{ kind: 'inform-me' as const, token }] : []),
      ...(feedback ? [{ kind: 'feedback' as const, token }] : []),
    ];
  }
  const suggestions = outcome.suggestions ?? [];
  return [
    ...suggestions.map((label): Action => ({ kind: 'ask-again', token: suggestionToken(label), label })),
    ...(tellMe === null ? [] : [{ kind: 'tell-me' as const, token: tellMe }]),
    { kind: 'sources', token: 's0' },
  ];
}

/** Names a suggested question without carrying its words. */
export function suggestionToken(question: string): string {
  return createHash('sha256').update(question).digest('hex').slice(0, 16);
}
