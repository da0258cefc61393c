import { fold, foldIn } from '../../search/fold.ts';
import type { AnswerType } from '../rank/ranking.ts';

/** The kinds of answers that a question word asks for; what somebody said is asked for by no word of its own. */
export type AskedKind = Exclude<AnswerType, 'statement'>;

/**
 * What is known of the grammar of one language besides English, as closed lists of words. Lists are words with blanks
 * between; those called `…Starts` are beginnings of words, so that one stands for all
 * its forms; there "si=" stands for the whole word only.
 */
export interface TongueLists {
  /** ISO 639-1. */
  readonly lang: string;
  /** Question phrases and what they ask for; of two at one place the longer counts. */
  readonly asking: readonly (readonly [phrases: string, kind: AskedKind])[];
  /** Particles that make a sentence a question for yes or no. */
  readonly yesNo: string;
  /** Words that a question holds only to be one: forms of "to be", "such", "happened". */
  readonly light: string;
  /** "People" and "persons", behind "how many". */
  readonly people: string;
  readonly numbers: string;
  /** Beginnings of what is counted and is nobody: animals, houses, money, hours. */
  readonly thingStarts: string;
  /** Beginnings of verbs of saying, and what leads to who says it ("according to"). */
  readonly speechStarts: string;
  readonly roleStarts: string;
  /** Beginnings of words for bodies and groups that act: police, army, government, residents. */
  readonly bodyStarts: string;
  /** Beginnings of words that lead to a cause. */
  readonly causeStarts: string;
  readonly placeWords: string;
  /** Beginnings of names of days and months, and of "yesterday", "morning". */
  readonly timeStarts: string;
  /** Beginnings of words for who belongs to somebody: beside a name they tell of that other one ("X's brother"). */
  readonly kinStarts: string;
  /** Beginnings of what makes a deed no fact: "may", "if", "almost", "plans to", "refuses". */
  readonly unsureStarts: string;
  /** "The dead", "the wounded": words of a deed that tell of others than who is named. */
  readonly victims: string;
  readonly denying: string;
  /** Forms of "to be" that make a passive. */
  readonly passives: string;
  /** Ends of verbs by which the one who is named does it, where the question asks whether it befell him. */
  readonly doingEnds: string;
  /** Each list: forms of words that tell the same deed; a question with one is met by each. */
  readonly same: readonly string[];
  /** Each list: words for opposite states, which speak to a question for yes or no. */
  readonly states: readonly string[];
  /** Pronouns that mean somebody or something told before, wherever they stand. */
  readonly pronouns: string;
  /** Words that lean on the sentence before when they open one ("however", "his", "this"). */
  readonly openers: string;
  /** Words for "and" and "but", behind which a sentence opens anew. */
  readonly joining: string;
  /** Behind a pronoun these make nothing of it ("il y a", "es gibt"). */
  readonly afterEmpty: string;
  /** "And" between two parts of a sentence. */
  readonly and: string;
}

/** The lists of one language, ready to be looked up with folded words. */
export interface Tongue {
  readonly lang: string;
  /** Longest first. */
  readonly asking: readonly (readonly [phrase: readonly string[], kind: AskedKind])[];
  readonly is: (list: WordList, word: string) => boolean;
  readonly starts: (list: StartList, word: string) => boolean;
  readonly endsAsDoing: (word: string) => boolean;
  readonly same: readonly (readonly string[])[];
  readonly states: readonly (readonly string[])[];
}

export type WordList =
  | 'yesNo'
  | 'light'
  | 'people'
  | 'numbers'
  | 'placeWords'
  | 'victims'
  | 'denying'
  | 'passives'
  | 'pronouns'
  | 'openers'
  | 'joining'
  | 'afterEmpty'
  | 'and';
export type StartList =
  | 'thingStarts'
  | 'speechStarts'
  | 'roleStarts'
  | 'bodyStarts'
  | 'causeStarts'
  | 'timeStarts'
  | 'kinStarts'
  | 'unsureStarts';

const wordsOf = (list: string): readonly string[] => list.split(/\s+/u).filter(Boolean);
/** Lists of words of a question, which somebody may type without their marks; articles write them with. */
const typed: readonly string[] = ['yesNo', 'light', 'people'];

/** Lists that are met in articles only, accents and all: "él" is he and "el" is the. */
const written: readonly string[] = ['pronouns', 'openers', 'joining', 'afterEmpty'];

/** A word in lower case with the accents that tell words of a language apart. */
export const writtenIn = (word: string, lang: string): string =>
  lang === 'es' || lang === 'fr' || lang === 'de' ? word.normalize('NFC').toLowerCase() : foldIn(word, lang);

/** Makes lists ready. Words are compared as search writes them: without marks, but for Turkish, where "öldü" is not "oldu". */
export function createTongue(lists: TongueLists): Tongue {
  const known = new Map<string, ReadonlySet<string>>();
  const formsIn = (list: WordList | StartList): ReadonlySet<string> => {
    const forms =
      known.get(list) ??
      new Set(
        wordsOf(lists[list]).flatMap((word) => [
          written.includes(list) ? writtenIn(word, lists.lang) : foldIn(word, lists.lang),
          ...(typed.includes(list) ? [fold(word)] : []),
          ...(list === 'denying' ? [writtenIn(word, lists.lang)] : []),
        ]),
      );
    known.set(list, forms);
    return forms;
  };
  const ends = wordsOf(lists.doingEnds);
  return {
    lang: lists.lang,
    asking: lists.asking
      .flatMap(([phrases, kind]) =>
        phrases
          .split('|')
          .flatMap((phrase) => [...new Set([foldIn(phrase, lists.lang), fold(phrase)])])
          .map((phrase) => [wordsOf(phrase), kind] as const),
      )
      .toSorted(([a], [b]) => b.length - a.length),
    is: (list, word) => formsIn(list).has(word),
    starts: (list, word) => {
      if (formsIn(list).has(`${word}=`)) return true;
      for (let end = 2; end <= word.length; end++) if (formsIn(list).has(word.slice(0, end))) return true;
      return false;
    },
    endsAsDoing: (word) => ends.some((end) => word.endsWith(end)),
    same: lists.same.map(wordsOf),
    states: lists.states.map(wordsOf),
  };
}
