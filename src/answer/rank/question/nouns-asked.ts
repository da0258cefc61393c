import type { AnswerType } from '../ranking.ts';

const words = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/**
 * English nouns after "what" or "which" that tell the kind of answer ("which country": a place). General words of
 * the language, singular; ours.
 */
const lists: readonly (readonly [AnswerType, string])[] = [
  ['time', 'year date day month time century decade period era week hour season age millennium weekday'],
  [
    'place',
    `country city town place region state province river continent location area village island ocean sea nation
district county street capital territory lake mountain neighborhood neighbourhood port settlement site venue`,
  ],
  [
    'person',
    `person man woman king queen emperor leader president minister general scientist author writer actor actress
singer player director mathematician philosopher physicist engineer inventor ruler duke prince princess pope bishop
politician official spokesman spokesperson commander founder architect artist composer poet historian explorer
economist chemist biologist astronomer professor theologian monarch governor mayor senator sultan khan chancellor
journalist correspondent lawyer suspect candidate captain theorist people individual`,
  ],
  [
    'amount',
    `percentage percent number amount price cost population proportion ratio share temperature speed distance rate
height weight length size fraction quantity total age depth width altitude pressure volume mass`,
  ],
  ['cause', 'reason cause motive purpose'],
];

/** Noun (English, folded, singular) to the kind of answer it asks for. */
export const nounsAsked: ReadonlyMap<string, AnswerType> = new Map(
  lists.flatMap(([type, text]) => words(text).map((word): [string, AnswerType] => [word, type])),
);
