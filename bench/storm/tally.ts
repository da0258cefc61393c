/** What a storm came to, as a row of the table and the words below it. */
import type { Fate, StormResult } from './storm.ts';

const MB = 1_048_576;
/** Heap in the last ten seconds against that at 20 s: issue 8. */
const MAX_GROWTH = 1.1;

/** Runs of numbers shown of what failed; those lost in a gap are all listed. */
const SHOWN = 20;

export interface Tally {
  readonly row: readonly string[];
  readonly notes: readonly string[];
  /** Every promise held. */
  readonly held: boolean;
}

export const HEAD = [
  'platform',
  'asked',
  'twice delivered',
  'lost in a gap',
  'delivered',
  'acknowledged within 3 s',
  'ack p50 / p99 / max, ms',
  'one whole reply',
  'told busy',
  'none',
  'not whole',
  'two replies',
  'heap at 20 s, MB',
  'most in the last 10 s, MB',
  'all answered after, s',
  'processor time a question, ms',
  'lag of the loopback platform, ms',
];

export function tally(name: string, result: StormResult): Tally {
  const { fates, drops, probes, drainMs, logged } = result;
  const acked = fates.flatMap(({ delivered }) => (delivered.how === 'acked' ? [delivered.afterMs] : []));
  const late = fates.filter(({ delivered }) => delivered.how === 'late');
  const lost = fates.filter(({ delivered }) => delivered.how === 'lost');
  const live = fates.filter(({ delivered }) => delivered.how !== 'lost');
  const withVerdict = (of: readonly Fate[], verdict: Fate['verdict']): readonly Fate[] =>
    of.filter((fate) => fate.verdict === verdict);
  const inTime = acked.filter((ms) => ms < 3_000).length;
  // Two replies are one too many whether the acknowledgement got through or not.
  const twice = withVerdict(fates, 'twice');
  const whole = withVerdict(live, 'whole');
  const [early, ...later] = probes;
  const most = Math.max(...later.map(({ heapBytes }) => heapBytes));
  const growth = most / (early?.heapBytes ?? 1);
  const row = [
    name,
    String(fates.length),
    String(fates.filter(({ act }) => act.againAtMs !== null).length),
    String(lost.length),
    String(live.length),
    String(inTime),
    `${percentile(acked, 0.5)} / ${percentile(acked, 0.99)} / ${percentile(acked, 1)}`,
    String(whole.length),
    String(withVerdict(live, 'told-busy').length),
    String(withVerdict(live, 'none').length),
    String(withVerdict(fates, 'broken').length),
    String(twice.length),
    ((early?.heapBytes ?? 0) / MB).toFixed(1),
    `${(most / MB).toFixed(1)} (${growth.toFixed(3)}×)`,
    (drainMs / 1_000).toFixed(1),
    (result.cpuMs / fates.length).toFixed(1),
    result.ownLagMs.toFixed(0),
  ];
  const answeredAllTheSame = withVerdict(lost, 'whole');
  const notes = [
    `${name}: ${drops} dropped connections. Lost in a gap: ${numbers(lost)}${answeredAllTheSame.length > 0 ? `; of these the bot had got and answered ${numbers(answeredAllTheSame)}` : ''}.`,
    ...(late.length > 0 ? [`${name}: not acknowledged in time: ${numbers(late, SHOWN)}.`] : []),
    ...problemsOf(live, name),
    `${name}, written to the log: ${[...logged].map(([words, times]) => `${words} (${times})`).join('; ') || 'nothing'}.`,
  ];
  const held =
    late.length === 0 && inTime === live.length && whole.length === live.length && growth <= MAX_GROWTH;
  return { row, notes, held: held && twice.length === 0 };
}

function problemsOf(live: readonly Fate[], name: string): readonly string[] {
  return (['told-busy', 'none', 'broken', 'twice'] as const).flatMap((verdict) => {
    const found = live.filter((fate) => fate.verdict === verdict);
    return found.length === 0 ? [] : [`${name}, ${verdict}: ${numbers(found, SHOWN)}.`];
  });
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

/** "3, 17–19", or "none"; beyond `max` runs only how many there are. */
function numbers(fates: readonly Fate[], max = Number.POSITIVE_INFINITY): string {
  const runs: [number, number][] = [];
  for (const { act } of fates) {
    const last = runs.at(-1);
    if (last !== undefined && act.number === last[1] + 1) last[1] = act.number;
    else runs.push([act.number, act.number]);
  }
  const said = runs.slice(0, max).map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  if (said.length < runs.length) said.push(`… (${fates.length} in all)`);
  return said.join(', ') || 'none';
}
