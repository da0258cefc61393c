/** English ways of saying a time. Longest match wins, then the earlier rule, so exact dates stand before vague words. */

import { anniversary, weekdaysAgo } from '../../builders/anniversary.ts';
import {
  bareMonth,
  calendar,
  century,
  dayOfWeekday,
  dayRange,
  decade,
  holiday,
  neighbourDays,
  nth,
  period,
  slashed,
  yearRange,
} from '../../builders/calendar.ts';
import {
  bareClock,
  clock,
  clockInPart,
  clockOnDate,
  nightWord,
  partFromNow,
  partOfTold,
  smallHours,
} from '../../builders/clock.ts';
import { dayOfListBefore, type ListWords, listedDay } from '../../builders/day-list.ts';
import {
  bareUnits,
  duration,
  everyUnit,
  halfDuration,
  measured,
  modified,
  rate,
  same,
  set,
} from '../../builders/duration.ts';
import { bareYear, countedWithMeasure, edged, namedDay, type YearCompany } from '../../builders/guards.ts';
import { nightBetween, nightOfRange, overnightOn } from '../../builders/night.ts';
import {
  beforeLast,
  counted,
  countedFromTold,
  daysFromNow,
  edgeOfUnit,
  reference,
  theUnit,
  told,
  turned,
  unitBeside,
  vagueTurn,
  weekday,
  weekdayRange,
  weekend,
  yearBefore,
} from '../../builders/relative.ts';
import { fiscalYear, reported, theQuarter } from '../../builders/reported.ts';
import { weekendOf, weekFrom, weekOf } from '../../builders/week.ts';
import type { Build } from '../../grammar/build.ts';
import type { Company, Head, Rule } from '../../grammar/language.ts';
import type { Token } from '../../tokens.ts';
import { PAST } from './tense-words.ts';
import { MONTH_NUMBERS } from './words.ts';

const ON_WEEKDAY = '((turn|soonest)? (weekday|weekday:weekdayShort) ,?)?';
const UNIT = '(unit|units)';
const COUNT = '(count|vague|a)';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** An age is no time ("45 years old"). */
const NO_AGE: Company = { notAfter: words('old olds older young younger') };
/** What may follow "the past" when it stands for itself, and not for "the past three summers". */
const FUNCTION_WORDS = words(
  'and or but that as when than is was will would it he she they we i for of to in on with by at',
);
/** What a year or week may be the rate of: an amount, a plural, "twice". */
const AMOUNTS = words('million billion thousand hundred percent % once twice cents dollars');
function isMeasured(before: Token): boolean {
  return before.kind === 'number' || AMOUNTS.has(before.lower) || isPlural(before.lower);
}

function isPlural(word: string): boolean {
  const ending = word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us');
  return word.length > 3 && ending && !NO_PLURAL.has(word);
}

/** In -s, but no plural that something could count. */
const NO_PLURAL = words('this does onwards always perhaps besides sometimes towards afterwards');

