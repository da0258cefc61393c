import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { HaltAt } from './halt.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const OUT = path.join(ROOT, 'node_modules/.cache/dateline', `crash-service-${process.pid}`);
/** Far beyond what anything takes on a busy machine. */
const PATIENCE_MS = 180_000;

/** Makes what stops the service, and the service itself before the first of them starts. Returns what takes it away. */
export function buildHalt(): () => void {
  const build = path.join(ROOT, 'bin/build.mjs');
  execFileSync(process.execPath, [build]);
  execFileSync(process.execPath, [build, OUT, 'bench/knowledge/crash/halt.ts']);
  return () => rmSync(OUT, { recursive: true, force: true });
}

/** The service as `npm start` runs it, as a process of its own, which can be killed where it stands still. */
export interface Service {
  /** What its first line says that it knows, six digits. */
  readonly knowledge: string;
  /** Address of its page. */
  readonly page: string;
  /** From now on it stops at its step. */
  arm(): Promise<void>;
  /** Waits until it stands still, and ends it by SIGKILL. False when it did not come there. */
  kill(): Promise<boolean>;
  /** Ends it at once, wherever it is; nothing when it has ended. */
  end(): void;
  /** Ends it as a service manager would; its exit code. */
  stop(): Promise<number | null>;
}

/** Starts the service and waits until every part of it runs. */
export async function startService(
  env: Readonly<Record<string, string>>,
  at: HaltAt | null,
): Promise<Service> {
  const halting = at === null ? {} : { HALT_STEP: at.step, HALT_TIMES: String(at.times) };
  const entries = ['--import', path.join(OUT, 'halt.mjs'), path.join(ROOT, 'bin/start.mjs')];
  const child = spawn(process.execPath, entries, {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', LOG_LEVEL: 'trace', ...env, ...halting },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += String(chunk)));
  child.stderr.on('data', (chunk) => (err = (err + String(chunk)).slice(-20_000)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const until = async (pattern: RegExp): Promise<boolean> => {
    const endMs = performance.now() + PATIENCE_MS;
    while (!pattern.test(out)) {
      if (performance.now() > endMs || child.exitCode !== null) return false;
      await sleep(5);
    }
    return true;
  };
  const up = (await until(/^page\s+http/m)) && (await until(/^discord\s+(?:ready|failed)/m));
  if (!up) throw new Error(`the service did not start:\n${out}\n${err}`);
  if (!/^discord\s+ready/m.test(out)) throw new Error(`Discord did not start:\n${out}\n${err}`);
  return {
    knowledge: /knowledge ([0-9a-f]{6})/.exec(out)?.[1] ?? '',
    page: /http:\/\/127\.0\.0\.1:\d+/.exec(out)?.[0] ?? '',
    arm: async () => {
      child.kill('SIGUSR2');
      if (!(await until(/^armed$/m))) throw new Error(`it could not be armed:\n${out}\n${err}`);
    },
    kill: async () => {
      const halted = await until(/^halted$/m);
      child.kill('SIGKILL');
      await ended;
      return halted;
    },
    end: () => void child.kill('SIGKILL'),
    stop: () => stop(child, ended),
  };
}

async function stop(child: ChildProcess, ended: Promise<number | null>): Promise<number | null> {
  child.kill('SIGTERM');
  return ended;
}
