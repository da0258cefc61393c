/** Dates in digits alone, for languages that no words are known of: a full date reads alike in all of them. */
import { calendar, slashed } from '../builders/calendar.ts';
import type { Build, Match } from '../grammar/build.ts';
import type { Head, Language, LinkWords, Rule, TenseWords } from '../grammar/language.ts';

/** Languages that write the day in front of the month where both are numbers with slashes or hyphens (CLDR 45). */
const DAY_FIRST = new Set(
  `ar az be bg bn bs ca cs da de el es et eu fa fi fr ga gl he hi hr hy id is it ka kk mk ms nb nl nn no pl pt ro ru
 sk sl sq sr sv th tr uk ur uz vi`.split(/\s+/),
);
/** Other years are those of another calendar ("1400/10/15", "2565"). */
const YEARS = { first: 1900, last: 2100 } as const;
/** "Day" behind its number in Chinese, Japanese and Korean. */
const DAY_SIGNS = new Set(['日', '号', '일']);
const JOINTS = new Set(['-', '/', '.']);

/** True where the digits are not a part of something longer ("1.2.2022.4", "17-2022-01-05"). */
function standsAlone(match: Match): boolean {
  const [before, after] = [match.before(), match.after()];
  const opens = match.first()?.gap !== 'none' || before === undefined || !JOINTS.has(before.lower);
  const goesOn = after?.gap === 'none' && JOINTS.has(after.lower) && match.after(2)?.gap === 'none';
  return opens && !(goesOn && match.after(2)?.kind === 'number');
}

const sure =
  (build: Build): Build =>
  (match) => {
    const year = match.number('year') ?? 0;
    return year >= YEARS.first && year <= YEARS.last && standsAlone(match) ? build(match) : null;
  };

/** "2022年1月5日", "2022년 1월 5일": the number of the day only where its own sign follows. */
const signed: Build = (match) => {
  const [last, after] = [match.last(), match.after()];
  const sign = last?.kind === 'number' ? (after?.gap === 'none' ? after : undefined) : last;
  return sign && DAY_SIGNS.has(sign.text.charAt(0)) ? calendar(match) : null;
};

function rulesFor(code: string): readonly Rule[] {
  const parted: Build = DAY_FIRST.has(code) ? calendar : slashed;
  const rules: readonly (readonly [Head, string, Build])[] = [
    ['date', 'year (-|/|.) monthNumber (-|/|.) day', calendar],
    ['date', "year ('年'|'년') monthNumber ('月'|'월') day ('日'|'일')?", signed],
    ['date', "day '.' monthNumber '.' year", calendar],
    ['date', 'day (-|/) monthNumber (-|/) year', parted],
    ['date', 'monthNumber (-|/) day (-|/) year', parted],
  ];
  return rules.map(([head, pattern, build]) => ({ head, pattern, build: sure(build) }));
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_TENSE: TenseWords = {
  cue: () => null,
  beside: () => null,
  ofVerb: () => null,
  settle: (_tokens, _from, _to, clause) => clause,
  isAgent: () => false,
  boundaries: new Set(['.', '!', '?', '。', '！', '？', '؟', '।']),
  before: new Map(),
  weakBefore: new Map(),
};
const NO_LINKS: LinkWords = {
  limits: [],
  directions: new Map(),
  possessives: NOTHING,
  typedFillers: NOTHING,
  typedLinks: NOTHING,
  openers: NOTHING,
  closers: new Map(),
  links: NOTHING,
  reporting: NOTHING,
  dayPrepositions: NOTHING,
  isAgent: () => false,
};

/** A language of which only full dates in digits are read. `code` is a BCP 47 primary subtag. */
export function numeric(code: string): Language {
  return {
    code,
    words: new Map(),
    phrases: new Map(),
    digitSuffixes: { ordinal: NOTHING, decade: NOTHING },
    rules: rulesFor(code),
    tense: NO_TENSE,
    links: NO_LINKS,
  };
}
