import { isClean } from '../choose/supports.ts';
import { factsOf } from '../library-facts.ts';
import type { LibraryView } from '../library-view.ts';
import { type KnownName, nameBookOf } from '../names/name-book.ts';
import { rank } from '../rank/index.ts';
import { foldedWords } from './folded-words.ts';

/** A button's label holds no more (contract, `Action.label`). */
const MAX_CHARS = 75;
const MAX_SUGGESTIONS = 12;
/** Names tried; each costs a search, once for each state of the articles. */
const MAX_NAMES = 16;
const SHOWN = 3;

const PATTERNS: Readonly<Record<KnownName['kind'], readonly ((name: string) => string)[]>> = {
  person: [(name) => `Who is ${name}?`, (name) => `What did ${name} say?`],
  place: [(name) => `What happened in ${name}?`, (name) => `What is the situation in ${name}?`],
  group: [(name) => `What did ${withArticle(name)} say?`, (name) => `What did ${withArticle(name)} do?`],
  other: [(name) => `What is ${name}?`],
};

const made = new WeakMap<object, readonly string[]>();

function withArticle(name: string): string {
  return name.includes(' ') && !name.startsWith('The ') ? `the ${name}` : name;
}

function isAnswered(library: LibraryView, question: string): boolean {
  const ranking = rank(library.index, { text: question });
  const [best] = ranking.ranked;
  return ranking.covered && best !== undefined && isClean(best);
}

function questionsAbout(name: KnownName): readonly string[] {
  return PATTERNS[name.kind]
    .map((pattern) => pattern(name.name))
    .filter((question) => question.length <= MAX_CHARS);
}

/**
 * Questions that the articles do answer, each tried before it is offered; the most written-about names first, no two
 * in a row about the same kind of thing where that can be. At most 12; the same list as long as nothing changed.
 */
export function suggestQuestions(library: LibraryView): readonly string[] {
  const entries = library.entries();
  const known = made.get(entries);
  if (known) return known;
  const found = new Map<KnownName['kind'], string[]>();
  const { outlets } = factsOf(entries);
  const names = nameBookOf(entries).names.filter(({ name }) => !outlets.has(name.toLowerCase()));
  for (const name of names.slice(0, MAX_NAMES)) {
    const question = questionsAbout(name).find((asked) => isAnswered(library, asked));
    if (question) found.set(name.kind, [...(found.get(name.kind) ?? []), question]);
  }
  const suggestions = interleaved([...found.values()]).slice(0, MAX_SUGGESTIONS);
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
