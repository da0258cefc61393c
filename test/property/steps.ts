/**
 * Counts steps instead of time. V8's own coverage tells how often each block of the program ran; what one native call
 * reads (a search in a text, a copy of a list) is added by its length. Patterns count the characters they pass over:
 * that one pattern alone is linear is proved in test/architecture/linear.
 */
import { Session } from 'node:inspector';

const COVERAGE = { callCount: true, detailed: true, allowTriggeredUpdates: false };

type Method = (this: unknown, ...args: never[]) => unknown;
type Cost = (self: never, args: readonly unknown[], result: unknown) => number;

const length = (value: unknown): number =>
  typeof value === 'string' || Array.isArray(value) ? value.length : 0;
const whole: Cost = (self: string | readonly unknown[]) => self.length;
const copied: Cost = (_self, _args, result) => length(result);
const sought: Cost = (self: string | readonly unknown[], args, at) => {
  const from = typeof args[1] === 'number' ? args[1] : 0;
  return typeof at === 'number' && at >= 0 ? Math.abs(at - from) + 1 : Math.max(0, self.length - from);
};

const STRINGS: Readonly<Record<string, Cost>> = {
  slice: copied,
  substring: copied,
  indexOf: sought,
  includes: whole,
  lastIndexOf: whole,
  split: whole,
  replace: whole,
  replaceAll: whole,
  toLowerCase: whole,
  toUpperCase: whole,
  normalize: whole,
  trim: whole,
  trimStart: whole,
  trimEnd: whole,
};
const LISTS: Readonly<Record<string, Cost>> = {
  slice: copied,
  concat: copied,
  toSorted: copied,
  toReversed: copied,
  toSpliced: copied,
  with: copied,
  indexOf: sought,
  includes: whole,
  join: whole,
  splice: whole,
  shift: () => 1,
  unshift: whole,
};

/** The characters a pattern passes over: from where it begins to the end of its match, or to the end of the text. */
const passed = (pattern: RegExp, text: string, from: number, match: RegExpExecArray | null): number => {
  if (match) return match.index + match[0].length - from + 1;
  const oneStart = pattern.sticky || (pattern.source[0] === '^' && !pattern.multiline);
  return oneStart ? 1 : text.length - from + 1;
};

/** A counter; start it before the code to be counted is loaded, since only code compiled afterwards is counted. */
export class StepCounter {
  readonly #session = new Session();
  #natives = 0;

  start(): void {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', COVERAGE);
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }

  /** Steps while `act` runs: blocks run plus what native calls read. */
  count(act: () => void): number {
    this.#taken();
    const restore = this.#watchNatives();
    this.#natives = 0;
    try {
      act();
    } finally {
      restore();
    }
    return this.#natives + this.#taken();
  }

  /** Blocks run since the last call. */
  #taken(): number {
    let total = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, { result }) => {
      if (error) throw error;
      for (const { functions } of result)
        for (const { ranges } of functions) for (const { count } of ranges) total += count;
    });
    return total;
  }

  #watchNatives(): () => void {
    const undo: (() => void)[] = [];
    const watch = (owner: object, name: string | symbol, cost: Cost): void => {
      const original = Reflect.get(owner, name) as Method;
      const add = (steps: number): void => {
        this.#natives += steps;
      };
      Reflect.set(owner, name, function watched(this: never, ...args: never[]): unknown {
        const result = Reflect.apply(original, this, args);
        add(cost(this, args, result));
        return result;
      });
      undo.push(() => Reflect.set(owner, name, original));
    };
    for (const [name, cost] of Object.entries(STRINGS)) watch(String.prototype, name, cost);
    for (const [name, cost] of Object.entries(LISTS)) watch(Array.prototype, name, cost);
    for (const iterator of [[].values(), new Set().values(), new Map().values()])
      watch(Object.getPrototypeOf(iterator), 'next', () => 1);
    undo.push(this.#watchPatterns());
    return () => {
      for (const step of undo) step();
    };
  }

  #watchPatterns(): () => void {
    const { exec } = RegExp.prototype;
    const add = (steps: number): void => {
      this.#natives += steps;
    };
    RegExp.prototype.exec = function watched(this: RegExp, text: string): RegExpExecArray | null {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = exec.call(this, text);
      add(passed(this, text, from, match));
      return match;
    };
    return () => {
      RegExp.prototype.exec = exec;
    };
  }
}
