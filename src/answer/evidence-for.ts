import { datedIn, publishedIn } from './choose/dated.ts';
import { isQuotable } from './choose/quotable.ts';
import { asksWhoSaid, isAffirmed, isSaidBy, readAskedSpeech, saysAll, wordsSaid } from './choose/speaker.ts';
import { stateVariants } from './choose/states.ts';
import { isClean, supports } from './choose/supports.ts';
import { contextOf } from './context/context-of.ts';
import type { LibraryView } from './library-view.ts';
import { nameBookOf } from './names/name-book.ts';
import { namesIn } from './names/names-in.ts';
import { type RankedPassage, type Ranking, rank } from './rank/index.ts';
import { withinDays, withinOutlet } from './search-scope.ts';
import { type AskedOne, withoutDays } from './understand/read-asked.ts';

type Within = Parameters<typeof rank>[1]['within'];

/** A ranking with the passage that may be shown as the answer; null when there is none. */
export interface Judged {
  readonly ranking: Ranking;
  readonly best: RankedPassage | null;
  /** Passages that speak to the question in other words and may stand beside `best` ("closed" beside "reopened"). */
  readonly alternatives: readonly RankedPassage[];
  /** What a further quote must be, beyond speaking to the question; absent when nothing more is asked of it. */
  readonly fits?: (item: RankedPassage) => boolean;
}

/** A passage that tells of another day than the asked one hardly ever answers; the ranker does not read days. */
const OTHER_DAY = 0.4;
/** Nor does one in which somebody else speaks. */
const NOT_SAID = 0.4;
/** A passage that ranks first but may not be quoted (a heading) gives way to the next only when that is nearly as good. */
const NEARLY = 0.85;
/** Fewer words met are a stray resemblance. */
const MIN_MET = 2;
/** Confidence in a sentence whose neighbour names who is meant: surer than not, less sure than a name in it. */
const NAMED_BESIDE = 0.6;

function bestOf(ranking: Ranking): RankedPassage | null {
  const [top] = ranking.ranked;
  if (!top) return null;
  if (!ranking.covered) return namedBeside(ranking, top) ? top : null;
  if (isQuotable(top.located.passage)) return isClean(top) ? top : null;
  const next = ranking.ranked.find((item) => isQuotable(item.located.passage));
  return next && isClean(next) && next.score >= top.score * NEARLY ? next : null;
}

/**
 * A sentence that says all that was asked but names nobody ("She called on residents …") answers "who" together with
 * the neighbour that it is never shown without.
 */
function namedBeside({ expects }: Ranking, { located, evidence }: RankedPassage): boolean {
  const { against, missing, near, met } = evidence;
  if (expects !== 'person' || against.some((fault) => fault !== 'kind-missing') || evidence.negated)
    return false;
  if (missing.length > 0 || near.length > 0 || met.length < MIN_MET || !isQuotable(located.passage))
    return false;
  const beside = contextOf(located.entry, located.passage);
  return beside.some((piece) => namesIn(piece.text).some((name) => !name.unsure));
}

function judge(library: LibraryView, text: string, within: Within): Judged {
  const ranking = rank(library.index, {
    text,
    ...(within ? { within } : {}),
  });
  const best = bestOf(ranking);
  const confidence =
    best && !ranking.covered ? Math.max(ranking.confidence, NAMED_BESIDE) : ranking.confidence;
  return { ranking: { ...ranking, confidence }, best, alternatives: [] };
}

/** A question about a state is also spoken to by the opposite one, where every other word is met. */
function judgeStates(library: LibraryView, asked: string, within: Within, plain: Judged): Judged {
  const variants = stateVariants(asked)
    .map((text) => judge(library, text, within))
    .filter(
      ({ best }) => best !== null && best.evidence.missing.length === 0 && best.evidence.near.length === 0,
    );
  const all = (plain.best ? [plain, ...variants] : variants).toSorted(
    (a, b) => b.ranking.confidence - a.ranking.confidence,
  );
  const [first, ...others] = all;
  if (!first) return plain;
  const seen = new Set([first.best?.located.passage]);
  const alternatives = others.flatMap(({ best }) => {
    if (!best || seen.has(best.located.passage)) return [];
    seen.add(best.located.passage);
    return [best];
  });
  return { ...first, alternatives };
}

interface SpeechAsked {
  readonly fits: (item: RankedPassage) => boolean;
  /** False when any statement of the speaker will do. */
  readonly topic: boolean;
  /** Asked who said it, not what somebody said. */
  readonly whoSaid: boolean;
}

/** What a passage must be for a question about speaking; null for any other question. */
function speechAsked(library: LibraryView, asked: string): SpeechAsked | null {
  if (asksWhoSaid(asked)) return { fits: isAffirmed, topic: true, whoSaid: true };
  const speech = readAskedSpeech(asked);
  if (speech === null) return null;
  const person = nameBookOf(library).find(speech.speaker.join(' '))?.kind === 'person';
  return {
    fits: (item) => isSaidBy(library.index, speech, person, item),
    topic: speech.topic !== '',
    whoSaid: false,
  };
}

