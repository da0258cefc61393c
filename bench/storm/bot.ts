/** The bot in the storm: the service itself in a process of its own, that tells what it takes. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServiceProcess } from '../../test/helpers/service-process.ts';

export interface Probe {
  /** In use after a collection. */
  readonly heapBytes: number;
  /** Processor time so far, without that of collections asked for before. */
  readonly cpuMs: number;
}

export interface Bot {
  /** What the line of its platform says once it is ready: an address, or `ready`. */
  readonly line: string;
  probe(): Promise<Probe>;
  /** Messages of log lines, each with how often it was written. */
  logged(): ReadonlyMap<string, number>;
  stop(): Promise<number | null>;
}

export interface BotOptions {
  readonly platform: 'slack' | 'discord';
  readonly knowledge: string;
  readonly env: Readonly<Record<string, string>>;
}

const PROBE_WITHIN_MS = 10_000;

export async function startBot({ platform, knowledge, env }: BotOptions): Promise<Bot> {
  const cwd = await mkdtemp(path.join(tmpdir(), 'storm-bot-'));
  const service = startServiceProcess({
    cwd,
    node: ['--expose-gc', '--import', import.meta.resolve('./probe.mjs')],
    env: {
      KNOWLEDGE_DIR: knowledge,
      STORE_URL: `file:${path.join(cwd, 'store.db')}`,
      PAGE_PORT: 'off',
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  const [, line = ''] = await service.until(new RegExp(`^${platform} +(\\S.*)$`, 'm'));
  return {
    line,
    probe: () =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error('the bot does not answer the probe')),
          PROBE_WITHIN_MS,
        );
        service.child.once('message', (message: Probe) => {
          clearTimeout(late);
          resolve(message);
        });
        service.child.send('probe');
      }),
    logged: () => {
      const found = new Map<string, number>();
      for (const one of service.err().split('\n')) {
        const message = one === '' ? undefined : messageOf(one);
        if (message !== undefined) found.set(message, (found.get(message) ?? 0) + 1);
      }
      return found;
    },
    stop: async () => {
      const code = await service.stop();
      await rm(cwd, { recursive: true, force: true });
      return code;
    },
  };
}

function messageOf(line: string): string {
  try {
    const { level, msg, err } = JSON.parse(line);
    const why = err?.message === undefined ? '' : ` (${err.message})`;
    return `${Number(level) >= 50 ? 'error' : 'warning'}: ${msg}${why}`;
  } catch {
    // Node's own words, such as a warning of a deprecated call.
    return `not a log line: ${line.slice(0, 80)}`;
  }
}
