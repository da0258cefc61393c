/**
 * What the engine and the adapters say to each other: types only. No platform, no markup, no wording.
 */
import type { When } from './dates/when.ts';
import type { PassageKind } from './passages/passage.ts';

// ---------------------------------------------------------------- questions

/** What is asked for. Texts are plain: markup and the bot's own mention already removed by the adapter. */
export type Request =
  | { readonly kind: 'ask'; readonly text: string }
  /** "What do articles say?" on somebody's message: quotes that speak to it, never a rating. */
  | { readonly kind: 'claim'; readonly text: string }
  | {
      readonly kind: 'timeline';
      readonly topic?: string;
      readonly from?: string;
      readonly to?: string;
      readonly since?: string;
    }
  | { readonly kind: 'sources'; readonly filter?: string }
  | { readonly kind: 'help' }
  | { readonly kind: 'privacy' }
  /** A button of an earlier reply: `token` is the action's, untouched. */
  | { readonly kind: 'press'; readonly action: ActionKind; readonly token: string };

export interface Question {
  /** Stable for one thing a person did, also when the platform delivers it twice: the key for deduplication. */
  readonly id: string;
  readonly request: Request;
  /** Instant in ISO 8601 UTC. */
  readonly askedAt: string;
  /**
   * Opaque key of where it was asked, parted by ":" from wide to narrow (server, then channel), so that what holds for a
   * server holds in its channels; null when there is no such place. Never logged.
   */
  readonly place: string | null;
  /** Opaque key of who asked; null when unknown. Never logged. */
  readonly asker: string | null;
  /** Opaque key of the conversation that follow-ups are resolved in; absent where there is none. */
  readonly thread?: string;
  /** Who may see the reply. */
  readonly visibility: 'private' | 'public';
  /** BCP 47 tag of the asker's interface, when the platform tells. */
  readonly lang?: string;
}

// ---------------------------------------------------------------- replies

export interface Citation {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly agency: string | null;
  readonly contributors: readonly string[];
  /** The article's link. */
  readonly url?: string;
  /** The article's link with a text fragment that leads to the very sentence. */
  readonly sentenceUrl?: string;
}

