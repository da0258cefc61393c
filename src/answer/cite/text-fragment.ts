/**
 * Links that open at the very sentence: https://wicg.github.io/scroll-to-text-fragment/ .
 * The three characters with a meaning of their own (`-`, `,`, `&`) are always percent-encoded.
 */
const SPACES = /\s+/gu;
const INVISIBLE = /\p{Cf}/gu;
const LONE_SURROGATE = /\p{Cs}/u;
/** Longer texts are given by their first and last words, as browsers' own "copy link to highlight" does. */
const MAX_EXACT_CHARS = 300;
const EDGE_WORDS = 6;

function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** The `text=` directive for a text; null when the text cannot be expressed (broken characters, no words to cut at). */
export function textDirective(text: string): string | null {
  const plain = text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();
  if (plain === '' || LONE_SURROGATE.test(plain)) return null;
  if (plain.length <= MAX_EXACT_CHARS) return `text=${encoded(plain)}`;
  const words = plain.split(' ');
  if (words.length < EDGE_WORDS * 2) return null;
  return `text=${encoded(words.slice(0, EDGE_WORDS).join(' '))},${encoded(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** The article's link that leads to the text; null when the link is not http(s) or the text cannot be expressed. */
export function sentenceUrl(url: string, text: string): string | null {
  if (!isWebLink(url)) return null;
  const directive = textDirective(text);
  if (directive === null) return null;
  return `${url}${url.includes('#') ? '' : '#'}:~:${directive}`;
}

/** True for an absolute http or https link. */
export function isWebLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol } = new URL(url);
  return protocol === 'http:' || protocol === 'https:';
}
