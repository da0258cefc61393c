/** Marks that carry no meaning for search: Latin and Greek accents, Arabic vowel signs and tatweel, invisibles. */
const dropped =
  /[\u0300-\u036f\u064b-\u065f\u0670\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Letters that Unicode does not decompose, as they are usually retyped. */
const retyped: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const retypedLetters = /[łøđðþıßæœ]/g;

/** Zeros of the decimal digit blocks met in news (Arabic-Indic, Persian, Devanagari, Bengali, full width). */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xff10];

const asciiDigit = (char: string): string => {
  const code = char.charCodeAt(0);
  const zero = zeros.find((z) => code >= z && code < z + 10);
  return zero === undefined ? char : String(code - zero);
};

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
};

/**
 * The form in which words are compared: lower case, without accents, vowel signs and invisible characters,
 * digits as ASCII. Idempotent. May be empty. Never throws.
 */
export const fold = (word: string): string => {
  if (isAscii(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(dropped, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(dropped, '')
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\uff10-\uff19]/g, asciiDigit)
    .replace(retypedLetters, (letter) => retyped[letter] ?? letter);
};

const turkishLetters = /[çğıöşüÇĞIİÖŞÜ]/;
const turkishMarked: Readonly<Record<string, string>> = { c: 'ç', g: 'ğ', o: 'ö', s: 'ş', u: 'ü' };

/** Lower case with the six letters of Turkish kept apart from those they look like ("öldü" died, "oldu" was). */
const foldTurkish = (word: string): string => {
  let out = '';
  for (const letter of word.normalize('NFC')) {
    if (letter === 'I' || letter === 'ı') out += 'ı';
    else {
      const plain = fold(letter);
      const marked = turkishMarked[plain];
      out += marked !== undefined && letter.toLowerCase() === marked ? marked : plain;
    }
  }
  return out;
};

/** The form in which words of a language (primary subtag) are compared: `fold`, but for Turkish, which keeps its letters. */
export const foldIn = (word: string, lang: string): string =>
  lang === 'tr' && turkishLetters.test(word) ? foldTurkish(word) : fold(word);
