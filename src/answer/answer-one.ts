import type { Notice } from '../contract.ts';
import type { Located } from '../entry.ts';
import { readWord, STOP } from '../search/word.ts';
import { changedStatements } from './choose/changed.ts';
import type { Chosen } from './choose/chosen.ts';
import { deniedBy } from './choose/denied.ts';
import { overtakenBy } from './choose/overtaken.ts';
import { MAX_QUOTES, selectQuotes } from './choose/select.ts';
import { isClean } from './choose/supports.ts';
import { evidenceFor, type Judged } from './evidence-for.ts';
import { type Figures, figuresOf } from './figures/side-by-side.ts';
import type { Finding } from './finding.ts';
import { searchedOf } from './library-facts.ts';
import type { LibraryView } from './library-view.ts';
import { nameBookOf } from './names/name-book.ts';
import { namesAsked } from './names/names-asked.ts';
import { aboutOthers, sharedNames } from './names/namesakes.ts';
import { newsOf } from './news-of.ts';
import { noticeOf } from './notice.ts';
import type { RankedPassage, Ranking } from './rank/index.ts';
import { readings } from './readings.ts';
import { nearestOf } from './refuse/nearest.ts';
import { tokensOf } from './tokens.ts';
import { toldOf } from './told/told-of.ts';
import { type AskedOne, topicBeside } from './understand/read-asked.ts';

/** More unknown words than this say that the question is about something else altogether. */
const MAX_UNKNOWN_SHOWN = 3;
const MIN_UNKNOWN_CHARS = 4;

type Base = Omit<Finding, 'kind' | 'chosen' | 'nearest' | 'remarks'>;

/** Answers one question that stands by itself. */
export function answerOne(library: LibraryView, asked: AskedOne): Finding {
  const entries = library.entries();
  const { outlet } = asked;
  const searched =
    outlet === null || outlet.articles.size === 0
      ? entries
      : entries.filter(({ article }) => outlet.articles.has(article.id));
  const anything = topicBeside(asked) === '';
  if (anything && (asked.latest || asked.days || outlet?.articles.size))
    return newsOf(library, asked, searched);
  if (outlet?.articles.size === 0) return outletMissing(library, asked);
  const judged = evidenceFor(library, asked);
  const base: Base = {
    question: asked.question,
    ranked: judged.ranking.ranked,
    confidence: judged.ranking.confidence,
    searched,
    readings: readings(library, asked),
  };
  return judged.best
    ? answered(library, asked, judged, judged.best, base)
    : refused(library, asked, base, judged.ranking);
}

function answered(
  library: LibraryView,
  asked: AskedOne,
  judged: Judged,
  best: RankedPassage,
  base: Base,
): Finding {
  const figures = compared(library, asked, judged, best);
  if (figures?.differ) {
    const remarks = [noticeOf('figures-differ'), noticeOf('not-judged')];
    return { ...base, kind: 'conflicting', chosen: figures.lines, nearest: [], remarks };
  }
  const latest = asked.latest !== null;
  const { fits } = judged;
  const ranked = fits ? base.ranked.filter((item) => item === best || fits(item)) : base.ranked;
  const shared = sharedNames(asked.text, base.ranked, nameBookOf(library));
  const fitting = (): readonly RankedPassage[] =>
    ranked.filter(
      (item) =>
        item !== best && isClean(item) && item.evidence.missing.length <= best.evidence.missing.length,
    );
  const picked =
    figures && figures.agreeing > 1
      ? figures.lines.slice(0, MAX_QUOTES)
      : selectQuotes(ranked, best, { latest, maxQuotes: MAX_QUOTES }, [
          ...judged.alternatives,
          ...overtakenBy(best, base.ranked),
          ...(judged.ranking.expects === 'count' ? deniedBy(best, base.ranked) : []),
          ...shared.flatMap((one) => aboutOthers(one, best, fitting())),
        ]);
  const changed = changedStatements(picked);
  const remarks: Notice[] = [
    ...(judged.ranking.expects === 'statement' ? [] : tellings(asked, picked)),
    ...shared.map(({ name, persons }) => noticeOf('names-shared', { name, persons })),
    ...(figures && figures.agreeing > 1 ? [noticeOf('figures-agree', { outlets: figures.agreeing })] : []),
    ...(changed ? [noticeOf('statements-changed'), noticeOf('not-judged')] : []),
    ...(asked.yesNo ? [noticeOf('no-yes-no')] : []),
    ...(asked.advice ? [noticeOf('not-advice')] : []),
  ];
  return { ...base, kind: 'answered', chosen: changed ?? picked, nearest: [], remarks };
}

