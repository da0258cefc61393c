import type { Context } from '../../contract.ts';
import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { tongueOf } from '../tongues/index.ts';
import { takesBackIn } from '../tongues/leans.ts';
import { carriedFrom } from './carried-from.ts';
import { correctedBy } from './corrected-by.ts';
import { goesOnWith } from './goes-on.ts';
import { leaningOf } from './leans.ts';
import { nextTelling, previousTelling } from './neighbours.ts';
import { quotationOf } from './quotation.ts';
import { isTakenBack } from './taken-back.ts';

/** More than two neighbours would be an excerpt, not a quote; "More context" shows the paragraph. */
const MAX_CONTEXT = 2;
/** How many passages ahead the end of a quotation is looked for. */
const MAX_AHEAD = 4;
/** Fewer words than this outside the marks ("he") attribute nothing. */
const MIN_OUTSIDE = 2;

/** The passage that says who speaks, when this one is quoted speech without a speaker; else null. */
function attribution(entry: Entry, passage: Passage): Passage | null {
  const own = quotationOf(entry, passage);
  if (own.wordsInside === 0 || own.wordsOutside >= MIN_OUTSIDE) return null;
  if (own.openAfter) {
    for (let i = passage.ordinal + 1; i <= passage.ordinal + MAX_AHEAD; i++) {
      const next = entry.passages[i];
      if (!next || next.paragraph !== passage.paragraph) break;
      const there = quotationOf(entry, next);
      if (there.wordsOutside >= MIN_OUTSIDE) return next;
      if (!there.openAfter) break;
    }
  }
  for (
    let before = previousTelling(entry, passage), i = 0;
    before && i < MAX_AHEAD;
    before = previousTelling(entry, before), i++
  ) {
    if (quotationOf(entry, before).wordsOutside >= MIN_OUTSIDE) return before;
  }
  return null;
}

/** A quotation that begins here with its speaker goes on in the next sentence of the paragraph. */
function goesOn(entry: Entry, passage: Passage, next: Passage): boolean {
  const { openAfter, wordsOutside } = quotationOf(entry, passage);
  return openAfter && wordsOutside >= MIN_OUTSIDE && next.paragraph === passage.paragraph;
}

/** By the ordinal of the passage. An entry never changes: an article that does becomes another. */
const known = new WeakMap<Entry, Map<number, readonly Context[]>>();

/**
 * The neighbours that a passage must not be quoted without: who says it, whom a pronoun means, which day "the same
 * day" is, what takes it back. At most 2, from the same article, in reading order; empty when the passage stands by itself.
 */
export function contextOf(entry: Entry, passage: Passage): readonly Context[] {
  const contexts = known.get(entry) ?? new Map<number, readonly Context[]>();
  const context = contexts.get(passage.ordinal) ?? workOut(entry, passage);
  known.set(entry, contexts.set(passage.ordinal, context));
  return context;
}

/** The rest of what a correction says: "That was wrong." */
function saidBehind(entry: Entry, correction: Passage): Passage | null {
  const next = nextTelling(entry, correction);
  return next?.paragraph === correction.paragraph ? next : null;
}

function takesBack({ article }: Entry, passage: Passage, next: Passage): boolean {
  const tongue = tongueOf(article.lang);
  return tongue === null ? isTakenBack(passage.text, next.text) : takesBackIn(tongue, next.text);
}

function workOut(entry: Entry, passage: Passage): readonly Context[] {
  const chosen = new Map<number, Passage>();
  const add = (found: Passage | null): void => {
    if (found && found !== passage && chosen.size < MAX_CONTEXT) chosen.set(found.ordinal, found);
  };
  add(attribution(entry, passage));
  const correction = correctedBy(entry, passage);
  add(correction);
  if (correction) add(saidBehind(entry, correction));
  add(carriedFrom(entry, passage));
  const next = nextTelling(entry, passage);
  if (next && (goesOn(entry, passage, next) || takesBack(entry, passage, next))) add(next);
  let leaning: Passage | null = passage;
  while (leaning && chosen.size < MAX_CONTEXT && leaningOf(entry, leaning)) {
    const before: Passage | null = previousTelling(entry, leaning);
    add(before);
    leaning = before;
  }
  if (passage.text.trimEnd().endsWith(':')) add(entry.passages[passage.ordinal + 1] ?? null);
  return inOrder([...chosen.values()]);
}

const inOrder = (pieces: readonly Context[]): readonly Context[] =>
  pieces.map(({ start, end, text }) => ({ start, end, text })).sort((a, b) => a.start - b.start);

/**
 * What a passage is shown with: the neighbours that it leans on, and while there is room the sentence behind that may
 * turn it into something else. At most 2, in reading order.
 */
export function shownWith(entry: Entry, passage: Passage): readonly Context[] {
  const context = contextOf(entry, passage);
  const behind = context.length < MAX_CONTEXT ? goesOnWith(entry, passage) : null;
  if (behind === null || context.some(({ start }) => start === behind.start)) return context;
  return inOrder([...context, behind]);
}
