import {
  ADVERBS,
  BE,
  BE_PAST,
  BE_PRESENT,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  NEGATORS,
  POSSESSIVES,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from './english/function-words.ts';
import { REPORTING } from './english/verb-classes.ts';
import {
  baseOfGerund,
  baseOfParticiple,
  baseOfPast,
  baseOfThirdPerson,
  isAmbiguousPast,
  isKnownBase,
  isUnchanged,
} from './english/verb-form.ts';
import type { Token } from './tokens.ts';

/** A verb with its auxiliaries, as token indices (`to` inclusive). */
export interface VerbGroup {
  readonly from: number;
  readonly to: number;
  /** Token of the main verb (of the auxiliary itself when that is the main verb). */
  readonly head: number;
  readonly base: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly tense: 'past' | 'present' | 'future' | 'none';
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  /** "would", "could", "may", "might", "must", "should", "can". */
  readonly modal: string | null;
  readonly negated: boolean;
  /** True when the word could be none: a past that is a participle ("people killed in …"), a present that is a noun. */
  readonly ambiguous: boolean;
}

const isAdverb = (token: Token): boolean =>
  ADVERBS.has(token.lower) || (token.lower.endsWith('ly') && token.lower.length > 4 && token.kind === 'word');
const NONFINITE = { tense: 'none', perfect: false, progressive: false, passive: false, modal: null } as const;

interface Walk {
  index: number;
  negated: boolean;
}

/** Steps over adverbs, negation and a short aside from `index` on. */
function skip(list: readonly Token[], index: number): Walk {
  let negated = false;
  let at = index;
  while (at < list.length) {
    const token = list[at];
    if (!token || !(isAdverb(token) || NEGATORS.has(token.lower))) break;
    if (NEGATORS.has(token.lower)) negated = true;
    at++;
  }
  return { index: at, negated };
}

function auxiliaryGroup(list: readonly Token[], start: number): VerbGroup | null {
  let at = start;
  let modal: string | null = null;
  let future = false;
  let tense: VerbGroup['tense'] = 'none';
  let perfect = false;
  let be = false;
  let negated = false;
  let last = start;
  let lastBase = '';
  const first = list[at];
  if (!first) return null;
  if (MODALS.has(first.lower)) {
    if (first.lower === 'will' || first.lower === "'ll" || first.lower === 'wo' || first.lower === 'shall')
      future = true;
    else modal = first.lower;
    tense = future ? 'future' : 'none';
    const next = skip(list, at + 1);
    negated ||= next.negated;
    at = next.index;
    // "he will, the agency said, come" is rare; a modal without a verb nearby stands for itself.
    const word = list[at];
    if (word?.kind !== 'word' || DETERMINERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower)) {
      return {
        from: start,
        to: start,
        head: start,
        base: first.lower,
        form: 'finite',
        tense,
        perfect,
        progressive: false,
        passive: false,
        modal,
        negated,
        ambiguous: false,
      };
    }
  }
  for (;;) {
    const token = list[at];
    if (!token) break;
    const chained =
      at > start ||
      BE.has(token.lower) ||
      HAVE.has(token.lower) ||
      DO.has(token.lower) ||
      token.lower === "'s";
    if (!chained) break;
    if (HAVE.has(token.lower) && !perfect && !be) {
      if (tense === 'none' && modal === null) tense = token.lower === 'had' ? 'past' : 'present';
      const next = skip(list, at + 1);
      const after = list[next.index];
      last = at;
      lastBase = 'have';
      if (!after || baseOfParticiple(after.lower) === null) break;
      perfect = true;
      negated ||= next.negated;
      at = next.index;
      continue;
    }
    if (BE.has(token.lower) || (token.lower === "'s" && at === start)) {
      if (tense === 'none' && modal === null && !perfect)
        tense = BE_PAST.has(token.lower) ? 'past' : 'present';
      last = at;
      lastBase = 'be';
      const next = skip(list, at + 1);
      negated ||= next.negated;
      const after = list[next.index];
      be = true;
      if (after?.kind !== 'word') break;
      if (after.lower === 'being' || (perfect && after.lower === 'been')) {
        at = next.index;
        continue;
      }
      const gerund = baseOfGerund(after.lower);
      if (gerund !== null && after.lower !== 'being') {
        return {
          from: start,
          to: next.index,
          head: next.index,
          base: gerund,
          form: 'finite',
          tense,
          perfect,
          progressive: true,
          passive: false,
          modal,
          negated,
          ambiguous: false,
        };
      }
      const participle = baseOfParticiple(after.lower);
      if (participle !== null) {
        const progressive = token.lower === 'being';
        return {
          from: start,
          to: next.index,
          head: next.index,
          base: participle,
          form: 'finite',
          tense,
          perfect,
          progressive,
          passive: true,
          modal,
          negated,
          ambiguous: false,
        };
      }
      break;
    }
    if (DO.has(token.lower) && at === start) {
      tense = token.lower === 'did' ? 'past' : 'present';
      const next = skip(list, at + 1);
      const after = list[next.index];
      last = at;
      lastBase = 'do';
      if (after?.kind !== 'word' || DETERMINERS.has(after.lower) || PREPOSITIONS.has(after.lower)) break;
      if (!next.negated && !isKnownBase(after.lower)) break;
      return {
        from: start,
        to: next.index,
        head: next.index,
        base: after.lower,
        form: 'finite',
        tense,
        perfect,
        progressive: false,
        passive: false,
        modal,
        negated: next.negated,
        ambiguous: false,
      };
    }
    // The main verb after an auxiliary: a participle after "have", a base form after a modal.
    const base = perfect ? (baseOfParticiple(token.lower) ?? token.lower) : token.lower;
    return {
      from: start,
      to: at,
      head: at,
      base,
      form: 'finite',
      tense,
      perfect,
      progressive: false,
      passive: false,
      modal,
      negated,
      ambiguous: false,
    };
  }
  if (lastBase === '') return null;
  const after = skip(list, last + 1);
  return {
    from: start,
    to: last,
    head: last,
    base: lastBase,
    form: 'finite',
    tense,
    perfect,
    progressive: false,
    passive: false,
    modal,
    negated: negated || after.negated,
    ambiguous: false,
  };
}

