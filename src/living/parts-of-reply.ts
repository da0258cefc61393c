import type { Block, Facts, NoticeCode, Quote, Reply } from '../contract.ts';
import type { PostedPart, PostedQuote } from '../store/index.ts';

/**
 * The bot's own lines that may be kept, and which of their facts. All others may hold words of the question ("Understood
 * as", "No article mentions …") or are of no use in a message that is repaired.
 */
const KEPT: Readonly<Partial<Record<NoticeCode, readonly string[]>>> = {
  'shared-head': [],
  'newest-quoted': ['date', 'days', 'articles'],
  'stale-knowledge': ['newest', 'days'],
  'figures-differ': [],
  'figures-agree': ['outlets'],
  'statements-changed': [],
  'not-judged': [],
  'no-yes-no': [],
  'not-covered': [],
  'only-planned': [],
  'told-uncertain': [],
  'nearest-not-answer': [],
  searched: ['articles', 'outlets', 'from', 'to'],
  'claim-not-rated': [],
  'not-advice': [],
  'safety-note': ['text'],
  'timeline-head': ['from', 'to', 'asOf', 'articles'],
  'timeline-more': ['count', 'inferred', 'background'],
  'timeline-undated': ['count'],
  'timeline-notes': [],
};

/** What is kept of a public reply: enough to say it again, and nothing of who asked or what. `digestOf`: the stored text that a quote is a slice of. */
export function partsOfReply(reply: Reply, digestOf: (quote: Quote) => string | null): readonly PostedPart[] {
  const posted = (quote: Quote): PostedQuote | null => {
    const { article, start, end } = quote;
    const digest = digestOf(quote);
    return digest === null ? null : { article, digest, start, end };
  };
  return reply.blocks.flatMap((block) => partOf(block, posted) ?? []);
}

function partOf(block: Block, posted: (quote: Quote) => PostedQuote | null): PostedPart | null {
  switch (block.type) {
    case 'notice': {
      const kept = KEPT[block.notice.code];
      if (kept === undefined) return null;
      const facts: Facts = Object.fromEntries(
        Object.entries(block.notice.facts).filter(([name]) => kept.includes(name)),
      );
      return { type: 'notice', notice: { code: block.notice.code, facts }, tone: block.tone };
    }
    case 'quote': {
      const quote = posted(block.quote);
      const also = block.quote.alsoCarriedBy;
      return quote && { type: 'quote', role: block.role, quote, ...(also ? { alsoCarriedBy: also } : {}) };
    }
    case 'copy':
    case 'paragraph': {
      const quote = posted(block.quote);
      return quote && { type: 'quote', role: 'answer', quote };
    }
    case 'entry': {
      const { quote: shown, sameAs = [], ...entry } = block.entry;
      const quote = posted(shown);
      return quote && { type: 'entry', quote, sameAs: sameAs.flatMap((one) => posted(one) ?? []), entry };
    }
    case 'gap':
      return { type: 'gap', gap: block.gap };
    case 'source':
    case 'struck':
      return null;
    default:
      return block satisfies never;
  }
}
