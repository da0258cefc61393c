import { isDash, isDigit, isFormat, isSpace, isTerminal, isWordPart } from './characters.ts';
import type { Language } from './languages/index.ts';

/** True when the character is a stop, or speech breaks off at it. */
export function endsSentence(text: string, at: number, language: Language): boolean {
  const char = text.charAt(at);
  if (language.endsNot.includes(char) && language.endsNot !== '') return false;
  if (isTerminal(text, at) || breaksOff(text, at)) return true;
  return language.alsoEnds !== '' && language.alsoEnds.includes(char) && !isDigit(text, at + 1);
}

/** Speech that breaks off: a dash right before the closing mark, `I never—” `. */
function breaksOff(text: string, at: number): boolean {
  return (
    isDash(text, at) && at + 1 < text.length && '”"»'.includes(text.charAt(at + 1)) && isSpace(text, at + 2)
  );
}

/** Stops that stand together. */
export interface Run {
  readonly end: number;
  /** One full stop and nothing else. */
  readonly lone: boolean;
  /** ". . .": goes on, unless a fourth stop ends it. */
  readonly spacedDots: boolean;
}

/** The stops from `at`: "?!", "...", ". . . .". */
export function readRun(text: string, at: number, end: number, language: Language): Run {
  let to = at + 1;
  let count = 1;
  let gaps = 0;
  for (;;) {
    if (to < end && endsSentence(text, to, language)) {
      to += 1;
      count += 1;
    } else if (isFormat(text, to) && to < end) {
      to += 1;
    } else if (
      text.charAt(to - 1) === '.' &&
      text.startsWith(' .', to) &&
      to + 1 < end &&
      !isWordPart(text, to + 2)
    ) {
      to += 2;
      count += 1;
      gaps += 1;
    } else break;
  }
  const lone = count === 1 && '.｡．'.includes(text.charAt(at));
  return { end: to, lone, spacedDots: gaps > 0 && count <= 3 };
}
