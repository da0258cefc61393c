import { wordSet } from '../../word-set.ts';
/**
 * Pronouns that nothing earlier in their own sentence explains. Whom a pronoun means is not worked out; it is only asked
 * whether a reader finds a candidate in the sentence. An object ("will succeed him") is never the subject of its own
 * clause, so names there do not count.
 */
import { FUNCTION_WORDS } from '../function-words.ts';
import { type NameSpan, namesIn } from '../names/names-in.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { isExpletive } from './expletive.ts';
import {
  GROUP_PRONOUNS,
  PERSON_NOUNS,
  PERSON_PRONOUNS,
  PLAIN_OPENERS,
  SPEECH_VERBS,
  THING_PRONOUNS,
  TIME_NOUNS,
} from './reference-words.ts';

const REFLEXIVE = wordSet('himself herself itself themselves');
const OBJECTS = wordSet('him them');
/** A new clause begins behind these; what stood before may be meant by its objects. */
const CLAUSE_WORDS = wordSet(
  'and but or that who which whom whose if when while because after before since as until although where whether saying asking',
);
/** "A bag with a bomb in it": the thing of a place may stand in the same clause. */
const PLACING = wordSet('in on with inside behind under around near beside');
const ENDS = /[,;:.?!“”"«»()–—]/u;
const GROUPS =
  /^(?:people|men|women|children|government|team|family|group|army|police|crowd|crew|parliament|council|union|staff)$/u;

/** "it" and "her" are objects behind a verb or preposition, subjects and possessives elsewhere. */
function isObject(tokens: readonly Token[], at: number, text: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (OBJECTS.has(token.lower)) return true;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!before || ENDS.test(text.slice(before.end, token.start))) return false;
  const ended = !after || ENDS.test(text.slice(token.end, after.start));
  if (token.lower === 'her') return ended || FUNCTION_WORDS.has(after.lower);
  if (token.lower !== 'it') return false;
  const opened = CLAUSE_WORDS.has(before.lower) || SPEECH_VERBS.has(before.lower);
  return !opened && (ended || !/^(?:is|was|has|had|will|would|could|can|may)$/u.test(after.lower));
}

/** Index of the first token of the clause that a token stands in. */
function clauseStart(tokens: readonly Token[], at: number, text: string): number {
  for (let i = at - 1; i > 0; i--) {
    const [word, before] = [tokens[i], tokens[i - 1]];
    if (!word || !before) break;
    const infinitive = word.lower === 'to' && i + 1 < at && !FUNCTION_WORDS.has(tokens[i + 1]?.lower ?? '');
    if (CLAUSE_WORDS.has(word.lower) || infinitive) return i;
    if (SPEECH_VERBS.has(before.lower) && before.text === before.lower) return i;
    if (ENDS.test(text.slice(before.end, word.start))) return i;
  }
  return 0;
}

/** How many tokens before the pronoun may hold whom it means. */
function reachOf(tokens: readonly Token[], at: number, text: string): number {
  if (!isObject(tokens, at, text)) return at;
  const start = clauseStart(tokens, at, text);
  const placed = PLACING.has(tokens[at - 1]?.lower ?? '');
  const second = tokens.slice(start + 1, at).some(({ lower }) => /^(?:a|an|the|his|its|their)$/u.test(lower));
  return placed && second ? at : start;
}

function explained(tokens: readonly Token[], at: number, text: string, names: readonly NameSpan[]): boolean {
  const pronoun = tokens[at];
  if (!pronoun || REFLEXIVE.has(pronoun.lower)) return true;
  const before = tokens.slice(0, reachOf(tokens, at, text));
  const end = before.at(-1)?.end ?? 0;
  const many = GROUP_PRONOUNS.has(pronoun.lower);
  const counts = (name: NameSpan): boolean =>
    !name.unsure || (!PLAIN_OPENERS.has(name.text.toLowerCase()) && (many || !isPlural(name.text)));
  if (names.some((name) => name.end <= end && counts(name))) return true;
  const nouns = before
    .map(({ lower }) => lower)
    .filter((word) => !FUNCTION_WORDS.has(word) && !PLAIN_OPENERS.has(word) && !TIME_NOUNS.has(word));
  if (PERSON_PRONOUNS.has(pronoun.lower)) return nouns.some((word) => PERSON_NOUNS.has(word));
  if (many) return nouns.some((word) => word.endsWith('s') || GROUPS.test(word));
  return nouns.some((word) => !isPlural(word) && !PERSON_NOUNS.has(word) && !SPEECH_VERBS.has(word));
}

/** "Scientists say it will recover": several are no "it" and no "she". */
const isPlural = (word: string): boolean => /[^suia]s$/u.test(word);

/** "Before he was arrested, Ruhl said": the name comes after its pronoun. */
function namedLater(text: string, pronoun: Token, names: readonly NameSpan[]): boolean {
  const opening = tokensOf(text)[0]?.lower ?? '';
  if (!/^(?:before|after|when|while|as|in|if|although|since|despite|with|during)$/u.test(opening))
    return false;
  const comma = text.indexOf(',', pronoun.end);
  return comma >= 0 && names.some((name) => name.start > comma && name.start - comma < 24);
}

/** True when a pronoun of the text means somebody or something that the text does not name before it. */
export function pronounLeans(text: string): boolean {
  const tokens = tokensOf(text).map(withoutContraction);
  const names = namesIn(text);
  return tokens.some((token, i) => {
    const { lower } = token;
    if (!PERSON_PRONOUNS.has(lower) && !GROUP_PRONOUNS.has(lower) && !THING_PRONOUNS.has(lower)) return false;
    if (lower === 'it' && isExpletive(tokens, i)) return false;
    return !explained(tokens, i, text, names) && !namedLater(text, token, names);
  });
}

/** "He's", "they'd": the pronoun alone. */
function withoutContraction(token: Token): Token {
  const cut = /^(he|she|they|it)'(?:s|d|re|ve|ll)$/u.exec(token.lower);
  return cut?.[1] === undefined ? token : { ...token, lower: cut[1] };
}
