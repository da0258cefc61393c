import type { PassageIndex } from '../../search/passage-index.ts';
import { askedWordsOf } from '../choose/asked-words.ts';
import type { Chosen } from '../choose/chosen.ts';
import { publishedAt } from '../choose/published-order.ts';
import { isClean } from '../choose/supports.ts';
import { namesIn } from '../names/names-in.ts';
import { foldOrigins, traced } from '../origins/fold.ts';
import type { Amount } from '../outcome.ts';
import type { RankedPassage } from '../rank/index.ts';
import { askedAmount } from './asked-amount.ts';
import { figuresDiffer } from './compare.ts';

/** More lines than this are no longer read side by side. */
const MAX_FIGURES = 8;
const MAX_CANDIDATES = 40;

/** A picked passage with the number that was asked for. */
export interface FigureLine extends Chosen {
  readonly amount: Amount;
}

export interface Figures {
  /** One line an outlet and day, copies folded, newest first. */
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

function lineKey({ located }: FigureLine): string {
  const { article } = located.entry;
  return `${article.outlet ?? article.id}\n${article.published?.slice(0, 10) ?? ''}`;
}

/** Passages that meet as much of the question as the best one, each with the number asked for. */
function withAmounts(
  ranked: readonly RankedPassage[],
  best: RankedPassage,
  find: (item: RankedPassage) => Amount | null,
): readonly FigureLine[] {
  const needed = best.evidence.met.length;
  return ranked.slice(0, MAX_CANDIDATES).flatMap((item) => {
    const full =
      item.evidence.met.length >= needed && item.evidence.missing.length <= best.evidence.missing.length;
    const amount = isClean(item) && full ? find(item) : null;
    return amount ? [{ located: item.located, trace: traced(item.located), copies: [], amount }] : [];
  });
}

/**
 * The figures that passages give for what was asked, side by side. Null when fewer than two articles give one.
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
  const found = withAmounts(ranked, best, (item) => askedAmount(item.located, asked, countOnly));
  const [first] = found;
  if (!first) return null;
  const comparable = found.filter((line) => line.amount.unit === first.amount.unit && sameThing(line, first));
  const folded = foldOrigins(comparable).map(({ first: line, copies }) => ({
    ...line,
    copies: copies.map((copy) => copy.located),
  }));
  const keys = new Set<string>();
  const lines = folded.filter((line) => !keys.has(lineKey(line)) && keys.add(lineKey(line)));
  if (new Set(lines.map((line) => line.located.entry.article.id)).size < 2) return null;
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
