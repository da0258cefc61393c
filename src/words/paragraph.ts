/** A run of text with one look. `text` is literal: an adapter escapes it, nothing in it is markup. */
export interface Span {
  readonly text: string;
  readonly style?: 'strong' | 'quiet' | 'mark' | 'strike';
  /** http(s) link of the whole span. */
  readonly href?: string;
}

/**
 * One paragraph of what people see. `quote` holds exactly an article's text and nothing else (adapters show it as a
 * block quote); `context` likewise, smaller.
 */
export interface Paragraph {
  readonly role: 'lead' | 'warn' | 'plain' | 'quiet' | 'quote' | 'context' | 'citation' | 'entry';
  readonly spans: readonly Span[];
}

/** Paragraphs that belong together: a quote with its citation and context. Never split across two messages. */
export interface Section {
  readonly paragraphs: readonly Paragraph[];
}
