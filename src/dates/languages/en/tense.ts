/** English words that show whether a clause tells of the past or the future. */
import type { TenseWords } from '../../grammar/language.ts';
import type { Token } from '../../tokens.ts';

const FUTURE = new Set(
  'will shall ll won would can could may might should must expected expects expect scheduled schedule plans plan planned planning due set slated hopes hope intends intend ahead upcoming going wants want aims aim deadline expire expires'.split(
    ' ',
  ),
);
const PAST = new Set(
  'was were had did has have been said told met left took came went gave found held led began broke brought built bought caught chose cut dealt drew drove ate fell felt fought flew forgot froze got grew heard hid hit hurt kept knew laid lent let lost made meant paid put quit read rode rose ran saw sold sent shook shot showed shut sang sank sat slept slid spoke spent split spread stood stole struck swore swept swam taught tore thought threw understood woke wore won wrote became beat bid blew burned cost dug fled hung leapt lit overcame shed shrank sought stuck stung withdrew'.split(
    ' ',
  ),
);

/** Words in -ed that are no past tense of a verb. */
const NOT_PAST = new Set(
  'need indeed hundred speed feed seed weed breed unprecedented united limited'.split(' '),
);

function cue(token: Token): 'past' | 'future' | null {
  if (token.kind !== 'word') return null;
  if (FUTURE.has(token.lower)) return 'future';
  if (PAST.has(token.lower)) return 'past';
  const word = token.lower;
  if (
    word.length > 4 &&
    word.endsWith('ed') &&
    token.text.charAt(0) === word.charAt(0) &&
    !NOT_PAST.has(word)
  )
    return 'past';
  return null;
}

export const ENGLISH_TENSE: TenseWords = {
  cue,
  boundaries: new Set(['.', '!', '?', ';']),
  before: new Map([
    ['until', 'future'],
    ['till', 'future'],
    ['by', 'future'],
    ['since', 'past'],
  ]),
};
