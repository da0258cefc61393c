/**
 * Loaded before src/main.ts (`node --import`): stops the process dead where its own log says that a step is reached, or
 * before the n-th statement to the database after a change was planned, so that it can be killed exactly there. The
 * program knows nothing of it. Armed by SIGUSR2; what it says goes to standard output.
 */
import fs from 'node:fs';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import process from 'node:process';
import { isMainThread } from 'node:worker_threads';
import { sqliteModule } from '../../../src/store/sqlite-module.ts';

/** Where the process stops. */
export interface HaltAt {
  /** As its log calls it, or `storing`. */
  readonly step: string;
  /** At which of several times the step is met; with `storing` at which statement. */
  readonly times: number;
}

const step = process.env.HALT_STEP ?? '';
const times = Number(process.env.HALT_TIMES ?? 1);
const write = fs.writeSync;
const tell = (line: string): void => void write(1, `${line}\n`);
let armed = false;
let seen = 0;
let writing = false;

const halt = (): void => {
  tell('halted');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
};
const reached = (name: string): void => {
  writing = name === 'planned';
  if (armed && name === step && ++seen === times) halt();
};
/** A statement on its way to the database: between "planned" and "stored" it belongs to the change. */
const statement = (): void => {
  if (armed && writing && step === 'storing' && ++seen === times) halt();
};

if (isMainThread) {
  process.on('SIGUSR2', () => {
    armed = true;
    tell('armed');
  });
  // The log is written synchronously to standard error.
  const watched = (...args: Parameters<typeof fs.writeSync>): number => {
    const written = write(...args);
    const [fd, line] = args;
    if (fd === 2) for (const [, name = ''] of String(line).matchAll(/"step":"([a-z-]+)"/g)) reached(name);
    return written;
  };
  Object.assign(fs, { writeSync: watched });
  syncBuiltinESMExports();
  const require = createRequire(import.meta.url);
  before(Object(sqliteModule().prototype), 'prepare', statement);
  before(require('pg').Client.prototype, 'query', statement);
}

/** From now on `also` is called before each call of a method. */
function before(owner: Record<string, unknown>, method: string, also: () => void): void {
  const original = owner[method];
  if (typeof original !== 'function') throw new Error(`there is no ${method}`);
  owner[method] = function (this: unknown, ...args: unknown[]): unknown {
    also();
    return original.apply(this, args);
  };
}
