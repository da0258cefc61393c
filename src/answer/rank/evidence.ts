import { deedIn, lacksSubjectOf } from './agent.ts';
import { countFaults, isAnybody } from './counted.ts';
import { deedEvidence } from './deed-faults.ts';
import { featureOf } from './feature-rows.ts';
import type { Judged } from './features.ts';
import { lacksHead, lacksName, lacksSide, lacksSubject } from './head-noun.ts';
import type { Kinship } from './kinship.ts';
import type { KnownAs } from './known-as.ts';
import { senses } from './lexicon/senses.ts';
import { bitsWhere } from './masks.ts';
import { isOfOtherOwner } from './owner.ts';
import { askedDeedOf } from './question/read-deed.ts';
import type { Asked, ContentWord } from './question/read-question.ts';
import type { AnswerType, Evidence } from './ranking.ts';
import type { Reach } from './reach.ts';
import { besideName, isOtherHolder } from './roles.ts';
import { settingFaults } from './setting-faults.ts';
import { standsForIn } from './stands-for.ts';
import { isOfOtherRank } from './superlative.ts';
import { tongueFaults } from './tongue/faults.ts';
import type { TypeFit } from './types/find-answer.ts';
import type { View } from './view.ts';

const wordsAt = (asked: Asked, mask: number): readonly string[] =>
  asked.content.flatMap(({ word }, i) => ((mask & (1 << i)) !== 0 ? [word.surface] : []));

/** Questions that are not answered while a word of theirs stands nowhere near. */
const needsAll: readonly AnswerType[] = ['yes-no', 'count'];

const isNoun = ({ word }: ContentWord): boolean => {
  const place = senses().placeOf(word.stem);
  return place < 0 || senses().partsAt(place)[0] >= 5;
};

/** Words that pick one of several: a passage without them may well tell of another. */
const picking = new Set(
  'new former first second third fourth fifth last next previous final eldest youngest largest smallest'.split(
    ' ',
  ),
);

/** A passage that was read, with the words that stand for others in its article. */
export interface ReadPassage {
  readonly view: View;
  readonly reach: Reach;
  readonly type: TypeFit;
  readonly judged: Judged;
  readonly knownAs: KnownAs;
}

/** Tells what speaks for and against a passage as the answer to one question. */
export const evidenceReader = (asked: Asked, kinship: Kinship): ((passage: ReadPassage) => Evidence) => {
  const matter = bitsWhere(asked, ({ frame }) => !frame);
  const numbers = bitsWhere(asked, ({ number }) => number);
  const names = bitsWhere(asked, ({ name }) => name);
  const anybody = bitsWhere(asked, ({ word }) => isAnybody(word.surface));
  const picks = bitsWhere(asked, ({ word, frame }) => !frame && picking.has(word.surface));
  const unheard = bitsWhere(
    asked,
    (word) =>
      word.word.passages === 0 &&
      !word.frame &&
      !word.name &&
      word.word.stem !== asked.focus &&
      isNoun(word) &&
      !isAnybody(word.word.surface),
  );
  const beside = besideName(asked);
  const deed = askedDeedOf(asked);
  const standsKnown = standsForIn(asked, kinship);

  return ({ view, reach, type, judged, knownAs }) => {
    const { row, stoodFor, meant, alike } = judged;
    const { near } = reach;
    const away = ~reach.here & ~near;
    const missingNumbers = wordsAt(asked, numbers & away);
    const standsFor = standsKnown(knownAs);
    const said = view.seen.reduce((mask, word) => mask | standsFor(word), 0);
    const told = said | reach.here;
    const missingNames = wordsAt(asked, names & matter & away & ~(meant | told));
    const around = reach.previous | reach.heading | reach.about;
    // A count is of what the sentence says, or the article is about; what stands beside it is another matter.
    const excused =
      asked.expects === 'count' ? reach.about | reach.heading : asked.expects === 'yes-no' ? around : near;
    const untold = matter & ~told & ~excused & ~anybody & ~beside;
    const verb = deed.verb >= 0 ? deed.verb : judged.verb;
    const at = verb < 0 ? [] : deedIn(view, verb, standsFor);
    const reading = { view, type, kinship, standsFor, said, around, verb, at };
    const { faults, told: deedTold } = deedEvidence(asked, deed, judged, reading);
    // A sentence that denies the asked deed of the asked one speaks to the question, whatever else it leaves out.
    const spoken = asked.expects === 'yes-no' && deedTold === 'denied' && faults.length === 0;
    const against = tongueFaults(asked, view, reach, type) ?? [
      ...(missingNames.length > 0 ? ['name-missing'] : []),
      ...(missingNumbers.length > 0 ? ['number-missing'] : []),
      ...((type.known && type.fit === 0) || lacksName(asked, view, standsFor) ? ['kind-missing'] : []),
      ...((unheard & ~(stoodFor | alike | told | beside)) !== 0 ? ['unheard-of'] : []),
      ...faults,
      ...countFaults(asked, { verb, at }, view, type, standsFor, reach.about | reach.previous),
      ...(untold !== 0 && needsAll.includes(asked.expects) && !(spoken && (untold & names) === 0)
        ? ['word-missing']
        : []),
      ...(isOtherHolder(asked, view) ? ['other-holder'] : []),
      ...((picks & ~reach.here & ~meant) !== 0 ? ['pick-missing'] : []),
      ...(lacksHead(asked, told, judged) && featureOf(row, 'askedKind') === 0 ? ['head-missing'] : []),
      ...(lacksSubject(asked, deed.verb, told | reach.previous) ||
      lacksSubjectOf(asked, deed, view, told | beside, around)
        ? ['subject-missing']
        : []),
      ...(isOfOtherRank(asked, view) ? ['pick-missing'] : []),
      ...(isOfOtherOwner(asked, view, standsFor) ? ['agent-differs'] : []),
      ...(lacksSide(asked, view) ? ['opposed'] : []),
      ...settingFaults(asked, view, reach, at, said),
      ...(featureOf(row, 'poleDiffers') > 0 ? ['opposed'] : []),
    ];
    return {
      met: wordsAt(asked, reach.here),
      near: wordsAt(asked, near),
      missing: wordsAt(asked, away),
      told: wordsAt(asked, told),
      about: wordsAt(asked, reach.about),
      deed: deedTold,
      missingNames,
      missingNumbers,
      typeFound: type.fit > 0,
      negated: featureOf(row, 'negationDiffers') > 0,
      against,
    };
  };
};
