const INVISIBLE = /[\p{Cf}\p{Co}\p{Cs}]/gu;
const CONTROL_OR_SPACE = /[\p{Cc}\s]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function isLink(word: string): boolean {
  const lower = word.toLowerCase();
  return lower.startsWith('http://') || lower.startsWith('https://') || lower.startsWith('www.');
}

/**
 * The question as it is searched: one line, composed characters, no invisible characters, no links (their pieces
 * are no words of the question). "" when nothing visible is left. Never throws.
 */
export function cleanQuestion(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(CONTROL_OR_SPACE, ' ')
    .split(' ')
    .filter((word) => word !== '' && !isLink(word))
    .join(' ');
}

/** False for "???", emoji and other marks without a word. */
export function hasWord(text: string): boolean {
  return LETTER_OR_DIGIT.test(text);
}