/** A slice of an article that is shown beside a quote because the quote leans on it. */
export interface Context {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a date inside a quote was worked out, where the words alone do not tell. */
export interface DateNote {
  /** The words in the quote ("on the same day"). */
  readonly words: string;
  readonly when: When;
  /** The earlier words it was carried from, with their passage; absent when the publication date decides. */
  readonly from?: Context;
}

/** A whole passage, exact: `text === body.slice(start, end)` of a live article, proved before it leaves. */
export interface Quote {
  readonly article: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly passageKind: PassageKind;
  readonly citation: Citation;
  /** Neighbours that the quote leans on, in reading order, all from the same article. */
  readonly context?: readonly Context[];
  readonly dateNotes?: readonly DateNote[];
  /** Outlets that carry the same words (one origin), without this one. */
  readonly alsoCarriedBy?: readonly string[];
}

export type EntryStatus = 'happened' | 'planned' | 'reported' | 'negated';

/** One line of a timeline: a whole passage and the day of what it tells of. */
export interface TimelineEntry {
  readonly when: When;
  readonly status: EntryStatus;
  readonly quote: Quote;
  /** The clause meant, as offsets into the body; absent when it is the whole passage. */
  readonly focus?: { readonly start: number; readonly end: number };
  /** The words the day was read from, when it had to be worked out ("on Thursday"). */
  readonly dateWords?: string;
  /** The same event in other articles, each with its own quote, newest first. */
  readonly sameAs?: readonly Quote[];
  /** True when `sameAs` holds a figure that differs: shown side by side, never merged. */
  readonly figuresDiffer?: true;
  /** True for what was planned for a day that is over when the question is asked: nobody says here that it happened. */
  readonly passed?: true;
}

/** A run of days without an entry of precision day or finer: `YYYY-MM-DD`, `end` exclusive. */
export interface Gap {
  readonly start: string;
  readonly end: string;
}

export interface SourceView {
  readonly article: string;
  readonly citation: Citation;
  readonly lang: string;
  readonly passages: number;
  readonly status: 'live' | 'withdrawn' | 'corrected';
  /** Times quoted in public replies, when that is counted. */
  readonly quoted?: number;
}

/** A sentence the bot says by itself: a code with facts, worded by `src/words`. */
export interface Notice {
  readonly code: NoticeCode;
  readonly facts: Facts;
}
export type Facts = Readonly<Record<string, string | number | boolean | null | readonly string[]>>;

/** One code a sentence. Every language in `src/words` has each of them. */
export type NoticeCode =
  | 'you-asked'
  | 'understood-as'
  | 'stale-knowledge'
  | 'newest-quoted'
  | 'not-covered'
  | 'searched'
  | 'words-not-found'
  | 'period-read'
  | 'outlet-limited'
  | 'nearest-not-answer'
  | 'nothing-near'
  | 'try-asking'
  | 'not-advice'
  | 'safety-note'
  | 'other-language'
  | 'too-vague'
  | 'empty-question'
  | 'too-long'
  | 'small-talk'
  | 'several-questions'
  | 'no-articles'
  | 'outlet-not-here'
  | 'figures-differ'
  | 'figures-agree'
  | 'statements-changed'
  | 'not-judged'
  | 'no-yes-no'
  | 'claim-not-rated'
  | 'claim-not-covered'
  | 'could-not-answer-safely'
  | 'busy'
  | 'waiting'
  | 'rate-limited'
  | 'fault'
  | 'timeline-head'
  | 'timeline-empty'
  | 'timeline-more'
  | 'timeline-undated'
  | 'timeline-notes'
  | 'topic-too-long'
  | 'bad-date-words'
  | 'sources-head'
  | 'sources-more'
  | 'help'
  | 'privacy'
  | 'context-head'
  | 'context-gone'
  | 'shared-head'
  | 'button-too-old'
  | 'tell-me-terms'
  | 'tell-me-kept'
  | 'not-kept-here'
  | 'feedback-ask'
  | 'feedback-thanks'
  | 'forgotten'
  | 'kept-head'
  | 'knowledge-version'
  | 'copy-head'
  | 'quote-withdrawn'
  | 'quote-corrected'
  | 'changed-above'
  | 'paused'
  | 'not-moderator'
  | 'not-appointer'
  | 'place-not-named'
  | 'act-refused'
  | 'act-done'
  | 'act-told'
  | 'pull-offer'
  | 'pull-none'
  | 'undo-until'
  | 'nothing-to-undo'
  | 'pause-told'
  | 'understood-head'
  | 'understood-facts'
  | 'understood-opening'
  | 'understood-near'
  | 'understood-problem'
  | 'waits-to-be-published'
  | 'articles-head'
  | 'article-line'
  | 'articles-more'
  | 'history-head'
  | 'history-line'
  | 'moderators-head'
  | 'moderator-line'
  | 'moderators-changed'
  | 'moderators-channel'
  | 'dry-run-told'
  | 'forum-told';

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
  | 'share'
  | 'share-quotes'
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

// ---------------------------------------------------------------- messages that stay true

/** Where a public message of the bot stands: the platform's own ids, and nothing of any person. */
export interface PostedAt {
  /** The adapter's name. */
  readonly platform: string;
  readonly channel: string;
  readonly message: string;
  /** The conversation it stands in, where the platform needs that to answer beneath; else null. */
  readonly thread: string | null;
}

/** Tells that a public reply was posted, so that it can be repaired when what it quotes is withdrawn or corrected. */
export interface Receipt extends PostedAt {
  /** Instant in ISO 8601 UTC. */
  readonly at: string;
  readonly reply: Reply;
}

/** How a call to the platform ended. What is none of these is thrown as one of our errors. */
export type PostOutcome =
  | { readonly kind: 'done' }
  /** The message, its channel or its server is gone. */
  | { readonly kind: 'gone' }
  /** We may not do it there. `why` is for moderators, in plain words. */
  | { readonly kind: 'forbidden'; readonly why: string }
  /** This message can no longer be edited, though a new one could be posted. */
  | { readonly kind: 'cannot-edit' };

/**
 * An adapter's way to change what the bot itself said in public: by its own token and the message's ids, never by an
 * interaction's short-lived one. Throws a RateLimitError (then it is called again as told), AuthError or NetworkError.
 */
export interface PostPort {
  /** Puts the reply in place of the message's content and takes pictures off it. The same edit twice is one. Pings nobody. */
  edit(at: PostedAt, reply: Reply): Promise<PostOutcome>;
  /** True when the message shows this reply already: asked after a crash that may have come after the edit. */
  shows(at: PostedAt, reply: Reply): Promise<boolean>;
  /**
   * Posts the reply beneath the message, without a ping. At most one message a nonce (24 characters of `[0-9a-f]`):
   * with `again` an earlier try may have arrived, so it is looked for first.
   */
  replyBeneath(at: PostedAt, reply: Reply, nonce: string, again: boolean): Promise<PostOutcome>;
}

// ---------------------------------------------------------------- moderators

/** One who acts as a moderator, as the platform vouches for them. Whether they may is the desk's to decide, every time. */
export interface ModerationCaller {
  /** Opaque key of the server or workspace: what `Question.place` begins with in all its channels. */
  readonly place: string;
  /** Opaque key of the person, the same as `Question.asker`. */
  readonly user: string;
  /** The platform's ids of the roles they have there. */
  readonly roles: readonly string[];
  /** True when the platform says that they manage the server or administer the workspace. */
  readonly manages: boolean;
  /** What they are called there; shown to the moderators, never kept. */
  readonly name: string;
  /** BCP 47 tag of their interface, when the platform tells. */
  readonly lang?: string;
}

export type PullReason = 'being-checked' | 'outlet-corrected' | 'wrong';

/** The post a moderator points at: its buttons' token, or where it stands. */
export type PullFrom =
  | { readonly token: string }
  | { readonly posted: Pick<PostedAt, 'platform' | 'channel' | 'message'> };

/** A text handed in. It is never live before a moderator publishes it. */
export type Material =
  | { readonly kind: 'url'; readonly url: string }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  /** Pasted in one part or several, in order. The fields stand in for front matter where the text has none. */
  | {
      readonly kind: 'text';
      readonly parts: readonly string[];
      readonly title?: string;
      readonly outlet?: string;
      /** `YYYY-MM-DD`, or with a time and zone. */
      readonly published?: string;
      readonly url?: string;
    };

/** A person or a role that is to be a moderator, or no longer. */
export interface ModeratorKey {
  readonly kind: 'user' | 'role';
  /** Opaque key: a caller's `user`, or one of a caller's `roles`. */
  readonly key: string;
}

/** What a moderator can do. `article` is its id as lists show it. */
export type ModerationAct =
  | {
      readonly kind: 'pull';
      readonly ref: string;
      readonly what: 'sentence' | 'article';
      readonly reason: PullReason;
    }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'add'; readonly material: Material }
  /** `article`, or `digest`: the first 16 characters of the text that was shown, so that nothing else is published. */
  | {
      readonly kind: 'publish' | 'reject';
      readonly pending: { readonly article: string } | { readonly digest: string };
    }
  | { readonly kind: 'withdraw'; readonly article: string; readonly why?: string }
  | { readonly kind: 'correct'; readonly article: string; readonly material: Material; readonly why?: string }
  | { readonly kind: 'restore'; readonly article: string }
  /** Takes one act back, within 24 hours; `revision` as its button said. */
  | { readonly kind: 'undo'; readonly revision: number }
  | { readonly kind: 'list'; readonly only?: 'pending'; readonly page?: number }
  | { readonly kind: 'history'; readonly article: string }
  | { readonly kind: 'moderators' }
  /** `name`: what the platform calls them, for the moderators' channel; never kept. */
  | { readonly kind: 'appoint' | 'dismiss'; readonly who: ModeratorKey; readonly name: string }
  /** Whether new posts of a forum are answered when their title is covered; off until somebody says so. */
  | { readonly kind: 'forum'; readonly channel: string; readonly on: boolean }
  /** Where acts are told; null tells them nowhere. */
  | { readonly kind: 'tell-in'; readonly channel: string | null };