function infinitiveGroup(list: readonly Token[], start: number): VerbGroup | null {
  const next = skip(list, start + 1);
  const token = list[next.index];
  if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return null;
  if (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower) || SUBJECT_PRONOUNS.has(token.lower))
    return null;
  const negated = next.negated || NEGATORS.has(list[start - 1]?.lower ?? '');
  const common = { ...NONFINITE, form: 'infinitive', negated, ambiguous: false, from: start } as const;
  if (token.lower === 'be' || token.lower === 'have') {
    const after = skip(list, next.index + 1);
    const word = list[after.index];
    const base = word
      ? (baseOfParticiple(word.lower) ?? (token.lower === 'be' ? baseOfGerund(word.lower) : null))
      : null;
    if (word && base !== null) {
      return {
        ...common,
        to: after.index,
        head: after.index,
        base,
        perfect: token.lower === 'have',
        passive: token.lower === 'be',
      };
    }
    return { ...common, to: next.index, head: next.index, base: token.lower };
  }
  if (!isKnownBase(token.lower)) {
    const after = list[next.index + 1];
    const opens =
      after !== undefined &&
      (DETERMINERS.has(after.lower) || PREPOSITIONS.has(after.lower) || after.lower === 'to');
    if (token.lower.endsWith('s') || (!opens && token.lower.endsWith('ing'))) return null;
  }
  return { ...common, to: next.index, head: next.index, base: token.lower };
}

/** True when a noun or adjective is expected here, so that a word shaped like a verb is none. */
function inNounPhrase(list: readonly Token[], index: number): boolean {
  let at = index - 1;
  while (at >= 0 && list[at] && isAdverb(list[at] as Token)) at--;
  const before = list[at];
  if (!before) return false;
  return (
    (DETERMINERS.has(before.lower) &&
      ![
        'which',
        'that',
        'all',
        'both',
        'some',
        'many',
        'several',
        'another',
        'few',
        'more',
        'most',
        'those',
        'these',
        'this',
      ].includes(before.lower)) ||
    POSSESSIVES.has(before.lower) ||
    before.lower === "'s" ||
    PREPOSITIONS.has(before.lower)
  );
}

