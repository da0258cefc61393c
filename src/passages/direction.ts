/** U+202A–U+202E and U+2066–U+2069: they decide in which order a reader sees the characters. */
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/u;
const OVERRIDES = /[\u202d\u202e]/u;
const OPENING = /[\u202a\u202b\u2066-\u2068]/u;

/**
 * True for text that a reader may see in another order than it is written: letters are turned round by an override, or a
 * change of direction is not ended where the text ends, so that it goes on in what stands behind.
 */
export function turnsDirection(text: string): boolean {
  if (!CONTROLS.test(text)) return false;
  if (OVERRIDES.test(text)) return true;
  let open = 0;
  for (const char of text) {
    if (!CONTROLS.test(char)) continue;
    open += OPENING.test(char) ? 1 : -1;
    if (open < 0) return true;
  }
  return open > 0;
}
