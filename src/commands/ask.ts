import { z } from 'zod';
import { type AskQuestion, ask, type Outcome } from '../answer/index.ts';
import type { Quote } from '../contract.ts';
import type { Library } from '../library.ts';
import { runBatch } from './batch.ts';
import type { CommandIo, ExitCode } from './io.ts';

const askLine = z.object({
  id: z.coerce.string(),
  q: z.string(),
  thread: z.array(z.string()).optional(),
});

/** `dateline ask --json` and `--batch`: the outcome as one line of JSON a question. */
export async function askBatch(
  library: Library,
  now: string,
  lang: string | null,
  io: CommandIo,
): Promise<ExitCode> {
  return runBatch(io, askLine, ({ id, q, thread }) => [
    askJson(library, id, { text: q, now, ...optional(thread, lang) }),
  ]);
}

/** The outcome of one question as JSON. */
export function askJson(library: Library, id: string, question: Omit<AskQuestion, 'mode'>): unknown {
  return outcomeJson(id, library.version, ask(library, { ...question, mode: 'ask' }));
}

function optional(thread: readonly string[] | undefined, lang: string | null) {
  return { ...(thread ? { thread } : {}), ...(lang ? { lang } : {}) };
}

/** The line that scripts and measurements read; absent optional fields are left out. */
function outcomeJson(id: string, knowledge: string, outcome: Outcome): unknown {
  const nearest = 'nearest' in outcome ? outcome.nearest : undefined;
  const suggestions = 'suggestions' in outcome ? outcome.suggestions : undefined;
  return {
    id,
    kind: outcome.kind,
    confidence: outcome.confidence,
    quotes: outcome.quotes.map(quoteJson),
    ranked: outcome.ranked,
    ...(nearest && nearest.length > 0 ? { nearest: nearest.map(quoteJson) } : {}),
    ...(outcome.kind === 'conflicting' ? { figures: outcome.figures.map(quoteJson) } : {}),
    searched: outcome.searched,
    ...(outcome.understoodAs === undefined ? {} : { understoodAs: outcome.understoodAs }),
    notices: outcome.notices.map(({ code, facts }) => ({ code, ...facts })),
    ...(suggestions && suggestions.length > 0 ? { suggestions } : {}),
    knowledge,
    asOf: outcome.asOf,
  };
}

function quoteJson(quote: Quote): unknown {
  const { article, start, end, text, citation, context, dateNotes, alsoCarriedBy } = quote;
  return {
    article,
    start,
    end,
    text,
    citation: {
      outlet: citation.outlet,
      title: citation.title,
      published: citation.published,
      ...(citation.url ? { url: citation.url } : {}),
      ...(citation.sentenceUrl ? { sentenceUrl: citation.sentenceUrl } : {}),
      ...(citation.agency ? { agency: citation.agency } : {}),
      ...(citation.contributors.length > 0 ? { contributors: citation.contributors } : {}),
    },
    ...(context && context.length > 0 ? { context } : {}),
    ...(dateNotes && dateNotes.length > 0 ? { dateNotes } : {}),
    ...(alsoCarriedBy && alsoCarriedBy.length > 0 ? { alsoCarriedBy } : {}),
    ...('amount' in quote ? { amount: quote.amount } : {}),
  };
}
