import type { Located } from '../../entry.ts';
import type { PassageIndex } from '../../search/index.ts';
import { confidenceNames, confidenceRow, probabilityOf } from './confidence.ts';
import { writeCover } from './cover-features.ts';
import { verbOf } from './deed.ts';
import { evidenceReader } from './evidence.ts';
import { emptyRows, type FeatureRow } from './feature-rows.ts';
import { judgedBy } from './features.ts';
import { isForgiven } from './forgiven.ts';
import { kinshipWith } from './kinship.ts';
import { type KnownAs, knownAsIn } from './known-as.ts';
import { knownWordsOf } from './lexicon/known-words.ts';
import { masksOf, type QuestionMasks } from './masks.ts';
import { type ArticleMatches, matchesIn, type Sought, soughtBy } from './matches.ts';
import { type Asked, readQuestion } from './question/read-question.ts';
import type { AnswerType, Evidence, RankedPassage, Ranking, RankQuery } from './ranking.ts';
import { Reach } from './reach.ts';
import { barredPenalty, isBarring, kindPenalty, scoreOf } from './score.ts';
import { isPlainlyTold } from './tongue/faults.ts';
import { findAnswer } from './types/find-answer.ts';
import { viewOf } from './view.ts';
import { bar, confidenceBias, confidenceWeights } from './weights.ts';

/** Passages that search hands over to be judged. */
const CANDIDATES = 60;
/** Of the first so many of them, the neighbours are judged too. */
const WITH_NEIGHBOURS = 15;
/** Passages looked at closely and handed back. */
const KEPT = 20;
/** Where several passages together make the answer, so many. */
const KEPT_TOGETHER = 32;
/** Figures side by side, all that somebody said, a state and its opposite, the newest of a topic. */
const together: readonly AnswerType[] = ['count', 'amount', 'statement', 'yes-no', 'any'];

/** Where the evidence is strict, or key words claim nothing that could be wrong, a lower confidence will do. */
const STRICT_BAR = 0.09;
/** Kinds of questions whose answer nothing in the evidence pins down: the confidence alone decides. */
const loose: readonly AnswerType[] = ['thing', 'manner', 'definition', 'statement'];

/** Confidence in a sentence that says all that was asked in another language than English. */
const PLAINLY_TOLD = 0.6;

const keyOf = ({ entry, passage }: Located): string => `${entry.article.id}\n${passage.ordinal}`;

/** The found passages and, for the best of them, those before and after in the same paragraph. */
const gather = (index: PassageIndex, asked: Asked, within: RankQuery['within']): readonly Located[] => {
  const found = index.candidates(asked.words, CANDIDATES, within).map(({ located }) => located);
  const gathered = new Map(found.map((located) => [keyOf(located), located]));
  for (const { entry, passage } of found.slice(0, WITH_NEIGHBOURS)) {
    for (const at of [passage.ordinal - 1, passage.ordinal + 1]) {
      const neighbour = entry.passages[at];
      if (neighbour === undefined || neighbour.paragraph !== passage.paragraph) continue;
      const located = { entry, passage: neighbour };
      const key = keyOf(located);
      if (!gathered.has(key) && (within === undefined || within(located))) gathered.set(key, located);
    }
  }
  return [...gathered.values()];
};

const byPlace = (a: Located, b: Located): number => {
  const [x, y] = [a.entry.article.id, b.entry.article.id];
  if (x !== y) return x < y ? -1 : 1;
  return a.passage.start - b.passage.start;
};

const byScore = (a: RankedPassage, b: RankedPassage): number => {
  if (a.score !== b.score) return b.score - a.score;
  return byPlace(a.located, b.located);
};

/** In other languages than English the score is fitted on nothing: what nothing speaks against goes first. */
const byFaultsThenScore = (a: RankedPassage, b: RankedPassage): number => {
  const [x, y] = [a, b].map(({ evidence: { against } }) => (against.length === 0 ? 0 : 1));
  return (x ?? 0) - (y ?? 0) || byScore(a, b);
};

/** A passage that was read. What speaks against it is worked out when it is first looked at: of most nobody asks. */
class Read implements RankedPassage {
  readonly located: Located;
  readonly features: FeatureRow;
  readonly score: number;
  readonly #tell: () => Evidence;
  #told: Evidence | null = null;

  constructor(located: Located, features: FeatureRow, expects: AnswerType, tell: () => Evidence) {
    this.located = located;
    this.features = features;
    this.#tell = tell;
    const penalty = isBarring(expects) ? barredPenalty(expects, this.evidence.against) : 0;
    this.score = scoreOf(features) - kindPenalty(located.passage.kind) - penalty;
  }

  get evidence(): Evidence {
    this.#told ??= this.#tell();
    return this.#told;
  }
}

