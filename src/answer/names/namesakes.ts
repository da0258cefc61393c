import type { Entry } from '../../entry.ts';
import type { RankedPassage } from '../rank/index.ts';
import type { KnownName } from './known-name.ts';
import type { NameBook } from './name-book.ts';
import { namesAsked } from './names-asked.ts';

/** A name of the question that more than one person of the articles bears. */
export interface SharedName {
  /** As the question means it. */
  readonly name: string;
  /** Full names, the most written about first; empty when they are the same in full. */
  readonly persons: readonly string[];
}

const MAX_PERSONS = 4;
const APART = /\b(?:of the same name|no relation|not related to|not to be confused)\b/iu;

const firstName = ({ name }: KnownName): string => name.toLowerCase().split(' ')[0] ?? '';

/** "J. Doe", "JD Doe" and "Jane Doe" may be one person. */
function mayBeOne(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.replaceAll('.', '').length <= 2 && long.startsWith(short.charAt(0));
}

/** Persons of the articles with this surname and different first names; empty for less than two. */
function bearersOf(surname: string, book: NameBook): readonly string[] {
  const known = book
    .endingIn(surname)
    .filter(({ name, kind }) => kind === 'person' && name.includes(' '))
    .toSorted((a, b) => b.passages - a.passages || (a.name < b.name ? -1 : 1));
  const apart: KnownName[] = [];
  for (const one of known) {
    if (!apart.some((other) => mayBeOne(firstName(other), firstName(one)))) apart.push(one);
  }
  // Two-word names of which nobody is quoted or has a title may be places.
  if (apart.length < 2 || !apart.some(({ speaks }) => speaks)) return [];
  return apart.slice(0, MAX_PERSONS).map(({ name }) => name);
}

/** Of each article the sentences that set two bearers of a name apart, each with the one before; most have none. */
const apartIn = new WeakMap<Entry, readonly string[]>();

function apartTexts(entry: Entry): readonly string[] {
  const { passages } = entry;
  const texts =
    apartIn.get(entry) ??
    passages.flatMap(({ text, ordinal }) =>
      APART.test(text) ? `${passages[ordinal - 1]?.text ?? ''}\n${text}` : [],
    );
  apartIn.set(entry, texts);
  return texts;
}

/** An article sets two bearers of the full name apart ("not the minister of the same name"). */
const setApart = (name: string, entry: Entry): boolean =>
  apartTexts(entry).some((text) => text.includes(name));

/** The names of a question that do not tell whom it means. `ranked`: what was found for it. */
export function sharedNames(
  question: string,
  ranked: readonly RankedPassage[],
  book: NameBook,
): readonly SharedName[] {
  const entries = new Set(ranked.map(({ located }) => located.entry));
  return namesAsked(question, book).flatMap(({ start, end, name }): SharedName[] => {
    const typed = question.slice(start, end);
    if (!typed.includes(' ')) {
      const persons = bearersOf(typed, book);
      const surname = persons[0]?.split(' ').at(-1) ?? typed;
      return persons.length > 0 ? [{ name: surname, persons }] : [];
    }
    return [...entries].some((entry) => setApart(name, entry)) ? [{ name, persons: [] }] : [];
  });
}

/** The best passages about the bearers whom `best` does not name, one each; of namesakes in full those of other articles. */
export function aboutOthers(
  { name, persons }: SharedName,
  best: RankedPassage,
  fitting: readonly RankedPassage[],
): readonly RankedPassage[] {
  const own = best.located.passage.text;
  if (persons.length === 0) {
    const other = fitting.find(
      ({ located: { entry, passage } }) => entry !== best.located.entry && passage.text.includes(name),
    );
    return other ? [other] : [];
  }
  return persons
    .filter((person) => !own.includes(person))
    .flatMap((person) => fitting.find(({ located }) => located.passage.text.includes(person)) ?? []);
}
