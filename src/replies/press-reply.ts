import { paragraphOf } from '../answer/index.ts';
import type { Block, Quote, Reply } from '../contract.ts';
import type { Located } from '../entry.ts';
import { newestQuoted } from './freshness.ts';
import { decodeRefs } from './passage-ref.ts';
import { provedQuotes } from './proved-quote.ts';
import { notice, type ReplyContext, replyOf } from './reply-base.ts';

/** "More context": each quote marked inside its paragraph. */
export function contextReply(context: ReplyContext, token: string): Reply {
  return withQuotes(context, token, (found) => {
    const blocks = found.flatMap((located): readonly Block[] => {
      const { before, after } = paragraphOf(located.entry, located.passage);
      return provedQuotes(context, [located]).map((quote) => ({ type: 'paragraph', quote, before, after }));
    });
    const version = notice('knowledge-version', { version: context.library.version }, 'quiet');
    return replyOf(context, 'context', [notice('context-head', {}, 'lead'), ...blocks, version]);
  });
}

/** "Share here" while the question is remembered: with it, or the quotes alone. Neither shows who asked. */
export function shareChoiceReply(context: ReplyContext, token: string): Reply {
  return withQuotes(context, readShareToken(token).quotes, () =>
    replyOf(context, 'shared', [notice('share-choice', {}, 'lead')], {
      actions: [
        { kind: 'share-asked', token },
        { kind: 'share-quotes', token },
      ],
      visibility: 'private',
    }),
  );
}

/** "With my question", pressed too late for it. */
export function questionForgottenReply(context: ReplyContext, token: string): Reply {
  return replyOf(context, 'limited', [notice('question-forgotten', {}, 'lead')], {
    actions: [{ kind: 'share-quotes', token }],
    visibility: 'private',
  });
}

/** Names the quotes and, by a key, the question they answer: at most 79 characters. */
export function shareToken(quotes: string, question: string | null): string {
  return question === null ? quotes : `${quotes}~${question}`;
}

/** The parts of a share button's token; `question` is null where it names none. */
export function readShareToken(token: string): { readonly quotes: string; readonly question: string | null } {
  const at = token.indexOf('~');
  return at < 0
    ? { quotes: token, question: null }
    : { quotes: token.slice(0, at), question: token.slice(at + 1) };
}

/** The quotes for everyone, without who asked; `asked`: the question, where its asker wants it shown. */
export function sharedReply(context: ReplyContext, token: string, asked: string | null = null): Reply {
  return withQuotes(context, readShareToken(token).quotes, (found) => {
    const quotes = provedQuotes(context, found);
    const asOf = newestOf(quotes);
    const articles = new Set(quotes.map((quote) => quote.article)).size;
    const blocks = [
      asked === null ? notice('shared-head', {}, 'lead') : notice('asked-here', { text: asked }, 'lead'),
      ...quotes.map((quote): Block => ({ type: 'quote', role: 'answer', quote })),
      newestQuoted(asOf, articles, context.question.askedAt),
    ];
    const actions = [{ kind: 'more-context' as const, token: readShareToken(token).quotes }];
    return replyOf(context, 'shared', blocks, { asOf, actions, visibility: 'public' });
  });
}

/** "Keep in my messages": the quotes alone, under a line that tells a lock screen nothing. */
export function keptQuotesReply(context: ReplyContext, token: string): Reply {
  return withQuotes(context, token, (found) => {
    const quotes = provedQuotes(context, found);
    const articles = new Set(quotes.map((quote) => quote.article)).size;
    const blocks = [
      notice('kept-head', {}, 'quiet'),
      ...quotes.map((quote): Block => ({ type: 'quote', role: 'answer', quote })),
      newestQuoted(newestOf(quotes), articles, context.question.askedAt),
    ];
    return replyOf(context, 'kept', blocks, { asOf: newestOf(quotes), visibility: 'private' });
  });
}

/** "Copy with source": quote, outlet, date and full link as plain words; also to the asker's own messages. */
export function copyReply(context: ReplyContext, token: string): Reply {
  return withQuotes(context, token, (found) => {
    const quotes = provedQuotes(context, found);
    const blocks = [
      notice('copy-head', {}, 'quiet'),
      ...quotes.map((quote): Block => ({ type: 'copy', quote })),
    ];
    const keep = { kind: 'keep' as const, token };
    const actions = context.question.asker === null ? [] : [keep];
    return replyOf(context, 'copy', blocks, { asOf: newestOf(quotes), actions });
  });
}

/** A button whose article is gone, or that is none of ours. */
export function oldButtonReply(context: ReplyContext): Reply {
  return replyOf(context, 'limited', [notice('button-too-old', {}, 'lead')]);
}

function withQuotes(context: ReplyContext, token: string, make: (found: readonly Located[]) => Reply): Reply {
  const found = decodeRefs(token, context.library.entries());
  if (found === null) return oldButtonReply(context);
  return found.length === 0 ? replyOf(context, 'limited', [notice('context-gone', {}, 'lead')]) : make(found);
}

function newestOf(quotes: readonly Quote[]): string | null {
  const dates = quotes.flatMap((quote) => quote.citation.published?.slice(0, 10) ?? []);
  return dates.sort().at(-1) ?? null;
}
