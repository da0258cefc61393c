import type { Block, Quote, Reply } from '../contract.ts';

/** Day on which a quoted sentence was found missing on its live page; null when it was not. */
export type OffPage = (quote: Pick<Quote, 'article' | 'start'>) => string | null;

/** The reply with its quotes marked that their live pages no longer have. The quotes and all else stay as they are. */
export function withPageMarks(reply: Reply, offPage: OffPage): Reply {
  const marked = (quote: Quote): Quote => {
    const day = offPage(quote);
    return day === null ? quote : { ...quote, offPage: day };
  };
  const markedBlock = (block: Block): Block => {
    switch (block.type) {
      case 'quote':
      case 'paragraph':
      case 'copy':
        return { ...block, quote: marked(block.quote) };
      case 'entry':
        return { ...block, entry: { ...block.entry, quote: marked(block.entry.quote) } };
      default:
        return block;
    }
  };
  return { ...reply, blocks: reply.blocks.map(markedBlock) };
}
