/**
 * When an event without a date of its own may be put on the publication day. "In doubt the publication day" is wrong
 * for 4 of 10 events (TimeBank-EventTime), so the decision is a sum of measured evidence: weights of a logistic
 * regression on the 22 training documents of that corpus, rounded; `npx tsx bench/timeline/fit-publication-day.ts`
 * computes them again. The 14 documents of its test and development parts are not used for fitting.
 */
import { SHIFTERS } from '../english/function-words.ts';
import { REPORTING, STATES } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { wordSet } from '../word-set.ts';
import type { Reading } from './reading.ts';

/** What surrounds the sentence. */
export interface Surroundings {
  /** Place among the sentences of the article, from 0. */
  readonly ordinal: number;
  /** The last date named before this sentence: the publication day, another day, something coarser, or none. */
  readonly lastDate: 'none' | 'published' | 'day' | 'coarse';
  /** Dates of the sentence right before. */
  readonly previous: 'none' | 'published' | 'other';
}

export type Evidence =
  | 'saying'
  | 'saying-ing'
  | 'saying-other'
  | 'modal'
  | 'future'
  | 'past-perfect'
  | 'present-perfect'
  | 'progressive'
  | 'past-state'
  | 'past-event'
  | 'present-state'
  | 'present-event'
  | 'gerund'
  | 'infinitive'
  | 'participle'
  | 'noun'
  | 'negated'
  | 'passive'
  | 'first-sentence'
  | 'early-sentence'
  | 'later-clause'
  | 'subordinate'
  | 'attributed'
  | 'shifted'
  | 'looking-back'
  | 'saying-beside-date'
  | 'other-clause-published'
  | 'other-clause-dated'
  | 'last-date-published'
  | 'previous-published';

/** Log-odds that the event is on the publication day. */
const WEIGHTS: Readonly<Record<Evidence | 'bias', number>> = {
  bias: -0.3,
  saying: 1.9,
  'saying-ing': 1.0,
  'saying-other': 0.1,
  modal: -1.6,
  future: -0.7,
  'past-perfect': -0.7,
  'present-perfect': 0,
  progressive: 0.3,
  'past-state': 1.0,
  'past-event': -0.4,
  'present-state': 1.3,
  'present-event': 0.1,
  gerund: 0.1,
  infinitive: -1.4,
  participle: -0.2,
  noun: -1.0,
  negated: 0.4,
  passive: -0.3,
  'first-sentence': 0.5,
  'early-sentence': 0.4,
  'later-clause': -0.6,
  subordinate: -0.5,
  attributed: 0.2,
  shifted: -0.2,
  'looking-back': -0.5,
  'saying-beside-date': -0.6,
  'other-clause-published': 1.2,
  'other-clause-dated': -1.0,
  'last-date-published': 0.2,
  'previous-published': 0.9,
};

const SUBORDINATE = wordSet('who which when where whom since because if until before after whose');
const LOOKING_BACK = wordSet(
  'earlier previously recently ago formerly already originally initially former once later then',
);
const DAY = new Set(['day', 'part-of-day', 'hour', 'minute']);

function verbEvidence(group: VerbGroup): Evidence {
  const saying = REPORTING.has(group.base);
  // "had a long talk" happened; only a present "has" holds.
  const state =
    STATES.has(group.base) && !group.passive && !(group.base === 'have' && group.tense === 'past');
  if (group.form === 'gerund') return saying ? 'saying-ing' : 'gerund';
  if (group.perfect && group.tense === 'past') return 'past-perfect';
  if (group.form !== 'finite') return saying ? 'saying-other' : group.form;
  if (saying)
    return !group.perfect && group.modal === null && group.tense !== 'future' ? 'saying' : 'saying-other';
  if (group.modal !== null) return 'modal';
  if (group.tense === 'future') return 'future';
  // "have been careful" holds on, "have left" does not say when.
  if (group.perfect) return state ? 'present-state' : 'present-perfect';
  if (group.progressive) return 'progressive';
  if (group.tense === 'past') return state ? 'past-state' : 'past-event';
  return state ? 'present-state' : 'present-event';
}

/** The evidence for and against, for the event at a token. `group` is its verb group, null for a noun. */
export function evidence(
  reading: Reading,
  clause: number,
  index: number,
  group: VerbGroup | null,
  around: Surroundings,
  published: string,
): readonly Evidence[] {
  const found: Evidence[] = [group ? verbEvidence(group) : 'noun'];
  const saying = group !== null && REPORTING.has(group.base);
  if (group?.negated) found.push('negated');
  if (group?.passive && group.form === 'finite') found.push('passive');
  if (around.ordinal === 0) found.push('first-sentence');
  else if (around.ordinal <= 3) found.push('early-sentence');
  const here = reading.clauses[clause];
  if (clause > 0) found.push('later-clause');
  if (here?.opener && SUBORDINATE.has(here.opener)) found.push('subordinate');
  if (!saying && reading.clauses.some((c) => c.verb && REPORTING.has(c.verb.base))) found.push('attributed');
  if (reading.tokens.slice(Math.max(0, index - 3), index).some((t) => SHIFTERS.has(t.lower)))
    found.push('shifted');
  if (here && reading.tokens.slice(here.from, here.to).some((t) => LOOKING_BACK.has(t.lower)))
    found.push('looking-back');
  const others = reading.dates.filter((d) => DAY.has(d.plain.precision));
  const nearest = others.toSorted((a, b) => Math.abs(a.from - index) - Math.abs(b.from - index))[0];
  // Dates of what is said tell nothing of when it was said.
  if (saying && reading.dates.length > 0) found.push('saying-beside-date');
  else if (nearest)
    found.push(
      nearest.plain.start?.slice(0, 10) === published ? 'other-clause-published' : 'other-clause-dated',
    );
  else if (reading.dates.length > 0) found.push('other-clause-dated');
  if (around.lastDate === 'published') found.push('last-date-published');
  if (around.previous === 'published') found.push('previous-published');
  return found;
}

/**
 * Bars on the probability; what they keep and invent stands in bench/results/timeline.md. A finite verb says by its
 * tense how it stands to the day of writing; a noun or an infinitive does not, and has to be surer.
 */
const BAR_OF_FINITE = 0.2;
const BAR_OF_OTHERS = 0.45;
const NONFINITE: ReadonlySet<Evidence> = new Set([
  'noun',
  'gerund',
  'infinitive',
  'participle',
  'saying-ing',
  'saying-other',
]);

/** An undated past or perfect may be of any earlier day: only a date around it that names the publication day helps. */
const EARLIER: ReadonlySet<Evidence> = new Set(['past-event', 'past-state', 'present-perfect']);
const DATED_NEARBY: ReadonlySet<Evidence> = new Set([
  'other-clause-published',
  'previous-published',
  'last-date-published',
]);

/** Whether the evidence is enough to put the event on the publication day. */
export function isOnPublicationDay(found: readonly Evidence[]): boolean {
  if (found.includes('past-perfect')) return false;
  if (found.some((e) => EARLIER.has(e)) && !found.some((e) => DATED_NEARBY.has(e))) return false;
  const odds = found.reduce((sum, e) => sum + WEIGHTS[e], WEIGHTS.bias);
  const bar = found.some((e) => NONFINITE.has(e)) ? BAR_OF_OTHERS : BAR_OF_FINITE;
  return 1 / (1 + Math.exp(-odds)) > bar;
}
