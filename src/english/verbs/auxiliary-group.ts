import {
  BE,
  BE_PAST,
  DETERMINERS,
  DO,
  HAVE,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../function-words.ts';
import type { Token } from '../tokens.ts';
import { baseOfGerund, baseOfParticiple, isKnownBase } from '../verb-form.ts';
import { skipAdverbs, type VerbGroup, verbGroup } from './verb-group.ts';

const FUTURE = new Set(['will', "'ll", 'wo', 'shall']);

/** What has been read of a group so far. */
interface Draft {
  readonly start: number;
  at: number;
  modal: string | null;
  tense: VerbGroup['tense'];
  perfect: boolean;
  negated: boolean;
}

const close = (draft: Draft, to: number, base: string, rest: Partial<VerbGroup> = {}): VerbGroup =>
  verbGroup(draft.start, to, base, {
    tense: draft.tense,
    perfect: draft.perfect,
    modal: draft.modal,
    negated: draft.negated,
    ...rest,
  });

/** Steps over what follows an auxiliary and remembers a negation; the token it stops at. */
function next(
  draft: Draft,
  list: readonly Token[],
  from: number,
): { token: Token | undefined; index: number } {
  const step = skipAdverbs(list, from);
  draft.negated ||= step.negated;
  return { token: list[step.index], index: step.index };
}

function readModal(draft: Draft, list: readonly Token[], word: Token): VerbGroup | null {
  if (FUTURE.has(word.lower)) draft.tense = 'future';
  else draft.modal = word.lower;
  const after = next(draft, list, draft.start + 1);
  draft.at = after.index;
  const { token } = after;
  // A modal without a verb nearby stands for itself.
  const alone = token?.kind !== 'word' || DETERMINERS.has(token.lower) || SUBJECT_PRONOUNS.has(token.lower);
  return alone ? close(draft, draft.start, word.lower) : null;
}

/** "has", "had": an auxiliary before a participle, else the main verb. Null = go on reading. */
function readHave(draft: Draft, list: readonly Token[], word: Token): VerbGroup | null {
  if (draft.tense === 'none' && draft.modal === null) draft.tense = word.lower === 'had' ? 'past' : 'present';
  const after = skipAdverbs(list, draft.at + 1);
  const token = list[after.index];
  if (!token || baseOfParticiple(token.lower) === null)
    return close(draft, draft.at, 'have', { negated: draft.negated || after.negated });
  draft.perfect = true;
  draft.negated ||= after.negated;
  draft.at = after.index;
  return null;
}

/** "was", "been", "being": with a participle passive, with an -ing word progressive, else the main verb. */
function readBe(draft: Draft, list: readonly Token[], word: Token): VerbGroup | null {
  if (draft.tense === 'none' && draft.modal === null && !draft.perfect)
    draft.tense = BE_PAST.has(word.lower) ? 'past' : 'present';
  const at = draft.at;
  const { token, index } = next(draft, list, at + 1);
  if (token?.kind !== 'word') return close(draft, at, 'be');
  if (token.lower === 'being' || (draft.perfect && token.lower === 'been')) {
    draft.at = index;
    return null;
  }
  const gerund = baseOfGerund(token.lower);
  if (gerund !== null) return close(draft, index, gerund, { progressive: true });
  const participle = baseOfParticiple(token.lower);
  if (participle !== null)
    return close(draft, index, participle, { passive: true, progressive: word.lower === 'being' });
  return close(draft, at, 'be');
}

function readDo(draft: Draft, list: readonly Token[], word: Token): VerbGroup {
  draft.tense = word.lower === 'did' ? 'past' : 'present';
  const after = skipAdverbs(list, draft.start + 1);
  const token = list[after.index];
  const main = token?.kind === 'word' && !DETERMINERS.has(token.lower) && !PREPOSITIONS.has(token.lower);
  if (!main || (!after.negated && !isKnownBase(token.lower)))
    return close(draft, draft.start, 'do', { negated: after.negated });
  return close(draft, after.index, token.lower, { negated: after.negated });
}

/** The verb group that begins with the auxiliary or modal at `start`; null when there is none. */
export function auxiliaryGroup(list: readonly Token[], start: number): VerbGroup | null {
  const first = list[start];
  if (!first) return null;
  const draft: Draft = { start, at: start, modal: null, tense: 'none', perfect: false, negated: false };
  if (MODALS.has(first.lower)) {
    const alone = readModal(draft, list, first);
    if (alone) return alone;
  } else if (DO.has(first.lower)) return readDo(draft, list, first);
  for (let steps = 0; steps < list.length; steps++) {
    const word = list[draft.at];
    if (!word) break;
    const have = HAVE.has(word.lower) && !draft.perfect;
    const be = BE.has(word.lower) || (word.lower === "'s" && draft.at === start);
    if (!have && !be) {
      // The main verb: a participle after "have", a base form after a modal.
      const base = draft.perfect ? (baseOfParticiple(word.lower) ?? word.lower) : word.lower;
      return close(draft, draft.at, base);
    }
    const read = have ? readHave(draft, list, word) : readBe(draft, list, word);
    if (read) return read;
  }
  return null;
}
