import { ar } from './ar.ts';
import { bg } from './bg.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { hy } from './hy.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { kk } from './kk.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { ur } from './ur.ts';
import { zh } from './zh.ts';

export type { Language } from './language.ts';

/** All languages with rules. A new one is one file beside these and its name here. */
export const languages: readonly Language[] = [
  ar,
  bg,
  de,
  el,
  en,
  es,
  fa,
  fr,
  hi,
  hy,
  it,
  ja,
  kk,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  ur,
  zh,
];

const byTag = new Map(languages.map((each) => [each.tag, each]));

/** The rules for a BCP 47 tag such as `en` or `en-GB`; null when there are none for its language. */
export function languageFor(tag: string): Language | null {
  return byTag.get(tag.toLowerCase().split(/[-_]/u, 1)[0] ?? '') ?? null;
}
