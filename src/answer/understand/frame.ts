/**
 * What people put around a question ("do you know how many …", "is it true that …", "I heard …, is that so?") asks
 * nothing of the articles: it is taken away, and the question in it is asked.
 */
import { AUXILIARIES, WH_WORDS } from '../function-words.ts';
import { type Token, tokensOf } from '../tokens.ts';
import { directQuestion, yesNoQuestion } from './direct-order.ts';
import { withoutGetPassive } from './get-passive.ts';
import { withoutGoingTo } from './going-to.ts';
import { phraseAt, phrases } from './phrases.ts';
import { trimMarks } from './trim-marks.ts';

const LEADS =
  phrases(`so|ok so|okay so|well|um|uh|er|btw|by the way|also|please|sorry|sorry but|excuse me|listen|guys
folks|question|quick question|and so|now|alright|all right|hm|hmm|oh|seriously|honestly`);

/** Before a question word, "if" or "whether". */
const ASKING =
  phrases(`can you tell me|can you tell us|can you please tell me|can you say|could you tell me|could you tell us
could you please tell me|could you say|would you tell me|will you tell me|can anyone tell me|can anybody tell me
can someone tell me|can somebody tell me|could anyone tell me|could someone tell me|can you explain|could you explain
can you explain to me|please tell me|please tell us|please explain|tell me|tell us|just tell me|explain|explain to me
remind me|do you know|do you happen to know|do you guys know|did you know|do we know|do they know|does anyone know
does anyone here know|does anybody know|does somebody know|does someone know|is it known|is it clear|is it known yet
is it clear yet|do we know yet|do you know yet|anyone know|anybody know|anyone knows|anybody knows|any idea|any ideas
any clue|any word on|do you have any idea|have you any idea|does anyone have any idea|has anyone any idea|got any idea
i want to know|i wanna know|i would like to know|i'd like to know|i need to know|i was wondering|i'm wondering|im wondering
i am wondering|just wondering|wondering|i wonder|i want to ask|i'd like to ask|may i ask|can i ask|i don't know|idk
i'm not sure|not sure|i have a question`);

/** Before what is wished to be known of. */
const ABOUT = phrases(`what do we know about|what do you know about|what is known about|what's known about
what do we know of|what can you tell me about|what can you say about|can you tell me about|could you tell me about
can you tell me something about|can you tell me more about|tell me about|tell us about|please tell me about
tell me something about|tell me more about|tell me everything about|do you know anything about|does anyone know anything about
do you have anything on|do you have anything about|do you have any information on|do you have any information about
do you have info on|do you have info about|i want to know about|i'd like to know about|i would like to know about
any info on|any info about|any information on|any information about|info on|info about|information on|information about
give me information on|give me information about|anything known about|anything about|is anything known about`);

/** Before a statement that is asked to be confirmed; "that" may follow. */
const TRUTH =
  phrases(`is it true|is it really true|is it right|is it correct|is it a fact|is it the case|is it confirmed
is it so|did it turn out|has it been confirmed|was it confirmed|true|did you hear|have you heard|i heard|i hear|i've heard|i have heard|i read
i've read|i saw|i was told|i've been told|someone told me|somebody told me|a friend told me|we heard|we've heard
i heard a rumour|i heard a rumor|i heard rumours|i heard rumors|can you confirm|could you confirm|can anyone confirm`);

/** Behind a statement that is asked to be confirmed. */
const TAGS = new Set(
  `is it so|is that so|is it true|is that true|is this true|is it right|is that right|is it correct|is that correct|is this correct
true or false|true or not|yes or no|right|correct|true|really|is it|isn't it|is he|isn't he|is she|isn't she|are they|aren't they
was it|wasn't it|was he|wasn't he|was she|wasn't she|were they|weren't they|did he|didn't he|did she|didn't she|did they|didn't they
has it|hasn't it|has he|hasn't he|has she|hasn't she|have they|haven't they|is this real|is that real|confirmed|can you confirm`.split(
    /[|\n]/u,
  ),
);
const LONGEST_TAG = 4;
const TAILS = phrases(
  'please|pls|thanks|thank you|many thanks|thx|or not|do you know|does anyone know|do we know|if you know|any idea|any ideas|btw|by the way',
);
const LONGEST_TAIL = 3;
/** These say how surely an answer is wished for, not what is asked. */
const ADVERBS = new Set(['really', 'actually', 'truly']);

