import { plainText, type Section } from '../../src/words/index.ts';
import { escapeText } from './escape.ts';
import { MAX_TEXT, MAX_TEXT_HARD } from './limits.ts';

/**
 * The text twin of a message that has blocks: whole sections as far as they fit, then whole paragraphs of the next;
 * never a part of one. Escaped, at most 4,000 characters, never empty unless nothing is said or the first paragraph
 * alone is too long, in which case it is the given words.
 */
export function messageText(sections: readonly Section[], whenTooLong: string): string {
  let text = '';
  for (const section of sections) {
    const more = joined(text, escapeText(plainText([section])), '\n\n');
    if (more.length <= MAX_TEXT) {
      text = more;
      continue;
    }
    for (const paragraph of section.paragraphs) {
      const longer = joined(text, escapeText(plainText([{ paragraphs: [paragraph] }])), '\n');
      if (longer.length > MAX_TEXT) break;
      text = longer;
    }
    break;
  }
  return text.trim() === '' ? escapeText(whenTooLong) : text;
}

/**
 * A whole reply as messages of text alone, for when Slack takes no blocks. Parted between sections at 4,000 escaped
 * characters; a longer section stands alone, uncut up to Slack's 40,000, and is left out beyond. `left` is how many
 * were.
 */
export function textMessages(sections: readonly Section[]): {
  readonly texts: readonly string[];
  readonly left: number;
} {
  const texts: string[] = [];
  let left = 0;
  let current = '';
  for (const section of sections) {
    const said = escapeText(plainText([section]));
    if (said.trim() === '') continue;
    if (said.length > MAX_TEXT_HARD) {
      left += 1;
      continue;
    }
    const more = joined(current, said, '\n\n');
    if (current !== '' && more.length > MAX_TEXT) {
      texts.push(current);
      current = said;
    } else {
      current = more;
    }
  }
  if (current !== '') texts.push(current);
  return { texts, left };
}

function joined(before: string, after: string, between: string): string {
  return before === '' ? after : `${before}${between}${after}`;
}