/** Behind four digits that count. */
const NUMBERED = words('people men women children more others dead were have died');
/** In front of a month that stands for itself. */
const MONTH_LEADS = words(
  'in on by since until till from to of for before after during through between and or early late mid last next this each every the as at that with but',
);
/** Behind "Sept. 11": the day is that of 2001 for everyone. */
const NAMED_ATTACKS = words(
  'attack attacks terrorist terrorists terror hijackers hijackings commission memorial museum',
);
/** In front of a weekday, or behind it, where it is a name ("Black Friday", "the Sunday Times"). */
const WEEKDAY_NAMES = {
  notBefore: words(
    'black bloody super ash good holy maundy cyber shrove palm fat casual whit red sheer mad magic',
  ),
  notAfter: words(
    'mornings afternoons evenings nights week times telegraph herald mail express mirror school schools league lunch roast',
  ),
};
/** Behind a weekday: what is held on each of them. */
const WEEKDAY_HABITS = words('prayers prayer mass masses sermon sermons worship');
/** Easter and new year are other days by another church or calendar. */
const OTHER_CALENDAR: Company = {
  notBefore: words(
    'orthodox coptic greek russian chinese lunar persian jewish islamic muslim hindu tibetan bengali thai',
  ),
};
/** What days of one month are listed with. */
const LIST_WORDS: ListWords = { months: MONTH_NUMBERS, and: words('and or'), of: words('of') };
/** Whether four digits are a year. */
const YEAR_COMPANY: YearCompany = {
  certain: words('in since by until till during through'),
  prepositions: words('from to of for before after between and or around early late mid about the'),
  labels: words(
    'at no number page flight room route highway unit model section resolution least most some nearly almost over only another total',
  ),
  counted: ({ lower, kind, text }) =>
    kind === 'word' && text === lower && (NUMBERED.has(lower) || isPlural(lower)),
};
/** What may stand behind the last of several days, so that it is no number of something ("January 2 and 8 people"). */
const BEHIND_A_LIST: ReadonlySet<string> = new Set([
  ...FUNCTION_WORDS,
  ...PAST,
  'after',
  'before',
  'were',
  'are',
]);
/** In front of "over" when it means "more than", not "during". */
const BEFORE_OVER = words(
  'for after in last lasts lasted is was were been took takes spent just well to and waited',
);
const ENDED = words('ended ending');

