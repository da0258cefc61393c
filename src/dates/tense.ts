/** Where a clause puts its time: a light look at the words around, not a parse. */
import type { Cue, TenseWords } from './grammar/language.ts';
import type { Direction } from './resolve/context.ts';
import type { Token } from './tokens.ts';

/** What the look for a tense needs beside the tokens. */
export interface Clauses {
  readonly text: string;
  readonly tense: TenseWords;
  /** True at tokens that end a sentence, as `sentenceEnds` finds them. */
  readonly ends: readonly boolean[];
  /** True at tokens of captions, whose present tells of what was. */
  readonly captions: readonly boolean[];
}

/** How many words to each side are looked at. */
const REACH = 12;

/**
 * 'past' or 'future' by the nearest telling word before `tokens[from]` in its sentence, else the nearest behind
 * `tokens[to - 1]`; null when neither side tells, or the nearest is in the present tense.
 */
export function directionAt(tokens: readonly Token[], from: number, to: number, clauses: Clauses): Direction {
  const beside = besideAt(tokens, from, to, clauses);
  if (beside !== null) return beside;
  const preposition = tokens[from - 1]?.lower ?? '';
  const decided = clauses.tense.before.get(preposition);
  if (decided) return decided;
  const before = cuesBefore(tokens, from, clauses);
  const weak = weakAt(tokens, from, to, clauses);
  if (weak) return isCompleted(before, cueBehind(tokens, to, clauses)) ? 'past' : weak;
  const cue = before[0] ?? cueBehind(tokens, to, clauses);
  return clauses.tense.settle(tokens, from, to, cue === undefined || cue === 'present' ? null : cue);
}

/** How many words to each side of a weekday its sentence is read. */
const SENTENCE_REACH = 60;

/** As `directionAt`, for a weekday: a verb in the present puts it ahead, and in a caption back. */
export function weekdayDirectionAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  clauses: Clauses,
): Direction {
  const { tense, captions } = clauses;
  const decided = tense.before.has(tokens[from - 1]?.lower ?? '') || weakAt(tokens, from, to, clauses);
  if (decided || besideAt(tokens, from, to, clauses) !== null) return directionAt(tokens, from, to, clauses);
  const told = ofVerb(tokens, from, to, clauses);
  if (told === 'future' && captions[from]) return 'past';
  return told ?? directionAt(tokens, from, to, clauses);
}

function ofVerb(
  tokens: readonly Token[],
  from: number,
  to: number,
  { text, tense, ends }: Clauses,
): Direction {
  let first = from;
  while (first > Math.max(0, from - SENTENCE_REACH) && !ends[first - 1] && tokens[first]?.gap !== 'break')
    first -= 1;
  let last = to - 1;
  while (last < Math.min(tokens.length - 1, to + SENTENCE_REACH) && !ends[last]) last += 1;
  const start = tokens[first]?.start ?? 0;
  const sentence = text.slice(start, tokens[last]?.end);
  return tense.ofVerb(
    sentence,
    (tokens[from]?.start ?? start) - start,
    (tokens[to - 1]?.end ?? start) - start,
  );
}

/** What the words right at the date tell of it; null when nothing. */
export function besideAt(tokens: readonly Token[], from: number, to: number, clauses: Clauses): Direction {
  return clauses.tense.beside(tokens, from, to);
}

/** What a word in front says unless the clause is completed, also over a preposition ("starting on Monday"). */
function weakAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  { tense }: Clauses,
): 'past' | 'future' | undefined {
  if (tense.isAgent(tokens, from, to)) return undefined;
  const [before, first] = [tokens[from - 1]?.lower ?? '', tokens[from - 2]?.lower ?? ''];
  return tense.weakBefore.get(before) ?? (before === 'on' ? tense.weakBefore.get(first) : undefined);
}

/** "had filed reports by Wednesday": both words before tell of the past; "By Friday, troops retook it": the one behind does. */
function isCompleted(before: readonly Cue[], behind: Cue | undefined): boolean {
  if (before.length === 0) return behind === 'past';
  return before.length === 2 && !before.includes('future');
}

/** The two nearest cues before the place in its sentence, nearest first. */
function cuesBefore(tokens: readonly Token[], from: number, clauses: Clauses): readonly Cue[] {
  const cues: Cue[] = [];
  for (let i = from - 1; i >= Math.max(0, from - REACH) && cues.length < 2; i -= 1) {
    if (clauses.ends[i]) break;
    const cue = clauses.tense.cue(tokens, i, false);
    if (cue) cues.push(cue);
    if (tokens[i]?.gap === 'break') break;
  }
  return cues;
}

function cueBehind(tokens: readonly Token[], to: number, clauses: Clauses): Cue | undefined {
  for (let i = to; i < Math.min(tokens.length, to + REACH); i += 1) {
    if (tokens[i]?.gap === 'break' || clauses.ends[i]) return undefined;
    const cue = clauses.tense.cue(tokens, i, true);
    if (cue) return cue;
  }
  return undefined;
}
