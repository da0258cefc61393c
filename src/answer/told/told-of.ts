/**
 * How a sentence tells what it tells, by its own words: as planned, or as what nobody vouches for. Only clear cases are
 * marked, and what stands inside quotation marks is the speaker's own; a sentence that also tells a deed that was done is
 * not a plan.
 */
import { irregularEnglish } from '../../search/words/irregular.ts';
import { wordSet } from '../../word-set.ts';
import { type Token, tokensOf } from '../tokens.ts';

export type Told = 'planned' | 'not-certain';

const UNCERTAIN =
  /\b(?:reportedly|allegedly|purportedly|supposedly|unconfirmed|unverified|rumou?r(?:s|ed)?|(?:is|are|was|were) (?:believed|thought|presumed|suspected|alleged|said|reported|rumoured|rumored) to|feared (?:dead|killed|lost|trapped|drowned|missing)|(?:fear|fears|feared|claim|claims|claimed) that|claim(?:s|ed) to have|(?:appears?|appeared|seems?|seemed) to have|(?:may|might|could) have|not (?:yet )?(?:been )?(?:confirmed|verified)|could not be (?:independently )?(?:confirmed|verified)|(?:is|was|remains?|remained) (?:unclear|unknown|unconfirmed)|not (?:known|clear) (?:whether|if|who|how|why|where|when))\b/iu;
const MIGHT = /\b(?:might|could) (?!not\b|hear\b|see\b|feel\b|smell\b|be (?:heard|seen|felt)\b)/iu;
const CONDITIONAL = /\b(?:if|unless|should)\b/iu;
const REFUTES = /\b(?:false|untrue|denied|denies|no truth)\b/iu;
const QUOTED = /["“„«][^"“”„«»]{0,600}["”“»]/gu;

const PLANS = wordSet(
  'plans plan planned intends intend intended hopes hope hoped promises promise promised vows vow vowed pledged threatens threaten threatened',
);
const COMING = wordSet('expected due scheduled set going planned likely supposed slated to');
const BEING = wordSet('is are was were be been');
const SAYING = wordSet(
  'said told announced added warned confirmed stated promised vowed wrote reported declared insisted',
);
/** "will be lifted": the participle behind these is no deed that was done. */
const INFINITIVE = wordSet('be to will would shall not also soon then only being');

/** "will lift", "plans to lift", "is to be lifted", "has still to be lifted", and "would" behind a verb of saying. */
function looksAhead(tokens: readonly Token[], i: number): boolean {
  const [word = '', next = '', second = ''] = tokens.slice(i, i + 3).map(({ lower }) => lower);
  if ((word === 'will' || word === 'shall' || word === "won't") && tokens[i]?.text === word) return true;
  if (word === 'would') return tokens.slice(0, i).some(({ lower }) => SAYING.has(lower));
  if (PLANS.has(word) && next === 'to') return true;
  if (/^(?:has|have)$/u.test(word)) return next === 'to' || (next === 'still' && second === 'to');
  return (
    /^(?:is|are)$/u.test(word) && COMING.has(next) && (next === 'to' || second === 'to' || next === 'due')
  );
}

/** A past tense of its own: "was", "fled", "reopened"; not a participle of what is to come, nor a verb of saying. */
function isDone(tokens: readonly Token[], i: number): boolean {
  const { lower = '', text = '' } = tokens[i] ?? {};
  const before = tokens[i - 1]?.lower ?? '';
  const further = tokens[i - 2]?.lower ?? '';
  if (SAYING.has(lower) || PLANS.has(lower) || text !== lower || INFINITIVE.has(before)) return false;
  if (lower === 'was' || lower === 'were' || lower === 'had' || lower === 'did') return true;
  const past = /\p{Ll}{2}ed$/u.test(lower) || irregularEnglish.has(lower);
  if (!past || BEING.has(lower) || /^(?:has|does|goes|is|are|been)$/u.test(lower)) return false;
  if (COMING.has(lower) && BEING.has(before)) return false;
  // "people displaced by the flood", "the planned vote": behind a noun or before one it may be a mere attribute.
  const attribute = /^(?:the|a|an|of|by|for|in)$/u.test(before) || tokens[i + 1]?.lower === 'by';
  return !attribute && !(BEING.has(before) && INFINITIVE.has(further));
}

/** The mark of a sentence; null for what it tells plainly. English rules; linear; never throws. */
export function toldOf(sentence: string): Told | null {
  const text = sentence.replace(QUOTED, ' , ');
  if (UNCERTAIN.test(text) && !REFUTES.test(text)) return 'not-certain';
  if (MIGHT.test(text) && CONDITIONAL.test(text)) return 'not-certain';
  const tokens = tokensOf(text);
  const ahead = tokens.some((_, i) => looksAhead(tokens, i));
  return ahead && !tokens.some((_, i) => isDone(tokens, i)) ? 'planned' : null;
}
