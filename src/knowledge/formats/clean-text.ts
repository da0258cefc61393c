import { repairMojibake } from './mojibake.ts';
import type { Note } from './parsed.ts';

/** Soft hyphen, zero-width space, word joiner, byte order mark, and the characters that turn the reading direction. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Control characters but tab and line break. */
const CONTROL = /[^\P{Cc}\t\n]/gu;
const BREAKS = /\r\n|[\r\u0085\u2028\u2029\f]/g;

const WORDS = {
  repaired: 'its characters were garbled (UTF-8 read as another encoding) and were repaired; look at them',
  doubtful: 'some characters look garbled and could not be repaired; look at them before it is published',
};

/**
 * The text of a page, PDF or DOCX normalised once, before it becomes a body: composed characters (NFC), line breaks
 * `\n`, unseen characters out, no lone surrogates, at most one blank line, mojibake repaired once and told. Joiners
 * inside emoji and inside Arabic and Indic words stay.
 */
export function cleanText(raw: string): { readonly text: string; readonly notes: readonly Note[] } {
  const { text, repair } = repairMojibake(raw.replace(LONE_SURROGATE, '\ufffd'));
  const lines = text
    .normalize('NFC')
    .replace(BREAKS, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const notes = repair === 'clean' ? [] : [{ code: 'ARTICLE_ENCODING', message: WORDS[repair] } as const];
  return { text: squeeze(lines), notes };
}

/** Without blank lines at both ends, and with at most one between. */
function squeeze(lines: readonly string[]): string {
  const kept: string[] = [];
  for (const line of lines) {
    if (line === '' && (kept.length === 0 || kept.at(-1) === '')) continue;
    kept.push(line);
  }
  while (kept.at(-1) === '') kept.pop();
  return kept.length === 0 ? '' : `${kept.join('\n')}\n`;
}