/** "What did X say" goes to the best passage in which X speaks; without one it is not answered. */
function heldToSpeaker(library: LibraryView, asked: string, judged: Judged): Judged {
  const speech = speechAsked(library, asked);
  const { best, ranking } = judged;
  if (speech === null) return judged;
  if (best === null) return spokenAnyway(judged, speech);
  const closer = speech.whoSaid ? saidInWords(ranking, best, speech.fits) : undefined;
  if (!closer && speech.fits(best)) return { ...judged, fits: speech.fits };
  // With a topic, speaker and topic together are the evidence, also when the speaker stands in the neighbour.
  const speaks = (item: RankedPassage): boolean => (speech.topic ? isClean(item) : supports(item, best));
  const said = closer ?? ranking.ranked.find((item) => speaks(item) && speech.fits(item));
  if (said) return { ...judged, ranking: first(ranking, said), best: said, fits: speech.fits };
  return { ...judged, ranking: { ...ranking, confidence: ranking.confidence * NOT_SAID }, best: null };
}

/** A passage nearly as good as the best that holds more of the very words that somebody is asked to have said. */
function saidInWords(
  { ranked }: Ranking,
  best: RankedPassage,
  fits: SpeechAsked['fits'],
): RankedPassage | undefined {
  return ranked.find(
    (item) =>
      wordsSaid(item) > wordsSaid(best) && item.score >= best.score * NEARLY && isClean(item) && fits(item),
  );
}

/**
 * "What did X say?" has no other word to be sure of than X, who often says it by another verb ("warned"): a sentence in
 * which X speaks is the answer, whatever the confidence. So is one in which somebody says all that "who said …?" asks for.
 */
function spokenAnyway(judged: Judged, { fits, topic, whoSaid }: SpeechAsked): Judged {
  if (topic && !whoSaid) return judged;
  const enough = whoSaid ? saysAll : isClean;
  const said = judged.ranking.ranked.find(
    (item) => isQuotable(item.located.passage) && enough(item) && fits(item),
  );
  if (said === undefined) return judged;
  const confidence = Math.max(judged.ranking.confidence, NAMED_BESIDE);
  return { ...judged, ranking: { ...first(judged.ranking, said), confidence }, best: said, fits };
}

/** The ranking with one passage moved to its head. */
function first(ranking: Ranking, item: RankedPassage): Ranking {
  return { ...ranking, ranked: [item, ...ranking.ranked.filter((other) => other !== item)] };
}

/** The best passage speaks of other days than those asked about. */
function contradictsDays(best: RankedPassage, asked: AskedOne): boolean {
  if (asked.days === null) return false;
  const dated = datedIn(best.located, asked.days);
  if (dated === 'elsewhere') return true;
  const { published } = best.located.entry.article;
  return (
    dated === 'undated' && asked.days.deictic && published !== null && !publishedIn(best.located, asked.days)
  );
}

/** Ranks a text and holds the best passage to what its kind of question demands. */
function judgeFor(library: LibraryView, asked: AskedOne, text: string, within: Within): Judged {
  const { yesNo, advice, own } = asked;
  const plain = judge(library, text, within);
  const judged = yesNo ? judgeStates(library, text, within, plain) : heldToSpeaker(library, text, plain);
  // A wish for advice is answered only by a sentence that says just that; what comes near would be taken for it.
  const beside = advice && judged.best !== null && judged.best.evidence.missing.length > 0;
  if (own) return asOfNobody(judged);
  return beside ? { ...judged, best: null } : judged;
}

/** "Is my sister alive?": what is told of another's sister must not be taken for an answer. */
const asOfNobody = ({ ranking }: Judged): Judged => ({
  ranking: { ...ranking, confidence: ranking.confidence * NOT_SAID },
  best: null,
  alternatives: [],
});

/**
 * Ranks for one question and decides whether the best passage may be shown. A question about a day is first asked of
 * that day's passages only; otherwise the passage must not speak of another day.
 */
export function evidenceFor(library: LibraryView, asked: AskedOne): Judged {
  const outlet = withinOutlet(asked.outlet);
  if (asked.days !== null) {
    const dated = judgeFor(library, asked, withoutDays(asked), withinDays(asked.days, outlet));
    if (dated.best) return dated;
  }
  const judged = judgeFor(library, asked, asked.text, outlet);
  if (!judged.best || !contradictsDays(judged.best, asked)) return judged;
  const confidence = judged.ranking.confidence * OTHER_DAY;
  return { ...judged, ranking: { ...judged.ranking, confidence }, best: null };
}