function presentGroup(list: readonly Token[], index: number): VerbGroup | null {
  const token = list[index];
  const before = list[index - 1];
  const after = list[index + 1];
  if (!token || !before || inNounPhrase(list, index)) return null;
  const third = baseOfThirdPerson(token.lower);
  const plain = isKnownBase(token.lower) ? token.lower : null;
  const base = third ?? plain;
  if (base === null) return null;
  const subject = SUBJECT_PRONOUNS.has(before.lower) || before.lower === 'which';
  const opens =
    after !== undefined &&
    (DETERMINERS.has(after.lower) ||
      PREPOSITIONS.has(after.lower) ||
      SUBJECT_PRONOUNS.has(after.lower) ||
      after.lower === 'that' ||
      after.lower === 'to' ||
      isAdverb(after) ||
      after.kind === 'quote' ||
      after.lower === '.' ||
      after.lower === ',');
  const agrees =
    third !== null
      ? !before.lower.endsWith('s') || /^\p{Lu}/u.test(before.text)
      : before.lower.endsWith('s') || before.lower === 'people' || before.lower === 'police';
  const ends = before.kind === 'quote' || before.lower === ',';
  // “…,” sums up the analyst: a verb of saying right behind a quotation.
  const attributes = before.kind === 'quote' && third !== null && REPORTING.has(third);
  if (
    !(
      subject ||
      attributes ||
      (ends && third !== null && after !== undefined && /^\p{Lu}/u.test(after.text)) ||
      (before.kind === 'word' && opens && agrees)
    )
  )
    return null;
  return {
    ...NONFINITE,
    from: index,
    to: index,
    head: index,
    base,
    form: 'finite',
    tense: isUnchanged(token.lower) ? 'past' : 'present',
    negated: false,
    ambiguous: !subject,
  };
}

function bareGroup(list: readonly Token[], index: number): VerbGroup | null {
  const token = list[index];
  if (token?.kind !== 'word') return null;
  const capital = /^\p{Lu}/u.test(token.text) && index > 0 && list[index - 1]?.kind !== 'quote';
  const common = {
    ...NONFINITE,
    from: index,
    to: index,
    head: index,
    negated: NEGATORS.has(list[index - 1]?.lower ?? ''),
  } as const;
  const past = isUnchanged(token.lower) ? null : baseOfPast(token.lower);
  if (past !== null && !capital) {
    const nominal = inNounPhrase(list, index);
    const form = nominal || list[index + 1]?.lower === 'by' ? 'participle' : 'finite';
    if (nominal && !isAmbiguousPast(token.lower)) return null;
    return {
      ...common,
      base: past,
      form,
      tense: form === 'finite' ? 'past' : 'none',
      passive: form === 'participle',
      ambiguous: isAmbiguousPast(token.lower),
    };
  }
  const participle = capital || isUnchanged(token.lower) ? null : baseOfParticiple(token.lower);
  if (participle !== null)
    return { ...common, base: participle, form: 'participle', passive: true, ambiguous: false };
  const gerund = capital ? null : baseOfGerund(token.lower);
  if (gerund !== null) return { ...common, base: gerund, form: 'gerund', ambiguous: false };
  return capital ? null : presentGroup(list, index);
}

/** Every verb group of a sentence in order; they do not overlap. `ambiguous` pasts are settled by the clauses. */
export function verbGroups(list: readonly Token[]): readonly VerbGroup[] {
  const found: VerbGroup[] = [];
  for (let i = 0; i < list.length; i++) {
    const token = list[i];
    if (!token) continue;
    let group: VerbGroup | null = null;
    const nonfinite = token.lower === 'having' || token.lower === 'being' || token.lower === 'been';
    const startsAuxiliary =
      MODALS.has(token.lower) ||
      BE_PAST.has(token.lower) ||
      BE_PRESENT.has(token.lower) ||
      HAVE.has(token.lower) ||
      DO.has(token.lower);
    if (token.lower === 'to') group = infinitiveGroup(list, i);
    else if (
      startsAuxiliary &&
      !(token.lower === 'may' && token.text === 'May') &&
      !(token.lower === 'will' && inNounPhrase(list, i))
    )
      group = auxiliaryGroup(list, i);
    else if (token.lower === "'s" && isCopula(list, i)) group = auxiliaryGroup(list, i);
    else group = bareGroup(list, i);
    if (!group) continue;
    if (nonfinite && group.form === 'finite') group = { ...group, form: 'gerund', tense: 'none' };
    found.push(group);
    i = group.to;
  }
  return found;
}

const COPULA_SUBJECTS = new Set('it that he she what there who here this where'.split(' '));

/** "it's" is a verb, "Russia's" a possessive. */
function isCopula(list: readonly Token[], index: number): boolean {
  return COPULA_SUBJECTS.has(list[index - 1]?.lower ?? '');
}
