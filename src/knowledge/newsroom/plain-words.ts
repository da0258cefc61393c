/**
 * A text by what it says: spaces, line breaks, invisible characters and the shape of quotation marks do not count, since
 * pages change those without saying anything else.
 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
