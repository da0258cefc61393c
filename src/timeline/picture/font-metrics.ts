/**
 * Advance widths of a TrueType font, read from its own tables (OpenType 1.9: head, hhea, hmtx, cmap 4 and 12). No
 * kerning and no shaping: both only make Latin, Cyrillic and Greek narrower; Arabic joins are covered by `SHAPED`.
 */
export interface FontMetrics {
  /** Width of a text in pixels at a font size in pixels. */
  readonly width: (text: string, sizePx: number) => number;
  /** True when the font has a glyph for every visible character of the text. */
  readonly covers: (text: string) => boolean;
}

/** Arabic letters change their width when they join: measured apart they may be this much narrower than drawn. */
const SHAPED = 1.12;
const SHAPED_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Without a shape of its own: white space, controls, joiners, variation selectors. */
const UNSEEN = /[\s\p{Cc}\p{Cf}\p{Variation_Selector}]/u;

type Glyphs = (codePoint: number) => number;

function tables(view: DataView): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const at = 12 + i * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((k) => view.getUint8(at + k)));
    found.set(tag, view.getUint32(at + 8));
  }
  return found;
}

/** Format 12: groups of consecutive characters, all planes. */
function readFormat12(view: DataView, at: number): Glyphs {
  const groups = view.getUint32(at + 12);
  return (codePoint) => {
    let low = 0;
    let high = groups - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const group = at + 16 + middle * 12;
      const start = view.getUint32(group);
      if (codePoint < start) high = middle - 1;
      else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
      else return view.getUint32(group + 8) + codePoint - start;
    }
    return 0;
  };
}

/** Format 4: segments of the basic plane. */
function readFormat4(view: DataView, at: number): Glyphs {
  const doubled = view.getUint16(at + 6);
  const ends = at + 14;
  return (codePoint) => {
    if (codePoint > 0xffff) return 0;
    for (let i = 0; i < doubled; i += 2) {
      if (view.getUint16(ends + i) < codePoint) continue;
      const start = view.getUint16(ends + doubled + 2 + i);
      if (start > codePoint) return 0;
      const delta = view.getUint16(ends + 2 * doubled + 2 + i);
      const rangeAt = ends + 3 * doubled + 2 + i;
      const range = view.getUint16(rangeAt);
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = view.getUint16(rangeAt + range + (codePoint - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

function readCharacterMap(view: DataView, cmap: number): Glyphs {
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, i) => cmap + view.getUint32(cmap + 4 + i * 8 + 4),
  );
  const of = (format: number): number | undefined => subtables.find((at) => view.getUint16(at) === format);
  const full = of(12);
  if (full !== undefined) return readFormat12(view, full);
  const basic = of(4);
  if (basic !== undefined) return readFormat4(view, basic);
  throw new RangeError('the font has no character map of format 4 or 12');
}

/**
 * Reads the metrics of a TrueType font file.
 * @throws RangeError when the bytes are no TrueType font with a Unicode character map.
 */
export function readFontMetrics(bytes: Uint8Array): FontMetrics {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = tables(view);
  const table = (tag: string): number => {
    const at = found.get(tag);
    if (at === undefined) throw new RangeError(`the font has no ${tag} table`);
    return at;
  };
  const unitsPerEm = view.getUint16(table('head') + 18);
  const metrics = view.getUint16(table('hhea') + 34);
  const hmtx = table('hmtx');
  const glyphOf = readCharacterMap(view, table('cmap'));
  const advances = new Map<number, number>();
  const advance = (codePoint: number): number => {
    const known = advances.get(codePoint);
    if (known !== undefined) return known;
    const units = view.getUint16(hmtx + Math.min(glyphOf(codePoint), metrics - 1) * 4);
    advances.set(codePoint, units);
    return units;
  };
  return {
    width: (text, sizePx) => {
      let units = 0;
      for (const character of text)
        units += advance(character.codePointAt(0) ?? 0) * (SHAPED_LETTER.test(character) ? SHAPED : 1);
      return (units * sizePx) / unitsPerEm;
    },
    covers: (text) => [...text].every((c) => UNSEEN.test(c) || glyphOf(c.codePointAt(0) ?? 0) !== 0),
  };
}
