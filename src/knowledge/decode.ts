import chardet from 'chardet';
import { decodeAs } from './decode-as.ts';

export type Decoded =
  | { readonly ok: true; readonly text: string; readonly guessed: string | null }
  | { readonly ok: false; readonly code: 'ARTICLE_BINARY' | 'ARTICLE_ENCODING'; readonly reason: string };

/** Share of NUL and control bytes above which a file is no text. */
const MAX_CONTROL_SHARE = 0.005;

/**
 * The text of a file. A byte order mark decides and is dropped (exactly one); then strict UTF-8; then UTF-16 without a
 * mark when every second byte is 0; then the encoding that the document claims (`declared`, as TextDecoder names it);
 * then what chardet names, told in `guessed`. Binary files are refused.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const marked = byMark(bytes);
  if (marked) return marked;
  const wide = unmarkedUtf16(bytes);
  if (wide) return { ok: true, text: new TextDecoder(wide).decode(bytes), guessed: wide };
  if (controlShare(bytes) > MAX_CONTROL_SHARE) {
    return { ok: false, code: 'ARTICLE_BINARY', reason: 'this is a binary file, not text' };
  }
  try {
    return {
      ok: true,
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      guessed: null,
    };
  } catch {
    // Not UTF-8: an older single-byte or Asian encoding, worth a guess that the moderator is told of.
    return asDeclared(bytes, declared) ?? guess(bytes);
  }
}

function asDeclared(bytes: Uint8Array, declared: string | null): Decoded | null {
  if (declared === null || declared === 'utf-8') return null;
  try {
    return { ok: true, text: decodeAs(declared, bytes), guessed: null };
  } catch {
    // The claim does not fit the bytes: the guess below is told to the moderator.
    return null;
  }
}

function byMark(bytes: Uint8Array): Decoded | null {
  const encoding =
    bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
      ? 'utf-8'
      : bytes[0] === 0xff && bytes[1] === 0xfe
        ? 'utf-16le'
        : bytes[0] === 0xfe && bytes[1] === 0xff
          ? 'utf-16be'
          : null;
  if (!encoding) return null;
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), guessed: null };
  } catch {
    return {
      ok: false,
      code: 'ARTICLE_ENCODING',
      reason: `the file says it is ${encoding} but is not; save it as UTF-8`,
    };
  }
}

function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, 512);
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < sample.length; i++) if (sample[i] === 0) i % 2 === 0 ? even++ : odd++;
  const half = sample.length / 2;
  if (odd > half * 0.7 && even === 0) return 'utf-16le';
  if (even > half * 0.7 && odd === 0) return 'utf-16be';
  return null;
}

function controlShare(bytes: Uint8Array): number {
  let control = 0;
  for (const b of bytes) if (b < 9 || (b > 13 && b < 32 && b !== 27) || b === 127) control++;
  return bytes.length === 0 ? 0 : control / bytes.length;
}

function guess(bytes: Uint8Array): Decoded {
  const best = chardet.analyse(bytes.subarray(0, 65_536)).find((match) => match.confidence >= 20);
  if (best) {
    try {
      return { ok: true, text: decodeAs(best.name, bytes), guessed: best.name };
    } catch {
      // The guess names an encoding that does not fit or that this Node lacks: refuse below.
    }
  }
  return {
    ok: false,
    code: 'ARTICLE_ENCODING',
    reason: 'the encoding cannot be told; save the file as UTF-8',
  };
}
