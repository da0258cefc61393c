import type { Located } from '../entry.ts';
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
import { tokensOf } from './tokens.ts';

/** Sentences of a message that are looked up. */
const MAX_SENTENCES = 6;
const MAX_PIECES = 10;
const MAX_CANDIDATES = 20;
/** Share of the sentence's words that a passage must hold to speak to it, and at least so many words. */
const CLOSE = 0.5;
const MIN_MET = 2;
/** What says that it is not so need share less: it is what a reader must see. */
const CLOSE_DENIAL = 0.34;
/** A shorter piece between commas ("run!!") says nothing to look up. */
const MIN_PIECE_WORDS = 3;

const DENIES =
  /(?:\b(?:not|no|never|none|nobody|denied|denies|rejects?|rejected|false|untrue|correction|wrongly|without|called off|cancell?ed|contrary)\b|n['’]t\b)/iu;

const denies = ({ passage }: Located): boolean => DENIES.test(passage.text);
const isDenial = ({ located }: RankedPassage): boolean => denies(located);

/** The passage is about what the sentence says: its names, and most of its words. A different number is what readers must see. */
function speaksTo(item: RankedPassage): boolean {
  const { met, near, missing, missingNames, missingNumbers } = item.evidence;
  const all = met.length + near.length + missing.length;
  const about = isDenial(item) && missingNumbers.length === 0;
  return (
    isQuotable(item.located.passage) &&
    missingNames.length === 0 &&
    met.length >= Math.min(MIN_MET, all) &&
    met.length / Math.max(1, all) >= (about ? CLOSE_DENIAL : CLOSE)
  );
}

/** The sentences of a message, and the pieces of those that say several things at once. */
function piecesOf(text: string): readonly string[] {
  const sentences = segment(text, 'en')
    .slice(0, MAX_SENTENCES)
    .map((sentence) => sentence.text);
  const pieces = sentences.flatMap((sentence) => {
    const parts = sentence.split(/[,;:!]/u).map((part) => part.trim());
    return parts.length > 1 ? parts.filter((part) => tokensOf(part).length >= MIN_PIECE_WORDS) : [];
  });
  return [...new Set([...sentences, ...pieces])].slice(0, MAX_PIECES);
}

/** What says that it is not so comes first, a picture's line last; else the best. */
function order(a: RankedPassage, b: RankedPassage): number {
  const captions = (item: RankedPassage): number => (item.located.passage.kind === 'caption' ? 1 : 0);
  return Number(isDenial(b)) - Number(isDenial(a)) || captions(a) - captions(b) || b.score - a.score;
}

/**
 * "What do articles say?" on a message: the closest quotes for the message as a whole, those that say it is not so first,
 * else newest first; never a rating.
 */
export function answerClaim(library: LibraryView, text: string): Finding {
  const rankings = piecesOf(text).map((piece) => rank(library.index, { text: piece }));
  const close = rankings.flatMap(({ ranked }) => ranked.slice(0, MAX_CANDIDATES).filter(speaksTo));
  const found = close
    .filter((item, i) => close.findIndex((other) => other.located.passage === item.located.passage) === i)
    .toSorted(order);
  const origins = foldOrigins(
    found.slice(0, MAX_CANDIDATES).map(({ located }) => ({ located, trace: traced(located) })),
  );
  const chosen: readonly Chosen[] = origins
    .slice(0, MAX_QUOTES)
    .map(({ first, copies }) => ({ ...first, copies: copies.map((copy) => copy.located) }))
    .toSorted(
      (a, b) => Number(denies(b.located)) - Number(denies(a.located)) || newestFirst(a.located, b.located),
    );
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
