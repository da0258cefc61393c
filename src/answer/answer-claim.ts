import { segment } from '../passages/index.ts';
import type { Chosen } from './choose/chosen.ts';
import { newestFirst } from './choose/published-order.ts';
import { isQuotable } from './choose/quotable.ts';
import { MAX_QUOTES } from './choose/select.ts';
import { deniesClaim } from './claim-denial.ts';
import { correctedBy } from './context/corrected-by.ts';
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
/** More would crowd out what else is said. */
const MAX_DENIALS = 2;
const MAX_CANDIDATES = 20;
/** Share of the sentence's words that a passage must hold to speak to it, and at least so many words. */
const CLOSE = 0.5;
const MIN_MET = 2;
/** A shorter piece between commas ("run!!") says nothing to look up. */
const MIN_PIECE_WORDS = 3;

/** The passage is about what the sentence says: its names, and most of its words. A different number is what readers must see. */
function speaksTo({ located, evidence }: RankedPassage): boolean {
  const { met, near, missing, missingNames } = evidence;
  const all = met.length + near.length + missing.length;
  return (
    isQuotable(located.passage) &&
    missingNames.length === 0 &&
    met.length >= Math.min(MIN_MET, all) &&
    met.length / Math.max(1, all) >= CLOSE
  );
}

/** A passage that speaks to a piece of the message, or denies it in other words. */
interface Close {
  readonly item: RankedPassage;
  readonly denies: boolean;
}

function closeTo(library: LibraryView, piece: string, ranked: readonly RankedPassage[]): readonly Close[] {
  return ranked.slice(0, MAX_CANDIDATES).flatMap((item) => {
    if (!isQuotable(item.located.passage)) return [];
    const denies = deniesClaim(library.index, piece, item);
    return denies || speaksTo(item) ? [{ item, denies }] : [];
  });
}

/** A report that the same article corrects supports nothing; the correction stands for it. */
function isRefuted({ item: { located } }: Close, found: readonly Close[]): boolean {
  const correction = correctedBy(located.entry, located.passage);
  return correction !== null && found.some(({ item }) => item.located.passage === correction);
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

/** A picture's line comes last; else the best first. */
function order({ item: a }: Close, { item: b }: Close): number {
  const captions = ({ located }: RankedPassage): number => (located.passage.kind === 'caption' ? 1 : 0);
  return captions(a) - captions(b) || b.score - a.score;
}

/** Each passage once, what says that it is not so first, without reports that were taken back. */
function orderedOf(close: readonly Close[]): readonly Close[] {
  const found = close
    .filter(
      ({ item }, i) => close.findIndex((other) => other.item.located.passage === item.located.passage) === i,
    )
    .filter((one, _, all) => !isRefuted(one, all))
    .toSorted(order);
  const denials = found.filter(({ denies }) => denies);
  const rest = found.filter(({ denies }) => !denies);
  return [...denials.slice(0, MAX_DENIALS), ...rest, ...denials.slice(MAX_DENIALS)];
}

/**
 * "What do articles say?" on a message: the closest quotes for the message as a whole, those that say it is not so first,
 * else newest first; never a rating.
 */
export function answerClaim(library: LibraryView, text: string): Finding {
  const read = piecesOf(text).map((piece) => ({ piece, ranking: rank(library.index, { text: piece }) }));
  const rankings = read.map(({ ranking }) => ranking);
  const close = read.flatMap(({ piece, ranking }) => closeTo(library, piece, ranking.ranked));
  const found = orderedOf(close).slice(0, MAX_CANDIDATES);
  const denials = new Set(found.filter(({ denies }) => denies).map(({ item }) => item.located.passage));
  const origins = foldOrigins(found.map(({ item: { located } }) => ({ located, trace: traced(located) })));
  const chosen: readonly Chosen[] = origins
    .slice(0, MAX_QUOTES)
    .map(({ first, copies }) => ({ ...first, copies: copies.map((copy) => copy.located) }))
    .toSorted(
      (a, b) =>
        Number(denials.has(b.located.passage)) - Number(denials.has(a.located.passage)) ||
        newestFirst(a.located, b.located),
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
