import {
  DETERMINERS,
  NEGATORS,
  PREPOSITIONS,
  RELATIVES,
  SHIFTERS,
  SUBJECT_PRONOUNS,
} from '../function-words.ts';
import { IRREGULAR_PAST } from '../irregular-verbs.ts';
import type { Token } from '../tokens.ts';
import { REPORTING } from '../verb-classes.ts';
import {
  baseOfGerund,
  baseOfParticiple,
  baseOfPast,
  baseOfThirdPerson,
  isAmbiguousPast,
  isKnownBase,
  isUnchanged,
} from '../verb-form.ts';
import { inNounPhrase } from './noun-phrase.ts';
import { isAdverb, type VerbGroup, verbGroup } from './verb-group.ts';

/** Plurals without an s. */
const PLURALS = new Set(['people', 'police', 'men', 'women', 'children']);
const IRREGULAR_BASES = new Set(IRREGULAR_PAST.values());
/** "walk out", "give up". */
const PARTICLES = new Set(['out', 'up', 'down', 'back', 'away']);
const OBJECT_PRONOUNS = new Set(['me', 'him', 'us', 'them']);

/** Words after which a verb is expected to have ended: its object, a preposition, a clause, a mark. */
export function opensComplement(token: Token | undefined): boolean {
  if (!token) return false;
  const { lower } = token;
  return (
    DETERMINERS.has(lower) ||
    PREPOSITIONS.has(lower) ||
    SUBJECT_PRONOUNS.has(lower) ||
    lower === 'to' ||
    PARTICLES.has(lower) ||
    SHIFTERS.has(lower) ||
    OBJECT_PRONOUNS.has(lower) ||
    token.kind === 'quote' ||
    lower === '.' ||
    lower === ',' ||
    isAdverb(token)
  );
}

/** "she still hears": the word in front of at most two adverbs that stand before a verb. */
function beforeAdverbs(list: readonly Token[], index: number): string {
  const near = list.slice(Math.max(0, index - 3), index);
  return near.findLast((token) => !isAdverb(token))?.lower ?? '';
}

/** "protesters demand", "he says": a present, told from a noun by what stands around it; null when it is a noun. */
function presentGroup(list: readonly Token[], index: number): VerbGroup | null {
  const token = list[index];
  const before = list[index - 1];
  const after = list[index + 1];
  if (!token || !before) return null;
  const third = baseOfThirdPerson(token.lower);
  const base = third ?? (isKnownBase(token.lower) ? token.lower : null);
  if (base === null || inNounPhrase(list, index)) return null;
  const subject = SUBJECT_PRONOUNS.has(beforeAdverbs(list, index)) || before.lower === 'which';
  // “…,” sums up the analyst: a verb of saying right behind a quotation.
  const attributes = before.kind === 'quote' && third !== null && REPORTING.has(third);
  const inverted =
    (before.kind === 'quote' || before.lower === ',') && third !== null && after?.capital === true;
  const plural = before.lower.endsWith('s') || PLURALS.has(before.lower);
  // "The court let him go", not "after being cut off".
  const past = isUnchanged(token.lower) && baseOfGerund(before.lower) === null;
  const agrees = third === null ? plural || past : before.capital || !before.lower.endsWith('s');
  // "officials say Ostvia will …": what is told may begin with a name.
  const tells = REPORTING.has(base) && after?.capital === true;
  const regular =
    before.kind === 'word' &&
    agrees &&
    (opensComplement(after) || tells || (plural && takesNoun(token, after)));
  const resumed =
    third !== null && before.lower === ',' && opensComplement(after) && closesAside(list, index - 1);
  if (!subject && !attributes && !inverted && !regular && !resumed) return null;
  return verbGroup(index, index, base, {
    tense: isUnchanged(token.lower) ? 'past' : 'present',
    ambiguous: !subject,
  });
}

/** "funerals take place": a plain form of an irregular verb is seldom a noun, so that its object may lack an article. */
const takesNoun = (token: Token, after: Token | undefined): boolean =>
  IRREGULAR_BASES.has(token.lower) && after?.kind === 'word';

/** How far before the comma that closes it an aside begins. */
const ASIDE_REACH = 24;

/** "The summit, which opened on Monday, closes": the comma at `index` ends what a relative or participle began. */
function closesAside(list: readonly Token[], index: number): boolean {
  for (let i = index - 1; i > Math.max(0, index - ASIDE_REACH); i--) {
    const token = list[i];
    if (token?.lower !== ',') continue;
    const opens = list[i + 1]?.lower ?? '';
    return RELATIVES.has(opens) || baseOfParticiple(opens) !== null || baseOfPast(opens) !== null;
  }
  return false;
}

/** The verb group of one word without an auxiliary: a past, a participle, an -ing word, a present; null for no verb. */
export function bareGroup(list: readonly Token[], index: number): VerbGroup | null {
  const token = list[index];
  if (token?.kind !== 'word') return null;
  // A capital inside a sentence is a name ("Said", "Reading"); behind a quotation mark a sentence begins.
  if (token.capital && index > 0 && list[index - 1]?.kind !== 'quote') return null;
  const { lower } = token;
  const negated = NEGATORS.has(list[index - 1]?.lower ?? '');
  if (!isUnchanged(lower)) {
    const past = baseOfPast(lower);
    if (past !== null) {
      const ambiguous = isAmbiguousPast(lower);
      const nominal = inNounPhrase(list, index);
      if (nominal && !ambiguous) return null;
      if (nominal || list[index + 1]?.lower === 'by') {
        return verbGroup(index, index, past, { form: 'participle', passive: true, negated, ambiguous });
      }
      return verbGroup(index, index, past, { tense: 'past', negated, ambiguous });
    }
    const participle = baseOfParticiple(lower);
    if (participle !== null) {
      // "The trains run again": of a participle that is also the base form the words around tell.
      const present = participle === lower ? presentGroup(list, index) : null;
      return present ?? verbGroup(index, index, participle, { form: 'participle', passive: true, negated });
    }
  }
  const gerund = baseOfGerund(lower);
  if (gerund !== null) return verbGroup(index, index, gerund, { form: 'gerund', negated });
  return presentGroup(list, index);
}
