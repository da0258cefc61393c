import type { Notice, Quote } from '../contract.ts';
import type { Located } from '../entry.ts';
import type { InvariantError } from '../errors.ts';
import type { AskOptions } from './ask-question.ts';
import type { Chosen } from './choose/chosen.ts';
import { checkQuote, quoteOf } from './cite/quote-of.ts';
import type { Finding } from './finding.ts';
import { searchedOf } from './library-facts.ts';
import type { LibraryView } from './library-view.ts';
import { noticeOf } from './notice.ts';
import { traced } from './origins/fold.ts';
import type { Figure, Outcome, RankedPassage } from './outcome.ts';
import { suggestionsFor } from './refuse/suggestions.ts';

const MAX_RANKED = 10;

/** A picked passage as a quote with the outlets that carry the same words and the agency behind them. */
function quoted({ located, copies, trace }: Chosen): Quote {
  const quote = quoteOf(located);
  const own = quote.citation.outlet;
  const outlets = [...new Set(copies.flatMap(({ entry }) => entry.article.outlet ?? []))].filter(
    (outlet) => outlet !== own,
  );
  const agency =
    trace.agency ?? copies.map((copy) => traced(copy).agency).find((name) => name !== null) ?? null;
  return {
    ...quote,
    citation: { ...quote.citation, agency },
    ...(outlets.length > 0 ? { alsoCarriedBy: outlets.sort() } : {}),
  };
}

/** Drops every quote that is no exact slice of a live article, and says so. */
function proved<Q extends Quote>(
  library: LibraryView,
  quotes: readonly Q[],
  report: (error: InvariantError) => void,
): readonly Q[] {
  return quotes.filter((quote) => {
    const error = checkQuote(library, quote);
    if (error) report(error);
    return error === null;
  });
}

function rankedOf(finding: Finding): readonly RankedPassage[] {
  const listed = (finding.listed ?? []).map((located, i) => ranked(located, 1 - i / 100));
  const found = finding.ranked.map(({ located, score }) => ranked(located, score));
  const all = listed.length > 0 ? listed : found;
  return all.slice(0, MAX_RANKED);
}

function ranked({ entry, passage }: Located, score: number): RankedPassage {
  return { article: entry.article.id, start: passage.start, end: passage.end, text: passage.text, score };
}

function asOf(quotes: readonly Quote[]): string | null {
  return (
    quotes
      .flatMap(({ citation }) => citation.published?.slice(0, 10) ?? [])
      .sort()
      .at(-1) ?? null
  );
}

/** Who cries for help is offered nothing to read. */
const isForHelp = ({ remarks }: Finding): boolean => remarks.some(({ code }) => code === 'no-help-here');

/** The outcome of a finding: quotes built, proved one by one, and what cannot be shown safely turned into a refusal. */
export function outcomeOf(
  library: LibraryView,
  finding: Finding,
  understoodAs: string | null,
  options: AskOptions,
): Outcome {
  const report = options.onInvariant ?? (() => undefined);
  const understood: readonly Notice[] =
    understoodAs === null ? [] : [noticeOf('understood-as', { text: understoodAs })];
  const base = {
    confidence: finding.confidence,
    ranked: rankedOf(finding),
    searched: searchedOf(finding.searched),
    ...(understoodAs === null ? {} : { understoodAs }),
  };
  const notices = [...understood, ...finding.readings, ...finding.remarks];
  if (finding.kind === 'answered' || finding.kind === 'conflicting') {
    const figures = proved(
      library,
      finding.chosen.map((one) => ({ ...quoted(one), ...(one.amount ? { amount: one.amount } : {}) })),
      report,
    );
    if (figures.length > 0) {
      const full = figures.filter((quote): quote is Figure => 'amount' in quote);
      if (finding.kind === 'conflicting')
        return { ...base, kind: 'conflicting', quotes: full, figures: full, notices, asOf: asOf(full) };
      return { ...base, kind: 'answered', quotes: figures, notices, asOf: asOf(figures) };
    }
    const unsafe = [...understood, noticeOf('could-not-answer-safely')];
    return { ...base, kind: 'limited', quotes: [], notices: unsafe, asOf: null };
  }
  const nearest = proved(library, finding.nearest.map(quoteOf), report);
  const suggestions = isForHelp(finding) ? [] : suggestionsFor(library, finding.question);
  return {
    ...base,
    kind: finding.kind,
    quotes: [],
    ...(nearest.length > 0 ? { nearest } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    notices: [
      ...notices,
      ...(suggestions.length > 0 ? [noticeOf('try-asking', { questions: suggestions })] : []),
    ],
    asOf: null,
  };
}
