import type { Paragraph, Section } from '../../src/words/index.ts';
import { isArticleText, paragraphMarkdown } from './paragraph-markdown.ts';
import { withoutHalfPair } from './whole-characters.ts';

export interface PackLimits {
  readonly maxChars: number;
  readonly maxMessages: number;
  /** Quotes with their source go into code blocks, which are copied without any markup. */
  readonly toCopy?: boolean;
}

export interface Packed {
  /** Markdown of each message, in order, each within `maxChars`. */
  readonly messages: readonly string[];
  /** Sections that did not fit and were left out whole. */
  readonly leftOut: number;
}

/** Characters of the bot's own words that always fit a message, however many of them have to be escaped. */
const OWN_WORDS_CHARS = 400;

/** A longer passage is of kind `other`, which is never quoted: longer article text is several sentences. */
const LONGEST_QUOTE = 1_000;

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
  const fitting = sections.flatMap((section) => markdownSection(section, limits) ?? []);
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
  /** A line of a list: two of them stand without an empty line between. */
  readonly line: boolean;
}

/** Null when a paragraph of article text, with its marks, is longer than a message. */
function markdownSection(section: Section, limits: PackLimits): MarkdownSection | null {
  const { maxChars } = limits;
  const quotes = section.paragraphs.some(isArticleText);
  const block = limits.toCopy && quotes ? codeBlock(section) : null;
  if (block !== null && block.length <= maxChars) return { paragraphs: [block], quotes, line: false };
  const paragraphs: string[] = [];
  for (const paragraph of section.paragraphs) {
    const markdown = paragraphMarkdown(paragraph);
    const parts = markdown.length <= maxChars ? [markdown] : splitParagraph(paragraph);
    if (parts.some((part) => part.length > maxChars)) return null;
    paragraphs.push(...parts.filter((part) => part !== ''));
  }
  const first = section.paragraphs[0]?.role;
  return { paragraphs, quotes, line: first === 'entry' || first === 'quiet' };
}

function ownWords(text: string): MarkdownSection {
  const paragraph: Paragraph = { role: 'quiet', spans: [{ text }] };
  return { paragraphs: [paragraphMarkdown(paragraph)], quotes: false, line: true };
}

/** Null when the text itself would end the block. */
function codeBlock(section: Section): string | null {
  const text = section.paragraphs.map(({ spans }) => spans.map((span) => span.text).join('')).join('\n');
  return text.includes('```') ? null : `\`\`\`\n${text}\n\`\`\``;
}

/**
 * A paragraph of an article around a quote comes in parts that each hold whole sentences; a single sentence, which is
 * never longer than a passage may be, stays in one.
 */
function splitParagraph(paragraph: Paragraph): readonly string[] {
  if (!isArticleText(paragraph)) return splitOwnWords(paragraph);
  const chars = paragraph.spans.reduce((sum, span) => sum + span.text.length, 0);
  if (chars <= LONGEST_QUOTE) return [paragraphMarkdown(paragraph)];
  return paragraph.spans.map((span) =>
    paragraphMarkdown({ ...paragraph, spans: [{ ...span, text: span.text.trim() }] }),
  );
}

/** The bot's own words, cut between words; only a question echoed in full is ever this long. */
function splitOwnWords(paragraph: Paragraph): readonly string[] {
  const text = paragraph.spans.map((span) => span.text).join('');
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const rest = text.slice(start, start + OWN_WORDS_CHARS);
    const space = start + OWN_WORDS_CHARS < text.length ? rest.lastIndexOf(' ') : -1;
    const piece = space > 0 ? rest.slice(0, space + 1) : withoutHalfPair(rest);
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
  let afterLine = false;
  for (const section of sections) {
    const gap = section.line && afterLine ? '\n' : '\n\n';
    afterLine = section.line;
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
  return endsWithQuote(before) && next.startsWith('> ') ? `${before}\n\n${next}` : `${before}\n${next}`;
}

function endsWithQuote(text: string): boolean {
  return text.startsWith('> ', text.lastIndexOf('\n') + 1);
}
