import { suggestQuestions } from '../answer/index.ts';
import { factsOf } from '../answer/library-facts.ts';
import { nameBookOf } from '../answer/names/name-book.ts';
import type { Library } from '../library.ts';

/** Pickers show at most 25 choices of at most 100 characters. */
const MAX_CHOICES = 25;
const MAX_CHARS = 100;

type Field = 'topic' | 'outlet' | 'date' | 'question';

/** Completions of a field out of the live articles, best first; what begins with the typed words comes first. */
export function suggest(library: Library, field: Field, typed: string): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  const starts = new Set<string>();
  const holds = new Set<string>();
  for (const choice of choices(library, field)) {
    if (starts.size === MAX_CHOICES) break;
    if (choice.length > MAX_CHARS) continue;
    const lower = choice.toLowerCase();
    if (lower.startsWith(wanted)) starts.add(choice);
    else if (holds.size < MAX_CHOICES && lower.includes(wanted)) holds.add(choice);
  }
  return [...starts, ...holds].slice(0, MAX_CHOICES);
}

function choices(library: Library, field: Field): Iterable<string> {
  switch (field) {
    case 'topic':
      return namesOf(library);
    case 'outlet':
      return factsOf(library).outletNames;
    case 'date':
      // Newest first: days that a timeline can begin or end with.
      return factsOf(library).days.toReversed();
    case 'question':
      return suggestQuestions(library);
    default:
      return field satisfies never;
  }
}

function* namesOf(library: Library): Generator<string> {
  for (const { name } of nameBookOf(library).names) yield name;
}
