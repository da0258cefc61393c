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
const MAX_NAMES = 12;
/** Suggestions about names; with the days there is enough to choose from. */
const MAX_NAMED = 8;
const MAX_DAYS = 3;
const SHOWN = 3;
/** Dates in suggestions are whole, so the moment of asking changes nothing; any instant will do. */
const NO_NOW = '2000-01-01T00:00:00Z';

/** Questions that one would ask about a name, the most usual first; none about a name that may be anything. */
function questionsAbout({ name, kind, definite, speaks }: KnownName): readonly string[] {
  const full = definite ? `the ${name}` : name;
  switch (kind) {
    case 'person':
      return [`Who is ${name}?`, ...(speaks ? [`What did ${name} say?`] : [])];
    case 'place':
      return [`What is the situation in ${full}?`, `What happened in ${full}?`];
    case 'group':
      return speaks ? [`What did ${full} say?`] : [];
    case 'other':
      return [];
    default:
      return kind satisfies never;
  }
}

const made = new WeakMap<object, readonly string[]>();

function isAnswered(library: LibraryView, question: string): boolean {
  if (question.length > MAX_CHARS) return false;
  const { kind } = answerOne(library, readAsked(library, question, NO_NOW, 'en'));
  return kind === 'answered' || kind === 'conflicting';
}

function aboutNames(library: LibraryView): readonly (readonly string[])[] {
  const entries = library.entries();
  const { outlets } = factsOf(entries);
  const names = nameBookOf(entries).names.filter(({ name }) => !outlets.has(name.toLowerCase()));
  const found = new Map<KnownName['kind'], string[]>();
  const asked = names.map((known) => ({ kind: known.kind, questions: questionsAbout(known) }));
  let n = 0;
  for (const { kind, questions } of asked.filter((one) => one.questions.length > 0).slice(0, MAX_NAMES)) {
    const question = n < MAX_NAMED ? questions.find((one) => isAnswered(library, one)) : undefined;
    if (!question) continue;
    found.set(kind, [...(found.get(kind) ?? []), question]);
    n += 1;
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
