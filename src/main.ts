/** The service: reads the environment, loads the articles, starts the adapters, stops them in order. */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { type Logger, pino } from 'pino';
import { discordSetup, discordVariables } from '../adapters/discord/config.ts';
import { slackSetup, slackVariables } from '../adapters/slack/config.ts';
import { healthSetup, pageSetup, pageVariables } from '../adapters/web/config.ts';
import { engineVariables, readVariables, type Values } from './config.ts';
import type { Adapter, Health, ModerationDesk, SharedClaims } from './contract.ts';
import { ConfigError, DatelineError } from './errors.ts';
import { createLogger } from './log.ts';
import { openService } from './service.ts';
import { readEnvFile } from './start/env-file.ts';
import { growingPauseMs } from './start/growing-pause.ts';
import { emptyLine, fewProblemLines, firstLine } from './start/lines.ts';
import type { Part } from './start/part.ts';
import { type Parts, startParts } from './start/parts.ts';

const variables = { ...engineVariables, ...pageVariables, ...slackVariables, ...discordVariables };
type Config = Values<typeof variables>;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const warn = (line: string): void => void process.stderr.write(`${line}\n`);
const env = { ...readEnvFile('.env', warn), ...process.env };
const now = (): Date => new Date();

const HEALTH = 'health';

try {
  await run(readVariables(env, variables));
} catch (error) {
  if (!(error instanceof DatelineError)) throw error;
  const why = error instanceof ConfigError ? 'mend these in .env, or take them out:\n' : '';
  warn(`Dateline can’t start: ${why}${error.message}`);
  process.exitCode = 1;
}

async function run(config: Config): Promise<void> {
  const interactive = process.stdin.isTTY === true;
  const level = interactive && env.LOG_LEVEL === undefined ? 'warn' : config.LOG_LEVEL;
  const logger = createLogger(level, secretsOf(config), pino.destination({ dest: 2, sync: true }));

  const service = await openService(config, { now, logger });
  say(firstLine(version(), service.library));
  for (const line of fewProblemLines(service.problems)) warn(line);
  if (service.library.entries().length === 0) say(emptyLine(config.KNOWLEDGE_DIR));

  let started: Parts | null = null;
  const stop = async (): Promise<void> => {
    await started?.stop();
    await service.stop();
  };
  const end = endOnce(stop);
  process.on('SIGTERM', end).on('SIGINT', end);
  const health = (): Readonly<Record<string, Health>> => started?.health() ?? {};
  const { engine, claims, moderation } = service;
  const all = partsOf(config, { interactive, logger, claims, moderation, health, end });
  started = startParts(all, {
    engine,
    say,
    up: service.speakThrough,
    nothing: () => {
      say(
        'Nothing is running; the lines above say why. Set PAGE_PORT, or the tokens of a platform, in .env.',
      );
      process.exitCode = 1;
      void stop();
    },
    now,
    logger,
    pauseMs: (tries) => growingPauseMs(tries, Math.random),
  });
  await started.told;
}

/** What parts are made with. */
interface PartDeps {
  readonly interactive: boolean;
  readonly logger: Logger;
  /** What was delivered before, to whichever replica. */
  readonly claims: SharedClaims;
  readonly moderation: ModerationDesk;
  readonly health: () => Readonly<Record<string, Health>>;
  /** Ends the service. */
  readonly end: () => void;
}

function partsOf(
  config: Config,
  { interactive, logger, claims, moderation, health, end }: PartDeps,
): readonly Part[] {
  const page = pageSetup(config);
  const healthAt = healthSetup(config);
  const slack = slackSetup(config);
  const discord = discordSetup(config);
  const deps = (adapter: string) => ({ now, logger: logger.child({ adapter }) });
  const claiming = (adapter: string) => ({ ...deps(adapter), claims });
  const notSet = (missing: string, chapter: string) =>
    `not started: ${missing} is not set (README, "${chapter}")`;
  return [
    {
      name: 'page',
      line: 'off: PAGE_PORT=off',
      make:
        page.state === 'ready'
          ? async () =>
              (await import('../adapters/web/index.ts')).createWebAdapter(page.config, {
                ...deps('page'),
                parts: health,
              })
          : null,
    },
    ...(healthAt === null
      ? []
      : [
          {
            name: HEALTH,
            aside: true as const,
            line: '',
            make: async () =>
              (await import('../adapters/web/index.ts')).createHealthAdapter(healthAt, {
                logger: logger.child({ adapter: HEALTH }),
                parts: health,
              }),
          },
        ]),
    {
      name: 'terminal',
      last: true,
      line: interactive ? 'type a question, or ? for help' : 'not started: standard input is no terminal',
      make: interactive ? () => terminal(deps('terminal'), end) : null,
    },
    {
      name: 'slack',
      line: slack.state === 'ready' ? 'ready' : notSet(slack.missing, 'Add to Slack'),
      make:
        slack.state === 'ready'
          ? async () =>
              (await import('../adapters/slack/index.ts')).createSlackAdapter(slack.config, {
                ...claiming('slack'),
                moderation,
                random: Math.random,
              })
          : null,
    },
    {
      name: 'discord',
      line: discord.state === 'ready' ? 'ready' : notSet(discord.missing, 'Add to Discord'),
      make:
        discord.state === 'ready'
          ? async () =>
              (await import('../adapters/discord/index.ts')).createDiscordAdapter(discord.config, {
                ...claiming('discord'),
                moderation,
                random: Math.random,
              })
          : null,
    },
  ];
}

async function terminal(
  deps: { readonly now: () => Date; readonly logger: Logger },
  end: () => void,
): Promise<Adapter> {
  const { createTerminalAdapter, wantsColour } = await import('../adapters/terminal/index.ts');
  const colour = wantsColour(process.stdout, env.NO_COLOR, env.TERM);
  // Ctrl-D closes the conversation alone; Ctrl-C and /quit end the service, as in any program in a terminal.
  const onEnd = (how: string): void => (how === 'end-of-input' ? undefined : end());
  return createTerminalAdapter({}, { ...deps, input: process.stdin, output: process.stdout, colour, onEnd });
}

/** Stops everything in order and ends the process; a second call does nothing. */
function endOnce(stop: () => Promise<void>): () => void {
  let ending = false;
  return () => {
    if (ending) return;
    ending = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
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
