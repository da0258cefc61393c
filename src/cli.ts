import { readFileSync } from 'node:fs';
import process from 'node:process';
import { Command, CommanderError } from 'commander';
import { discordSetup, discordVariables } from '../adapters/discord/config.ts';
import { diagnoseDiscord } from '../adapters/discord/diagnose.ts';
import { slackSetup, slackVariables } from '../adapters/slack/config.ts';
import { diagnoseSlack } from '../adapters/slack/diagnose.ts';
import { renderTerminal } from '../adapters/terminal/index.ts';
import { pageVariables } from '../adapters/web/config.ts';
import { askBatch, askJson } from './commands/ask.ts';
import { check } from './commands/check.ts';
import { type CommonOptions, nowOf, withCommonOptions } from './commands/common-options.ts';
import { datesBatch, datesOfInput, publishedOf } from './commands/dates.ts';
import { demo, replyTo } from './commands/demo.ts';
import { configFindings, knowledgeFindings, sayFindings, storeFindings } from './commands/doctor.ts';
import type { CommandIo, ExitCode } from './commands/io.ts';
import { knowledgeCommand } from './commands/knowledge-command.ts';
import { loadKnowledge, loadVersion } from './commands/load.ts';
import { passagesBatch, passagesOfFiles } from './commands/passages.ts';
import { timelineJson, UsageError, writePicture } from './commands/timeline.ts';
import { engineVariables, readVariables } from './config.ts';
import type { Finding } from './contract.ts';
import { ConfigError, DatelineError } from './errors.ts';
import { readEnvFile } from './start/env-file.ts';
import { problemLines } from './start/lines.ts';

const io: CommandIo = {
  stdin: process.stdin,
  out: (line) => void process.stdout.write(`${line}\n`),
  err: (line) => void process.stderr.write(`${line}\n`),
  // A pseudo-terminal that was given no size says 0.
  columns: process.stdout.columns || 80,
  colour: process.stdout.isTTY === true && !process.env.NO_COLOR,
};

// Who reads may stop reading ("| head -1"): no fault of anybody's, and nothing is left to write.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const env = { ...readEnvFile('.env', io.err), ...process.env };

const settings = () => {
  const { STORE_URL, KNOWLEDGE_DIR } = readVariables(env, engineVariables);
  return { storeUrl: STORE_URL, folder: KNOWLEDGE_DIR };
};
const folderOf = (options: CommonOptions): string => options.knowledge ?? settings().folder;
/** With `--knowledge` the folder alone, in memory; else as the service has it: with what moderators did. */
const load = (options: CommonOptions) =>
  loadKnowledge(
    options.knowledge === undefined ? settings() : { storeUrl: null, folder: options.knowledge },
    () => new Date(nowOf(options)),
  );

type TimelineOptions = CommonOptions & { topic?: string; from?: string; to?: string; picture?: string };

let exitCode: ExitCode = 0;
const program = new Command('dateline')
  .description('Answers in the words of vetted news articles, with the source of every sentence.')
  .version(
    String(JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version),
    '--version',
  )
  .exitOverride()
  .showHelpAfterError();

withCommonOptions(program.command('ask [question...]'))
  .description('ask one question, or many with --batch (JSON Lines {"id","q","thread"?} on standard input)')
  .option('--batch', 'read questions from standard input')
  .option('--at <version>', 'answer as from this version of the knowledge, from the store')
  .action(async (words: string[], options: CommonOptions & { at?: string }) => {
    const { library, problems } = await (options.at === undefined
      ? load(options)
      : loadVersion(settings().storeUrl, options.at));
    for (const line of problemLines(problems)) io.err(line);
    const now = nowOf(options);
    if (options.batch) {
      exitCode = await askBatch(library, now, options.lang ?? null, io);
      return;
    }
    const text = words.join(' ');
    const lang = options.lang ? { lang: options.lang } : {};
    if (options.json) io.out(JSON.stringify(askJson(library, '1', { text, now, ...lang })));
    else io.out(renderTerminal(await replyTo(library, { kind: 'ask', text }, now, options.lang), io));
  });