const judge = (index: PassageIndex, asked: Asked, located: readonly Located[]): readonly RankedPassage[] => {
  const sought = soughtBy(asked);
  const kinship = kinshipWith(asked, knownWordsOf(index));
  const question = { ...masksOf(asked), verb: verbOf(asked) };
  const evidenceOf = evidenceReader(asked, kinship);
  const known = new Map<string, KnownAs>();
  const knownAs = ({ entry: { article } }: Located, { analysis }: ArticleMatches): KnownAs => {
    const found = known.get(article.id) ?? knownAsIn(asked, analysis, sought, index);
    known.set(article.id, found);
    return found;
  };
  return shortlist(index, asked, question, sought, located).map(
    ({ one, matches, reach, row }): RankedPassage => {
      const view = viewOf(one, matches.analysis, sought, index);
      const type = findAnswer(asked, view);
      const judged = judgedBy(asked, question, view, row, reach, type, kinship);
      return new Read(one, row, asked.expects, () =>
        evidenceOf({ view, reach, type, judged, knownAs: knownAs(one, matches) }),
      );
    },
  );
};

interface Listed {
  readonly one: Located;
  readonly matches: ArticleMatches;
  readonly reach: Reach;
  readonly row: FeatureRow;
  readonly promise: number;
}

/** The passages worth a closer look: those that promise most by which words of the question stand where. */
const shortlist = (
  index: PassageIndex,
  asked: Asked,
  question: QuestionMasks,
  sought: Sought,
  located: readonly Located[],
): readonly Listed[] => {
  const articles = new Map<string, ArticleMatches | null>();
  const matchesOf = (one: Located): ArticleMatches | null => {
    const { id } = one.entry.article;
    const known = articles.get(id);
    if (known !== undefined) return known;
    const found = matchesIn(index, one, sought);
    articles.set(id, found);
    return found;
  };
  const rows = emptyRows(located.length);
  const listed = located.flatMap((one, i): Listed[] => {
    const matches = matchesOf(one);
    const row = rows[i];
    if (matches === null || row === undefined) return [];
    const reach = new Reach(matches, one);
    writeCover(row, asked, question, matches.of(one.passage.ordinal), reach);
    return [{ one, matches, reach, row, promise: scoreOf(row) }];
  });
  const kept = together.includes(asked.expects) ? KEPT_TOGETHER : KEPT;
  return listed.toSorted((a, b) => b.promise - a.promise || byPlace(a.one, b.one)).slice(0, kept);
};

/**
 * Passages that speak to a question, best first, with how sure it is that the first one answers it. The same
 * articles and question give the same ranking in whatever order the articles came. Never throws; a question
 * without a searchable word gives an empty ranking that is not covered.
 */
export const rank = (index: PassageIndex, query: RankQuery): Ranking => {
  const asked = readQuestion(query.text, index, query.lang);
  const missing = asked.content.filter(({ word }) => word.passages === 0).map(({ word }) => word.surface);
  const ranked = judge(index, asked, gather(index, asked, query.within)).toSorted(
    asked.tongue === null ? byScore : byFaultsThenScore,
  );
  const [first] = ranked;
  const fitted = first === undefined ? 0 : confidenceIn(ranked, asked, missing.length);
  const told = first !== undefined && isPlainlyTold(asked, first.evidence);
  const confidence = told ? Math.max(fitted, PLAINLY_TOLD) : fitted;
  const enough = asked.content.some(({ frame }) => !frame);
  const needed = loose.includes(asked.expects) ? bar : Math.min(bar, STRICT_BAR);
  const sure = enough && confidence >= needed;
  if (first !== undefined && sure && isForgiven(asked, first.evidence, confidence)) {
    const { located, score, features, evidence } = first;
    const forgiven = { located, score, features, evidence: { ...evidence, forgiven: true } };
    return {
      ranked: [forgiven, ...ranked.slice(1)],
      confidence,
      covered: true,
      missing,
      expects: asked.expects,
    };
  }
  const covered = sure && first !== undefined && first.evidence.against.length === 0;
  return { ranked, confidence, covered, missing, expects: asked.expects };
};

const weightsInOrder = confidenceNames.map((name) => confidenceWeights[name] ?? 0);

const confidenceIn = (ranked: readonly RankedPassage[], asked: Asked, unknown: number): number =>
  probabilityOf(
    confidenceRow({
      scores: ranked.map(({ score }) => score),
      rows: ranked.slice(0, 5).map(({ features }) => features),
      words: asked.words.length,
      unknown,
      expects: asked.expects,
      against: ranked[0]?.evidence.against ?? [],
    }),
    weightsInOrder,
    confidenceBias,
  );
