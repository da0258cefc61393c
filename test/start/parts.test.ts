import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../src/contract.ts';
import { AuthError, NetworkError, RateLimitError } from '../../src/errors.ts';
import { Library } from '../../src/library.ts';
import type { Part } from '../../src/start/part.ts';
import { type Parts, startParts } from '../../src/start/parts.ts';
import { eventually } from '../contract/harness.ts';
import { engineOver } from '../helpers/library.ts';

type Address = { readonly address: string | null };
type Start = () => Promise<Address>;

const NOW = new Date('2022-01-11T12:00:00Z');
const up: Start = async () => ({ address: null });
const away: Start = () => Promise.reject(new NetworkError('nobody listens', 1));

const stopped: string[] = [];
/** `start`: of each try in turn, the last one for all further. */
function part(name: string, ...starts: readonly Start[]): Part {
  let tries = 0;
  const make = async (): Promise<Adapter> => {
    const start = starts[Math.min(tries, starts.length - 1)] ?? up;
    tries += 1;
    const own = `${name} ${tries}`;
    return {
      name,
      capabilities: {
        privateReplies: false,
        editing: false,
        buttons: false,
        pictures: false,
        maxMessageChars: 1_000,
        ackDeadlineMs: 1_000,
      },
      start,
      stop: async () => void stopped.push(own),
      health: () => ({ state: 'ready', detail: own }),
    };
  };
  return { name, line: 'ready', make };
}

let parts: Parts | null = null;
afterEach(async () => {
  await parts?.stop();
  stopped.splice(0);
});

/** Starts them with pauses of that length; gives what was said, what came up, and what the log warns of. */
function started(all: readonly Part[], { pauseMs = 5, heard = (_line: string): void => undefined } = {}) {
  const [said, came, warned, pauses]: [string[], string[], string[], number[]] = [[], [], [], []];
  let nothing = 0;
  const running = startParts(all, {
    engine: engineOver(new Library()),
    say: (line) => {
      said.push(line);
      heard(line);
    },
    up: (one) => came.push(one.name),
    nothing: () => {
      nothing += 1;
    },
    now: () => NOW,
    logger: pino({ level: 'warn' }, { write: (line: string) => void warned.push(line) }),
    pauseMs: (tries) => {
      pauses.push(tries);
      return pauseMs;
    },
  });
  parts = running;
  return { parts: running, said, came, warned, pauses, nothing: () => nothing };
}

describe('starting the parts', () => {
  it('tells of a part while a later one still starts, and of that in its turn', async () => {
    let answer = (): void => undefined;
    const slow = new Promise<Address>((resolve) => {
      answer = () => resolve({ address: null });
    });
    const all = [part('page', async () => ({ address: 'here' })), part('chat', () => slow)];
    const heard = (line: string): void => (line.startsWith('page') ? answer() : undefined);
    const { said, came, parts: all_ } = started(all, { heard });
    await all_.told;
    expect(said).toEqual(['page      here', 'chat      ready']);
    expect(came).toEqual(['page', 'chat']);
  });

  it('leaves out one that fails, with its reason, and one that is not wanted', async () => {
    const {
      said,
      parts: all,
      nothing,
    } = started([
      part('page', () => Promise.reject(new Error('the port is taken'))),
      { name: 'slack', line: 'not started: no token', make: null },
      { ...part('terminal', () => Promise.reject(new Error('no screen'))), last: true },
    ]);
    await all.told;
    expect(said).toEqual([
      'page      failed: the port is taken',
      'slack     not started: no token',
      'terminal  ready',
      'terminal  failed: no screen',
    ]);
    await eventually('the end', () => nothing() === 1);
    expect(all.health()).toEqual({
      page: { state: 'failed', detail: 'the port is taken' },
      terminal: { state: 'failed', detail: 'no screen' },
    });
  });

  it('is nothing to run for where one part only tells how the others are', async () => {
    const { nothing, came } = started([
      { ...part('health', up), aside: true },
      part('slack', () => Promise.reject(new AuthError('AUTH_FAILED', 'no such token'))),
    ]);
    await eventually('the end', () => nothing() === 1);
    expect(came).toEqual(['health']);
  });
});

