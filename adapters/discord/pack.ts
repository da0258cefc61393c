import type { Paragraph, Section } from '../../src/words/index.ts';
import { isArticleText, paragraphMarkdown } from './paragraph-markdown.ts';

export interface PackLimits {
  readonly maxChars: number;
  readonly maxMessages: number;
}

export interface Packed {
  /** Markdown of each message, in order, each within `maxChars`. */
  readonly messages: readonly string[];
  /** Sections that did not fit and were left out whole. */
  readonly leftOut: number;
}

/** Characters of the bot's own words that always fit a message, however many of them have to be escaped. */
const OWN_WORDS_CHARS = 900;

/**
 * Sections → as few messages as hold them. A section stays together when one message can hold it, else it is split
 * between its paragraphs; article text is never split: a section with a paragraph too long for any message is left
 * out, and then as many of the last sections with quotes as it takes. `note` words how many that were.
 */
export function packSections(
  sections: readonly Section[],
  limits: PackLimits,
  note: (leftOut: number) => string,
): Packed {
  const fitting = sections.flatMap((section) => markdownSection(section, limits.maxChars) ?? []);
  let kept: readonly MarkdownSection[] = fitting;
  for (;;) {
    const leftOut = sections.length - kept.length;
    const messages = fill(leftOut > 0 ? [...kept, ownWords(note(leftOut))] : kept, limits.maxChars);
    if (messages.length <= limits.maxMessages) return { messages, leftOut };
    kept = withoutLast(kept);
  }
}

interface MarkdownSection {
  readonly paragraphs: readonly string[];
  /** Sections with article text go first when there is too much; then anything, from the end. */
  readonly quotes: boolean;
  /** Stands right under the one before, without an empty line. */
  readonly close: boolean;
}

/** Null when a paragraph of article text, with its marks, is longer than a message. */
function markdownSection(section: Section, maxChars: number): readonly MarkdownSection[] | null {
  const paragraphs: string[] = [];
  for (const paragraph of section.paragraphs) {
    const markdown = paragraphMarkdown(paragraph);
    if (markdown.length <= maxChars) {
      if (markdown !== '') paragraphs.push(markdown);
    } else if (isArticleText(paragraph)) {
      return null;
    } else {
      paragraphs.push(...splitOwnWords(paragraph));
    }
  }
  const quotes = section.paragraphs.some(isArticleText);
  const first = section.paragraphs[0]?.role;
  return [{ paragraphs, quotes, close: first === 'entry' || first === 'quiet' }];
}

function ownWords(text: string): MarkdownSection {
  const paragraph: Paragraph = { role: 'quiet', spans: [{ text }] };
  return { paragraphs: [paragraphMarkdown(paragraph)], quotes: false, close: false };
}

/** The bot's own words, cut between words; only a question echoed in full is ever this long. */
function splitOwnWords(paragraph: Paragraph): readonly string[] {
  const text = paragraph.spans.map((span) => span.text).join('');
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const rest = text.slice(start, start + OWN_WORDS_CHARS);
    const space = start + OWN_WORDS_CHARS < text.length ? rest.lastIndexOf(' ') : -1;
    const piece = space > OWN_WORDS_CHARS / 2 ? rest.slice(0, space + 1) : rest;
    pieces.push(paragraphMarkdown({ role: paragraph.role, spans: [{ text: piece }] }));
    start += piece.length;
  }
  return pieces;
}

function withoutLast(sections: readonly MarkdownSection[]): readonly MarkdownSection[] {
  const lastQuoting = sections.findLastIndex((section) => section.quotes);
  const last = lastQuoting >= 0 ? lastQuoting : sections.length - 1;
  return sections.filter((_, i) => i !== last);
}

function fill(sections: readonly MarkdownSection[], maxChars: number): readonly string[] {
  const messages: string[] = [];
  let open = '';
  for (const section of sections) {
    const gap = section.close && lastLineStarts(open, '> ', '-# ') ? '\n' : '\n\n';
    const whole = section.paragraphs.reduce(joinParagraphs, '');
    const parts = whole.length <= maxChars ? [whole] : section.paragraphs;
    for (const [i, part] of parts.entries()) {
      const joined = open === '' ? part : i === 0 ? `${open}${gap}${part}` : joinParagraphs(open, part);
      if (joined.length <= maxChars) {
        open = joined;
      } else {
        messages.push(open);
        open = part;
      }
    }
  }
  return open === '' ? messages : [...messages, open];
}

/** Two quotations one right after the other would be read as one. */
function joinParagraphs(before: string, next: string): string {
  if (before === '') return next;
  return lastLineStarts(before, '> ') && next.startsWith('> ')
    ? `${before}\n\n${next}`
    : `${before}\n${next}`;
}

function lastLineStarts(text: string, ...marks: readonly string[]): boolean {
  const start = text.lastIndexOf('\n') + 1;
  return marks.some((mark) => text.startsWith(mark, start));
}
