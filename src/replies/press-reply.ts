import { paragraphOf } from '../answer/index.ts';
import type { Block, Quote, Reply } from '../contract.ts';
import type { Located } from '../library.ts';
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

/** "Share here": the quotes for everyone, without who asked and without the question. */
export function sharedReply(context: ReplyContext, token: string): Reply {
  return withQuotes(context, token, (found) => {
    const quotes = provedQuotes(context, found);
    const asOf = newestOf(quotes);
    const articles = new Set(quotes.map((quote) => quote.article)).size;
    const blocks = [
      notice('shared-head', {}, 'lead'),
      ...quotes.map((quote): Block => ({ type: 'quote', role: 'answer', quote })),
      newestQuoted(asOf, articles, context.question.askedAt),
    ];
    const actions = [{ kind: 'more-context' as const, token }];
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

/** "Copy with source": quote, outlet, date and full link as plain words. */
export function copyReply(context: ReplyContext, token: string): Reply {
  return withQuotes(context, token, (found) => {
    const quotes = provedQuotes(context, found);
    const blocks = [
      notice('copy-head', {}, 'quiet'),
      ...quotes.map((quote): Block => ({ type: 'copy', quote })),
    ];
    return replyOf(context, 'copy', blocks, { asOf: newestOf(quotes) });
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
