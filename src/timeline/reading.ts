import { intervalOfValue } from '../dates/index.ts';
import type { TimeMention, When } from '../dates/when.ts';
import { type Clause, clauses } from '../english/clauses.ts';
import { DETERMINERS } from '../english/function-words.ts';
import { type Token, tokens } from '../english/tokens.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { verbGroups } from '../english/verbs/verb-groups.ts';
import { isBesideEvent } from './beside-event.ts';
import { behindDateline, isStamp } from './bylines.ts';
import { sayings } from './saying.ts';

/** How a time expression hangs in its sentence. */
export interface DatedMention {
  readonly mention: TimeMention;
  /** The time its words give, with what stands before them: "since Friday" has no end. */
  readonly when: When;
  /** The date by itself, whatever stands before it. */
  readonly plain: When;
  /** Token indices, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  /** "since", "by", "before Friday": one side is open, so nothing is put on the day itself. */
  readonly limited: boolean;
  /** "closed until Friday": up to the day, not some time before it. */
  readonly until: boolean;
  /** "Friday's attack", "the 6 January vote": it dates the noun after it. */
  readonly adnominal: boolean;
}

/** A sentence taken apart once: everything later steps ask of it. Offsets are of the text given to `readSentence`. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly groups: readonly VerbGroup[];
  readonly clauses: readonly Clause[];
  readonly dates: readonly DatedMention[];
  /** Clauses that tell what somebody said: the saying is dated, what is said is not. */
  readonly sayings: ReadonlySet<number>;
  /** True when it tells of something that repeats ("every Friday"). */
  readonly repeats: boolean;
  /** True when it tells a time by something that was ("six weeks before the riot", "on the eve of the vote"). */
  readonly measured: boolean;
  /** True when it names a day that could not be told: the sentence has a day, and it is not known. */
  readonly unread: boolean;
  /** True when all that is not known of is clock times ("around 7:15 p.m."). */
  readonly clockOnly: boolean;
}

const NAMES_DAY = /^(?:\d{4}|XXXX)-(?:\d\d-\d\d|XX-XX|WXX-\d)/;
const CLOCK = /T\d\d:\d\d$/;
const UNTIL = new Set(['until', 'till', 'through']);
const MEASURES = new Set(['before', 'after', 'earlier', 'later', 'ago', 'into']);
const VAGUE = /^(?:PRESENT|PAST|FUTURE)_REF$/;

/** True when the expression says when something was: not how long, how often or "recently". */
export function isAnchor(mention: TimeMention): boolean {
  if (mention.type === 'DURATION' || mention.type === 'SET' || VAGUE.test(mention.value)) return false;
  return mention.when !== undefined && mention.when.precision !== 'unknown';
}

function interval(mention: TimeMention, when: When): Pick<DatedMention, 'plain' | 'limited'> {
  const limited = when.start === null || when.end === null;
  const bare = limited ? intervalOfValue(mention.value) : null;
  return { plain: bare ? { ...bare, basis: when.basis } : when, limited };
}

function isAdnominal(list: readonly Token[], from: number, to: number): boolean {
  const last = list[to - 1];
  const next = list[to];
  if (next?.lower === "'s" || last?.lower === "'s") return true;
  const before = list[from - 1];
  const determined = before !== undefined && (DETERMINERS.has(before.lower) || before.lower === "'s");
  const numbered = /\d|day$/.test(
    list
      .slice(from, to)
      .map((t) => t.lower)
      .join(' '),
  );
  return (
    determined && numbered && next?.kind === 'word' && !/ed$/.test(next.lower) && list[from]?.lower !== 'same'
  );
}

/** A length of time in front of "before" or "after". */
function isMeasure(list: readonly Token[], end: number): boolean {
  const next = list.find((t) => t.start >= end)?.lower ?? '';
  return MEASURES.has(next);
}

/** "pressured by overnight losses": "by" that sets no limit names who did it, and the date belongs to that. */
const namesAgent = (list: readonly Token[], from: number, when: When): boolean =>
  list[from - 1]?.lower === 'by' && when.precision !== 'not-after';

function place(
  list: readonly Token[],
  mention: TimeMention,
  shift: number,
): { from: number; to: number } | null {
  const start = mention.start - shift;
  const end = mention.end - shift;
  const from = list.findIndex((t) => t.end > start);
  if (from < 0) return null;
  let to = from;
  while (to < list.length && (list[to]?.start ?? end) < end) to++;
  return { from, to };
}

/**
 * Reads one sentence. `mentions` are the time expressions that lie in it, their offsets counted from `shift`
 * before its text (the passage's place in the body). `lang` is a BCP 47 primary subtag.
 */
export function readSentence(
  text: string,
  mentions: readonly TimeMention[],
  shift = 0,
  lang = 'en',
): Reading {
  const list = tokens(text);
  const dates: DatedMention[] = [];
  const body = behindDateline(list);
  const told: TimeMention[] = [];
  const dated = new Set<number>();
  for (const mention of mentions) {
    const at = place(list, mention, shift);
    if (!at) continue;
    for (let i = at.from; i < at.to; i++) dated.add(i);
    if (at.to <= body || isStamp(list, mention, at.from, at.to)) continue;
    told.push(mention);
    if (mention.when === undefined || !isAnchor(mention)) continue;
    dates.push({
      mention,
      when: mention.when,
      ...at,
      ...interval(mention, mention.when),
      until: mention.when.precision === 'not-after' && UNTIL.has(list[at.from - 1]?.lower ?? ''),
      adnominal: isAdnominal(list, at.from, at.to) || namesAgent(list, at.from, mention.when),
    });
  }
  // Without rules for a language no verb is read: the sentence is one clause, and nothing is inferred from tense.
  const groups = lang === 'en' ? verbGroups(list).filter((g) => !dated.has(g.head)) : [];
  const repeats = mentions.some((m) => m.type === 'SET');
  const unreadOnes = told.filter((m) => m.type !== 'SET' && m.when === undefined && NAMES_DAY.test(m.value));
  const unread = unreadOnes.length > 0;
  const clockOnly = unread && unreadOnes.every((m) => CLOCK.test(m.value));
  const measured =
    isBesideEvent(list, dated) ||
    mentions.some((m) => m.type === 'DURATION' && isMeasure(list, m.end - shift));
  const parts = clauses(list, groups, dated);
  return {
    tokens: list,
    groups,
    clauses: parts,
    dates,
    sayings: sayings(list, parts),
    repeats,
    measured,
    unread,
    clockOnly,
  };
}
