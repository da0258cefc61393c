import type { Block, NoticeCode, Reply } from '../../src/contract.ts';

/** The reply without notices of this code, for where the page says the same in another place. */
export function withoutNotices(reply: Reply, code: NoticeCode): Reply {
  const blocks = reply.blocks.filter((block) => !isNotice(block, code));
  return { ...reply, blocks };
}

/** The reply with nothing but its warning that the articles are old; null when it has none. */
export function stalenessOf(reply: Reply): Reply | null {
  const blocks = reply.blocks.filter((block) => isNotice(block, 'stale-knowledge'));
  return blocks.length === 0 ? null : { ...reply, blocks, actions: [] };
}

function isNotice(block: Block, code: NoticeCode): boolean {
  return block.type === 'notice' && block.notice.code === code;
}
