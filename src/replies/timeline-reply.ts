import { correctedBy } from '../answer/context/corrected-by.ts';
import { contextOf, quoteOf } from '../answer/index.ts';
import { factsOf } from '../answer/library-facts.ts';
import type { Action, Block, Gap, Picture, Quote, Reply, Request, TimelineEntry } from '../contract.ts';
import type { Located } from '../entry.ts';
import { topicFilter } from '../search/index.ts';
import { buildTimeline, rankForReply, type Timeline, type TimelineItem } from '../timeline/index.ts';
import { sayReply, wordsFor } from '../words/index.ts';
import { staleWarning } from './freshness.ts';
import { provedQuotes } from './proved-quote.ts';
import { isOnlyDate, type ReadDays, readDays, topicAndDays } from './read-days.ts';
import { notice, type ReplyContext, replyOf } from './reply-base.ts';
import { decodeTimelineView, encodeTimelineView, type TimelineView } from './timeline-token.ts';

/** Entries of one reply: with their quotes whole, about two screens of a phone. */
const PER_PAGE = 8;
/** A topic is a name or a few words. */
const TOPIC_MAX_CHARS = 100;

type TimelineRequest = Extract<Request, { kind: 'timeline' }>;

/** The timeline somebody asked for, from its beginning; words that are no date are told. */
export function timelineReply(context: ReplyContext, request: TimelineRequest): Reply {
  const read = readView(request, context.question.askedAt.slice(0, 10), context.lang);
  if ('words' in read) {
    return replyOf(context, 'too-vague', [
      notice('bad-date-words', { words: read.words.slice(0, 60), reversed: read.reversed === true }, 'lead'),
    ]);
  }
  return viewReply(context, read, context.question.visibility);
}

/** A page of an earlier timeline, or that timeline for everyone; null when the token is none of a timeline. */
export function pressedTimelineReply(
  context: ReplyContext,
  token: string,
  visibility: Reply['visibility'],
): Reply | null {
  const view = decodeTimelineView(token);
  return view === null ? null : viewReply(context, view, visibility);
}

/** The timeline of a request, as data. Null when its days cannot be read. */
export function timelineOf(
  context: Pick<ReplyContext, 'library'>,
  view: TimelineView,
  askedAt: string,
): Timeline {
  const { library } = context;
  const accepts = view.topic === null ? null : topicFilter(library.index, view.topic);
  const none = view.topic !== null && accepts === null;
  return buildTimeline(none ? [] : library.entries(), {
    ...(accepts ? { accepts } : {}),
    from: view.from,
    to: view.to,
    since: view.since,
    now: askedAt,
  });
}

/** Words that are no date, or `reversed`: a last day before the first. */
interface UnreadDays {
  readonly words: string;
  readonly reversed?: true;
}

/** What a request asks for, its days read against `today`. */
export function readView(request: TimelineRequest, today: string, lang: string): TimelineView | UnreadDays {
  const topic = request.topic?.replace(/\s+/g, ' ').trim().slice(0, TOPIC_MAX_CHARS) || null;
  const asPeriod = topic !== null && !request.from && !request.to && isOnlyDate(topic, today, lang);
  const read = (words: string | undefined): ReadDays | null =>
    words?.trim() ? readDays(words, today, lang) : null;
  const whole = asPeriod ? read(topic) : null;
  const [from, to, since] = [read(request.from), read(request.to), read(request.since)];
  const alone = !asPeriod && !request.from?.trim() && !request.to?.trim() && !request.since?.trim();
  const apart = topic !== null && alone ? topicAndDays(topic, today, lang) : null;
  if (apart !== null) return { ...apart.days, topic: apart.topic, since: null, page: 0 };
  for (const one of [whole, from, to, since]) if (one && !one.ok) return { words: one.words };
  const first = whole?.ok ? whole.days.from : from?.ok ? from.days.from : null;
  const last = whole?.ok ? whole.days.to : to?.ok ? (to.days.to ?? to.days.from) : null;
  if (first !== null && last !== null && last < first) return { words: `${first} – ${last}`, reversed: true };
  return {
    topic: asPeriod ? null : topic,
    from: first,
    to: last,
    since: since?.ok ? since.days.from : null,
    page: 0,
  };
}

function viewReply(context: ReplyContext, view: TimelineView, visibility: Reply['visibility']): Reply {
  const timeline = timelineOf(context, view, context.question.askedAt);
  const page = rankForReply(timeline, PER_PAGE, view.page);
  const { rest, restInferred, restBackground } = page;
  const shown = page.entries.filter((item) => provedQuotes(context, [item.located]).length > 0);
  const blocks = [
    ...staleWarning(context),
    head(timeline, view),
    ...(timeline.entries.length === 0 ? [empty(context, view)] : []),
    ...inOrder(shown, view.page === 0 ? timeline.gaps : [], context.question.askedAt),
    ...(rest > 0
      ? [
          notice(
            'timeline-more',
            { count: rest, inferred: restInferred, background: restBackground },
            'quiet',
          ),
        ]
      : []),
    ...(timeline.undated > 0 ? [notice('timeline-undated', { count: timeline.undated }, 'quiet')] : []),
  ];
  const actions = timeline.entries.length === 0 ? [] : actionsFor(view, rest);
  const reply = replyOf(context, visibility === 'public' ? 'shared' : 'timeline', blocks, {
    asOf: timeline.asOf,
    visibility,
    actions,
  });
  return context.paint === null || shown.length === 0
    ? reply
    : { ...reply, picture: drawn(reply, context.paint) };
}

