import { daysBetween } from '../dates/index.ts';
import type { Entry, Located } from '../entry.ts';
import type { Passage } from '../passages/passage.ts';
import { datedIn } from './choose/dated.ts';
import { isQuotable } from './choose/quotable.ts';
import { MAX_QUOTES } from './choose/select.ts';
import { leaningOf } from './context/leans.ts';
import { mentionsIn } from './context/mentions-in.ts';
import type { Finding } from './finding.ts';
import { searchedOf } from './library-facts.ts';
import type { LibraryView } from './library-view.ts';
import { newestFirstOf } from './newest-first.ts';
import { noticeOf } from './notice.ts';
import { foldOrigins, traced } from './origins/fold.ts';
import { rank } from './rank/index.ts';
import { readings } from './readings.ts';
import { tokensOf } from './tokens.ts';
import { tellingOf } from './told-days.ts';
import { type DateScope, daysOf } from './understand/date-scope.ts';
import { verbForm } from './understand/direct-order.ts';
import type { AskedOne } from './understand/read-asked.ts';

/** Share of "what happened on …" questions whose first quote was of that day, on our own fixtures: all of them. */
const DATED_CONFIDENCE = 0.7;
const NEWEST_CONFIDENCE = 0.6;
/** A shorter first line is a slogan, not a report. */
const MIN_LEAD_CHARS = 40;
const MAX_LISTED = 10;

/** A sentence further down opens no report. */
const MAX_LEAD_AT = 8;
/** A deed so many days before publication is still the news of it. */
const FRESH_DAYS = 3;

interface Lead {
  readonly located: Located;
  /** It tells of a deed or of a day right before the publication; the opening of a feature hardly ever does. */
  readonly reports: boolean;
}

/** The sentence that reports: of the first few that stand by themselves one that tells of a recent day, else of a deed, else the first. */
function leadOf(entry: Entry): Lead | null {
  const passages = entry.passages
    .filter((one) => one.kind === 'sentence' && isQuotable(one) && one.text.length >= MIN_LEAD_CHARS)
    .slice(0, MAX_LEAD_AT);
  const standing = passages.filter((passage) => leaningOf(entry, passage) === null);
  const report =
    standing.find((passage) => tellsRecent(entry, passage)) ?? standing.find(({ text }) => tellsDeed(text));
  const passage = report ?? standing[0] ?? passages[0];
  return passage ? { located: { entry, passage }, reports: report !== undefined } : null;
}

/** "A dam burst", "The prosecutor has opened an inquiry"; not "Ada Brenn was 63 and had kept the gauge", which paints somebody. */
function tellsDeed(text: string): boolean {
  const tokens = tokensOf(text);
  return (
    !PORTRAIT.test(text) &&
    tokens.some(({ lower }, at) => verbForm(lower) !== null && tokens[at - 1]?.lower !== 'had')
  );
}

const PORTRAIT = /\b(?:is|was) \d{1,3}\b/u;

function tellsRecent(entry: Entry, passage: Passage): boolean {
  const day = entry.article.published?.slice(0, 10);
  if (day === undefined) return false;
  return mentionsIn(entry, passage).some((mention) => {
    const days = daysOf(mention);
    if (days === null || daysBetween(days.from, days.to) > FRESH_DAYS) return false;
    const age = daysBetween(days.from, day);
    return age >= 0 && age <= FRESH_DAYS;
  });
}

/** Passages that tell of the asked days, pictures last. */
function toldBy(entry: Entry, days: DateScope): readonly Located[] {
  const told = entry.passages.filter(
    (passage) => isQuotable(passage) && datedIn({ entry, passage }, days) === 'inside',
  );
  return told
    .toSorted((a, b) => captionsLast(a) - captionsLast(b) || a.start - b.start)
    .map((passage) => ({ entry, passage }));
}

const captionsLast = ({ kind }: Passage): number => (kind === 'caption' ? 1 : 0);

/** What the articles tell of the asked days, the newest first, one passage an article before a second of any. */
function toldOf(newest: Iterable<Entry>, days: DateScope): readonly Located[] {
  const all: { readonly located: Located; readonly round: number }[] = [];
  let firsts = 0;
  for (const entry of newest) {
    const told = toldBy(entry, days).map((located, round) => ({ located, round }));
    all.push(...told);
    // So many articles with a sentence of their own leave no place for anything else.
    if (told[0]?.located.passage.kind !== 'caption' && told.length > 0 && ++firsts === MAX_LISTED) break;
  }
  return all
    .toSorted(
      (a, b) => a.round - b.round || captionsLast(a.located.passage) - captionsLast(b.located.passage),
    )
    .map(({ located }) => located)
    .slice(0, MAX_LISTED);
}

/** Leads of the newest articles, the newest first; those that report nothing behind all others. */
function leadsOf(newest: Iterable<Entry>): readonly Located[] {
  const leads: Lead[] = [];
  for (const entry of newest) {
    const lead = leadOf(entry);
    if (lead !== null && leads.push(lead) === MAX_LISTED) break;
  }
  return leads.toSorted((a, b) => Number(b.reports) - Number(a.reports)).map(({ located }) => located);
}

function listed(library: LibraryView, { days }: AskedOne, searched: readonly Entry[]): readonly Located[] {
  const newest = newestFirstOf(library);
  const within = searched === library.entries() ? null : new Set(searched);
  const telling = days === null ? null : tellingOf(library, days);
  const looked = newest.filter((entry) => within?.has(entry) !== false && telling?.has(entry) !== false);
  return days === null ? leadsOf(looked) : toldOf(looked, days);
}

/** "What happened on Thursday?", "what's the latest?": questions with a day or with nothing to search for. */
export function newsOf(library: LibraryView, asked: AskedOne, searched: readonly Entry[]): Finding {
  const found = listed(library, asked, searched);
  const origins = foldOrigins(found.map((located) => ({ located, trace: traced(located) })));
  const chosen = origins
    .slice(0, MAX_QUOTES)
    .map(({ first, copies }) => ({ ...first, copies: copies.map((copy) => copy.located) }));
  const confidence = asked.days === null ? NEWEST_CONFIDENCE : DATED_CONFIDENCE;
  const base = { question: asked.question, searched, readings: readings(library, asked), nearest: [] };
  if (chosen.length > 0)
    return { ...base, kind: 'answered', ranked: [], listed: found, confidence, chosen, remarks: [] };
  const remarks = [
    noticeOf('not-covered'),
    noticeOf('searched', { ...searchedOf(searched) }),
    noticeOf('nothing-near'),
  ];
  const { ranked } = rank(library.index, { text: asked.question });
  return { ...base, kind: 'not-covered', ranked, confidence: 0, chosen: [], remarks };
}
