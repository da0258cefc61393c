/** The service as `npm start` runs it, as a process of its own, over loopback platforms. */
import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface ServiceProcess {
  readonly child: ChildProcess;
  out(): string;
  err(): string;
  /** Resolves with the match once the output has it; rejects with all output when the process ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
  /** Asks it to stop and resolves with its exit code; kills it after 15 s. */
  stop(): Promise<number | null>;
}

export interface ServiceProcessOptions {
  /** The whole environment beside PATH. */
  readonly env: Readonly<Record<string, string>>;
  /** Where it runs, so that no `.env` of the checkout is read. */
  readonly cwd: string;
  /** Options of Node itself. */
  readonly node?: readonly string[];
}

const START = fileURLToPath(new URL('../../bin/start.mjs', import.meta.url));
const STOP_AFTER_MS = 15_000;

export function startServiceProcess({ env, cwd, node = [] }: ServiceProcessOptions): ServiceProcess {
  const child = spawn(process.execPath, [...node, START], {
    cwd,
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const written = { out: '', err: '' };
  const looking = new Set<() => void>();
  child.stdout?.on('data', (chunk) => {
    written.out += chunk;
    for (const look of looking) look();
  });
  child.stderr?.on('data', (chunk) => {
    written.err += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return {
    child,
    out: () => written.out,
    err: () => written.err,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(written.out);
          if (found === null) return;
          looking.delete(look);
          resolve(found);
        };
        looking.add(look);
        look();
        void ended.then(() => reject(new Error(`ended without ${pattern}:\n${written.out}\n${written.err}`)));
      }),
    stop: async () => {
      const timer = setTimeout(() => child.kill('SIGKILL'), STOP_AFTER_MS);
      child.kill('SIGTERM');
      const code = await ended;
      clearTimeout(timer);
      return code;
    },
  };
}
