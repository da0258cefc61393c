/**
 * Text of articles and askers may hold escape sequences that move the cursor, change the title or answer for the
 * person at the keyboard. Stripping a known list of sequences fails on the next terminal's own; so every control
 * character is made visible instead, and nothing is lost: `⟦U+001B⟧` stands for an escape.
 */
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const VISIBLE = /⟦U\+([0-9A-F]{4})⟧/g;

/** The text with each control character but the line feed made visible; tabs become a space. Never throws. */
export function safeText(text: string): string {
  return text.replace(CONTROL, (character) => {
    if (character === '\n') return '\n';
    if (character === '\t') return ' ';
    return `⟦U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟧`;
  });
}

/** What `safeText` made visible, read back; tabs stay spaces. */
export function unsafeText(shown: string): string {
  return shown.replace(VISIBLE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
