/** A follow-up is often answered by the sentence quoted last or by one right behind it, which search alone would refuse. */
import type { Entry, Located } from '../entry.ts';
import type { Passage } from '../passages/passage.ts';
import { wordSet } from '../word-set.ts';
import { isQuotable } from './choose/quotable.ts';
import { leaningOf } from './context/leans.ts';
import { mentionsIn } from './context/mentions-in.ts';
import type { Finding } from './finding.ts';
import { noticeOf } from './notice.ts';
import { traced } from './origins/fold.ts';
import { tokensOf } from './tokens.ts';
import { asksYesOrNo } from './understand/advice.ts';

/** Sentences behind the quoted one that are looked at; a paragraph keeps to its subject so long. */
const MAX_BEHIND = 3;
const NEARBY_CONFIDENCE = 0.5;
/** Whom a pronoun stands for is told by the quoted sentence; all else must be faultless. */
const SETTLED = new Set(['agent-differs', 'name-missing', 'subject-missing']);

/** What a follow-up rests on. */
export interface FollowUp {
  /** As it stands by itself. */
  readonly question: string;
  /** "where", "how long": the question word that was all of it; null when it said more. */
  readonly bare: string | null;
  /** The best quote of the answer before. */
  readonly last: Located;
}

/** The finding of a refused follow-up, answered from the sentence quoted last or those right behind it, when one of them does. */
export function answerNearby(found: Finding, { question, bare, last }: FollowUp): Finding {
  const located = bare === null ? leaningAnswer(found, question, last) : bareAnswer(bare, last);
  if (located === null) return found;
  return {
    ...found,
    kind: 'answered',
    confidence: Math.max(found.confidence, NEARBY_CONFIDENCE),
    chosen: [{ located, copies: [], trace: traced(located) }],
    nearest: [],
    remarks: asksYesOrNo(question) ? [noticeOf('no-yes-no')] : [],
  };
}

/** The telling sentences right behind one in its paragraph, in order. */
function behind({ entry, passage }: Located): readonly Passage[] {
  return entry.passages
    .slice(passage.ordinal + 1, passage.ordinal + 1 + MAX_BEHIND)
    .filter((next) => next.paragraph === passage.paragraph && isQuotable(next));
}

const leans = (entry: Entry, passage: Passage): boolean => leaningOf(entry, passage) !== null;

/** A sentence behind that leans on the quoted one ("He was 81.") and says all that is asked of whom that names. */
function leaningAnswer(found: Finding, question: string, last: Located): Located | null {
  const { entry } = last;
  const near = behind(last).filter((passage) => leans(entry, passage));
  const aged = /^how old (?:is|was) /iu.test(question) ? near.find(({ text }) => AGED.test(text)) : undefined;
  if (aged) return { entry, passage: aged };
  const said = found.ranked.find(({ located, evidence }) => {
    const { against, met, missing, missingNames } = evidence;
    const names = new Set(missingNames);
    return (
      near.includes(located.passage) &&
      met.length > 0 &&
      missing.every((word) => names.has(word)) &&
      against.every((fault) => SETTLED.has(fault))
    );
  });
  return said?.located ?? null;
}

const AGED = /^(?:He|She) (?:is|was|had just turned|had turned|turned) \d{1,3}(?: years old)?(?=[.,; ])/u;

/** The sentence quoted last, else the one right behind it, that holds what a bare question word asks for. */
function bareAnswer(bare: string, last: Located): Located | null {
  const { entry } = last;
  const holds = HELD.get(bare.replace(/ (?:exactly|then|for)$/u, ''));
  if (!holds) return null;
  const [next] = behind(last);
  const passage = [last.passage, next].find((one) => one !== undefined && holds(entry, one));
  return passage ? { entry, passage } : null;
}

const SPAN =
  /\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few)[ -](?:second|minute|hour|day|night|week|month|year)s?\b/iu;
const PLACING = wordSet('in at near inside outside under beneath behind');
const DETERMINER = wordSet('the a an its his her their this that city town main old new local central');
const PLACES =
  wordSet(`airport arena avenue bank barracks basement bridge building bunker camp capital car cathedral cell cellar
cemetery centre center chapel church city clinic college court courthouse embassy factory farm field forest garage garden gate
gym gymnasium hall harbour harbor headquarters hill hospital hotel house jail kitchen lake laundry library market mill mine
monastery morgue mosque mountains museum office palace park pharmacy port prison quarter river road school shelter shop square
stadium station street suburb suburbs temple tent tents terminal theatre theater tower town townhall tunnel university valley
village warehouse woods yard`);

/** A place behind a preposition: a name that is no date, or a noun of a place. */
function tellsPlace(entry: Entry, passage: Passage): boolean {
  const times = mentionsIn(entry, passage);
  const tokens = tokensOf(passage.text);
  return tokens.some((token, at) => {
    if (!PLACING.has(token.lower)) return false;
    let next = at + 1;
    while (DETERMINER.has(tokens[next]?.lower ?? '')) next += 1;
    const noun = tokens[next];
    if (!noun) return false;
    const start = passage.start + noun.start;
    const timed = times.some((one) => one.start <= start && start < one.end);
    return (
      !timed &&
      (/^\p{Lu}/u.test(noun.text) || PLACES.has(noun.lower) || PLACES.has(tokens[next + 1]?.lower ?? ''))
    );
  });
}

const HELD: ReadonlyMap<string, (entry: Entry, passage: Passage) => boolean> = new Map([
  ['where', tellsPlace],
  [
    'when',
    (entry, passage) => mentionsIn(entry, passage).some(({ type }) => type === 'DATE' || type === 'TIME'),
  ],
  ['how long', (_entry, { text }) => SPAN.test(text)],
]);
