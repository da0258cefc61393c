import type { Notice } from '../contract.ts';
import { addDays } from '../dates/index.ts';
import { noticeOf } from './notice.ts';
import type { AskedOne } from './understand/read-asked.ts';

/** How a question was read beyond its words, for the asker to check. */
export function readings({ days, outlet }: AskedOne): readonly Notice[] {
  const period = days?.worked
    ? [noticeOf('period-read', { words: days.words, from: days.from, to: addDays(days.to, -1) })]
    : [];
  const limited =
    outlet && outlet.articles.size > 0 ? [noticeOf('outlet-limited', { outlet: outlet.outlet })] : [];
  return [...period, ...limited];
}
