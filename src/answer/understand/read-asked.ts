import { factsOf } from '../library-facts.ts';
import type { LibraryView } from '../library-view.ts';
import { asksYesOrNoIn } from '../tongues/asked.ts';
import { asksAdvice, asksYesOrNo } from './advice.ts';
import { type DateScope, readDateScope } from './date-scope.ts';
import { type Latest, readLatest } from './latest.ts';
import { type OutletScope, readOutletScope } from './outlet-scope.ts';
import { asksOfOwnPerson } from './own-person.ts';
import { withTollSpeltOut } from './toll-words.ts';

/** One question read: what is searched for, and within what. */
export interface AskedOne {
  /** As it was asked or resolved from a follow-up. */
  readonly question: string;
  /** What is searched for: the question without outlet and without words of wishing for news. */
  readonly text: string;
  readonly outlet: OutletScope | null;
  readonly days: DateScope | null;
  readonly latest: Latest | null;
  readonly advice: boolean;
  readonly yesNo: boolean;
  /** About somebody of the asker's ("my sister"). */
  readonly own: boolean;
}

/** Reads one question. The language is that of the rules for dates, `en` when the articles have several. */
export function readAsked(library: LibraryView, question: string, now: string, lang: string): AskedOne {
  const { outlets, period } = factsOf(library);
  const outlet = readOutletScope(question, outlets);
  const latest = readLatest(outlet?.topic ?? question);
  const text = withTollSpeltOut(latest?.topic ?? outlet?.topic ?? question);
  return {
    question,
    text,
    outlet,
    latest,
    days: readDateScope(text, now, period, lang),
    advice: asksAdvice(question),
    yesNo: asksYesOrNo(question) || asksYesOrNoIn(question, factsOf(library).languages),
    own: asksOfOwnPerson(question),
  };
}

/** "What happened" and the like, which ask for anything at all. */
const FRAME =
  /\b(?:what(?:'s|’s)?|has|have|had|is|was|were|did|happen(?:ed|s|ing)?|going on|took place|take place|occurred|events?|there|anything|something|else|news|latest|the|that|day|all)\b/giu;

/** The question without its date and its "what happened": what else it asks for, "" for anything at all. */
export function topicBeside(asked: AskedOne): string {
  const { days, text } = asked;
  const rest = days === null ? text : `${text.slice(0, days.start)} ${text.slice(days.end)}`;
  return rest
    .replace(FRAME, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The question without its date, for a search that is limited to the day already. */
export function withoutDays({ days, text }: AskedOne): string {
  return days === null
    ? text
    : `${text.slice(0, days.start)} ${text.slice(days.end)}`.replace(/\s+/gu, ' ').trim();
}
