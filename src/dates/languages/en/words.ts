/** English words of time with their senses. */
import type { Sense } from '../../grammar/language.ts';
import { type Entry, phraseMap, wordMap } from '../word-map.ts';
import { ENGLISH_HOLIDAYS } from './holidays.ts';
import { ENGLISH_NUMBERS } from './number-words.ts';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const MONTH_SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};
/** Months by name, whole and short. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...MONTHS.map((word, index) => [word, index + 1] as const),
  ...Object.entries(MONTH_SHORT),
]);
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const WEEKDAY_SHORT: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};
const UNITS: Readonly<Record<string, string>> = {
  second: 'S',
  minute: 'MIN',
  hour: 'H',
  day: 'D',
  weekend: 'WE',
  week: 'W',
  fortnight: 'W2',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'E',
  century: 'C',
};
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const DECADES: Readonly<Record<string, number>> = {
  twenties: 192,
  thirties: 193,
  forties: 194,
  fifties: 195,
  sixties: 196,
  seventies: 197,
  eighties: 198,
  nineties: 199,
};

function* entries(): Generator<Entry> {
  for (const [index, word] of MONTHS.entries())
    yield [word, { category: 'month', value: index + 1, when: 'capital' }];
  for (const [index, word] of MONTHS.entries())
    yield [word, { category: 'monthName', value: index + 1, when: 'capital' }];
  for (const [word, value] of Object.entries(MONTH_SHORT)) {
    yield [word, { category: 'month', value, when: 'capital', abbreviation: true }];
  }
  yield ['may', { category: 'month', value: 5, when: 'capital', abbreviation: true }];
  for (const word of ['jan', 'feb', 'aug', 'sept', 'oct', 'nov', 'dec']) {
    yield [
      word,
      { category: 'monthName', value: MONTH_SHORT[word] ?? 0, when: 'dotted', abbreviation: true },
    ];
  }
  for (const [index, word] of WEEKDAYS.entries())
    yield [word, { category: 'weekday', value: index + 1, when: 'capital' }];
  for (const [index, word] of WEEKDAYS.entries())
    yield [`${word}s`, { category: 'weekdays', value: index + 1, when: 'capital' }];
  for (const [word, value] of Object.entries(WEEKDAY_SHORT)) {
    yield [word, { category: 'weekdayShort', value, when: 'capital', abbreviation: true }];
  }
  for (const [word, value] of Object.entries(UNITS)) {
    yield [word, { category: 'unit', value }];
    yield [word === 'century' ? 'centuries' : `${word}s`, { category: 'units', value }];
  }
  for (const [word, value] of ENGLISH_NUMBERS) yield [word, { category: 'numeral', value }];
  for (const [index, word] of ORDINALS.entries()) {
    yield [word, { category: 'ordinal', value: index + 1 }];
    yield [word, { category: 'day', value: index + 1 }];
  }
  for (const [word, value] of Object.entries(DECADES)) yield [word, { category: 'decadeWord', value }];
  for (const [category, value, words] of LISTS)
    for (const word of words.split(' ')) yield [word, { category, value }];
}

/** Category, value, words. */
const LISTS: readonly (readonly [string, number | string, string])[] = [
  ['numeral', 100, 'hundred'],
  ['numeral', 1000, 'thousand'],
  ['vague', 'X', 'several few some many'],
  ['the', 'the', 'the its their his her our'],
  ['a', 1, 'a an'],
  ['turn', -1, 'last'],
  ['past', -1, 'past'],
  ['turn', 0, 'this current'],
  ['turn', 1, 'next'],
  ['soonest', 1, 'coming upcoming'],
  ['vagueTurn', 'PAST_REF', 'recent past'],
  ['vagueTurn', 'FUTURE_REF', 'coming future'],
  ['every', 'E', 'every each'],
  ['other', 2, 'other'],
  ['season', 'SP', 'spring springtime'],
  ['season', 'SU', 'summer summertime'],
  ['season', 'FA', 'fall autumn'],
  ['season', 'WI', 'winter wintertime'],
  ['part', 'MO', 'morning'],
  ['part', 'AF', 'afternoon'],
  ['part', 'EV', 'evening'],
  ['part', 'NI', 'night'],
  ['dayShift', 0, 'today'],
  ['dayShift', -1, 'yesterday'],
  ['dayShift', 1, 'tomorrow'],
  ['ampm', 'am', 'am a.m. a.m'],
  ['ampm', 'pm', 'pm p.m. p.m'],
  ['clockWord', 'T12:00', 'noon'],
  ['clockWord', 'T24:00', 'midnight'],
  ['timezone', '+00:00', 'gmt utc z'],
  ['timezone', '+01:00', 'cet bst'],
  ['timezone', '+02:00', 'cest eet'],
  ['timezone', '+03:00', 'eest msk'],
  ['timezone', '+09:00', 'jst kst'],
  ['timezone', '-04:00', 'edt'],
  ['timezone', '-05:00', 'est cdt'],
  ['timezone', '-06:00', 'cst mdt'],
  ['timezone', '-07:00', 'mst pdt'],
  ['timezone', '-08:00', 'pst'],
  ['mod', 'START', 'early earlier'],
  ['mod', 'MID', 'mid'],
  ['midWord', 'MID', 'mid'],
  ['mod', 'END', 'late later'],
  ['smallHours', 'START', 'small wee'],
  ['weekEdge', 1, 'beginning starting commencing'],
  ['weekEdge', -1, 'ending ended'],
  ['edge', 'START', 'beginning start'],
  ['edge', 'MID', 'middle'],
  ['edge', 'END', 'end close'],
  ['approx', 'APPROX', 'about around approximately roughly'],
  ['nearly', 'LESS_THAN', 'nearly almost'],
  ['over', 'MORE_THAN', 'over'],
  ['measure', 'LESS_THAN', 'under'],
  ['setWord', 'P1D', 'daily'],
  ['setWord', 'P1W', 'weekly'],
  ['setWord', 'P1M', 'monthly'],
  ['setWord', 'P1Y', 'annually yearly'],
  ['reference', 'PRESENT_REF', 'now currently'],
  ['reference', 'PAST_REF', 'recently'],
  ['soon', 'FUTURE_REF', 'soon'],
  ['half', 0.5, 'half'],
  ['nightWord', 0, 'tonight'],
  ['nightWord', -1, 'overnight'],
  ['fiscal', 'fiscal', 'fiscal'],
  ['theYear', 'Y', 'year'],
  ['period', 'period', 'period'],
  ['latest', 'latest', 'latest'],
  ['same', 'same', 'same corresponding comparable'],
  ['per', 'per', 'per'],
  [
    'filler',
    'filler',
    'more additional trading business working consecutive straight full long whole calendar',
  ],
  ['parts', 'MO', 'mornings'],
  ['parts', 'AF', 'afternoons'],
  ['parts', 'EV', 'evenings'],
  ['parts', 'NI', 'nights'],
  ['beside', -1, 'before'],
  ['beside', 1, 'after'],
  ['ago', -1, 'ago'],
  ['earlier', -1, 'earlier'],
  ['later', 1, 'later'],
];

