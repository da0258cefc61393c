import type { Tongue } from '../../tongues/tongue.ts';
import type { Asked } from '../question/read-question.ts';
import { answersIn } from '../tongue/answers.ts';
import type { View } from '../view.ts';
import { causesIn } from './causes.ts';
import { definitionsIn } from './definitions.ts';
import { peopleIn } from './people.ts';
import { placesIn } from './places.ts';
import {
  agesIn,
  amountsIn,
  countsIn,
  durationsIn,
  hasUnits,
  lengthsIn,
  measuredIn,
  measureOfNoun,
  numbersIn,
} from './quantities.ts';
import { isQuoting, sayingsIn } from './statements.ts';
import { timesIn } from './times.ts';

/** How well a passage holds the kind of answer that was asked for, words of the question left out. */
export interface TypeFit {
  /** 0 nothing of the kind, 1 surely. 0 when the question does not tell a kind. */
  readonly fit: number;
  /** False when the question does not tell a kind that can be looked for. */
  readonly known: boolean;
  /** Places of the words that may be the answer. */
  readonly at: readonly number[];
}

const unknown: TypeFit = { fit: 0, known: false, at: [] };

/** The first non-empty list of places, with the fit it stands for. */
const firstOf = (...steps: readonly (readonly [number, readonly number[]])[]): TypeFit => {
  for (const [fit, at] of steps) if (at.length > 0) return { fit, known: true, at };
  return { fit: 0, known: true, at: [] };
};

const allBits = (asked: Asked): number => (asked.content.length === 0 ? 0 : 2 ** asked.content.length - 1);

/** "tall" of "how tall", "deep" of "what is the depth"; empty for any other question. */
const measureOf = ({ words, questionWordAt: at, content }: Asked): string => {
  if (words[at]?.surface === 'how') return words[at + 1]?.surface ?? '';
  const noun = content.find(({ frame, at: place }) => frame && place > at);
  return noun === undefined ? '' : (measureOfNoun(noun.word.surface) ?? '');
};

const asksHowLong = ({ words, questionWordAt: at }: Asked): boolean =>
  words[at]?.surface === 'how' && words[at + 1]?.surface === 'long';

/** "How long is the film, the bridge" asks for a length; "how long did they stay" for a time. */
const howLong = ({ words, questionWordAt: at }: Asked, view: View): TypeFit =>
  /^(?:is|are|was|were)$/u.test(words[at + 2]?.surface ?? '')
    ? firstOf([1, lengthsIn(view)], [0.7, measuredIn(view, 'long')])
    : firstOf([1, durationsIn(view)]);

const findIn = (tongue: Tongue, asked: Asked, view: View): TypeFit => {
  const found = answersIn(tongue, asked, view);
  return found === null ? unknown : firstOf([1, found]);
};

/** Looks for the kind of answer that a question asks for. */
export const findAnswer = (asked: Asked, view: View): TypeFit => {
  if (asked.tongue !== null) return findIn(asked.tongue, asked, view);
  switch (asked.expects) {
    case 'time':
      return firstOf([1, timesIn(view)]);
    case 'person': {
      const { named, roles } = peopleIn(view);
      return firstOf([1, named], [0.6, roles]);
    }
    case 'count':
      return firstOf([1, countsIn(view, allBits(asked))], [0.5, numbersIn(view)]);
    case 'amount':
      if (asksHowLong(asked)) return howLong(asked, view);
      if (hasUnits(measureOf(asked))) return firstOf([1, measuredIn(view, measureOf(asked))]);
      return firstOf([1, amountsIn(view)], [0.7, numbersIn(view)]);
    case 'age':
      return firstOf([1, agesIn(view)]);
    case 'place':
      return firstOf([1, placesIn(view)]);
    case 'cause': {
      const { strict, weak } = causesIn(view);
      return firstOf([1, strict], [0.4, weak]);
    }
    case 'statement': {
      const sayings = sayingsIn(view);
      return firstOf([isQuoting(view) ? 1 : 0.8, sayings], [isQuoting(view) ? 0.5 : 0, [0]]);
    }
    case 'definition': {
      const { sure, spelt, roles } = definitionsIn(view, allBits(asked));
      return asked.content.some(({ frame }) => frame)
        ? firstOf([1, spelt])
        : firstOf([1, sure], [0.8, roles]);
    }
    case 'manner':
    case 'thing':
    case 'yes-no':
    case 'any':
      return unknown;
    default:
      return asked.expects satisfies never;
  }
};
