/** Blocks whose characters take two columns (Unicode East Asian Width W and F, coarsened to whole blocks). */
const WIDE: readonly (readonly [number, number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xa000, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd],
];
/** The most a tab can move. */
const TAB_COLUMNS = 8;
const ZERO = /^[\p{M}\p{Cf}]$/u;

/** Terminal columns the text takes, without line breaks. Linear; joined emoji count each part. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code >= 0x20 && code < 0x300) width += 1;
    else if (character === '\t') width += TAB_COLUMNS;
    else if (ZERO.test(character)) width += 0;
    else width += WIDE.some(([from, to]) => code >= from && code <= to) ? 2 : 1;
  }
  return width;
}