/** Head, pattern, what is made of it, company. */
const RULES: readonly (readonly [Head, string, Build, Company?])[] = [
  // Days by number.
  ['date', 'month day', namedDay({ month: 9, day: 11, year: 2001 }, NAMED_ATTACKS)],
  ['date', `${ON_WEEKDAY} month 'the'? day (,? year)?`, calendar],
  ['date', `${ON_WEEKDAY} month day ,? 'of' <date>`, calendar],
  ['date', `${ON_WEEKDAY} 'the'? day 'of'? month (,? year|'of' <date>)?`, calendar],
  ['date', "'the'? day ('to'|-|–|'through') 'the'? day2:day 'of'? month (,? year|'of' <date>)?", dayRange],
  ['date', "month day ('to'|-|–|'through') day2:day (,? year)?", dayRange],
  ['date', 'day', listedDay(LIST_WORDS)],
  ['date', 'day (,? year)?', dayOfListBefore(LIST_WORDS), { after: BEHIND_A_LIST }],
  ['date', "weekday 'the' day", dayOfWeekday],
  ['date', "day 'and' day2:day 'of'? month (,? year)?", neighbourDays],
  ['date', "month day 'and' day2:day (,? year)?", neighbourDays],
  ['date', 'year (-|/) monthNumber (-|/) day', calendar],
  ['date', "day '.' monthNumber '.' year", calendar],
  ['date', 'monthNumber / day / (year|yearShort)', slashed],
  ['date', 'day / monthNumber / year', calendar],
  // Months and years.
  ['date', 'month ,? year', calendar],
  ['date', 'year - monthNumber', calendar, { typed: true }],
  ['date', "month:monthName 'of' (year|<date>)", calendar],
  [
    'date',
    'turn? month:monthName',
    bareMonth(MONTH_LEADS),
    { notAfter: words('day i we you he she they it') },
  ],
  ['date', 'month:monthName <date>', bareMonth(MONTH_LEADS)],
  ['date', "'the' 'year' year", calendar],
  ['date', 'fiscal? year', bareYear(YEAR_COMPANY)],
  ['date', "fiscal 'year' year", calendar],
  ['date', '(turn|soonest)? (holiday|holidaySeason) (,? year)?', holiday, OTHER_CALENDAR],
  ['date', "'the' 'week' 'of' <date>", weekOf],
  ['date', "'the'? 'week' weekEdge <date>", weekFrom],
  ['date', "'the' 'weekend' 'of' <date>", weekendOf],
  ['date', "'the'? decade", decade],
  ['date', "'the' decade:decadeWord", decade],
  ['date', "'the' mod decade:decadeWord", decade],
  ['date', 'year (-|–|/) yearShort', yearRange],
  ['date', "'the'? ordinal 'century'", century],
  // Quarters, halves, seasons, periods of account.
  ['date', "the? fiscal? ordinal 'quarter' ('of'? (year|<date>))?", period],
  ['date', "the? year ordinal 'quarter'", period],
  ['date', "ordinal:quarterNumber (,? year|'of' <date>)?", period],
  ['date', "yearTurn:turn 'year' ' 's' ordinal 'quarter'", period],
  ['date', "the? yearAgo ordinal 'quarter'", period],
  ['date', "the? (ordinal|turn) half 'of'? (year|<date>)", period],
  ['date', "(the|turn|soonest) season ('of' (year|<date>))?", period],
  ['date', "the? mod season ('of' (year|<date>))?", period],
  ['date', 'season year', period],
  ['date', 'season', period, { before: words('in since by during until') }],
  ['date', "the (yearAgo|latest|year) (period|'quarter')", reported],
  ['date', "the same? (period|'quarter') ('of'|'in')? <date>", reported],
  ['date', "yearTurn:turn 'year' ' 's' 'quarter'", reported],
  ['date', "'the' 'quarter'", theQuarter],
  [
    'date',
    "'the' 'full'? unit:theYear",
    theUnit,
    { before: words('for of in during over through throughout'), notAfter: ENDED },
  ],
  // From the publication day.
  ['date', 'dayShift', daysFromNow, { notBefore: words('usa voa russia') }],
  ['date', "'the'? (turn|soonest|past) unit roughly?", turned],
  ['date', "(turn|soonest|told)? weekday ('of'? <date>)?", weekday(WEEKDAY_HABITS), WEEKDAY_NAMES],
  ['date', 'weekday weekday2:weekday', weekdayRange],
  ['date', "'the'? 'weekend'", weekend],
  ['date', `${COUNT} ${UNIT} roughly? (ago|hence)`, counted, { notBefore: words('of') }],
  ['date', 'units ago', counted],
  ['date', `${COUNT} ${UNIT} ago ,? 'on'? <date>`, anniversary],
  ['date', 'count weekdays ago', weekdaysAgo],
  ['date', "vagueTurn units (('and'|'or') units)?", vagueTurn],
  ['date', "unit (' 's')? 'end'", edgeOfUnit],
  ['date', "'the'? mod:edge 'of' 'the' unit", edgeOfUnit],
  // From the date last told.
  ['date', `(count|a) ${UNIT} (earlier|later)`, countedFromTold],
  ['date', 'yearAgo', yearBefore],
  ['date', 'told unit', told],
  ['date', "'the' unit beside", unitBeside, { after: FUNCTION_WORDS }],
  ['date', "'the' unit 'before' 'last'", beforeLast],
  ['date', "the? (ordinal|turn) (weekday|unit) ('of'|'in') (<date>|'the' holder:unit)", nth],
  // Vague references, and parts of a date.
  ['date', 'reference', reference],
  ['date', 'reference:soon', reference, { notBefore: words('as'), notAfter: words('as after') }],
  ['date', 'reference:theTense', reference, { before: words('in from of for than'), after: FUNCTION_WORDS }],
  ['date', "'the'? mod <date>", modified('date')],
  ['date', 'mod:approx <date>', modified('date')],
  ['date', "mod ('in'|'on') <date>", modified('date')],
  ['date', "mod 'in' 'the' unit", edgeOfUnit],
  ['date', "'sometime' 'in'? <date>", same('date')],
  ['date', '(mod:nearly|mod:measure) <date>', countedWithMeasure],
  ['date', "'the'? mod:edge 'of' <date>", edged],
  // Clock times and parts of the day.
  ['clock', '(hour|hour:count) (: minute)? ampm timezone?', clock],
  ['clock', 'hour : minute timezone?', clock],
  ['clock', 'hourDotted ampm timezone?', clock],
  ['clock', 'hourBare timezone', clock],
  ['clock', "hour (: minute)? oclock? ('in'|'at') 'the'? part", clock],
  ['clock', 'hour oclock', clock],
  ['clock', 'clockWord', clock],
  ['time', '<clock>', bareClock],
  ['time', "<clock> ,? 'on'? <date>", clockOnDate],
  ['time', "<date> ,? 'at'? <clock>", clockOnDate],
  ['time', '<date> part', clockOnDate],
  ['time', "<date> 't' <clock>", clockOnDate],
  ['time', 'mod? part <date>', clockOnDate],
  ['time', "'the'? part 'of' <date>", clockOnDate],
  ['time', "'the' (mod|smallHours) 'hours' ('of'|'on')? (<date>|<time>)", smallHours],
  ['time', "'the'? part ('of'|'between'|'from')? <date>", nightOfRange],
  ['time', "nightWord ('between'|'from')? <date>", nightOfRange],
  [
    'time',
    "(part|nightWord) ('of'|'between'|'from')? weekday ('to'|'and'|-|–|/) weekday2:weekday",
    nightBetween,
  ],
  ['time', "'the' part ('of'|'between'|'from')? weekday ('to'|'and'|-|–|/) weekday2:weekday", nightBetween],
  ['time', "nightWord 'on'? <date>", overnightOn],
  ['time', 'turn part', partFromNow],
  ['time', 'mod:midWord part', partFromNow],
  ['time', 'told part', partOfTold],
  ['time', "'the' part beside", partOfTold, { after: FUNCTION_WORDS }],
  ['time', '<clock> <time>', clockInPart],
  ['time', 'nightWord', nightWord],
  ['time', 'mod <time>', modified('time')],
  ['time', 'mod:approx <time>', modified('time')],
  // Lengths and sets.
  ['duration', `${COUNT} (fraction|half)? filler? ${UNIT} (half|roughly)?`, duration, NO_AGE],
  ['duration', `a? count ${UNIT} period`, duration],
  ['duration', `count ('to'|'or'|-) count2:count ${UNIT}`, duration, NO_AGE],
  ['duration', `(turn|past|soonest) count filler? ${UNIT} roughly?`, duration, NO_AGE],
  [
    'duration',
    `the (turn|ordinal|latest|past|soonest)? (count|vague) filler? ${UNIT} roughly?`,
    duration,
    NO_AGE,
  ],
  ['duration', `the (turn|ordinal|past|soonest)? count ('to'|'or'|-) count2:count ${UNIT}`, duration],
  ['duration', "half ('a'|'an') unit", halfDuration],
  ['duration', "units (('or'|'and') units2:units)?", bareUnits, NO_AGE],
  ['duration', "'the' (ordinal|mod)? units 'ahead'?", bareUnits, NO_AGE],
  ['duration', "a unit 'or' count", duration, NO_AGE],
  ['duration', "'the' 'year'", fiscalYear, { after: ENDED }],
  ['duration', "'the' fiscal 'year'", fiscalYear],
  ['duration', '(mod:approx|mod:nearly) <duration>', modified('duration')],
  ['duration', 'mod:measure <duration>', measured],
  ['duration', 'mod:over <duration>', measured, { before: BEFORE_OVER }],
  ['set', 'setWord', set],
  ['set', 'every other unit', everyUnit],
  ['set', 'weekday:weekdays', everyUnit],
  ['set', 'weekday parts', everyUnit],
  ['set', '(a|per) unit', rate(isMeasured), { notAfter: words('after from before ago earlier later') }],
  ['set', `every (count? ${UNIT}|weekday|month|season|part)`, everyUnit],
];

export const ENGLISH_RULES: readonly Rule[] = RULES.map(([head, pattern, build, company]) => ({
  head,
  pattern,
  build,
  ...(company ? { company } : {}),
}));
