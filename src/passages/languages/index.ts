import { en } from './en.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';

export type { Language } from './language.ts';

/** All languages with rules. A new one is one file beside these and its name here. */
export const languages: readonly Language[] = [en, ru];

const byTag = new Map(languages.map((each) => [each.tag, each]));

/** The rules for a BCP 47 tag such as `en` or `en-GB`; null when there are none for its language. */
export function languageFor(tag: string): Language | null {
  return byTag.get(tag.toLowerCase().split(/[-_]/u, 1)[0] ?? '') ?? null;
}
