import type { Block, Reply } from '../../src/contract.ts';
import { renderReply } from './render.ts';

/**
 * A public reply as replies that fit one message each, in order, so that every message can be repaired by itself when
 * what it quotes no longer stands. The buttons stay with the last. A block that no message can hold stands alone, and
 * its message says that it was left out.
 */
export function publicParts(reply: Reply): readonly Reply[] {
  if (renderReply(reply).length === 1) return [reply];
  const parts: Block[][] = [[]];
  for (const block of reply.blocks) {
    const part = parts[parts.length - 1] ?? [];
    if (part.length === 0 || fitsOne({ ...reply, blocks: [...part, block] })) part.push(block);
    else parts.push([block]);
  }
  return parts.map((blocks, index) => ({
    ...reply,
    blocks,
    actions: index === parts.length - 1 ? reply.actions : [],
  }));
}

function fitsOne(reply: Reply): boolean {
  const messages = renderReply(reply);
  return messages.length === 1 && messages[0]?.left === 0;
}
