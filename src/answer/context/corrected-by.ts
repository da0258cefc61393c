import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { amountsIn } from '../figures/amounts.ts';
import { tellsEarlierReport } from './own-report.ts';
import { sharedSubstance, substanceOf } from './substance.ts';

const CORRECTION =
  /^(?:\d{1,2}[:.]\d{2}\s?)?(?:[|–—-]\s?)?(?:correction|corrected|clarification|we got (?:this|that|it) wrong)\b/iu;
const STAMP = /^\s*(\d{1,2})[:.](\d{2})\b/u;
/** "At 18:30" in a correction: the entry that it takes up. */
const NAMED_STAMP = /\b(\d{1,2})[:.](\d{2})\b/gu;
/** A correction takes up a sentence with which it shares so many words of substance, and this share of them. */
const MIN_SHARED = 2;
const MIN_SHARE = 0.5;

interface Correction {
  readonly passage: Passage;
  readonly words: ReadonlySet<string>;
  readonly stamps: ReadonlySet<string>;
  readonly figures: readonly number[];
}

const ITEM = /^\s*\d{1,2}[.)]\s/u;

/** Numbers that count something, without the one of the entry itself ("8. …"). */
const figuresIn = (text: string): readonly number[] =>
  amountsIn(text.replace(ITEM, '')).flatMap(({ label, low }) => (label || low === null ? [] : [low]));

const stampOf = (text: string): string | null => {
  const [, hour, minute] = STAMP.exec(text) ?? [];
  return hour === undefined || minute === undefined ? null : `${Number(hour)}:${minute}`;
};

const known = new WeakMap<Entry, readonly Correction[]>();

function correctionsOf(entry: Entry): readonly Correction[] {
  const found =
    known.get(entry) ??
    entry.passages
      .filter(({ kind, text }) => (kind === 'sentence' || kind === 'list-item') && isCorrection(text))
      .map((passage) => {
        const own = stampOf(passage.text);
        const stamps = [...passage.text.matchAll(NAMED_STAMP)].map(
          ([, hour, minute]) => `${Number(hour)}:${minute}`,
        );
        return {
          passage,
          words: substanceOf(passage.text),
          stamps: new Set(stamps.filter((stamp) => stamp !== own)),
          figures: figuresIn(passage.text),
        };
      });
  known.set(entry, found);
  return found;
}

function isCorrection(text: string): boolean {
  return CORRECTION.test(text) || tellsEarlierReport(text);
}

/** The stamp of the entry of a live blog that the passage stands in, null outside one. */
function entryStamp(entry: Entry, passage: Passage): string | null {
  let first = passage;
  for (let i = passage.ordinal - 1; i >= 0; i--) {
    const before = entry.passages[i];
    if (!before || before.paragraph !== passage.paragraph) break;
    first = before;
  }
  return stampOf(first.text);
}

/** It says most of the words again, and where both count something one number of them. */
function takesUp(correction: Correction, text: string): boolean {
  const own = substanceOf(text);
  const shared = sharedSubstance(own, correction.words);
  if (shared < MIN_SHARED || shared < own.size * MIN_SHARE) return false;
  const figures = figuresIn(text);
  if (figures.length === 0 || correction.figures.length === 0) return true;
  return figures.some((figure) => correction.figures.includes(figure));
}

/**
 * The sentence anywhere in the article that corrects this one: it names its stamp ("we reported at 18:30"), or says most
 * of its words again. A live blog that runs newest first has it above. Null when none does, or it was withheld.
 */
export function correctedBy(entry: Entry, passage: Passage): Passage | null {
  const corrections = correctionsOf(entry);
  if (corrections.length === 0) return null;
  const stamp = entryStamp(entry, passage);
  const found = corrections.find(
    (one) =>
      one.passage.paragraph !== passage.paragraph &&
      ((stamp !== null && one.stamps.has(stamp)) || takesUp(one, passage.text)),
  );
  return found?.passage ?? null;
}

/** True when the article itself corrects the sentence, or it only says what was reported before. */
export function isOvertaken(entry: Entry, passage: Passage): boolean {
  return tellsEarlierReport(passage.text) || correctedBy(entry, passage) !== null;
}
