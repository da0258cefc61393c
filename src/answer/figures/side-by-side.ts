import type { Located } from '../../entry.ts';
import type { PassageIndex } from '../../search/passage-index.ts';
import { type AskedWords, askedWordsOf } from '../choose/asked-words.ts';
import type { Chosen } from '../choose/chosen.ts';
import { publishedAt } from '../choose/published-order.ts';
import { isClean } from '../choose/supports.ts';
import { isOvertaken } from '../context/corrected-by.ts';
import { nextTelling } from '../context/neighbours.ts';
import { isTakenBack } from '../context/taken-back.ts';
import { namesIn } from '../names/names-in.ts';
import { foldOrigins, traced } from '../origins/fold.ts';
import type { Amount } from '../outcome.ts';
import { isAnybody, type RankedPassage } from '../rank/index.ts';
import { askedAmount } from './asked-amount.ts';
import { figuresDiffer } from './compare.ts';
import { continuedFrom } from './continued.ts';
import { countSameDeed } from './count-same-deed.ts';

/** More lines than this are no longer read side by side. */
const MAX_FIGURES = 8;
const MAX_CANDIDATES = 40;

/** A picked passage with the number that was asked for. */
export interface FigureLine extends Chosen {
  readonly amount: Amount;
}

export interface Figures {
  /** One line an outlet, day and figure, copies folded, newest first. */
  readonly lines: readonly FigureLine[];
  readonly differ: boolean;
  /** Number of outlets with figures of their own that agree; 0 when they differ or only one gives it. */
  readonly agreeing: number;
}

/** Places that narrow the figure inside its own clause ("103 in the capital alone"). */
function placesNear(text: string, from: number): ReadonlySet<string> {
  const clause = text.slice(from).split(/[,;.]/u)[0] ?? '';
  const placed = namesIn(clause).filter((name) => /\bin (?:the )?$/u.test(clause.slice(0, name.start)));
  return new Set(placed.map((name) => name.text.toLowerCase()));
}

/** Figures of two different places are figures of two things. */
function sameThing(a: FigureLine, b: FigureLine): boolean {
  const x = placesNear(a.located.passage.text, a.amount.end - a.located.passage.start);
  const y = placesNear(b.located.passage.text, b.amount.end - b.located.passage.start);
  return x.size === 0 || y.size === 0 || [...x].some((place) => y.has(place));
}

/** An outlet says a figure once a day; two different ones it says both. */
function lineKey({ located, amount }: FigureLine): string {
  const { article } = located.entry;
  const day = article.published?.slice(0, 10) ?? '';
  return `${article.outlet ?? article.id}\n${day}\n${amount.low}\n${amount.high}`;
}

/** The passage tells all that the best one tells, or is of an article that is about it. */
function tellsAsMuch(item: RankedPassage, best: RankedPassage): boolean {
  const { told, about } = item.evidence;
  return best.evidence.told.every((word) => told.includes(word) || about.includes(word) || isAnybody(word));
}

/** True when the passage tells of a figure only to take it back, or the next one does. */
function isCorrected({ entry, passage }: Located): boolean {
  return isOvertaken(entry, passage) || isTakenBack(passage.text, nextTelling(entry, passage)?.text ?? '');
}

/** Passages that tell as much of the question as the best one, each with the number asked for. */
function withAmounts(
  ranked: readonly RankedPassage[],
  best: RankedPassage,
  find: (item: RankedPassage) => Amount | null,
): readonly FigureLine[] {
  return ranked.slice(0, MAX_CANDIDATES).flatMap((item) => {
    const { located } = item;
    const fits = (item === best || (isClean(item) && tellsAsMuch(item, best))) && !isCorrected(located);
    const amount = fits ? find(item) : null;
    return amount ? [{ located, trace: traced(located), copies: [], amount }] : [];
  });
}

/** Further figures in the sentences behind the found ones. */
function withContinued(found: readonly FigureLine[], asked: AskedWords): readonly FigureLine[] {
  const known = new Set(found.map(({ located }) => located.passage));
  const more = found.flatMap((line) => {
    const next = continuedFrom(line.located, asked);
    if (next === null || known.has(next.located.passage)) return [];
    known.add(next.located.passage);
    return [{ ...next, trace: traced(next.located), copies: [] }];
  });
  return [...found, ...more];
}

/**
 * The figures that passages give for what was asked, side by side. Null when one article alone gives one.
 * Nothing is merged or averaged; figures of another unit than the best passage's are left out.
 */
export function figuresOf(
  index: PassageIndex,
  question: string,
  names: ReadonlySet<string>,
  ranked: readonly RankedPassage[],
  best: RankedPassage,
  countOnly: boolean,
): Figures | null {
  const asked = askedWordsOf(index, question, names);
  const told = withAmounts(ranked, best, (item) => askedAmount(item.located, asked, countOnly));
  const found = countOnly ? withContinued(told, asked) : told;
  const [first] = found;
  if (!first) return null;
  const comparable = found.filter(
    (line) =>
      line.amount.unit === first.amount.unit &&
      sameThing(line, first) &&
      countSameDeed(question, line.located.passage.text, first.located.passage.text),
  );
  const folded = foldOrigins(comparable).map(({ first: line, copies }) => ({
    ...line,
    copies: copies.map((copy) => copy.located),
  }));
  const keys = new Set<string>();
  const lines = folded.filter((line) => !keys.has(lineKey(line)) && keys.add(lineKey(line)));
  const articles = new Set(lines.map((line) => line.located.entry.article.id));
  if (lines.length < 2 || (articles.size < 2 && !countOnly)) return null;
  // Stable: within one instant the better passage stays first.
  const sorted = lines
    .toSorted((a, b) => publishedAt(b.located) - publishedAt(a.located) || 0)
    .slice(0, MAX_FIGURES);
  const differ = sorted.some((a, i) => sorted.slice(i + 1).some((b) => figuresDiffer(a.amount, b.amount)));
  const outlets = new Set(
    sorted.map((line) => line.located.entry.article.outlet ?? line.located.entry.article.id),
  );
  return { lines: sorted, differ, agreeing: differ ? 0 : outlets.size };
}
