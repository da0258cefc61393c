import { isFrameOnly, isTag, withoutFrame } from './frame.ts';
import { withoutGreeting } from './small-talk.ts';
import { type Asked, splitQuestions } from './split.ts';

/** The questions of a message, each without greeting and frame, and what the message tells beside them. Never throws. */
export function askedParts(text: string): Asked {
  const { questions, told } = splitQuestions(withoutGreeting(text));
  // "The bridge is closed. Is that true?" asks about what is told.
  if (told !== '' && questions.every(isTag))
    return { questions: [withoutFrame(`${told} is that true?`)], told: '' };
  const asking = questions.filter((question) => !isFrameOnly(question));
  return { questions: (asking.length > 0 ? asking : questions).map(withoutFrame), told };
}
