/** One storm over one platform, and what came of each question. */
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Probe, startBot } from './bot.ts';
import type { Judge, Verdict } from './judge.ts';
import type { Act } from './plan.ts';
import type { Delivered, Surface } from './surface.ts';

export interface StormOptions {
  readonly surface: Surface;
  readonly acts: readonly Act[];
  readonly overMs: number;
  readonly dropEveryMs: number;
  readonly knowledge: string;
  readonly judge: Judge;
}

export interface Fate {
  readonly act: Act;
  readonly delivered: Delivered;
  readonly verdict: Verdict;
}

export interface StormResult {
  readonly fates: readonly Fate[];
  readonly drops: number;
  /** What the bot told at a third of the storm and three times over its last sixth: at 20, 50, 55 and 60 s of a minute. */
  readonly probes: readonly Probe[];
  /** Processor time of the bot from the first question to the last answer. */
  readonly cpuMs: number;
  /** How late the loopback platform itself was at worst. */
  readonly ownLagMs: number;
  /** From the end of the storm until nothing was open any more; at most `DRAIN_MS`. */
  readonly drainMs: number;
  readonly logged: ReadonlyMap<string, number>;
}

/** How long the last answers are waited for. */
const DRAIN_MS = 40_000;
/** After this long without anything new, nothing more comes. */
const QUIET_MS = 8_000;

interface Doing {
  readonly atMs: number;
  readonly act: () => void;
}

export async function runStorm(options: StormOptions): Promise<StormResult> {
  const { surface, acts, overMs, knowledge, judge } = options;
  const bot = await startBot({ platform: surface.platform, knowledge, env: surface.env });
  try {
    await surface.connected(bot.line);
    const probes: Promise<Probe>[] = [];
    const before = await bot.probe();
    const lag = monitorEventLoopDelay();
    lag.enable();
    const drops = Math.floor((overMs - 1) / options.dropEveryMs);
    await doAll([
      ...acts.map((act) => ({ atMs: act.atMs, act: () => surface.deliver(act) })),
      ...acts.flatMap((act) =>
        act.againAtMs === null ? [] : [{ atMs: act.againAtMs + 1, act: () => surface.deliverAgain(act) }],
      ),
      ...Array.from({ length: drops }, (_, time) => ({
        atMs: (time + 1) * options.dropEveryMs,
        act: () => surface.drop(time),
      })),
      ...probeTimes(overMs).map((atMs) => ({ atMs, act: () => void probes.push(bot.probe()) })),
    ]);
    const fates = (): readonly Fate[] =>
      acts.map((act) => ({
        act,
        delivered: surface.delivered(act),
        verdict: judge(act.text, surface.got(act)),
      }));
    const drainMs = await drain(fates);
    lag.disable();
    const { cpuMs } = await bot.probe();
    return {
      fates: fates(),
      drops,
      probes: await Promise.all(probes),
      cpuMs: cpuMs - before.cpuMs,
      ownLagMs: lag.max / 1e6,
      drainMs,
      logged: bot.logged(),
    };
  } finally {
    await bot.stop();
    await surface.close();
  }
}

function probeTimes(overMs: number): readonly number[] {
  return [overMs / 3, ...Array.from({ length: 3 }, (_, step) => overMs * (5 / 6 + step / 12))];
}

/** Does each thing at its time, in order; late ones at once. */
async function doAll(things: readonly Doing[]): Promise<void> {
  const began = performance.now();
  for (const { atMs, act } of [...things].sort((a, b) => a.atMs - b.atMs)) {
    const waitMs = began + atMs - performance.now();
    if (waitMs > 0) await sleep(waitMs);
    act();
  }
}

/** Waits until every delivered question is answered, or nothing new comes, or the time is over. */
async function drain(fates: () => readonly Fate[]): Promise<number> {
  const began = performance.now();
  let answered = -1;
  let changedAt = began;
  while (performance.now() - began < DRAIN_MS && performance.now() - changedAt < QUIET_MS) {
    const now = fates().filter(({ verdict }) => verdict !== 'none').length;
    if (now !== answered) changedAt = performance.now();
    answered = now;
    await sleep(1_000);
  }
  return Math.round(changedAt - began);
}
