import { type Token, tokens } from '../english/tokens.ts';
import type { DatedClause } from './dated-clauses.ts';
import { numberOf } from './number-words.ts';
import { isStopWord, stem } from './stem.ts';

/** What a dated clause is about, for telling whether two speak of one event. */
export interface Profile {
  /** Stems of the content words of the passage, numbers left out. */
  readonly stems: ReadonlySet<string>;
  /** Stems of the clause meant. */
  readonly focus: ReadonlySet<string>;
  /** Capitalised words within a sentence, in lower case. */
  readonly names: ReadonlySet<string>;
  /** Numbers of the clause outside its dates, each with the stems of the words that it counts. */
  readonly figures: readonly Figure[];
  /** The same of the whole passage: what is shown is the passage, so a count that differs in it must be seen. */
  readonly shownFigures: readonly Figure[];
}

export interface Figure {
  readonly value: string;
  readonly unit: ReadonlySet<string>;
}

const profiles = new WeakMap<DatedClause, Profile>();
const YEAR = /^(?:19|20)\d\d$/;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "18 police officers were killed": the words right behind a number, up to the first that is no content word. */
function countedBy(list: readonly Token[], from: number): ReadonlySet<string> {
  const unit = new Set<string>();
  for (const token of list.slice(from, from + 3)) {
    if (token.kind !== 'word' || isStopWord(token.lower)) break;
    unit.add(stem(token.lower));
  }
  return unit;
}

function make(clause: DatedClause): Profile {
  const { passage } = clause;
  const list = tokens(passage.text);
  const stems = new Set<string>();
  const focus = new Set<string>();
  const names = new Set<string>();
  const figures: Figure[] = [];
  const shownFigures: Figure[] = [];
  for (const [i, token] of list.entries()) {
    if (token.kind === 'mark' || token.kind === 'quote') continue;
    const inside =
      token.start >= clause.focus.start - passage.start && token.end <= clause.focus.end - passage.start;
    const value = numberOf(token.lower);
    if (value !== null) {
      const dated =
        MONTH.test(list[i - 1]?.lower ?? '') || MONTH.test(list[i + 1]?.lower ?? '') || YEAR.test(value);
      if (!dated && token.lower !== 'one') {
        const figure = { value, unit: countedBy(list, i + 1) };
        shownFigures.push(figure);
        if (inside) figures.push(figure);
      }
      continue;
    }
    // Each outlet dates in its own way: the day is compared as a time, not as words.
    if (isStopWord(token.lower) || WEEKDAY.test(token.lower) || (token.capital && MONTH.test(token.lower)))
      continue;
    const base = stem(token.lower);
    stems.add(base);
    if (inside) focus.add(base);
    const opens = i === 0 || list[i - 1]?.kind === 'quote';
    if (token.capital && !opens) names.add(token.lower.replace(/'s$/, ''));
  }
  return { stems, focus, names, figures, shownFigures };
}

/** The profile of a clause, made once. */
export function profileOf(clause: DatedClause): Profile {
  const known = profiles.get(clause);
  if (known) return known;
  const made = make(clause);
  profiles.set(clause, made);
  return made;
}