withCommonOptions(program.command('timeline'))
  .description('the dated events, in order')
  .option('--topic <words>', 'only what is about this')
  .option('--from <date>', 'first day, in ISO or words')
  .option('--to <date>', 'last day, in ISO or words')
  .option('--picture <file>', 'draw it into a .png or .svg file')
  .action(async (options: TimelineOptions) => {
    const { library, problems } = await load(options);
    for (const line of problemLines(problems)) io.err(line);
    const { topic, from, to } = options;
    const request = {
      kind: 'timeline' as const,
      ...(topic ? { topic } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    };
    if (options.picture && !(await writePicture(library, request, nowOf(options), options.picture)))
      io.err(`no dated event to draw: ${options.picture} is not written`);
    if (options.json) io.out(JSON.stringify(timelineJson(library, request, nowOf(options))));
    else io.out(renderTerminal(await replyTo(library, request, nowOf(options), options.lang), io));
  });

withCommonOptions(program.command('passages [file...]'))
  .description('cut articles into passages (JSON Lines)')
  .option('--batch', 'read {"id","text","lang"?} lines from standard input')
  .action(async (files: string[], options: CommonOptions) => {
    exitCode = options.batch
      ? await passagesBatch(options.lang ?? null, io)
      : await passagesOfFiles(files, options.lang ?? null, new Date(nowOf(options)), io);
  });

withCommonOptions(program.command('dates'))
  .description('find the time expressions of a text on standard input')
  .option('--batch', 'read {"id","text","published"?,"lang"?} lines from standard input')
  .option('--published <date>', 'publication date of the text', publishedOf)
  .action(async (options: CommonOptions & { published?: string }) => {
    const lang = options.lang ?? 'en';
    if (options.batch) exitCode = await datesBatch(lang, io);
    else await datesOfInput(lang, options.published ?? null, io);
  });

withCommonOptions(program.command('check [path...]'))
  .description('check articles; exit 1 only on errors')
  .action(async (paths: string[], options: CommonOptions) => {
    const targets = paths.length > 0 ? paths : [folderOf(options)];
    exitCode = await check(targets, new Date(nowOf(options)), options.json === true, io);
  });

knowledgeCommand(program, {
  io,
  settings,
  ended: (code) => {
    exitCode = code;
  },
});

withCommonOptions(program.command('doctor'))
  .description('check config, tokens, scopes, intents, clock, store and knowledge, each with its fix')
  .action(async (options: CommonOptions) => {
    exitCode = sayFindings(await examine(options), options.json === true, io);
  });

withCommonOptions(program.command('demo'))
  .description('one question, one refusal, one timeline on the shipped article')
  .action(async (options: CommonOptions) => {
    const { library } = await load(options);
    for (const reply of await demo(library, nowOf(options))) io.out(`${renderTerminal(reply, io)}\n`);
  });

try {
  await program.parseAsync(process.argv);
} catch (error) {
  exitCode = endWith(error);
}
process.exitCode = exitCode;

/** Everything that can keep the service from working, looked at without starting it. */
async function examine(options: CommonOptions): Promise<readonly Finding[]> {
  const variables = { ...engineVariables, ...pageVariables, ...slackVariables, ...discordVariables };
  const now = new Date(nowOf(options));
  try {
    const config = readVariables(env, variables);
    const slack = slackSetup(config);
    const discord = discordSetup(config);
    return [
      { state: 'ok', subject: 'config', detail: 'every variable can be read' },
      ...(await knowledgeFindings(options.knowledge ?? config.KNOWLEDGE_DIR, now)),
      ...(await storeFindings(config.STORE_URL)),
      ...(slack.state === 'ready' ? await diagnoseSlack(slack.config, now) : [notSet('slack', slack)]),
      ...(discord.state === 'ready' ? await diagnoseDiscord(discord.config) : [notSet('discord', discord)]),
    ];
  } catch (error) {
    if (error instanceof ConfigError) return configFindings(error);
    throw error;
  }
}

function notSet(
  subject: string,
  setup: { readonly state: 'off' | 'incomplete'; readonly missing: string },
): Finding {
  if (setup.state === 'off')
    return { state: 'ok', subject, detail: `not wanted: ${setup.missing} is not set` };
  return { state: 'warning', subject, detail: 'half configured', fix: `set ${setup.missing}` };
}

function endWith(error: unknown): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof DatelineError) {
    io.err(`error: ${error.message} (${error.code})`);
    return error instanceof UsageError ? 2 : 1;
  }
  throw error;
}
