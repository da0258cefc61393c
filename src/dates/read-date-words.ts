/** Dates that a person types: "last week", "since Wednesday", "from 2 to 8 January". */
import { addDays, addMonths, type Day, parseDay } from './calendar.ts';
import type { DurationExpression } from './expression.ts';
import { longestAt } from './find-time-mentions.ts';
import type { Language } from './grammar/language.ts';
import { Matcher } from './grammar/matcher.ts';
import { languageFor } from './languages/index.ts';
import { Reader } from './reader.ts';
import { type Token, tokenize } from './tokens.ts';
import type { When } from './when.ts';

/** Longer input is not a date. */
const MAX_CHARS = 100;

/**
 * The time meant, resolved against `today` (`YYYY-MM-DD`): a day without a year lies on or before it, since people ask
 * about what has been reported. Null when the words are no date, or more than a date. Offsets of the basis are into
 * `words`. Never throws; a `today` that is no day of the calendar gives null.
 */
export function readDateWords(words: string, now: { readonly today: string }, lang: string): When | null {
  const known = languageFor(lang);
  if (known === null || !parseDay(now.today) || words.length > MAX_CHARS) return null;
  const { language, grammar } = known;
  const tokens = tokenize(words);
  const matcher = new Matcher(tokens, language, grammar, true);
  const publication = { day: now.today, offsetAt: () => null };
  const reader = new Reader({ text: words, tokens, language, publication, typed: true });
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(matcher, at);
    if (found && reader.take(found, at)) at = found.to;
    else if (isFiller(tokens, at, language)) at += 1;
    else return null;
  }
  return meaning(reader, now.today);
}

function meaning(reader: Reader, today: Day): When | null {
  const { drafts } = reader;
  const [first, second] = drafts;
  if (first === undefined || (second !== undefined && second.meant !== first.meant) || drafts.length > 2)
    return null;
  const [mention] = reader.mentions();
  if (mention === undefined) return null;
  const basis = { kind: 'stated', start: mention.start, end: mention.end } as const;
  if (first.expression.kind === 'duration') return lastSo(first.expression, today, basis);
  if (mention.value === 'PRESENT_REF')
    return { start: today, end: addDays(today, 1), precision: 'day', basis };
  return mention.when ?? null;
}

/** "the last three days", "past 2 weeks": up to and with today. */
function lastSo(duration: DurationExpression, today: Day, basis: When['basis']): When | null {
  const { count, unit } = duration;
  if (count === null || duration.toward !== -1 || count <= 0 || count > 5000) return null;
  const end = addDays(today, 1);
  const start = startOf(end, count, unit);
  return start === null ? null : { start, end, precision: 'range', basis };
}

function startOf(end: Day, count: number, unit: DurationExpression['unit']): Day | null {
  if (unit === 'H') return addDays(end, -Math.max(1, Math.ceil(count / 24) + (count > 24 ? 0 : 1)));
  if (unit === 'D') return addDays(end, -Math.ceil(count));
  if (unit === 'W') return addDays(end, -Math.ceil(count * 7));
  if (unit === 'M') return addMonths(end, -Math.ceil(count));
  return unit === 'Y' && count < 1000 ? addMonths(end, -Math.ceil(count * 12)) : null;
}

/** A preposition, a link of a range or a mark; anything else makes the words more than a date. */
function isFiller(tokens: readonly Token[], at: number, language: Language): boolean {
  const token = tokens[at];
  if (token === undefined) return false;
  const { typedFillers, openers, closers, links, limits } = language.links;
  const word = token.lower;
  if (token.kind === 'mark') return ',.?!-–—/'.includes(word);
  return (
    typedFillers.has(word) ||
    openers.has(word) ||
    links.has(word) ||
    [...closers.values()].some((set) => set.has(word)) ||
    limits.some((limit) => limit.words.includes(word))
  );
}