const PHRASES: readonly (readonly [string, string, number | string])[] = [
  ['a couple of', 'count', 2],
  ['a couple', 'count', 2],
  ['couple of', 'count', 2],
  ['a dozen', 'count', 12],
  ['a hundred', 'count', 100],
  ['a thousand', 'count', 1000],
  ['a few', 'vague', 'X'],
  ['a number of', 'vague', 'X'],
  ['and a half', 'half', 0.5],
  ['more than', 'measure', 'MORE_THAN'],
  ['less than', 'measure', 'LESS_THAN'],
  ['fewer than', 'measure', 'LESS_THAN'],
  ['at least', 'measure', 'EQUAL_OR_MORE'],
  ['at most', 'measure', 'EQUAL_OR_LESS'],
  ['up to', 'measure', 'EQUAL_OR_LESS'],
  ['as much as', 'measure', 'EQUAL_OR_LESS'],
  ['as many as', 'measure', 'EQUAL_OR_LESS'],
  ['no more than', 'measure', 'EQUAL_OR_LESS'],
  ['no less than', 'measure', 'EQUAL_OR_MORE'],
  ['year ago', 'yearAgo', 1],
  ['year earlier', 'yearAgo', 1],
  ['year before', 'yearAgo', 1],
  ['right now', 'reference', 'PRESENT_REF'],
  ['these days', 'reference', 'PRESENT_REF'],
  ['the past', 'theTense', 'PAST_REF'],
  ['the future', 'theTense', 'FUTURE_REF'],
  ['q 1', 'quarterNumber', 1],
  ['q 2', 'quarterNumber', 2],
  ['q 3', 'quarterNumber', 3],
  ['q 4', 'quarterNumber', 4],
  ['this past', 'soonest', -1],
  ['this coming', 'soonest', 1],
  ['or so', 'roughly', 1],
  ['1 / 2', 'fraction', 0.5],
  ['1 / 4', 'fraction', 0.25],
  ['3 / 4', 'fraction', 0.75],
  ['hundreds of', 'vague', 'X'],
  ['dozens of', 'vague', 'X'],
  ['thousands of', 'vague', 'X'],
  ['the near future', 'reference', 'FUTURE_REF'],
  ['more recently', 'reference', 'PAST_REF'],
  ['the day before yesterday', 'dayShift', -2],
  ['the day after tomorrow', 'dayShift', 2],
  ['from now', 'hence', 1],
  ['the same', 'told', 0],
  ['that same', 'told', 0],
  ['that', 'told', 0],
  ['the following', 'told', 1],
  ['the next', 'told', 1],
  ['the previous', 'told', -1],
  ['the preceding', 'told', -1],
  ["o ' clock", 'oclock', 0],
  ['a . m .', 'ampm', 'am'],
  ['p . m .', 'ampm', 'pm'],
];

export function englishWords(): ReadonlyMap<string, readonly Sense[]> {
  return wordMap(entries());
}

export function englishPhrases(): ReturnType<typeof phraseMap> {
  return phraseMap([
    ...PHRASES,
    ...ENGLISH_HOLIDAYS.map(
      ([name, day, season]) => [name, season ? 'holidaySeason' : 'holiday', day] as const,
    ),
  ]);
}
