/** Languages that dates are read in, compiled when first asked for. */
import type { Language } from '../grammar/language.ts';
import { compile, type Grammar } from '../grammar/pattern.ts';
import { english } from './en.ts';

const MAKERS: Readonly<Record<string, () => Language>> = { en: english };
const compiled = new Map<string, { readonly language: Language; readonly grammar: Grammar }>();

/** A language's words and rules by BCP 47 primary subtag; null when there are none. */
export function languageFor(lang: string): { readonly language: Language; readonly grammar: Grammar } | null {
  const known = compiled.get(lang);
  if (known) return known;
  const make = Object.hasOwn(MAKERS, lang) ? MAKERS[lang] : undefined;
  if (!make) return null;
  const language = make();
  const made = { language, grammar: compile(language.rules) };
  compiled.set(lang, made);
  return made;
}
