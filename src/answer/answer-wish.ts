/** What is wished of the last answer: who said it, or more of it. */

import type { Located } from '../entry.ts';
import type { Chosen } from './choose/chosen.ts';
import { MAX_QUOTES } from './choose/select.ts';
import { namesSpeaker } from './choose/speaker.ts';
import { isClean, supports } from './choose/supports.ts';
import { contextOf } from './context/context-of.ts';
import type { Finding } from './finding.ts';
import { noticeOf } from './notice.ts';
import { foldOrigins, sameOrigin, traced } from './origins/fold.ts';

const isSaid = ({ located: { entry, passage } }: Chosen): boolean =>
  namesSpeaker(
    passage.text,
    contextOf(entry, passage).map((piece) => piece.text),
  );

/** The quotes of the last answer that say who says it; a refusal that says so when none does. */
export function answerSpeaker(last: Finding): Finding {
  const said = last.chosen.filter(isSaid);
  const quoted = last.chosen.length > 0;
  if (said.length > 0) return { ...last, kind: 'answered', chosen: said, remarks: [] };
  return {
    ...last,
    kind: 'not-covered',
    chosen: [],
    nearest: last.chosen.slice(0, 1).map(({ located }) => located),
    remarks: [noticeOf('no-speaker', { quoted })],
  };
}

/** What else speaks to the question: the next quotes behind those of the last answer and of `page` wishes for more before. */
export function answerMore(last: Finding, page: number): Finding {
  const shown = last.chosen.flatMap(({ located, copies }) => [located, ...copies]);
  const traces = shown.map(traced);
  const fresh = restOf(last).filter(
    (located) =>
      !shown.some(({ passage }) => passage === located.passage) &&
      !traces.some((trace) => sameOrigin(trace, traced(located))),
  );
  const origins = foldOrigins(fresh.map((located) => ({ located, trace: traced(located) })));
  const chosen = origins
    .slice(page * MAX_QUOTES, (page + 1) * MAX_QUOTES)
    .map(({ first, copies }) => ({ ...first, copies: copies.map((copy) => copy.located) }));
  if (chosen.length > 0 && last.chosen.length > 0)
    return { ...last, kind: 'answered', chosen, remarks: [], confidence: last.confidence / 2 };
  return {
    ...last,
    kind: 'not-covered',
    chosen: [],
    nearest: [],
    remarks: [noticeOf('nothing-more', { quoted: last.chosen.length > 0 })],
  };
}

/** What was found for the last question, without what speaks against it or only to half of it. */
function restOf({ ranked, listed, chosen }: Finding): readonly Located[] {
  if (listed) return listed;
  const best = ranked.find(({ located }) => located.passage === chosen[0]?.located.passage);
  if (!best) return [];
  return ranked.filter((item) => isClean(item) && supports(item, best)).map(({ located }) => located);
}
