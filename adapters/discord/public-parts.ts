import type { Block, Reply } from '../../src/contract.ts';
import { MAX_MESSAGES } from './limits.ts';
import { fitsOneMessage } from './render.ts';

export interface PublicParts {
  readonly parts: readonly Reply[];
  /** Blocks beyond the most messages that one reply may take, left out whole. */
  readonly leftOut: number;
}

/**
 * A public reply as replies that fit one message each, in order, so that every message can be repaired by itself when
 * what it quotes no longer stands. The buttons stay with the last. A block that no message can hold stands alone, and
 * its message says that it was left out.
 */
export function publicParts(reply: Reply): PublicParts {
  const parts: Block[][] = [[]];
  for (const block of reply.blocks) {
    const part = parts[parts.length - 1] ?? [];
    if (part.length === 0 || fitsOneMessage({ ...reply, blocks: [...part, block] })) part.push(block);
    else parts.push([block]);
  }
  const kept = parts.slice(0, MAX_MESSAGES);
  return {
    parts: kept.map((blocks, index) => ({
      ...reply,
      blocks,
      actions: index === kept.length - 1 ? reply.actions : [],
    })),
    leftOut: parts.slice(MAX_MESSAGES).flat().length,
  };
}
