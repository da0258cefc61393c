import { suggestQuestions } from './answer/index.ts';
import { nameBookOf } from './answer/names/name-book.ts';
import type { Library } from './library.ts';

/** Pickers show at most 25 choices of at most 100 characters. */
const MAX_CHOICES = 25;
const MAX_CHARS = 100;

/** Completions of a field out of the live articles, best first; what begins with the typed words comes first. */
export function suggest(
  library: Library,
  field: 'topic' | 'outlet' | 'date' | 'question',
  typed: string,
): readonly string[] {
  const wanted = typed.trim().toLowerCase();
  const all = choices(library, field).filter((choice) => choice.length <= MAX_CHARS);
  const starts = all.filter((choice) => choice.toLowerCase().startsWith(wanted));
  const holds = all.filter((choice) => !starts.includes(choice) && choice.toLowerCase().includes(wanted));
  return [...new Set([...starts, ...holds])].slice(0, MAX_CHOICES);
}

function choices(library: Library, field: 'topic' | 'outlet' | 'date' | 'question'): readonly string[] {
  switch (field) {
    case 'topic':
      return nameBookOf(library.entries()).names.map((known) => known.name);
    case 'outlet':
      return [...new Set(library.entries().flatMap((entry) => entry.article.outlet ?? []))].sort();
    case 'date':
      return dates(library);
    case 'question':
      return suggestQuestions(library);
    default:
      return field satisfies never;
  }
}

/** Days that the articles tell of, newest first: the ones a timeline can begin or end with. */
function dates(library: Library): readonly string[] {
  const days = new Set<string>();
  for (const entry of library.entries()) {
    if (entry.article.published) days.add(entry.article.published.slice(0, 10));
    for (const { when } of entry.mentions) {
      if (when?.precision === 'day' && when.start !== null) days.add(when.start);
    }
  }
  return [...days].sort().reverse();
}
