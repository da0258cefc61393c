import { type Token, tokensOf } from '../tokens.ts';
import { type Tongue, writtenIn } from './tongue.ts';

/** Languages that leave the pronoun out: so short a sentence that names nobody says of whom only beside another. */
const LEAVE_OUT: ReadonlySet<string> = new Set(['es', 'tr', 'kk']);
const MIN_WORDS = 3;
/** A short sentence right behind that denies takes back what it follows. */
const MAX_DENIAL_WORDS = 9;

const NAMED = /^(?:\p{Lu}|\d)/u;

const wordsOf = (text: string, lang: string): readonly (Token & { readonly form: string })[] =>
  tokensOf(text).flatMap((token) =>
    token.text.split(/[-'’]/u).flatMap((part, i, parts) => {
      const start = token.start + parts.slice(0, i).join(' ').length + (i > 0 ? 1 : 0);
      return part === ''
        ? []
        : [{ ...token, start, end: start + part.length, text: part, form: writtenIn(part, lang) }];
    }),
  );

/** Arabic writes "and" together with the next word. */
const withoutAnd = (form: string, lang: string): string =>
  lang === 'ar' && form.startsWith('و') && form.length > 2 ? form.slice(1) : form;

/** True when a sentence means somebody or something that only the sentence before names: "Её не задержали", "Elle est sortie". */
export function leansIn(tongue: Tongue, text: string): boolean {
  const words = wordsOf(text, tongue.lang);
  const opening = tongue.is('joining', words[0]?.form ?? '') ? 1 : 0;
  const first = withoutAnd(words[opening]?.form ?? '', tongue.lang);
  const empty = tongue.is('afterEmpty', words[opening + 1]?.form ?? '');
  if (!empty && (tongue.is('openers', first) || tongue.is('pronouns', first))) return true;
  if (opening === 1 && tongue.is('openers', words[0]?.form ?? '')) return true;
  const named = (before: number): boolean => words.slice(1, before).some((word) => NAMED.test(word.text));
  if (words.length < (LEAVE_OUT.has(tongue.lang) ? MIN_WORDS : 2) && !named(words.length)) return true;
  return words.some(({ form }, i) => {
    if (i === 0 || !tongue.is('pronouns', form) || tongue.is('afterEmpty', words[i + 1]?.form ?? ''))
      return false;
    return !named(i);
  });
}

/** True when a sentence begins with a pronoun: what it tells is told of the one whom the sentence before names. */
export function tellsOfNamedBefore(tongue: Tongue, text: string): boolean {
  const words = wordsOf(text, tongue.lang);
  const opening = tongue.is('joining', words[0]?.form ?? '') ? 1 : 0;
  return tongue.is('pronouns', withoutAnd(words[opening]?.form ?? '', tongue.lang));
}

/** True when the next sentence is short, points back and denies: alone the first would mislead ("Это не так"). */
export function takesBackIn(tongue: Tongue, next: string): boolean {
  const words = wordsOf(next, tongue.lang);
  return (
    words.length <= MAX_DENIAL_WORDS &&
    words.some(({ form }) => tongue.is('denying', form)) &&
    leansIn(tongue, next)
  );
}
