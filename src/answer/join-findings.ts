import type { Chosen } from './choose/chosen.ts';
import { MAX_QUOTES } from './choose/select.ts';
import type { Finding } from './finding.ts';
import { noticeOf } from './notice.ts';

const MAX_RANKED = 50;

const covered = ({ kind }: Finding): boolean => kind === 'answered' || kind === 'conflicting';

/** The first quotes of each answered question, then their second ones, no passage twice. */
function interleaved(findings: readonly Finding[]): readonly Chosen[] {
  const chosen: Chosen[] = [];
  const most = Math.max(0, ...findings.map((finding) => finding.chosen.length));
  for (let i = 0; i < most; i++) {
    for (const finding of findings) {
      const one = finding.chosen[i];
      if (one && !chosen.some((other) => other.located.passage === one.located.passage)) chosen.push(one);
    }
  }
  return chosen.slice(0, MAX_QUOTES);
}

/**
 * One finding for a message with several questions: the best quote of each. Covered when one of them is; `ranked` and
 * `confidence` are of the first covered question, else of the first.
 */
export function joinFindings(findings: readonly [Finding, ...Finding[]] | readonly Finding[]): Finding {
  const answered = findings.filter(covered);
  const [lead] = answered.length > 0 ? answered : findings;
  if (!lead) throw new RangeError('no question was read');
  if (findings.length === 1) return lead;
  const several = noticeOf('several-questions', { count: findings.length, answered: answered.length });
  const readings = [
    ...findings.flatMap((finding) => finding.readings),
    ...(answered.length > 0 ? [several] : []),
  ];
  if (answered.length === 0)
    return { ...lead, question: findings.map(({ question }) => question).join(' '), readings };
  const remarks = answered
    .flatMap((finding) => finding.remarks)
    .filter((one) => one.code === 'no-yes-no' || one.code === 'not-advice');
  return {
    ...lead,
    kind: 'answered',
    ranked: lead.ranked.slice(0, MAX_RANKED),
    chosen: interleaved(answered),
    readings,
    remarks: remarks.filter((one, i) => remarks.findIndex((other) => other.code === one.code) === i),
  };
}
