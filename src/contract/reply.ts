/** What every adapter renders: blocks in reading order and things to press; no markup, no wording. */
import type { Notice } from './notice.ts';
import type { Gap, Quote, SourceView, TimelineEntry } from './quote.ts';

export type Block =
  | { readonly type: 'notice'; readonly notice: Notice; readonly tone: 'lead' | 'plain' | 'quiet' | 'warn' }
  | { readonly type: 'quote'; readonly role: 'answer' | 'figure' | 'nearest'; readonly quote: Quote }
  /** A paragraph of an article in order, the quoted passage marked. */
  | { readonly type: 'paragraph'; readonly quote: Quote; readonly before: string; readonly after: string }
  /** The quote with its source and full link as plain words, to be copied. */
  | { readonly type: 'copy'; readonly quote: Quote }
  /** A quote that no longer stands: shown struck through. The notice after it says why and since when. */
  | { readonly type: 'struck'; readonly quote: Quote }
  | { readonly type: 'entry'; readonly entry: TimelineEntry }
  | { readonly type: 'gap'; readonly gap: Gap }
  | { readonly type: 'source'; readonly source: SourceView };

export type ActionKind =
  /** Shares at once, or asks first whether with the question: then its reply is private and offers the next two. */
  | 'share'
  | 'share-quotes'
  /** Shares the quotes under the question, while that is remembered. */
  | 'share-asked'
  | 'more-context'
  | 'copy'
  | 'timeline-page'
  | 'timeline-picture'
  | 'sources-page'
  | 'sources'
  | 'ask-again'
  /** Sends the quotes to the asker's own direct messages, where they do not vanish. */
  | 'keep'
  /** "Was this the answer?": its reply offers the four verdicts. */
  | 'feedback'
  | 'feedback-yes'
  | 'feedback-wrong'
  | 'feedback-outdated'
  | 'feedback-out-of-context'
  /** "Tell me when this is covered": its reply says what is kept and offers to confirm. */
  | 'tell-me'
  | 'tell-me-yes'
  /** "Keep me informed" of these quotes: its reply says what is kept and offers to confirm. */
  | 'inform-me'
  | 'inform-me-yes'
  /** Erases what is kept of the one who presses. */
  | 'forget-me';

/** Something the asker can press. */
export interface Action {
  readonly kind: ActionKind;
  /**
   * Opaque, at most 80 characters of `[A-Za-z0-9._~-]`, self-contained: it holds no asker and no question text and
   * survives restarts. The adapter hands it back untouched in a `press` request.
   */
  readonly token: string;
  /** Only with `ask-again`: the question this button asks, at most 75 characters. */
  readonly label?: string;
}

export type ReplyKind =
  | 'answered'
  | 'conflicting'
  | 'not-covered'
  | 'too-vague'
  | 'limited'
  | 'timeline'
  | 'sources'
  | 'help'
  | 'privacy'
  | 'context'
  | 'shared'
  | 'copy'
  /** What a button kept, erased or asks about before it does. */
  | 'kept'
  /** What a moderator's act led to. */
  | 'moderation'
  | 'fault';

/** A picture of the reply. Rendering is lazy, since most replies are never drawn. */
export interface Picture {
  /** What a screen reader says; at most 1,024 characters. */
  readonly alt: string;
  /** File name with extension, ASCII. */
  readonly name: string;
  png(theme: 'light' | 'dark'): Promise<Uint8Array>;
  svg(theme: 'light' | 'dark'): string;
}

export interface Reply {
  readonly questionId: string;
  readonly kind: ReplyKind;
  /** `public` only for a reply that is meant to be posted for all (kind `shared`, or a public question). */
  readonly visibility: 'private' | 'public';
  /** In reading order. Never empty. */
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  readonly picture?: Picture;
  /** Digest of the knowledge the reply was made from. */
  readonly knowledge: string;
  /** `YYYY-MM-DD` of the newest article quoted; null when nothing dated is quoted. */
  readonly asOf: string | null;
  /** Estimated probability, 0 to 1, that the first quote answers the question; absent where nothing was asked. */
  readonly confidence?: number;
  /** Language of the bot's own words in this reply. */
  readonly lang: string;
}
