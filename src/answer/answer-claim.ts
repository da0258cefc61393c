import { segment } from '../passages/index.ts';
import type { Chosen } from './choose/chosen.ts';
import { newestFirst } from './choose/published-order.ts';
import { isQuotable } from './choose/quotable.ts';
import { MAX_QUOTES } from './choose/select.ts';
import type { Finding } from './finding.ts';
import { searchedOf } from './library-facts.ts';
import type { LibraryView } from './library-view.ts';
import { noticeOf } from './notice.ts';
import { foldOrigins, traced } from './origins/fold.ts';
import { type RankedPassage, rank } from './rank/index.ts';

/** Sentences of a message that are looked up. */
const MAX_SENTENCES = 6;
const MAX_CANDIDATES = 20;
/** Share of the sentence's words that a passage must hold to speak to it, and at least so many words. */
const CLOSE = 0.5;
const MIN_MET = 2;

/** The passage is about what the sentence says: its names, and most of its words. A different number is what readers must see. */
function speaksTo({ located, evidence }: RankedPassage): boolean {
  const all = evidence.met.length + evidence.near.length + evidence.missing.length;
  return (
    isQuotable(located.passage) &&
    evidence.missingNames.length === 0 &&
    evidence.met.length >= Math.min(MIN_MET, all) &&
    evidence.met.length / Math.max(1, all) >= CLOSE
  );
}

/** "What do articles say?" on a message: the closest quotes for the message as a whole, newest first; never a rating. */
export function answerClaim(library: LibraryView, text: string): Finding {
  const sentences = segment(text, 'en').slice(0, MAX_SENTENCES);
  const rankings = sentences.map((sentence) => rank(library.index, { text: sentence.text }));
  const close = rankings.flatMap(({ ranked }) => ranked.slice(0, MAX_CANDIDATES).filter(speaksTo));
  const found = close
    .filter((item, i) => close.findIndex((other) => other.located.passage === item.located.passage) === i)
    .toSorted((a, b) => b.score - a.score);
  const origins = foldOrigins(
    found.slice(0, MAX_CANDIDATES).map(({ located }) => ({ located, trace: traced(located) })),
  );
  const chosen: readonly Chosen[] = origins
    .slice(0, MAX_QUOTES)
    .map(({ first, copies }) => ({ ...first, copies: copies.map((copy) => copy.located) }))
    .toSorted((a, b) => newestFirst(a.located, b.located));
  const lead = rankings.toSorted((a, b) => b.confidence - a.confidence)[0];
  const searched = library.entries();
  const base = {
    question: text,
    ranked: lead?.ranked ?? [],
    confidence: lead?.confidence ?? 0,
    chosen,
    nearest: [],
    searched,
    readings: [],
  };
  if (chosen.length > 0) return { ...base, kind: 'answered', remarks: [noticeOf('claim-not-rated')] };
  const remarks = [
    noticeOf('claim-not-covered'),
    noticeOf('searched', { ...searchedOf(searched) }),
    noticeOf('claim-not-rated'),
  ];
  return { ...base, kind: 'not-covered', remarks };
}
