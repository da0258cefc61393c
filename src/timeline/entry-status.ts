import type { EntryStatus } from '../contract.ts';
import type { When } from '../dates/when.ts';
import { CALLING_OFF, DENYING, FIXING, SETTING } from '../english/verb-classes.ts';
import type { VerbGroup } from '../english/verbs/verb-group.ts';
import { startKey } from './interval.ts';
import type { Reading } from './reading.ts';
import { isProspective, statusOfGroup } from './status.ts';

const CONDITIONAL = new Set(['if', 'unless', 'whether']);

/** True for what a denial is about: "denied that it shelled the town". */
function isDenied(reading: Reading, clause: number): boolean {
  const above = reading.clauses[clause - 1]?.verb;
  const here = reading.clauses[clause];
  return (
    here?.opener === 'that' &&
    above !== undefined &&
    above !== null &&
    (DENYING.has(above.base)
      ? !above.negated
      : above.base === 'be' && above.negated && isAboutTruth(reading, above))
  );
}

/** "It is not true that": says of what follows that it is not so. */
const isAboutTruth = (reading: Reading, above: VerbGroup): boolean =>
  reading.tokens.slice(above.to + 1, above.to + 3).some((t) => t.lower === 'true' || t.lower === 'so');

/** "denied shooting protesters on Saturday": what is denied has the day. */
const deniesDoing = (reading: Reading, target: VerbGroup): boolean =>
  DENYING.has(target.base) &&
  !target.negated &&
  reading.groups.some((g) => g.form === 'gerund' && g.from === target.to + 1);

/** "Had the vote been held on Monday, …": it was not. */
function isCounterfactual(reading: Reading, clause: number): boolean {
  const here = reading.clauses[clause];
  return (
    here?.verb !== undefined &&
    here.verb !== null &&
    here.verb.from === 0 &&
    reading.tokens[0]?.lower === 'had'
  );
}

/** "planned for Saturday", "which had been set for 1 June". */
const isPlan = ({ base, passive, form, ambiguous }: VerbGroup): boolean =>
  (FIXING.has(base) || SETTING.has(base)) && (passive || form === 'participle' || ambiguous);

/** "The rally, planned for Saturday, has been cancelled": it did not take place on that day. */
function isCalledOff(reading: Reading, plan: VerbGroup): boolean {
  return reading.groups.some(
    (g) =>
      g.from > plan.to &&
      !g.negated &&
      g.modal === null &&
      g.form === 'finite' &&
      (CALLING_OFF.has(g.base) ||
        ((g.base === 'call' || g.base === 'put') && reading.tokens[g.to + 1]?.lower === 'off')),
  );
}

/** Status of a verb in its clause; null for a text without one is plain happening. */
export function statusOf(reading: Reading, target: VerbGroup | null, clause: number): EntryStatus {
  const here = reading.clauses[clause];
  if (here?.opener && CONDITIONAL.has(here.opener)) return 'planned';
  if (!target) return 'happened';
  if (isDenied(reading, clause) || isCounterfactual(reading, clause)) return 'negated';
  const plan = isPlan(target);
  if (plan && isCalledOff(reading, target)) return 'negated';
  if (target.passive && FIXING.has(target.base)) return 'planned';
  if (deniesDoing(reading, target)) return 'negated';
  const own = statusOfGroup(reading, target);
  if (own !== 'happened') return own;
  if (isProspective(reading, target)) return 'planned';
  return target.head === here?.verb?.head && reading.sayings.has(clause) ? 'reported' : 'happened';
}

/** A day after publication is a plan, whatever the tense ("meets on Friday"). */
export function settleStatus(status: EntryStatus, when: When, published: string | null): EntryStatus {
  if (published === null || when.start === null || status === 'negated') return status;
  return startKey(when).slice(0, 10) > published.slice(0, 10) ? 'planned' : status;
}
