import { wordSet } from '../../word-set.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** Pieces of reporting: what a sentence says that one of them gave has been given once, and may have been corrected. */
const PIECES =
  wordSet(`paper newspaper website site page blog post article report story version edition bulletin
list issue communique communiqué statement update dispatch headline caption broadcast programme program channel station text
count notice feed entry`);
/** "The first version", "an earlier report": which of several. */
const FORMER = wordSet('first earlier previous original initial preceding last former older');
const OURS = wordSet('this our');
const TOLD =
  wordSet(`named gave wrote said put reported listed published spoke stated called described identified
announced told carried printed showed quoted claimed counted had have has`);
/** Says that it was so told before: "we" alone may be anybody. */
const BEFORE =
  wordSet(`earlier first originally initially previously wrongly mistakenly incorrectly yesterday monday
tuesday wednesday thursday friday saturday sunday`);
/** "No. 4", "number 4", "nr 4". */
const NUMBERED = /^(?:no|nr|number|№)$/u;
/** "Earlier, on Tuesday, the police spoke of": so many words may stand between the opener and the verb. */
const MAX_BETWEEN = 8;
/** What is reported stands behind so many characters at the most. */
const MAX_OPENING = 120;
const QUOTED = /[“„«"]/u;
const AT_HOUR = /\bat \d{1,2}[:.]\d{2}\b/u;

const isVerbNear = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + MAX_BETWEEN).some(({ lower }) => TOLD.has(lower));

/** How many tokens at the beginning name a piece of reporting ("the first version", "Bulletin no. 4", "this paper"); 0 for none. */
function openingPiece(tokens: readonly Token[]): number {
  const [first = '', second = '', third = ''] = tokens.slice(0, 3).map(({ lower }) => lower);
  const isPiece = (word: string): boolean => PIECES.has(word);
  if (isPiece(first) && NUMBERED.test(second) && /^\d/u.test(third)) return 3;
  if (isPiece(first) && /^\d{1,3}$/u.test(second)) return 3;
  if (OURS.has(first) && isPiece(second)) return 2;
  if (OURS.has(first) && isPiece(third)) return 3;
  return /^(?:the|an|our|my)$/u.test(first) && FORMER.has(second) && isPiece(third) ? 3 : 0;
}

/**
 * True for a sentence that says what was reported before ("Earlier we named the driver as …", "Bulletin no. 4 gave 44
 * dead", "The first version of this text gave …"): what has become of it is told behind it. English.
 */
export function tellsEarlierReport(text: string): boolean {
  const all = tokensOf(text.slice(0, MAX_OPENING).split(QUOTED)[0] ?? '');
  const skipped = all.findIndex(({ lower }) => !/^\d/u.test(lower));
  const tokens = all.slice(Math.max(0, skipped));
  const [first, second] = tokens;
  if (!first || !second) return false;
  if (first.lower === 'earlier' && second.text === second.lower) return isVerbNear(tokens, 1);
  const piece = openingPiece(tokens);
  if (piece > 0)
    return isVerbNear(tokens, piece) && (piece > 2 || tokens.some(({ lower }) => BEFORE.has(lower)));
  const we = tokens.slice(0, 3).findIndex(({ lower }) => lower === 'we');
  if (we < 0 || !tokens.slice(we + 1, we + 4).some(({ lower }) => TOLD.has(lower))) return false;
  return AT_HOUR.test(text) || tokens.some(({ lower }) => BEFORE.has(lower));
}
