/** The service: reads the environment, loads the articles, starts the adapters, stops them in order. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { parseEnv } from 'node:util';
import { pino } from 'pino';
import { createDiscordAdapter, discordSetup, discordVariables } from '../adapters/discord/index.ts';
import { createSlackAdapter, slackSetup, slackVariables } from '../adapters/slack/index.ts';
import { createTerminalAdapter } from '../adapters/terminal/index.ts';
import { createWebAdapter, pageSetup, pageVariables } from '../adapters/web/index.ts';
import { engineVariables, readVariables, type Values } from './config.ts';
import type { Adapter, Engine } from './contract.ts';
import { createEngine } from './engine.ts';
import { ConfigError, DatelineError } from './errors.ts';
import { createFolderSource } from './knowledge/folder.ts';
import { Library } from './library.ts';
import { createLogger } from './log.ts';
import { firstLine, problemLines } from './start-lines.ts';

const variables = { ...engineVariables, ...pageVariables, ...slackVariables, ...discordVariables };
type Config = Values<typeof variables>;

/** How an adapter stands before it starts: left out with the reason, or made. */
type Part =
  | { readonly name: string; readonly adapter: Adapter }
  | { readonly name: string; readonly left: string; readonly wanted: boolean };

const env = { ...readEnvFile(), ...process.env };
const say = (line: string): void => void process.stdout.write(`${line}\n`);
const now = (): Date => new Date();

try {
  await run(readVariables(env, variables));
} catch (error) {
  if (!(error instanceof DatelineError)) throw error;
  process.stderr.write(
    `${error instanceof ConfigError ? `The configuration cannot be used:\n${error.message}` : error.message}\n`,
  );
  process.exitCode = 1;
}

async function run(config: Config): Promise<void> {
  const interactive = process.stdin.isTTY === true;
  const level = interactive && env.LOG_LEVEL === undefined ? 'warn' : config.LOG_LEVEL;
  const logger = createLogger(level, secretsOf(config), pino.destination({ dest: 2, sync: true }));

  const source = createFolderSource(config.KNOWLEDGE_DIR, now);
  const library = new Library();
  const first = await source.look();
  library.apply(first);
  for (const line of problemLines(first.problems)) process.stderr.write(`${line}\n`);
  say(firstLine(version(), library));
  const unwatch = await source.watch((change) => {
    library.apply(change);
    for (const problem of change.problems) logger.warn({ ...problem }, 'article problem');
    logger.info(
      { put: change.put.length, removed: change.removed.length, knowledge: library.version },
      'knowledge changed',
    );
  });

  const engine = createEngine({
    library,
    staleAfterMs: config.STALE_AFTER,
    safetyNote: config.SAFETY_NOTE ?? null,
    logger,
    logQuestions: config.LOG_QUESTIONS === 'plain',
  });
  const running = await startAll(parts(config, interactive, logger), engine);
  const stop = async (): Promise<void> => {
    await unwatch();
    await Promise.allSettled(running.map((adapter) => adapter.stop()));
  };
  if (running.length === 0) {
    await stop();
    say('Nothing is running: set PAGE_PORT, or the tokens of a platform, in .env.');
    process.exitCode = 1;
    return;
  }
  stopOnSignal(stop);
}

function parts(
  config: Config,
  interactive: boolean,
  logger: ReturnType<typeof createLogger>,
): readonly Part[] {
  const deps = { now };
  const page = pageSetup(config);
  const slack = slackSetup(config);
  const discord = discordSetup(config);
  return [
    page.state === 'ready'
      ? {
          name: 'page',
          adapter: createWebAdapter(page.config, { ...deps, logger: logger.child({ adapter: 'page' }) }),
        }
      : { name: 'page', left: 'off: PAGE_PORT=off', wanted: false },
    interactive
      ? {
          name: 'terminal',
          adapter: createTerminalAdapter(
            {},
            {
              ...deps,
              input: process.stdin,
              output: process.stdout,
              logger: logger.child({ adapter: 'terminal' }),
            },
          ),
        }
      : { name: 'terminal', left: 'not started: standard input is no terminal', wanted: false },
    slack.state === 'ready'
      ? {
          name: 'slack',
          adapter: createSlackAdapter(slack.config, { ...deps, logger: logger.child({ adapter: 'slack' }) }),
        }
      : {
          name: 'slack',
          left: `not started: ${slack.missing} is not set (README, "Add to Slack")`,
          wanted: slack.state === 'incomplete',
        },
    discord.state === 'ready'
      ? {
          name: 'discord',
          adapter: createDiscordAdapter(discord.config, {
            ...deps,
            logger: logger.child({ adapter: 'discord' }),
          }),
        }
      : {
          name: 'discord',
          left: `not started: ${discord.missing} is not set (README, "Add to Discord")`,
          wanted: discord.state === 'incomplete',
        },
  ];
}

/** Starts every part; one that fails is told and left out. Prints one line a part, in the parts' order. */
async function startAll(all: readonly Part[], engine: Engine): Promise<readonly Adapter[]> {
  const running: Adapter[] = [];
  for (const part of all) {
    const name = part.name.padEnd(9);
    if ('left' in part) {
      say(`${name} ${part.left}`);
      continue;
    }
    try {
      const { address } = await part.adapter.start(engine);
      running.push(part.adapter);
      say(`${name} ${address ?? 'ready'}`);
    } catch (error) {
      say(`${name} failed: ${error instanceof Error ? error.message : 'unknown fault'}`);
      await part.adapter.stop();
    }
  }
  return running;
}

function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) return;
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end).on('SIGINT', end);
}

function secretsOf(config: Config): readonly string[] {
  return Object.entries(variables).flatMap(([name, schema]) => {
    const value = config[name as keyof Config];
    return schema.meta()?.secret === true && typeof value === 'string' ? [value] : [];
  });
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : '?';
}

function readEnvFile(): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync('.env', 'utf8'));
  } catch {
    // No .env file: the environment alone counts.
    return {};
  }
}
