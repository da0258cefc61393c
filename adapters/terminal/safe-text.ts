/**
 * Text of articles and askers may hold escape sequences that move the cursor, change the title or answer for the
 * person at the keyboard. Stripping a known list of sequences fails on the next terminal's own; so every control
 * character is made visible instead, and nothing is lost: `⟦U+001B⟧` stands for an escape.
 */
const CONTROL = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;
const VISIBLE = /⟦U\+([0-9A-F]{4})⟧/g;

/** The text with each control character but line feed and tab made visible. Never throws. */
export function safeText(text: string): string {
  return text.replace(CONTROL, (character) => {
    // Line feed and tab move forward only; `wrap` knows both.
    if (character === '\n' || character === '\t') return character;
    return `⟦U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}⟧`;
  });
}

/** What `safeText` made visible, read back. */
export function unsafeText(shown: string): string {
  return shown.replace(VISIBLE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
