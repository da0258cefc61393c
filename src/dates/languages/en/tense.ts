/** English words that show whether a clause tells of the past or the future. */
import type { Cue, TenseWords } from '../../grammar/language.ts';
import type { Token } from '../../tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const FUTURE = words(
  'will shall ll won would can could may might should must cannot expected scheduled due slated upcoming deadline',
);
/** Future only in front of "to": "plans to", "set to". */
const FUTURE_BEFORE_TO = words(
  'set plan plans planned planning expects expect hopes hope intends intend aims aim wants want going agreed promised pledged vowed ready about is are was were',
);
/** Plans told in the present ("the summit opens on Monday"); the second list only where it is no infinitive or noun. */
const SCHEDULED = words(
  'begins starts opens ends closes expires arrives leaves returns resumes reopens convenes departs travels flies faces hosts meets goes comes kicks takes',
);
const SCHEDULED_PLURAL = words(
  'begin start open end close expire arrive leave return resume reopen meet go come vote',
);
/** Behind "is" and "are": "the vote is on Sunday". */
const DAY_NEXT = words('on monday tuesday wednesday thursday friday saturday sunday tomorrow');
const BEFORE_VERB_BASE = words('to the a an its his her their s t not did this that of in for');
const PRESENT = words('is are am has have means remains says');
const PAST = words(
  'was were had did been said told met left took came went gave found held led began broke brought built bought caught chose cut dealt drew drove ate fell felt fought flew forgot froze got grew heard hid hit hurt kept knew laid lent let lost made meant paid put quit rode rose ran saw sold sent set shook shot showed shut sang sank sat slept slid spoke spent split spread stood stole struck swore swept swam taught tore thought threw understood woke wore won wrote became beat bid blew cost dug fled hung leapt lit overcame shed shrank sought stuck stung withdrew killed',
);

/** Words in -ed that are no past tense of a verb. */
const NOT_PAST = words(
  'need indeed hundred speed feed seed weed breed unprecedented united limited proceed succeed exceed',
);
/** In front of a word in -ed these make it an adjective ("the reduced dividend"). */
const BEFORE_ADJECTIVE = words(
  'a an the its their his her our this that these those of any no some s still in for',
);

function cue(tokens: readonly Token[], at: number): Cue | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const word = token.lower;
  const next = tokens[at + 1]?.lower;
  const previous = token.gap === 'break' ? undefined : tokens[at - 1];
  const before = previous?.kind === 'word' ? previous.lower : undefined;
  if (next === 'to' && FUTURE_BEFORE_TO.has(word)) return 'future';
  if (FUTURE.has(word) && token.text === word) {
    return before === 'been' && tokens[at - 2]?.lower === 'had' ? 'past' : 'future';
  }
  if (PAST.has(word) && before !== 'be') return 'past';
  if (PRESENT.has(word))
    return (word === 'is' || word === 'are') && DAY_NEXT.has(next ?? '') ? 'future' : 'present';
  if (token.text !== word) return null;
  if (SCHEDULED.has(word)) return 'future';
  if (SCHEDULED_PLURAL.has(word))
    return before === undefined || BEFORE_VERB_BASE.has(before) ? null : 'future';
  if (word.length < 5 || !word.endsWith('ed') || NOT_PAST.has(word)) return null;
  if (before === 'be') return 'future';
  return before !== undefined && BEFORE_ADJECTIVE.has(before) ? null : 'past';
}

export const ENGLISH_TENSE: TenseWords = {
  cue,
  boundaries: new Set(['.', '!', '?', ';']),
  before: new Map([
    ['until', 'future'],
    ['till', 'future'],
    ['since', 'past'],
  ]),
  weakBefore: new Map([
    ['effective', 'future'],
    ['by', 'future'],
  ]),
};