/** Something a moderator can press. The adapter hands `kind` and `token` to the desk's `pressed`. */
export interface ModerationAction {
  readonly kind: 'undo' | 'resume' | 'publish' | 'reject' | 'list-page';
  /** At most 80 characters of `[A-Za-z0-9._~-]`, self-contained: it names nobody and survives restarts. */
  readonly token: string;
}

export interface ModerationResult {
  /** False when it was refused or could not be done: nothing was changed. */
  readonly done: boolean;
  /** For the one who acted, alone. Kind `moderation`; without engine actions. */
  readonly reply: Reply;
  readonly actions: readonly ModerationAction[];
  /** For the moderators' channel: who, what and the way back. Null when there is nothing to tell, or no such channel. */
  readonly told: {
    readonly channel: string;
    readonly reply: Reply;
    readonly actions: readonly ModerationAction[];
  } | null;
  /** With act `moderators`: who they are, in order of when they were added, so that an adapter can name them its way. */
  readonly moderators?: readonly (ModeratorKey & { readonly since: string })[];
}

/** What can be pulled of a post, in its order. */
export interface PullOffer {
  /** What to say above the choice, or why there is none. */
  readonly reply: Reply;
  /** Empty when the caller may not, or nothing of the post still stands. `ref` is for the act `pull`. */
  readonly quotes: readonly { readonly ref: string; readonly quote: Quote }[];
}

