import { createHash } from 'node:crypto';
import { quoteOf } from '../answer/index.ts';
import type { Block, Facts, Quote, Reply } from '../contract.ts';
import type { Located } from '../entry.ts';
import type { Library } from '../library.ts';
import { encodeRefs } from '../replies/passage-ref.ts';
import { entryQuote } from '../replies/timeline-reply.ts';
import type { PostedPart, PostedQuote, Posting } from '../store/index.ts';
import { sayReply } from '../words/index.ts';
import type { Fate } from './fate.ts';

const EMPTY: Omit<Reply, 'blocks' | 'lang'> = {
  questionId: '',
  kind: 'shared',
  visibility: 'public',
  actions: [],
  knowledge: '',
  asOf: null,
};

/** A public message as it has to read now. */
export interface Composed {
  readonly reply: Reply;
  /** Changes exactly when what the message says changes. */
  readonly digest: string;
  /** The same of the message as it was first posted. */
  readonly asPosted: string;
  /** The gravest that became of its quotes; null when all of them stand. */
  readonly change: { readonly what: 'withdrawn' | 'corrected'; readonly facts: Facts } | null;
}

/**
 * Says a public message again as it has to read now: quotes that no longer stand are struck, with who, when, why and the
 * new wording. `fate` tells what became of a quote, `original` gives it as it was first quoted.
 */
export function composeRepair(
  posting: Posting,
  library: Library,
  fate: (quote: PostedQuote) => Fate,
  original: (quote: PostedQuote) => Located,
): Composed {
  const stands = (quote: PostedQuote): Fate => ({ kind: 'stands', located: original(quote) });
  const said = posting.parts.flatMap((part) => blocksOf(part, fate));
  // How new the newest quote is says nothing where none stands.
  const empty = !said.some(({ type }) => type === 'quote' || type === 'entry');
  const blocks = said.filter((block) => !empty || !isAboutNewest(block));
  const before = posting.parts.flatMap((part) => blocksOf(part, stands));
  const standing = blocks.flatMap((block) => (block.type === 'quote' ? [block.quote] : []));
  const fates = posting.parts.flatMap((part) => ('quote' in part ? [fate(part.quote)] : []));
  const gravest =
    fates.find(({ kind }) => kind === 'withdrawn') ?? fates.find(({ kind }) => kind === 'corrected');
  return {
    reply: {
      questionId: `repair-${posting.id}`,
      kind: 'shared',
      visibility: 'public',
      blocks,
      actions: standing.length === 0 ? [] : [{ kind: 'more-context', token: encodeRefs(standing) }],
      knowledge: library.version,
      asOf: newestOf(standing),
      lang: posting.lang,
    },
    digest: digestOf(blocks, posting.lang),
    asPosted: digestOf(before, posting.lang),
    change:
      gravest === undefined || gravest.kind === 'stands'
        ? null
        : { what: gravest.kind, facts: gravest.facts },
  };
}

/** The short reply beneath a repaired message. */
export function composeBeneath(posting: Posting, library: Library, facts: Facts): Reply {
  return {
    questionId: `beneath-${posting.id}`,
    kind: 'shared',
    visibility: 'public',
    blocks: [{ type: 'notice', notice: { code: 'changed-above', facts }, tone: 'plain' }],
    actions: [],
    knowledge: library.version,
    asOf: null,
    lang: posting.lang,
  };
}

function isAboutNewest(block: Block): boolean {
  return block.type === 'notice' && block.notice.code === 'newest-quoted';
}

function blocksOf(part: PostedPart, fate: (quote: PostedQuote) => Fate): readonly Block[] {
  switch (part.type) {
    case 'notice':
      return [{ type: 'notice', notice: part.notice, tone: part.tone }];
    case 'gap':
      return [{ type: 'gap', gap: part.gap }];
    case 'quote': {
      const found = fate(part.quote);
      if (found.kind !== 'stands') return struck(found, part.role);
      const also = part.alsoCarriedBy;
      const quote = { ...quoteOf(found.located), ...(also ? { alsoCarriedBy: also } : {}) };
      return [{ type: 'quote', role: part.role, quote }];
    }
    case 'entry': {
      const found = fate(part.quote);
      if (found.kind !== 'stands') return struck(found, 'answer');
      const moved = found.located.entry.article.digest !== part.quote.digest;
      const { focus, ...entry } = part.entry;
      const also = part.sameAs.map(fate).filter(({ kind }) => kind === 'stands');
      return [
        {
          type: 'entry',
          entry: {
            ...entry,
            // The clause is told by its place in the old text.
            ...(focus && !moved ? { focus } : {}),
            quote: entryQuote(found.located),
            ...(also.length > 0 ? { sameAs: also.map(({ located }) => entryQuote(located)) } : {}),
          },
        },
      ];
    }
    default:
      return part satisfies never;
  }
}

/** A quote that no longer stands: struck, with who, when, why and the new wording. */
export function struck(
  fate: Exclude<Fate, { kind: 'stands' }>,
  role: 'answer' | 'figure' | 'nearest',
): readonly Block[] {
  const code = fate.kind === 'withdrawn' ? 'quote-withdrawn' : 'quote-corrected';
  const now = fate.kind === 'corrected' ? fate.now : null;
  return [
    { type: 'struck', quote: bare(fate.located) },
    { type: 'notice', notice: { code, facts: fate.facts }, tone: 'plain' },
    ...(now === null ? [] : [{ type: 'quote' as const, role, quote: quoteOf(now) }]),
  ];
}

/** A quote by itself: a struck one brings nothing along. */
function bare(located: Located): Quote {
  const { context: _, dateNotes: __, ...quote } = quoteOf(located);
  return quote;
}

/** Of what people read: where a sentence stands in its text may change without anyone seeing it. */
function digestOf(blocks: readonly Block[], lang: string): string {
  const said = sayReply({ ...EMPTY, blocks, lang });
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 24);
}

function newestOf(quotes: readonly Quote[]): string | null {
  const dates = quotes.flatMap((quote) => quote.citation.published?.slice(0, 10) ?? []);
  return dates.sort().at(-1) ?? null;
}
