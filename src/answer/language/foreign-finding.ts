import type { Finding } from '../finding.ts';
import type { LibraryView } from '../library-view.ts';
import { noticeOf } from '../notice.ts';
import { rank } from '../rank/index.ts';
import { nearestOf } from '../refuse/nearest.ts';

/**
 * A question in a language that no article has: it cannot be understood, so nothing is called an answer or "not
 * covered". Its names and key words are searched all the same and shown as nearest.
 */
export function foreignFinding(
  library: LibraryView,
  question: string,
  lang: string,
  languages: readonly string[],
): Finding {
  const { ranked, confidence } = rank(library.index, { text: question });
  return {
    kind: 'limited',
    question,
    ranked,
    confidence,
    chosen: [],
    nearest: nearestOf(ranked, 0),
    searched: library.entries(),
    readings: [],
    remarks: [noticeOf('other-language', { question: lang, languages })],
  };
}
