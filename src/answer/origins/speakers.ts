import { SPEECH_VERBS } from '../context/reference-words.ts';
import { FUNCTION_WORDS } from '../function-words.ts';
import { tokensOf } from '../tokens.ts';

/** Words looked at behind "…, said". */
const MAX_BEHIND = 4;
const MARK = /[,”"“’»]/u;

/** Who says it: content words right before a verb of speaking, or after it when a mark stands before. Lower case. */
export function speakersIn(text: string): ReadonlySet<string> {
  const tokens = tokensOf(text);
  const speakers = new Set<string>();
  for (const [i, verb] of tokens.entries()) {
    if (!SPEECH_VERBS.has(verb.lower)) continue;
    const before = tokens[i - 1];
    const inverted = !before || MARK.test(text.slice(before.end, verb.start));
    const words = inverted ? tokens.slice(i + 1, i + 1 + MAX_BEHIND) : [before];
    for (const { lower } of words) if (!FUNCTION_WORDS.has(lower)) speakers.add(lower);
  }
  return speakers;
}
