/** How far into a page the encoding may be named (HTML Standard, "prescan a byte stream": 1,024 bytes). */
const HEAD = 1_024;

const CHARSET = /\bcharset\s{0,3}=\s{0,3}["']?([A-Za-z0-9:_-]{1,40})/i;
const ENCODING = /\bencoding\s{0,3}=\s{0,3}["']?([A-Za-z0-9:_-]{1,40})/i;

/**
 * The encoding that a `content-type` header or else a page's own head names; null when none is named. It is a claim
 * of the sender, not yet tried.
 */
export function charsetOf(contentType: string | undefined, bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const isMarkup = /<(?:meta|\?xml)\b/i.test(head);
  return (
    named(contentType ?? '', CHARSET) ?? (isMarkup ? (named(head, CHARSET) ?? named(head, ENCODING)) : null)
  );
}

function named(text: string, what: RegExp): string | null {
  const found = what.exec(text)?.[1];
  if (found === undefined) return null;
  try {
    return new TextDecoder(found).encoding;
  } catch {
    // A name no browser knows is as good as none.
    return null;
  }
}