/** The moderators' desk. Authorises every act itself, at once after each change of who may. Never throws. */
export interface ModerationDesk {
  /** True when the person may act as a moderator there. */
  includes(caller: ModerationCaller): Promise<boolean>;
  /** What of a post can be pulled. Changes nothing. */
  offer(caller: ModerationCaller, from: PullFrom): Promise<PullOffer>;
  perform(caller: ModerationCaller, act: ModerationAct): Promise<ModerationResult>;
  /** True when moderators of the place let new posts of this forum be answered; false also when it can't be known. */
  answersForum?(place: string, channel: string): Promise<boolean>;
  /** What a button means; the same as `perform` with its act. */
  pressed(caller: ModerationCaller, action: ModerationAction): Promise<ModerationResult>;
}

// ---------------------------------------------------------------- engine and adapters

export interface Engine {
  /**
   * Never throws: a fault becomes a reply of kind `fault`, a full queue or too many questions of one asker one of kind
   * `limited`. `onWaiting` gets the question's place while others go first (1: it is next), again each time it moves
   * up, and is never called for one that need not wait. It may be called hundreds of times, so keep the last place, show
   * it only to those who wait for longer than half a second (notice `waiting`), and not more often than every few
   * seconds. It must not throw.
   */
  handle(question: Question, onWaiting?: (place: number) => void): Promise<Reply>;
  /** Completions for a field, best first, at most 25, each at most 100 characters. Never throws. */
  suggest(field: 'topic' | 'outlet' | 'date' | 'question', typed: string): readonly string[];
  /** Adapters call it after each public message that shows a reply. Absent where nothing is kept. Never throws. */
  posted?(receipt: Receipt): void;
}

/** What was already taken in by whichever process, also before a restart: `main.ts` hands the store's to adapters. */
export interface SharedClaims {
  /**
   * True for the first to claim the key within `ttlMs`, false for all others. The key is kept: it must name nobody.
   * Rejects when the store fails; then the delivery counts as new, since a second answer is better than none.
   */
  claim(key: string, ttlMs: number, nowMs: number): Promise<boolean>;
}

/** What a platform can do; a missing capability has its fallback written beside it. */
export interface Capabilities {
  /** False: every reply is public, so the adapter asks before posting. */
  readonly privateReplies: boolean;
  /** False: a correction is posted beneath. */
  readonly editing: boolean;
  /** False: actions are named in words. */
  readonly buttons: boolean;
  /** False: the text twin alone. */
  readonly pictures: boolean;
  readonly maxMessageChars: number;
  readonly ackDeadlineMs: number;
}

export interface Health {
  readonly state: 'starting' | 'ready' | 'reconnecting' | 'stopped' | 'failed';
  /** Plain words for the operator; no secret. */
  readonly detail: string;
}

/** What `dateline doctor` found about one thing; `fix` says what to do and stands on every state but `ok`. */
export interface Finding {
  readonly state: 'ok' | 'warning' | 'fault';
  readonly subject: string;
  /** Plain words; no secret. */
  readonly detail: string;
  readonly fix?: string;
}

export interface Adapter {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Resolves when it can answer, with the address it serves if it has one. Rejects with an AuthError, ConfigError or NetworkError. */
  start(engine: Engine): Promise<{ readonly address: string | null }>;
  /** Refuses new work, finishes what is in flight within 5 s, closes every socket and timer. Idempotent. */
  stop(): Promise<void>;
  health(): Health;
  /** Absent where the adapter posts nothing that stays. */
  readonly posts?: PostPort;
}
