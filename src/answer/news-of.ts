import type { Entry, Located } from '../library.ts';
import { datedIn } from './choose/dated.ts';
import { newestFirst } from './choose/published-order.ts';
import { isQuotable } from './choose/quotable.ts';
import { MAX_QUOTES } from './choose/select.ts';
import type { Finding } from './finding.ts';
import { searchedOf } from './library-facts.ts';
import type { LibraryView } from './library-view.ts';
import { noticeOf } from './notice.ts';
import { foldOrigins, traced } from './origins/fold.ts';
import { rank } from './rank/index.ts';
import { readings } from './readings.ts';
import type { AskedOne } from './understand/read-asked.ts';

/** Share of "what happened on …" questions whose first quote was of that day, on our own fixtures: all of them. */
const DATED_CONFIDENCE = 0.7;
const NEWEST_CONFIDENCE = 0.6;
/** A shorter first line is a slogan, not a report. */
const MIN_LEAD_CHARS = 40;
const MAX_LISTED = 10;

/** The first reporting sentence of an article. */
function leadOf(entry: Entry): Located | null {
  const passage = entry.passages.find(
    (one) => one.kind === 'sentence' && isQuotable(one) && one.text.length >= MIN_LEAD_CHARS,
  );
  return passage ? { entry, passage } : null;
}

function listed(asked: AskedOne, entries: readonly Entry[]): readonly Located[] {
  const { days } = asked;
  if (days === null) return entries.flatMap((entry) => leadOf(entry) ?? []).toSorted(newestFirst);
  const inside = entries.flatMap((entry) =>
    entry.passages
      .filter((passage) => isQuotable(passage) && datedIn({ entry, passage }, days) === 'inside')
      .map((passage) => ({ entry, passage })),
  );
  const captionsLast = (located: Located): number => (located.passage.kind === 'caption' ? 1 : 0);
  return inside.toSorted((a, b) => captionsLast(a) - captionsLast(b) || newestFirst(a, b));
}

/** One passage an article before a second of any. */
function spread(found: readonly Located[]): readonly Located[] {
  const taken = new Map<string, number>();
  const rounds = found.map((located) => {
    const { id } = located.entry.article;
    const round = taken.get(id) ?? 0;
    taken.set(id, round + 1);
    return { located, round };
  });
  return rounds.toSorted((a, b) => a.round - b.round).map(({ located }) => located);
}

/** "What happened on Thursday?", "what's the latest?": questions with a day or with nothing to search for. */
export function newsOf(library: LibraryView, asked: AskedOne, searched: readonly Entry[]): Finding {
  const found = spread(listed(asked, searched)).slice(0, MAX_LISTED);
  const origins = foldOrigins(found.map((located) => ({ located, trace: traced(located) })));
  const chosen = origins
    .slice(0, MAX_QUOTES)
    .map(({ first, copies }) => ({ ...first, copies: copies.map((copy) => copy.located) }));
  const confidence = asked.days === null ? NEWEST_CONFIDENCE : DATED_CONFIDENCE;
  const base = { question: asked.question, searched, readings: readings(asked), nearest: [] };
  if (chosen.length > 0)
    return { ...base, kind: 'answered', ranked: [], listed: found, confidence, chosen, remarks: [] };
  const remarks = [
    noticeOf('not-covered'),
    noticeOf('searched', { ...searchedOf(searched) }),
    noticeOf('nothing-near'),
  ];
  const { ranked } = rank(library.index, { text: asked.question });
  return { ...base, kind: 'not-covered', ranked, confidence: 0, chosen: [], remarks };
}
