/** Scripts with the language to assume when nothing tells more. */
const SCRIPTS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Han', /\p{Script=Han}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
];

/** The script of one letter; null for digits, marks and scripts not known here. */
function scriptOf(letter: string): string | null {
  if (letter <= '\u007f') return /[a-z]/iu.test(letter) ? 'Latin' : null;
  return SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0] ?? null;
}

/** How many letters of each script a text has, most first. Only the first 1,000 characters are read. */
export function scriptsIn(text: string): readonly (readonly [script: string, letters: number])[] {
  const counts = new Map<string, number>();
  for (const letter of text.slice(0, 1000)) {
    const script = scriptOf(letter);
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

const LETTERS: readonly (readonly [lang: string, pattern: RegExp])[] = [
  ['kk', /[әғқңөұүһі]/iu],
  ['uk', /[іїєґ]/iu],
  ['be', /ў/iu],
];
const ONLY: Readonly<Record<string, string>> = {
  Kana: 'ja',
  Han: 'zh',
  Hangul: 'ko',
  Greek: 'el',
  Hebrew: 'he',
  Devanagari: 'hi',
  Thai: 'th',
  Georgian: 'ka',
  Armenian: 'hy',
  Bengali: 'bn',
  Tamil: 'ta',
};

/** The language that a script and its telling letters point to; null for Latin, which tells nothing. */
export function languageOfScript(script: string, text: string): string | null {
  if (script === 'Latin') return null;
  if (script === 'Arabic') return /[پچژگ]/u.test(text) ? 'fa' : 'ar';
  if (script === 'Han') return /\p{Script=Hiragana}|\p{Script=Katakana}/u.test(text) ? 'ja' : 'zh';
  if (script !== 'Cyrillic') return ONLY[script] ?? null;
  const kazakh = /[әғқңөұүһ]/iu.test(text);
  const telling = LETTERS.find(([lang, pattern]) => (lang === 'kk' ? kazakh : pattern.test(text)));
  return telling?.[0] ?? 'ru';
}

/** The script that texts of a language are written in; Latin when not known otherwise. */
export function scriptOfLanguage(lang: string): string {
  const known = Object.entries(ONLY).find(([, code]) => code === lang)?.[0];
  if (known) return known === 'Kana' ? 'Han' : known;
  if (/^(?:ru|uk|be|kk|bg|sr|mk|ky|tg|mn)$/u.test(lang)) return 'Cyrillic';
  return /^(?:ar|fa|ur|ps)$/u.test(lang) ? 'Arabic' : 'Latin';
}