/** The picture says what the text says: it is drawn from the same words. */
function drawn(reply: Reply, paint: NonNullable<ReplyContext['paint']>): Picture {
  const { rightToLeft, pictureLacksLetters } = wordsFor(reply.lang);
  return paint({ sections: sayReply(reply), rightToLeft, lacking: pictureLacksLetters, name: 'timeline' });
}

function head(timeline: Timeline, view: TimelineView): Block {
  const days = timeline.entries.flatMap((item) => item.when.start?.slice(0, 10) ?? []).sort();
  const articles = new Set(
    timeline.entries.flatMap((item) => [item.located, ...(item.sameAs ?? [])]).map((l) => l.entry.article.id),
  ).size;
  const facts = {
    topic: view.topic,
    from: view.from ?? days[0] ?? null,
    to: view.to ?? timeline.asOf ?? days.at(-1) ?? null,
    asOf: timeline.asOf,
    articles,
  };
  return notice('timeline-head', facts, 'lead');
}

/** With the days of all articles, since words like "Friday" may have been read as days after them. */
function empty({ library }: ReplyContext, view: TimelineView): Block {
  const limited = (view.from ?? view.to ?? view.since) !== null;
  return notice('timeline-empty', { topic: view.topic, limited, ...factsOf(library).searched });
}

/** Entries and gaps by day: a gap stands before the first entry that begins after it. */
function inOrder(items: readonly TimelineItem[], gaps: readonly Gap[], askedAt: string): readonly Block[] {
  const waiting = [...gaps];
  const gapsBefore = (start: string): readonly Block[] =>
    waiting.splice(0, waiting.filter((gap) => gap.start < start).length).map((gap) => ({ type: 'gap', gap }));
  // What is only known to be over by a day stands at that day, not before everything.
  const place = (item: TimelineItem): string => item.when.start ?? item.when.end ?? '';
  const sorted = items.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) < place(b) ? -1 : 1));
  return [
    ...sorted.flatMap((item): readonly Block[] => [
      ...gapsBefore(place(item)),
      { type: 'entry', entry: entryOf(item, askedAt) },
    ]),
    ...waiting.map((gap): Block => ({ type: 'gap', gap })),
  ];
}

/** True for a plan whose day is over at the instant of asking: the words must not promise it any more. */
function isPassed({ status, possible, when }: TimelineItem, askedAt: string): boolean {
  if (status !== 'planned' || possible || when.end === null) return false;
  const today = askedAt.slice(0, 10);
  // The end of a day is the day after it; an hour's end lies on its own day, which may last yet.
  return when.end.length === 10 ? when.end <= today : when.end.slice(0, 10) < today;
}

/** True for what was negated before its day came. */
function isAhead({ status, when, located }: TimelineItem): boolean {
  const published = located.entry.article.published?.slice(0, 10);
  return status === 'negated' && published !== undefined && (when.start ?? '').slice(0, 10) > published;
}

/** What opens a sentence that says nothing without the one before; in other languages every leaning is shown. */
const OPENS_ON_OTHERS =
  /^[“"«‘']?(?:(?:on|by|in|at|since) (?:\p{L}+ ){1,2})?(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/iu;

/**
 * The quote of an entry: its own day stands above it, so that it needs no date notes. Of what it leans on it shows who
 * "he" is where it begins so, and always what corrects it or takes it back.
 */
export function entryQuote(located: Located): Quote {
  const { entry, passage } = located;
  const { dateNotes: _, context: __, ...quote } = quoteOf(located);
  const opens = entry.article.lang !== 'en' || OPENS_ON_OTHERS.test(quote.text);
  const correction = correctedBy(entry, passage)?.start;
  const context = contextOf(entry, passage).filter(
    ({ start }) => opens || start >= quote.end || (correction !== undefined && start >= correction),
  );
  return context.length > 0 ? { ...quote, context } : quote;
}

/** The contract's entry: with quotes and citations. `askedAt` is an ISO instant. */
export function entryOf(item: TimelineItem, askedAt: string): TimelineEntry {
  const { located, sameAs, ...rest } = item;
  return {
    ...rest,
    quote: entryQuote(located),
    ...(sameAs ? { sameAs: sameAs.map(entryQuote) } : {}),
    ...(isPassed(item, askedAt) ? { passed: true as const } : {}),
    ...(isAhead(item) ? { ahead: true as const } : {}),
  };
}

function actionsFor(view: TimelineView, rest: number): readonly Action[] {
  const here = encodeTimelineView(view);
  const next = encodeTimelineView({ ...view, page: view.page + 1 });
  return [
    ...(here === null ? [] : [{ kind: 'share' as const, token: here }]),
    ...(rest > 0 && next !== null ? [{ kind: 'timeline-page' as const, token: next }] : []),
    ...(here === null ? [] : [{ kind: 'timeline-picture' as const, token: here }]),
  ];
}
