/** Texts made to cost: each repeats what some scan might look ahead or back over, to a given length. */
const repeated =
  (piece: string) =>
  (size: number): string =>
    piece.repeat(Math.ceil(size / piece.length)).slice(0, size);

export const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one word': repeated('a'),
  'one capital word': repeated('A'),
  'only blanks and one letter': (size) => `${' '.repeat(size)}a`,
  'only dots': repeated('.'),
  'only digits': repeated('7'),
  'open quotation marks': repeated('“'),
  'straight quotation marks': repeated('"A '),
  'open brackets': repeated('('),
  initials: repeated('A. '),
  'letters and dots without a blank': repeated('A.B.'),
  'one sentence of names without a stop': repeated('Anna Bell of Dalby and '),
  'one sentence of commas': repeated('and, '),
  'pronouns that lean on each other': repeated('He said it. '),
  'one short sentence, again and again': repeated('Police closed the bridge on Friday. '),
  'one sentence of figures': repeated('12 people and 3,400 others or '),
  'sentences of figures that differ': (size) => {
    const count = Math.ceil(size / 36);
    return Array.from({ length: count }, (_, at) => `Police counted ${1000 + at} people on site.`).join(' ');
  },
  'weekdays without a stop': repeated('Monday Tuesday '),
  'the words of a range without end': repeated('from 2 to 3 January to '),
  'between and and': repeated('between '),
  numbers: repeated('two hundred and '),
  'numbers joined by dashes': repeated('2022-01-'),
  'the same day': repeated('the same day '),
  'last and next': repeated('last next '),
  'ago and later': repeated('three days later, two weeks ago, '),
  'speakers nested in speakers': repeated('Anna said that Bell said that '),
  'relative clauses in each other': repeated('who was said to be the one which '),
  'planned and denied': repeated('would not have been to be '),
  'one line a word': repeated('Bell\n'),
  'blank lines': (size) => `a${'\n\r\n'.repeat(size / 3)}a`,
  'list items': repeated('- 1. a\n'),
  'hyphens in a word': repeated('well-'),
  apostrophes: repeated("l'a'"),
  'marks on a letter': (size) => `a${'\u0301'.repeat(size)}`,
  emoji: repeated('🎉 Go. '),
  'copyright signs': repeated('© A '),
  links: repeated('https://a.b/c '),
};
