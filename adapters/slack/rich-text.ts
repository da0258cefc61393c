import type { Paragraph, Section, Span } from '../../src/words/index.ts';
import type { RichElement, RichPart, RichTextBlock, TextStyle } from './blocks.ts';
import { MAX_TEXT_ELEMENT, MAX_URL } from './limits.ts';

/**
 * One section as one rich text block. Tried and left: mrkdwn with `&<>` escaped, in which `*`, `_`, `~`, the backtick
 * and `>` of an article still become markup, and a zero-width space before them changes the quote. Rich text is
 * literal, so what is read back from it is the article's text, character by character.
 * Null for a section without any text.
 */
export function richTextBlock(section: Section): RichTextBlock | null {
  const parts: { type: RichPart['type']; elements: RichElement[] }[] = [];
  for (const paragraph of section.paragraphs) {
    const elements = paragraph.spans.flatMap((span) => richElements(span, paragraph.role));
    if (elements.length === 0) continue;
    const type = isQuoted(paragraph) ? 'rich_text_quote' : 'rich_text_section';
    const last = parts.at(-1);
    // Neighbouring sections run together on screen: one section with line breaks says where lines end.
    if (type === 'rich_text_section' && last?.type === type) {
      last.elements.push({ type: 'text', text: '\n' }, ...elements);
    } else {
      parts.push({ type, elements });
    }
  }
  return parts.length === 0 ? null : { type: 'rich_text', elements: parts };
}

/** Characters of a block as Slack counts them: texts and link addresses. */
export function richTextChars(block: RichTextBlock): number {
  let chars = 0;
  for (const part of block.elements) {
    for (const element of part.elements) {
      chars += element.text.length + (element.type === 'link' ? element.url.length : 0);
    }
  }
  return chars;
}

function isQuoted(paragraph: Paragraph): boolean {
  return paragraph.role === 'quote' || paragraph.role === 'context';
}

function richElements(span: Span, role: Paragraph['role']): readonly RichElement[] {
  if (span.text === '') return [];
  const style = styleOf(span, role);
  const styled = style === null ? {} : { style };
  const url = safeUrl(span.href);
  if (url !== null && span.text.length <= MAX_TEXT_ELEMENT) {
    return [{ type: 'link', url, text: span.text, ...styled }];
  }
  return pieces(span.text).map((text): RichElement => ({ type: 'text', text, ...styled }));
}

function styleOf(span: Span, role: Paragraph['role']): TextStyle | null {
  const style: TextStyle = {
    ...(span.style === 'strong' || span.style === 'mark' || role === 'lead' || role === 'warn'
      ? { bold: true as const }
      : {}),
    ...(span.style === 'quiet' || role === 'quiet' || role === 'context' ? { italic: true as const } : {}),
    ...(span.style === 'strike' ? { strike: true as const } : {}),
  };
  return Object.keys(style).length === 0 ? null : style;
}

/** The link when it is a plain http(s) one that Slack takes; null otherwise, and the words stay words. */
function safeUrl(href: string | undefined): string | null {
  if (href === undefined || href.length > MAX_URL) return null;
  return /^https?:\/\/[^\s<>"|]+$/i.test(href) && URL.canParse(href) ? href : null;
}

/** A long text in elements that follow each other without a seam; no surrogate pair is parted. */
function pieces(text: string): readonly string[] {
  const out: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + MAX_TEXT_ELEMENT, text.length);
    if (end < text.length && isHighSurrogate(text.charCodeAt(end - 1))) end -= 1;
    out.push(text.slice(at, end));
    at = end;
  }
  return out;
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}
