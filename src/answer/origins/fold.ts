/**
 * Wire copies count once. Two thresholds, because one fails both ways: near-identical words are one text whatever the
 * day; rewritten copies overlap by only 0.12 to 0.50 (headlines of one event, koala73/worldmonitor#3195), where
 * unrelated sentences do as well, so there the day, the figures and a name must be the same and one agency must stand
 * behind both. Without the agency they are independent confirmations and both are shown.
 */
import type { Located } from '../../entry.ts';
import {
  containment,
  daysAgree,
  type Fingerprint,
  fingerprintOf,
  namesAgree,
  namesShared,
  overlap,
  sameNumbers,
  speakersDiffer,
} from './similar.ts';

const SAME_OVERLAP = 0.75;
const SAME_CONTAINMENT = 0.88;
const LIKELY_OVERLAP = 0.5;
const REWRITTEN_OVERLAP = 0.12;
/** Fewer content words are a phrase that anyone may write. */
const MIN_WORDS = 4;

/** A passage with what is needed to compare it. */
export interface Traced {
  readonly located: Located;
  readonly print: Fingerprint;
  /** Day of publication; null when undated. */
  readonly day: string | null;
  /** The agency the passage comes from: the article's, or one credited in its dateline; contributors never. */
  readonly agency: string | null;
}

const DATELINE_AGENCY = /^[^()]{0,60}\((\p{Lu}[\p{L} ]{1,30})\)\s?[-–—]/u;

export function traced(located: Located): Traced {
  const { article } = located.entry;
  const credited = DATELINE_AGENCY.exec(located.passage.text)?.[1] ?? null;
  return {
    located,
    print: fingerprintOf(located.passage.text),
    day: article.published?.slice(0, 10) ?? null,
    agency: article.agency ?? credited,
  };
}

/** Both are copies of one text: they count as one origin. Different figures, names, speakers or a denial never fold. */
export function sameOrigin(a: Traced, b: Traced): boolean {
  if (!sameNumbers(a.print, b.print) || a.print.denies !== b.print.denies) return false;
  if (!namesAgree(a.print, b.print) || speakersDiffer(a.print, b.print)) return false;
  if (!daysAgree(a.print, b.print)) return false;
  if (Math.min(a.print.words.size, b.print.words.size) < MIN_WORDS)
    return a.located.passage.text === b.located.passage.text;
  const share = overlap(a.print, b.print);
  if (isVerbatim(a, b)) return true;
  const evidence =
    a.day !== null && a.day === b.day && a.print.numbers.size > 0 && namesShared(a.print, b.print) > 0;
  if (!evidence) return false;
  if (a.agency !== null && b.agency !== null && !sameAgency(a.agency, b.agency)) return false;
  if (share >= LIKELY_OVERLAP) return true;
  return share >= REWRITTEN_OVERLAP && a.agency !== null && b.agency !== null;
}

/** One text but for a dateline or a word: either may be cited for the other. */
function isVerbatim(a: Traced, b: Traced): boolean {
  return overlap(a.print, b.print) >= SAME_OVERLAP && containment(a.print, b.print) >= SAME_CONTAINMENT;
}

function sameAgency(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** A passage that stands for all its copies. */
export interface Origin<T> {
  readonly first: T;
  /** Copies in other articles, in the order given. */
  readonly copies: readonly T[];
}

/**
 * Folds copies; the order of origins is that of their first members. Of verbatim copies the earliest published is the one
 * cited; a rewritten copy never takes the place of the one that was found. Work grows with the square of the few given.
 */
export function foldOrigins<T extends { readonly trace: Traced }>(items: readonly T[]): readonly Origin<T>[] {
  const origins: T[][] = [];
  for (const item of items) {
    // Of each member: what agrees with a copy that names no day may still differ from one that names another.
    const home = origins.find((members) => members.every(({ trace }) => sameOrigin(trace, item.trace)));
    if (home) home.push(item);
    else origins.push([item]);
  }
  return origins.flatMap((members) => {
    const [found] = members;
    if (!found) return [];
    const first = members
      .filter((item) => item === found || isVerbatim(item.trace, found.trace))
      .reduce((a, b) => (isEarlier(b.trace, a.trace) ? b : a));
    return [{ first, copies: members.filter((item) => item !== first) }];
  });
}

/** Published on an earlier day; an undated copy is never the earlier one. */
function isEarlier(a: Traced, b: Traced): boolean {
  return a.day !== null && (b.day === null || a.day < b.day);
}
