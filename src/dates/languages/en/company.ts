import { wordSet } from '../../../word-set.ts';
import type { ListWords } from '../../builders/day-list.ts';
import type { YearCompany } from '../../builders/guards.ts';
import type { Company } from '../../grammar/language.ts';
import type { Token } from '../../tokens.ts';
import { PAST } from './tense-words.ts';
import { MONTH_NUMBERS } from './words.ts';

/** An age is no time ("45 years old"). */
export const NO_AGE: Company = { notAfter: wordSet('old olds older young younger') };
/** What may follow "the past" when it stands for itself, and not for "the past three summers". */
export const FUNCTION_WORDS = wordSet(
  'and or but that as when than is was will would it he she they we i for of to in on with by at',
);
/** What a year or week may be the rate of: an amount, a plural, "twice". */
const AMOUNTS = wordSet('million billion thousand hundred percent % once twice cents dollars');
/** True for a number, an amount or a plural: "a day" behind it is a rate. */
export function isMeasured(before: Token): boolean {
  return before.kind === 'number' || AMOUNTS.has(before.lower) || isPlural(before.lower);
}

function isPlural(word: string): boolean {
  const ending = word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us');
  return word.length > 3 && ending && !NO_PLURAL.has(word);
}

/** In -s, but no plural that something could count. */
const NO_PLURAL = wordSet('this does onwards always perhaps besides sometimes towards afterwards');

/** Behind four digits that count. */
const NUMBERED = wordSet('people men women children more others dead were have died');
/** In front of a month that stands for itself. */
export const MONTH_LEADS = wordSet(
  'in on by since until till from to of for before after during through between and or early late mid last next this each every the as at that with but',
);
/** Behind "Sept. 11": the day is that of 2001 for everyone. */
export const NAMED_ATTACKS = wordSet(
  'attack attacks terrorist terrorists terror hijackers hijackings commission memorial museum',
);
/** In front of a weekday, or behind it, where it is a name ("Black Friday", "the Sunday Times"). */
export const WEEKDAY_NAMES = {
  notBefore: wordSet(
    'black bloody super ash good holy maundy cyber shrove palm fat casual whit red sheer mad magic',
  ),
  notAfter: wordSet(
    'mornings afternoons evenings nights week times telegraph herald mail express mirror school schools league lunch roast',
  ),
};
/** Behind a weekday: what is held on each of them. */
export const WEEKDAY_HABITS = wordSet('prayers prayer mass masses sermon sermons worship');
/** Easter and new year are other days by another church or calendar. */
export const OTHER_CALENDAR: Company = {
  notBefore: wordSet(
    'orthodox coptic greek russian chinese lunar persian jewish islamic muslim hindu tibetan bengali thai',
  ),
};
/** What days of one month are listed with. */
export const LIST_WORDS: ListWords = { months: MONTH_NUMBERS, and: wordSet('and or'), of: wordSet('of') };
/** Whether four digits are a year. */
export const YEAR_COMPANY: YearCompany = {
  certain: wordSet('in since by until till during through'),
  prepositions: wordSet('from to of for before after between and or around early late mid about the'),
  labels: wordSet(
    'at no number page flight room route highway unit model section resolution least most some nearly almost over only another total',
  ),
  counted: ({ lower, kind, text }) =>
    kind === 'word' && text === lower && (NUMBERED.has(lower) || isPlural(lower)),
};
/** What may stand behind the last of several days, so that it is no number of something ("January 2 and 8 people"). */
export const BEHIND_A_LIST: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...PAST,
  'after',
  'before',
  'were',
  'are',
]);
/** In front of "over" when it means "more than", not "during". */
export const BEFORE_OVER = wordSet(
  'for after in last lasts lasted is was were been took takes spent just well to and waited',
);
export const ENDED = wordSet('ended ending');
