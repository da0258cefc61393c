import { quoteOf } from '../answer/index.ts';
import type { PullFrom, PullOffer } from '../contract.ts';
import type { Located } from '../entry.ts';
import type { Newsroom } from '../knowledge/newsroom/index.ts';
import type { Library } from '../library.ts';
import { decodeRefs, encodeRefs } from '../replies/passage-ref.ts';
import type { PostedQuote, Store } from '../store/index.ts';

export interface OfferDeps {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
}

/** The quotes of a post that still stand, each once, in its order. */
export async function standingQuotes(deps: OfferDeps, from: PullFrom): Promise<PullOffer['quotes']> {
  const found =
    'token' in from ? decodeRefs(from.token, deps.library.entries()) : await postedQuotes(deps, from);
  const byRef = new Map((found ?? []).map((located) => [encodeRefs([quoteOf(located)]), located]));
  return [...byRef].map(([ref, located]) => ({ ref, quote: quoteOf(located) }));
}

async function postedQuotes(
  { store, newsroom, library }: OfferDeps,
  { posted }: Extract<PullFrom, { posted: unknown }>,
): Promise<readonly Located[]> {
  const posting = await store.postings.at(posted);
  const quotes = (posting?.parts ?? []).flatMap((part) => [
    ...('quote' in part ? [part.quote] : []),
    ...('sameAs' in part ? part.sameAs : []),
  ]);
  const found: Located[] = [];
  for (const quote of quotes) found.push(...(await standing(newsroom, library, quote)));
  return found;
}

/** The article may have another text by now: the sentence is found by its words. */
async function standing(
  newsroom: Newsroom,
  library: Library,
  quote: PostedQuote,
): Promise<readonly Located[]> {
  const entry = library.entry(quote.article);
  if (entry === undefined) return [];
  const then = await newsroom.text(quote.article, quote.digest);
  const words = then?.body.slice(quote.start, quote.end);
  const same = entry.passages.filter(({ text }) => text === words);
  const passage = same.find(({ start }) => start === quote.start) ?? same[0];
  return passage === undefined ? [] : [{ entry, passage }];
}