describe('a part that does not answer', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }));
  afterEach(() => vi.useRealTimers());

  it('holds up the others for ten seconds at most, and is told of when it does', async () => {
    let answer = (): void => undefined;
    const slow = new Promise<Address>((resolve) => {
      answer = () => resolve({ address: null });
    });
    const run = started([part('slack', () => slow), { ...part('terminal', up), last: true }]);
    await vi.advanceTimersByTimeAsync(9_000);
    expect(run.said).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_000);
    await run.parts.told;
    expect(run.came).toEqual(['terminal']);
    answer();
    await eventually('slack', () => run.said.length === 3);
    expect(run.said).toEqual([
      'slack     not up yet: still connecting',
      'terminal  ready',
      'slack     ready',
    ]);
  });
});

describe('a part that can’t be reached', () => {
  it('is tried again with growing pauses until it is back, and told of once each way', async () => {
    const run = started([part('slack', away, away, away, up), part('page', up)]);
    await run.parts.told;
    expect(run.said).toEqual([
      'slack     not up yet: nobody listens; tried again in 1 s, then less and less often',
      'page      ready',
    ]);
    await eventually('slack', () => run.came.includes('slack'));
    expect(run.pauses).toEqual([1, 2, 3]);
    await eventually('its line', () => run.said.length === 3);
    expect(run.said[2]).toBe('slack     ready');
    expect(run.warned).toEqual([]);
    expect(stopped).toEqual(['slack 1', 'slack 2', 'slack 3']);
    expect(run.nothing()).toBe(0);
  });

  it('says in its health what is wrong and when it is tried again', async () => {
    const { parts: all } = started([part('slack', away), part('page', up)], { pauseMs: 90_000 });
    await all.told;
    expect(all.health()).toEqual({
      slack: { state: 'reconnecting', detail: 'nobody listens; tried again at 12:01:30 UTC' },
      page: { state: 'ready', detail: 'page 1' },
    });
  });

  it('is told of anew in the log when something else goes wrong', async () => {
    const odd: Start = () => Promise.reject(new NetworkError('HTTP 503', 1));
    const { warned, came } = started([part('slack', away, away, odd, odd, up)]);
    await eventually('slack', () => came.includes('slack'));
    expect(warned).toHaveLength(1);
    expect(warned[0]).toContain('HTTP 503; tried again in');
  });

  it('is left once its fault is one that somebody has to mend', async () => {
    const revoked: Start = () => Promise.reject(new AuthError('AUTH_FAILED', 'no such token'));
    const { parts: all, said, pauses, nothing } = started([part('slack', away, revoked, up)]);
    await eventually('the end', () => nothing() === 1);
    expect(said.at(-1)).toBe('slack     failed: no such token');
    expect(pauses).toEqual([1]);
    expect(all.health()).toEqual({ slack: { state: 'failed', detail: 'no such token' } });
  });

  it('is left alone for as long as it asks', async () => {
    const limited: Start = () => Promise.reject(new RateLimitError(7_000));
    const { parts: all, said } = started([part('discord', limited)]);
    await all.told;
    expect(said[0]).toContain('tried again in 7 s');
  });

  it('is not tried any more once stopped, and what comes up then is stopped', async () => {
    let answer = (): void => undefined;
    const slow = new Promise<Address>((resolve) => {
      answer = () => resolve({ address: null });
    });
    const run = started([part('slack', away, up), part('discord', () => slow)], { pauseMs: 50 });
    await eventually('a try', () => run.pauses.length === 1);
    await run.parts.stop();
    answer();
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(run.came).toEqual([]);
    expect(stopped).toEqual(['slack 1', 'discord 1']);
    expect(run.nothing()).toBe(0);
  });
});