const LOOKS_AHEAD = /\b(?:will|going to|plans?|planned|next|expected|scheduled|promised?)\b/iu;

/** That the answer tells a plan for what was asked as done, or what nobody vouches for. */
function tellings(asked: AskedOne, picked: readonly Chosen[]): readonly Notice[] {
  const told = picked.map(({ located: { entry, passage } }) =>
    entry.article.lang === 'en' ? toldOf(passage.text) : null,
  );
  if (told.every((one) => one === 'planned') && !LOOKS_AHEAD.test(asked.question))
    return [noticeOf('only-planned')];
  return told[0] === 'not-certain' ? [noticeOf('told-uncertain')] : [];
}

function compared(
  library: LibraryView,
  asked: AskedOne,
  { ranking }: Judged,
  best: RankedPassage,
): Figures | null {
  if (ranking.expects !== 'count' && ranking.expects !== 'amount') return null;
  const names = namesAsked(asked.text, nameBookOf(library));
  const words = new Set(
    names.flatMap(({ start, end }) => asked.text.slice(start, end).toLowerCase().split(' ')),
  );
  return figuresOf(library.index, asked.text, words, ranking.ranked, best, ranking.expects === 'count');
}

/** Words of the question that no article has, as typed; short ones ("go") say nothing about the articles. */
function unknownWords(text: string, missing: readonly string[]): readonly string[] {
  if (missing.length === 0) return [];
  const typed = tokensOf(text).map((token) => token.text);
  const unknown = typed.filter(
    (word) => word.length >= MIN_UNKNOWN_CHARS && missing.includes(readWord(word, 'en').surface),
  );
  return [...new Set(unknown)];
}

/** Nothing was found because the question has no word to search for, not because no article has it. */
function saysNothing(library: LibraryView, text: string, { ranked, missing }: Ranking): boolean {
  if (ranked.length > 0 || missing.length > 0) return false;
  return library.index.read(text).every((word) => (word.flags & STOP) !== 0);
}

function refused(library: LibraryView, asked: AskedOne, base: Base, ranking: Ranking): Finding {
  if (saysNothing(library, asked.text, ranking)) {
    return { ...base, kind: 'too-vague', chosen: [], nearest: [], remarks: [noticeOf('too-vague')] };
  }
  const nearest: readonly Located[] = nearestOf(base.ranked, base.confidence);
  const unknown = unknownWords(asked.text, ranking.missing);
  const remarks = [
    noticeOf('not-covered'),
    ...(unknown.length > 0 && unknown.length <= MAX_UNKNOWN_SHOWN
      ? [noticeOf('words-not-found', { words: unknown })]
      : []),
    noticeOf('searched', { ...searchedOf(base.searched) }),
    ...(nearest.length === 0 ? [noticeOf('nothing-near')] : []),
    ...(asked.advice ? [noticeOf('not-advice')] : []),
  ];
  return { ...base, kind: 'not-covered', chosen: [], nearest, remarks };
}

/** No article of the outlet: another article that says what the outlet reported may still answer. */
function outletMissing(library: LibraryView, asked: AskedOne): Finding {
  const entries = library.entries();
  const open: AskedOne = { ...asked, outlet: null, text: asked.question };
  const name = asked.outlet?.outlet ?? '';
  const judged = evidenceFor(library, open);
  const base: Base = {
    question: asked.question,
    ranked: judged.ranking.ranked,
    confidence: judged.ranking.confidence,
    searched: entries,
    readings: [],
  };
  const says = judged.best?.located.passage.text.toLowerCase().includes(name.toLowerCase());
  if (judged.best && says) return answered(library, open, judged, judged.best, base);
  const outlets = [...new Set(entries.flatMap(({ article }) => article.outlet ?? []))].sort().slice(0, 10);
  const remarks = [
    noticeOf('outlet-not-here', { outlet: name, outlets }),
    noticeOf('searched', { ...searchedOf(entries) }),
  ];
  return { ...base, kind: 'not-covered', chosen: [], nearest: [], remarks };
}
