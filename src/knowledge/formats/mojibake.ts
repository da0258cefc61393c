import { decodeAs } from '../decode-as.ts';

/**
 * UTF-8 that was once read as Windows-1252 ("Ã©" for "é", "â€œ" for "“") or as Windows-1251 ("Рё" for "и"). It is
 * repaired only when the way back is proven: every character has a byte there, the bytes are strict UTF-8, and the
 * suspicious pairs become fewer.
 */
const PER_THOUSAND = 3;
/** What the lead byte of a two- or three-byte sequence looks like, and the byte behind it. */
const LEADS_1252 =
  /[\u00c2-\u00c5\u00d0\u00d1\u00e2][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/g;
const LEADS_1251 =
  /[\u0420\u0421][\u00a0-\u00bb\u0401-\u040f\u0451-\u045f\u0490\u0491\u2018-\u203a\u20ac\u2116\u2122]/g;

export type Repair = 'clean' | 'repaired' | 'doubtful';

/** The text and what was done; `doubtful` means that it looks garbled and no way back is proven. */
export function repairMojibake(text: string): { readonly text: string; readonly repair: Repair } {
  let repair: Repair = 'clean';
  for (const [encoding, leads] of [
    ['windows-1252', LEADS_1252],
    ['windows-1251', LEADS_1251],
  ] as const) {
    const before = count(text, leads);
    if (before < 2 || before * 1_000 <= PER_THOUSAND * text.length) continue;
    const mended = reread(text, encoding);
    if (mended !== null && count(mended, leads) < before / 2) return { text: mended, repair: 'repaired' };
    if (encoding === 'windows-1252') repair = 'doubtful';
  }
  return { text, repair };
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The text as UTF-8 of the bytes it has in that encoding, or null when there is no such way back. */
function reread(text: string, encoding: 'windows-1252' | 'windows-1251'): string | null {
  const table = bytesOf(encoding);
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    const byte = table.get(text.charAt(i));
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // Not UTF-8 in disguise: the text stays as it is.
    return null;
  }
}

function bytesOf(encoding: string): ReadonlyMap<string, number> {
  const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  return new Map([...decodeAs(encoding, all)].map((char, byte) => [char, byte]));
}