const opensQuestion = (token: Token | undefined): boolean =>
  token !== undefined && (WH_WORDS.has(token.lower.replace(/'s$/u, '')) || AUXILIARIES.has(token.lower));

/** The question without what stands before and behind it, in direct order; unchanged when nothing does. Never throws. */
export function withoutFrame(text: string): string {
  const led = withoutLead(withoutTail(text));
  const tokens = tokensOf(led);
  const plain = stated(led, tokens) ?? aboutOf(led, tokens) ?? askedIn(led, tokens) ?? led;
  return withoutGoingTo(withoutGetPassive(withoutAdverb(plain)));
}

/** True for a sentence that only asks to be answered ("Any idea?", "Does anyone know?"). */
export function isFrameOnly(text: string): boolean {
  const tokens = tokensOf(text);
  const length = phraseAt(tokens, 0, ASKING) || phraseAt(tokens, 0, TAILS);
  return length > 0 && length === tokens.length;
}

/** True for a text that begins by wishing to know or to have something confirmed ("I heard that …", "do you know …"). */
export function isFramed(text: string): boolean {
  const tokens = tokensOf(text);
  return [ASKING, ABOUT, TRUTH].some((frames) => phraseAt(tokens, 0, frames) > 0);
}

/** True for a sentence that only asks whether the one before it is so ("Is that true?"). */
export function isTag(text: string): boolean {
  return TAGS.has(
    tokensOf(text)
      .map(({ lower }) => lower)
      .join(' '),
  );
}

/** "So, was he arrested?": only before a question; "so" may begin anything else. */
function withoutLead(text: string): string {
  const tokens = tokensOf(text);
  let at = 0;
  while (at < tokens.length) {
    const length = phraseAt(tokens, at, LEADS);
    if (length === 0) break;
    at += length;
  }
  const next = tokens[at];
  const framed = [ASKING, ABOUT, TRUTH].some((frames) => phraseAt(tokens, at, frames) > 0);
  // "So what?" asks nothing else.
  const alone = at + 1 >= tokens.length;
  return at > 0 && next && !alone && (opensQuestion(next) || framed) ? text.slice(next.start) : text;
}

function withoutTail(text: string): string {
  const tokens = tokensOf(text);
  for (let length = LONGEST_TAIL; length > 0; length--) {
    const at = tokens.length - length;
    const before = tokens[at - 1];
    if (at < 2 || !before || phraseAt(tokens, at, TAILS) !== length) continue;
    return `${trimMarks(text.slice(0, before.end))}?`;
  }
  return text;
}

/** Whether what a message states is so; null when it asks no such thing. */
function stated(text: string, tokens: readonly Token[]): string | null {
  const frame = phraseAt(tokens, 0, TRUTH);
  const tag = tagLength(text, tokens);
  const that = frame > 0 && tokens[frame]?.lower === 'that' ? 1 : 0;
  const first = tokens[frame + that];
  const last = tokens[tokens.length - 1 - tag];
  if (!first || !last || first.start >= last.start || (frame === 0 && tag === 0)) return null;
  // "True colours", "I saw smoke": one word that may frame needs "that" behind it or a tag at the end.
  if (frame === 1 && that === 0 && tag === 0) return null;
  const statement = trimMarks(text.slice(first.start, last.end));
  if (opensQuestion(first)) return asQuestion(statement);
  return yesNoQuestion(statement);
}

/** How many words at the end only ask whether the rest is so; a mark must stand before them. */
function tagLength(text: string, tokens: readonly Token[]): number {
  for (let length = Math.min(LONGEST_TAG, tokens.length - 2); length > 0; length--) {
    const first = tokens[tokens.length - length];
    const before = tokens[tokens.length - length - 1];
    if (!first || !before || !/[,;:.?!–—-]/u.test(text.slice(before.end, first.start))) continue;
    if (isTag(text.slice(first.start))) return length;
  }
  return 0;
}

const asQuestion = (text: string): string => `${trimMarks(text)}?`;

function aboutOf(text: string, tokens: readonly Token[]): string | null {
  const first = tokens[phraseAt(tokens, 0, ABOUT)];
  if (!first || first === tokens[0]) return null;
  const topic = trimMarks(text.slice(first.start));
  return opensQuestion(first) ? `${topic}?` : topic;
}

function askedIn(text: string, tokens: readonly Token[]): string | null {
  const frame = phraseAt(tokens, 0, ASKING);
  if (frame === 0) return null;
  let at = frame;
  while (/^(?:please|yet|perhaps|maybe)$/u.test(tokens[at]?.lower ?? '')) at += 1;
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first || !second) return null;
  if (/^(?:if|whether)$/u.test(first.lower)) return yesNoQuestion(trimMarks(text.slice(second.start)));
  const asked = asQuestion(text.slice(first.start));
  return opensQuestion(first) ? directQuestion(asked) : null;
}

function withoutAdverb(text: string): string {
  const tokens = tokensOf(text);
  if (!opensQuestion(tokens[0])) return text;
  const at = tokens.findIndex(({ lower }, i) => i > 0 && i + 1 < tokens.length && ADVERBS.has(lower));
  const adverb = tokens[at];
  const next = tokens[at + 1];
  return adverb && next ? text.slice(0, adverb.start) + text.slice(next.start) : text;
}
