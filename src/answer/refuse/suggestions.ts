import type { Entry } from '../../entry.ts';
import { answerOne } from '../answer-one.ts';
import { factsOf } from '../library-facts.ts';
import type { LibraryView } from '../library-view.ts';
import type { KnownName } from '../names/known-name.ts';
import { nameBookOf } from '../names/name-book.ts';
import type { OutletLabels } from '../understand/outlet-labels.ts';
import { readAsked } from '../understand/read-asked.ts';
import { busiestDays, longDay } from './busiest-days.ts';
import { foldedWords } from './folded-words.ts';
import { newestOf } from './suggestions-newest.ts';

/** A button's label holds no more (contract, `Action.label`). */
const MAX_CHARS = 75;
const MAX_SUGGESTIONS = 12;
/** Names tried; each costs a search among the newest articles, once for each state of them. */
const MAX_NAMES = 12;
/** Suggestions about names; with the days there is enough to choose from. */
const MAX_NAMED = 8;
const MAX_DAYS = 3;
const SHOWN = 3;
const ON_DAY = 'What happened on ';
const LATEST = 'What is the latest?';
/** Dates in suggestions are whole, so the moment of asking changes nothing; any instant will do. */
const NO_NOW = '2000-01-01T00:00:00Z';

/** Questions that one would ask about a name, the most usual first; none about a name that may be anything. */
function questionsAbout({ name, kind, definite, speaks }: KnownName): readonly string[] {
  const full = definite ? `the ${name}` : name;
  switch (kind) {
    case 'person':
      return [`Who is ${full}?`, ...(speaks ? [`What did ${full} say?`] : [])];
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

/** By the array of entries, which is the same as long as nothing changed. */
const made = new WeakMap<readonly Entry[], readonly string[]>();
const tried = new WeakMap<readonly Entry[], Map<string, boolean>>();

function isAnswered(library: LibraryView, question: string): boolean {
  if (question.length > MAX_CHARS) return false;
  const { kind } = answerOne(library, readAsked(library, question, NO_NOW, 'en'));
  return kind === 'answered' || kind === 'conflicting';
}

function aboutNames(library: LibraryView, outlets: OutletLabels): readonly (readonly string[])[] {
  const names = nameBookOf(library).names.filter(({ name }) => !outlets.has(name.toLowerCase()));
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
    .map((day) => `${ON_DAY}${longDay(day)}?`)
    .filter((question) => isAnswered(library, question));
}

/**
 * Questions that the articles do answer, each tried before it is offered: about the names most written about and the
 * days most told of, the kinds mixed. Made up from the newest English articles, so that a change costs as much whether
 * there are a hundred or ten thousand. At most 12, each at most 75 characters; the same list as long as nothing changed.
 * Empty when there are no articles, or none in English.
 */
export function suggestQuestions(library: LibraryView): readonly string[] {
  return candidates(library).filter((question) => isOffered(library, question));
}

/** Questions that the newest articles by themselves answer. */
function candidates(library: LibraryView): readonly string[] {
  const newest = newestOf(library);
  const entries = newest.entries();
  const known = made.get(entries);
  if (known) return known;
  const lists =
    entries.length > 0 ? [...aboutNames(newest, factsOf(library).outlets), aboutDays(newest)] : [];
  const latest = entries.length > 0 && isAnswered(newest, LATEST) ? [LATEST] : [];
  const questions = [...interleaved(lists), ...latest].slice(0, MAX_SUGGESTIONS);
  made.set(entries, questions);
  return questions;
}

/**
 * Whether all articles together answer it too; each question is tried once for each state of them, when first needed.
 * What happened on a day and what is the latest are lists, which more articles only make longer: no need to try.
 */
function isOffered(library: LibraryView, question: string): boolean {
  const entries = library.entries();
  if (question === LATEST || question.startsWith(ON_DAY)) return true;
  const results = tried.get(entries) ?? new Map<string, boolean>();
  tried.set(entries, results);
  const result = results.get(question) ?? isAnswered(library, question);
  results.set(question, result);
  return result;
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
  const offered: string[] = [];
  for (const suggestion of candidates(library).toSorted((a, b) => shares(b) - shares(a))) {
    if (offered.length === SHOWN) break;
    if (suggestion !== question && isOffered(library, suggestion)) offered.push(suggestion);
  }
  return offered;
}
