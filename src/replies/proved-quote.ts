import { checkQuote, quoteOf } from '../answer/index.ts';
import type { Quote } from '../contract.ts';
import type { Located } from '../entry.ts';
import type { ReplyContext } from './reply-base.ts';

/** The passages as quotes; one that is no exact slice of a live article, or is withheld, is dropped and reported as a bug. */
export function provedQuotes(context: ReplyContext, found: readonly Located[]): readonly Quote[] {
  return found.map(quoteOf).filter((quote) => {
    const error = checkQuote(context.library, quote);
    if (error !== null) context.onInvariant(error);
    return error === null;
  });
}
