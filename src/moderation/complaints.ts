import type { Logger } from 'pino';
import { checkQuote, quoteOf } from '../answer/index.ts';
import type { OutreachPort, Quote, Reply } from '../contract.ts';
import { failureCode } from '../errors.ts';
import { factDigest } from '../fact-digest.ts';
import type { Library } from '../library.ts';
import { encodeRefs } from '../replies/passage-ref.ts';
import { notice } from '../replies/reply-base.ts';
import { type QuoteWords, type Store, wordsDigest } from '../store/index.ts';
import type { FirstModerator } from './first-moderators.ts';
import { moderationReply } from './say.ts';

/** So many verdicts "wrong" or "out of context" on one quote reach the moderators. */
const COMPLAINTS_TOLD = 3;
/** Whoever claims the telling has this long; then another may try. */
const LEASE_MS = 5 * 60_000;
/** Some hundred years: a quote is told of once. */
const FOR_EVER_MS = 100 * 365 * 86_400_000;

export interface ComplaintsOptions {
  readonly store: Pick<Store, 'feedback' | 'moderators' | 'seen'>;
  readonly library: Library;
  /** Their servers are the ones whose moderators can pull a quote. */
  readonly firstModerators: readonly FirstModerator[];
  /** The way to speak on a platform; null while it does not run. */
  readonly outreach: (platform: string) => OutreachPort | null;
  readonly now: () => Date;
  readonly logger: Logger;
}

export interface Complaints {
  /**
   * Tells the moderators' channels of a quote that has three complaints or more: once each, whichever process, also over
   * restarts; what could not be told is tried again with the next complaint or `catchUp`. Never rejects.
   */
  noticed(quote: { readonly article: string; readonly text: string }): Promise<void>;
  /** The same for every quote there is. Never rejects. */
  catchUp(): Promise<void>;
}

export function createComplaints(options: ComplaintsOptions): Complaints {
  const { store, library, now, logger } = options;
  const places = [...new Set(options.firstModerators.map(({ place }) => place))];

  const tellPlace = async (place: string, quote: Quote, count: number): Promise<void> => {
    const port = options.outreach(place.slice(0, place.indexOf(':')));
    const channel = port === null ? null : await store.moderators.channel(place);
    if (port === null || channel === null) return;
    const key = `complaint:${factDigest(place, quote.article, quote.text)}`;
    if (!(await store.seen.claim(key, LEASE_MS, now().getTime()))) return;
    const actions = [{ kind: 'pull' as const, token: encodeRefs([quote]) }];
    const reply = replyOf(quote, count, library.version);
    const outcome = await port.tellModerators(channel, reply, actions, factDigest(key).slice(0, 24));
    if (outcome.kind === 'done') await store.seen.keep(key, FOR_EVER_MS, now().getTime());
    else logger.warn({ outcome: outcome.kind }, 'a moderators’ channel could not be told of complaints');
  };
  const look = async (words: QuoteWords): Promise<void> => {
    const count = await store.feedback.complaints(words);
    const quote = count < COMPLAINTS_TOLD ? null : standing(library, words);
    if (quote === null) return;
    for (const place of places) await guarded(() => tellPlace(place, quote, count));
  };
  const guarded = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      logger.warn({ failed: failureCode(error) }, 'complaints could not be told; tried again later');
    }
  };
  return {
    noticed: ({ article, text }) => guarded(() => look({ article, words: wordsDigest(text) })),
    catchUp: () =>
      guarded(async () => {
        for (const quote of await store.feedback.complained(COMPLAINTS_TOLD))
          await guarded(() => look(quote));
      }),
  };
}

/** The quote as it stands now; null when it was pulled or changed since. */
function standing(library: Library, { article, words }: QuoteWords): Quote | null {
  const entry = library.entry(article);
  const passage = entry?.passages.find(({ text }) => wordsDigest(text) === words);
  if (entry === undefined || passage === undefined) return null;
  const quote = quoteOf({ entry, passage });
  return checkQuote(library, quote) === null ? quote : null;
}

function replyOf(quote: Quote, count: number, knowledge: string): Reply {
  const head = notice('complaints-told', { count }, 'lead');
  return moderationReply('complaints', knowledge, [head, { type: 'quote', role: 'answer', quote }]);
}
