import type { Paragraph, Span } from '../../src/words/index.ts';
import { escapePieces, linkTarget } from './escape.ts';
import { MAX_LINK } from './limits.ts';

/** What stands at the start of each line of a paragraph. `-# ` is small text, `> ` a quotation. */
const PREFIX = {
  lead: '',
  warn: '',
  plain: '',
  // Smaller than the quote above it, which is what people came for.
  citation: '-# ',
  entry: '',
  quiet: '-# ',
  quote: '> ',
  context: '> -# ',
} as const satisfies Record<Paragraph['role'], string>;

const MARKS = {
  strong: '**',
  mark: '**',
  strike: '~~',
  quiet: '',
} as const satisfies Record<NonNullable<Span['style']>, string>;

/** True for the roles that hold an article's text and nothing else. */
export function isArticleText(paragraph: Paragraph): boolean {
  return paragraph.role === 'quote' || paragraph.role === 'context';
}

/** One paragraph as Markdown, every line of it with its mark. Without text: an empty string. */
export function paragraphMarkdown(paragraph: Paragraph): string {
  const { role, spans } = paragraph;
  const escaped = escapePieces(spans.map((span) => span.text));
  const text = spans.map((span, i) => spanMarkdown(span, escaped[i] ?? '', role)).join('');
  if (text === '') return '';
  return text
    .split('\n')
    .map((line) => `${PREFIX[role]}${line}`)
    .join('\n');
}

function spanMarkdown(span: Span, escaped: string, role: Paragraph['role']): string {
  const target = span.href === undefined ? null : linkTarget(span.href, MAX_LINK);
  // A label with brackets would end the link early; nothing of an article is ever a label.
  if (target !== null && !/[[\]]/.test(span.text) && span.text.trim() !== '') {
    return `[${escaped}](<${target}>)`;
  }
  const style = span.style ?? (role === 'warn' || role === 'lead' ? 'strong' : undefined);
  return style === undefined ? escaped : styled(escaped, MARKS[style]);
}

/** Marks hug the words: with a space inside them they would show as signs. Spaces are never escaped. */
function styled(escaped: string, mark: string): string {
  const inner = escaped.trim();
  if (inner === '' || mark === '') return escaped;
  const start = escaped.indexOf(inner);
  return `${escaped.slice(0, start)}${mark}${inner}${mark}${escaped.slice(start + inner.length)}`;
}
