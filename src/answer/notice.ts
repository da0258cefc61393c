import type { Facts, Notice, NoticeCode } from '../contract.ts';

/** A notice with its facts; their names are those that `src/words` reads. */
export function noticeOf(code: NoticeCode, facts: Facts = {}): Notice {
  return { code, facts };
}
