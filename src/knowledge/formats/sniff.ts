/** What the bytes are, whatever the name says. `zip` is a ZIP archive, of which a DOCX is one kind. */
export type Sniffed = 'pdf' | 'zip' | 'ole' | 'text';

/** A PDF may have up to 1,024 bytes of other things before its mark (ISO 32000, Adobe's note 13). */
const PDF_HEAD = 1_024;

/** The kind of a file by its first bytes. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return 'ole';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PDF_HEAD));
  const mark = head.indexOf('%PDF-');
  return mark === 0 || (mark > 0 && !looksLikeMarkup(head)) ? 'pdf' : 'text';
}

const OPENINGS = ['<!doctype html', '<html', '<head', '<body'];
const FEEDS = ['<rss', '<feed', '<rdf:rdf', '<!doctype rss', '<!doctype feed', '<!doctype rdf'];

/** True for text that opens as a page does. With `named` (its name ends in .htm or .html) any element will do. */
export function looksLikeMarkup(text: string, named = false): boolean {
  const opening = opens(text);
  if (OPENINGS.some((one) => opening.startsWith(one))) return true;
  return named && /<[a-z!/][^<>]{0,2000}>/i.test(text.slice(0, 200_000));
}

/** By how it begins; nothing is parsed. */
export function looksLikeFeed(text: string): boolean {
  const opening = opens(text);
  return FEEDS.some((one) => opening.startsWith(one));
}

/** The first 40 characters in lower case behind white space, XML declarations and comments. */
function opens(text: string): string {
  let at = 0;
  for (let tries = 0; tries < 20; tries++) {
    while (at < text.length && text.charAt(at).trim() === '') at++;
    const end = text.startsWith('<!--', at)
      ? after(text, '-->', at)
      : text.startsWith('<?', at)
        ? after(text, '?>', at)
        : -1;
    if (end < 0) break;
    at = end;
  }
  return text.slice(at, at + 40).toLowerCase();
}

function after(text: string, mark: string, from: number): number {
  const at = text.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, i) => bytes[i] === byte);
}
