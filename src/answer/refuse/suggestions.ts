import { answerOne } from '../answer-one.ts';
import { factsOf } from '../library-facts.ts';
import type { LibraryView } from '../library-view.ts';
import { type KnownName, nameBookOf } from '../names/name-book.ts';
import { readAsked } from '../understand/read-asked.ts';
import { busiestDays, longDay } from './busiest-days.ts';
import { foldedWords } from './folded-words.ts';

/** A button's label holds no more (contract, `Action.label`). */
const MAX_CHARS = 75;
const MAX_SUGGESTIONS = 12;
/** Names tried; each costs a search, once for each state of the articles. */
const MAX_NAMES = 16;
const MAX_DAYS = 3;
const SHOWN = 3;
/** Dates in suggestions are whole, so the moment of asking changes nothing; any instant will do. */
const NO_NOW = '2000-01-01T00:00:00Z';

const PATTERNS: Readonly<Record<KnownName['kind'], readonly ((name: string) => string)[]>> = {
  person: [(name) => `Who is ${name}?`, (name) => `What did ${name} say?`],
  place: [(name) => `What is the situation in ${name}?`, (name) => `What happened in ${name}?`],
  group: [(name) => `What did ${withArticle(name)} say?`, (name) => `What did ${withArticle(name)} do?`],
  other: [(name) => `What is ${name}?`],
};

const made = new WeakMap<object, readonly string[]>();

function withArticle(name: string): string {
  return name.includes(' ') && !name.startsWith('The ') ? `the ${name}` : name;
}

function isAnswered(library: LibraryView, question: string): boolean {
  if (question.length > MAX_CHARS) return false;
  const { kind } = answerOne(library, readAsked(library, question, NO_NOW, 'en'), null);
  return kind === 'answered' || kind === 'conflicting';
}

function aboutNames(library: LibraryView): readonly (readonly string[])[] {
  const entries = library.entries();
  const { outlets } = factsOf(entries);
  const names = nameBookOf(entries).names.filter(({ name }) => !outlets.has(name.toLowerCase()));
  const found = new Map<KnownName['kind'], string[]>();
  for (const { name, kind } of names.slice(0, MAX_NAMES)) {
    const question = PATTERNS[kind]
      .map((pattern) => pattern(name))
      .find((asked) => isAnswered(library, asked));
    if (question) found.set(kind, [...(found.get(kind) ?? []), question]);
  }
  return [...found.values()];
}

function aboutDays(library: LibraryView): readonly string[] {
  return busiestDays(library.entries(), MAX_DAYS)
    .map((day) => `What happened on ${longDay(day)}?`)
    .filter((question) => isAnswered(library, question));
}

/**
 * Questions that the articles do answer, each tried before it is offered: about the names most written about and the
 * days most told of, the kinds mixed. At most 12, each at most 75 characters; the same list as long as nothing
 * changed. Empty when there are no articles, or none in English.
 */
export function suggestQuestions(library: LibraryView): readonly string[] {
  const entries = library.entries();
  const known = made.get(entries);
  if (known) return known;
  const english = factsOf(entries).languages.includes('en');
  const lists = english ? [...aboutNames(library), aboutDays(library)] : [];
  const latest = english && isAnswered(library, 'What is the latest?') ? ['What is the latest?'] : [];
  const suggestions = [...interleaved(lists), ...latest].slice(0, MAX_SUGGESTIONS);
  made.set(entries, suggestions);
  return suggestions;
}

function interleaved(lists: readonly (readonly string[])[]): readonly string[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, i) => lists.flatMap((list) => list[i] ?? [])).flat();
}

/** Up to 3 suggestions, those that share a word with the question first. */
export function suggestionsFor(library: LibraryView, question: string): readonly string[] {
  const asked = foldedWords(question);
  const shares = (suggestion: string): number =>
    [...foldedWords(suggestion)].filter((word) => asked.has(word)).length;
  return suggestQuestions(library)
    .filter((suggestion) => suggestion !== question)
    .toSorted((a, b) => shares(b) - shares(a))
    .slice(0, SHOWN);
}
