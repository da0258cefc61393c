import { shownWith } from '../context/context-of.ts';
import { isOvertaken } from '../context/corrected-by.ts';
import { foldOrigins, traced } from '../origins/fold.ts';
import { containment, fingerprintOf } from '../origins/similar.ts';
import type { RankedPassage } from '../rank/index.ts';
import type { Chosen } from './chosen.ts';
import { publishedAt } from './published-order.ts';
import { supports } from './supports.ts';

/** One screen of a phone (ux, "Answer"). */
export const MAX_QUOTES = 3;
/** Candidates that are looked at; folding compares each with each. */
const MAX_CANDIDATES = 30;
/** With more of its words already shown, a further quote adds nothing. */
const MAX_REPEATED = 0.7;
/** Another outlet's own words are a confirmation, and worth showing until they are all but the same. */
const MAX_REPEATED_ELSEWHERE = 0.9;
/** Scores this close (relative) are equal: the newer article goes first. */
const EQUAL_SCORE = 0.04;
/** A further quote scores at most so much less than the best (relative); another outlet's words are worth more. */
const NEAR_SCORE = 0.2;
const FAR_SCORE = 0.25;

export interface SelectOptions {
  /** "What is the latest": newest first among all that speak to it. */
  readonly latest: boolean;
  readonly maxQuotes: number;
}

/** Scores fall off quickly behind the last good answer: on SelQA six of the seven right further quotes lay this near. */
function isNearTo(item: RankedPassage, best: RankedPassage): boolean {
  const another = item.located.entry.article.outlet !== best.located.entry.article.outlet;
  return best.score - item.score <= Math.abs(best.score) * (another ? FAR_SCORE : NEAR_SCORE);
}

function equalTo(best: RankedPassage, item: RankedPassage): boolean {
  const close = Math.abs(best.score - item.score) <= Math.abs(best.score) * EQUAL_SCORE;
  return (
    close &&
    item.evidence.met.length >= best.evidence.met.length &&
    item.evidence.missing.length <= best.evidence.missing.length
  );
}

/** What has been corrected, or was only reported before, goes behind what stands. */
function standingFirst(items: readonly RankedPassage[]): readonly RankedPassage[] {
  const stands = ({ located: { entry, passage } }: RankedPassage): boolean => !isOvertaken(entry, passage);
  return [...items.filter(stands), ...items.filter((item) => !stands(item))];
}

/** The best first; of several equal ones the newest. */
function ordered(all: readonly RankedPassage[], latest: boolean): readonly RankedPassage[] {
  const items = standingFirst(all);
  const [best] = items;
  if (!best) return [];
  // Stable: within one day the better passage stays first.
  if (latest) return items.toSorted((a, b) => publishedAt(b.located) - publishedAt(a.located) || 0);
  const equals = items.filter((item) => item === best || equalTo(best, item));
  const newest = equals.reduce((a, b) => (publishedAt(b.located) > publishedAt(a.located) ? b : a));
  return [newest, ...items.filter((item) => item !== newest)];
}

/**
 * Picks 1 to `maxQuotes` passages to quote: the best that speaks to the question, then those that add another outlet's
 * words or another part of the answer. `best` must be clean; `alternatives` may stand beside it whatever words they
 * meet. Copies of one text count once.
 */
export function selectQuotes(
  ranked: readonly RankedPassage[],
  best: RankedPassage,
  options: SelectOptions,
  alternatives: readonly RankedPassage[] = [],
): readonly Chosen[] {
  const other = new Set(alternatives.map((item) => item.located.passage));
  const supporting = ranked.filter(
    (item) =>
      !other.has(item.located.passage) && (options.latest || isNearTo(item, best)) && supports(item, best),
  );
  const candidates = [...alternatives, ...supporting].slice(0, MAX_CANDIDATES);
  const items = ordered([best, ...candidates.filter((item) => item !== best)], options.latest);
  const origins = foldOrigins(items.map((item) => ({ located: item.located, trace: traced(item.located) })));
  const chosen: Chosen[] = [];
  const shown: string[] = [];
  for (const { first, copies } of origins) {
    if (chosen.length >= options.maxQuotes) break;
    const { entry, passage } = first.located;
    const elsewhere = chosen.every((one) => one.located.entry.article.outlet !== entry.article.outlet);
    const most = elsewhere ? MAX_REPEATED_ELSEWHERE : MAX_REPEATED;
    if (chosen.length > 0 && (shown.includes(passage.text) || repeats(passage.text, shown, most))) continue;
    chosen.push({ ...first, copies: copies.map((copy) => copy.located) });
    shown.push(passage.text, ...shownWith(entry, passage).map((piece) => piece.text));
  }
  return chosen;
}

function repeats(text: string, shown: readonly string[], most: number): boolean {
  const said = fingerprintOf(shown.join(' \n '));
  const own = fingerprintOf(text);
  const fresh = [...own.numbers].some((value) => !said.numbers.has(value));
  return !fresh && own.words.size <= said.words.size && containment(own, said) > most;
}
