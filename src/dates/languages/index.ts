/** Languages that dates are read in, compiled when first asked for. */
import type { Language } from '../grammar/language.ts';
import { compile, type Grammar } from '../grammar/pattern.ts';
import { english } from './en.ts';
import { numeric } from './numeric.ts';

const MAKERS: Readonly<Record<string, () => Language>> = { en: english };
const compiled = new Map<string, { readonly language: Language; readonly grammar: Grammar }>();

const SUBTAG = /^[a-z]{2,3}$/;

/**
 * A language's words and rules by BCP 47 primary subtag; of a language without words only full dates in digits are
 * read. Null for what is no subtag.
 */
export function languageFor(lang: string): { readonly language: Language; readonly grammar: Grammar } | null {
  const known = compiled.get(lang);
  if (known) return known;
  if (!SUBTAG.test(lang)) return null;
  const make = Object.hasOwn(MAKERS, lang) ? MAKERS[lang] : undefined;
  const language = make ? make() : numeric(lang);
  const made = { language, grammar: compile(language.rules) };
  compiled.set(lang, made);
  return made;
}
