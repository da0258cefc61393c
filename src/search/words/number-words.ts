import { ENGLISH_NUMBERS } from '../../dates/index.ts';

/** English number words as digits, so that "two killed" meets "2 killed". "one" is left out: it is mostly a pronoun. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  [...ENGLISH_NUMBERS].filter(([, value]) => value > 1).map(([word, value]) => [word, String(value)]),
);
