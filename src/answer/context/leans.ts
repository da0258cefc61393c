import type { Entry } from '../../entry.ts';
import type { Passage } from '../../passages/passage.ts';
import { namesIn } from '../names/names-in.ts';
import { tokensOf } from '../tokens.ts';
import { tongueOf } from '../tongues/index.ts';
import { leansIn } from '../tongues/leans.ts';
import { countsBack } from './counts-back.ts';
import { previousTelling } from './neighbours.ts';
import { opensLeaning, pairAlone } from './openers.ts';
import { dayLeans, wordLeans } from './pointers.ts';
import { namedAfter, opensPointing, pointsBack } from './points-back.ts';
import { pronounLeans } from './pronouns.ts';
import { outsideQuotes } from './quotation.ts';
import { BODIES, PERSON_PRONOUNS, ROLES, SPEECH_VERBS } from './reference-words.ts';

/** Why a passage cannot stand alone. */
export type Leaning = 'pronoun' | 'opener' | 'pointer' | 'speaker' | 'day';

const MARK = /[,;:”"“’»]/u;

/** Who speaks is a pronoun or an unnamed role ("he said", "the statement said"), outside the quotation marks. */
function speakerLeans(outside: string): boolean {
  const tokens = tokensOf(outside);
  const names = namesIn(outside);
  return tokens.some((verb, i) => {
    if (!SPEECH_VERBS.has(verb.lower)) return false;
    const [further, speaker, after] = [tokens[i - 2], tokens[i - 1], tokens[i + 1]];
    // "The army said it had lost": behind the verb stands the speaker only when a quotation ended before it.
    const inverted = !speaker || MARK.test(outside.slice(speaker.end, verb.start));
    const pronoun = inverted ? after : speaker;
    const pointing =
      pronoun !== undefined && (PERSON_PRONOUNS.has(pronoun.lower) || /^(?:they|it)$/u.test(pronoun.lower));
    if (pointing && !names.some((name) => name.end <= pronoun.start)) return true;
    if (!speaker || !ROLES.has(speaker.lower) || further?.lower !== 'the') return false;
    if (BODIES.has(speaker.lower) && i === 2) return false;
    if (names.some((name) => name.end <= speaker.start)) return false;
    return !namedAfter(outside.slice(speaker.end, verb.start));
  });
}

/**
 * Why the passage leans on a neighbour, or null when it stands by itself. English has rules; languages of
 * `tongues` have lists of pronouns and openers. Never throws.
 */
export function leaningOf(entry: Entry, passage: Passage): Leaning | null {
  const { text } = passage;
  const tongue = tongueOf(entry.article.lang);
  if (tongue !== null) return leansIn(tongue, text) ? 'pronoun' : null;
  if (opensLeaning(text)) return 'opener';
  if (pronounLeans(text)) return 'pronoun';
  const before = previousTelling(entry, passage)?.text ?? '';
  const tokens = tokensOf(text);
  if (
    pairAlone(tokens) ||
    opensPointing(text, tokens, before) ||
    pointsBack(text, before) ||
    countsBack(text, before)
  )
    return 'pointer';
  if (speakerLeans(outsideQuotes(entry, passage))) return 'speaker';
  if (wordLeans(text)) return 'pointer';
  return dayLeans(text) ? 'day' : null;
}
