import { z } from 'zod';
import { COMMAND_PATTERN, type CommandNames, DEFAULT_COMMANDS, RESERVED_COMMANDS } from './commands.ts';

const command = (fallback: string, what: string) =>
  z
    .string()
    .regex(COMMAND_PATTERN, 'a slash and 1 to 31 of a-z, 0-9, "-" and "_", such as /ask-news')
    .refine((name) => !RESERVED_COMMANDS.includes(name), 'a name that Slack does not keep for itself')
    .default(fallback)
    .meta({
      description: `${what} Must be the name in the app's manifest; change both when another app has it.`,
      secret: false,
    });

/** Slack's part of the environment; the composition roots join it with the others. */
export const slackVariables = {
  SLACK_BOT_TOKEN: z
    .string()
    .regex(/^xoxb-/, 'a bot token, which starts with xoxb- (OAuth & Permissions → Bot User OAuth Token)')
    .optional()
    .meta({
      description:
        "The app's Bot User OAuth Token (xoxb-…). Starts Slack, together with one of the next two.",
      secret: true,
    }),
  SLACK_APP_TOKEN: z
    .string()
    .regex(/^xapp-/, 'an app-level token, which starts with xapp- (Basic Information → App-Level Tokens)')
    .optional()
    .meta({
      description: 'App-level token (xapp-…) with connections:write. Socket Mode: no domain, no open port.',
      secret: true,
    }),
  SLACK_SIGNING_SECRET: z
    .string()
    .regex(/^\S{6,200}$/, 'the Signing Secret (Basic Information → App Credentials), without any space')
    .optional()
    .meta({
      description: 'Signing Secret. Starts Slack over HTTP, when there is no SLACK_APP_TOKEN.',
      secret: true,
    }),
  SLACK_HOST: z
    .string()
    .min(1)
    .default('127.0.0.1')
    .meta({ description: 'Address the HTTP listener binds to.', secret: false }),
  SLACK_PORT: z.coerce.number().int().min(0).max(65_535).default(3001).meta({
    description: 'Port of the HTTP listener; 0 takes any free one.',
    secret: false,
  }),
  SLACK_PATH: z
    .string()
    .regex(/^\/[A-Za-z0-9/_.~-]{0,200}$/, 'a path that starts with a slash')
    .default('/slack/events')
    .meta({ description: 'Path of the HTTP listener.', secret: false }),
  SLACK_API_URL: z
    .url({ protocol: /^https?$/, error: 'an address such as https://slack.com/api/' })
    .default('https://slack.com/api/')
    .meta({
      description: 'Base of the Web API, also for Socket Mode; a loopback address in tests.',
      secret: false,
    }),
  SLACK_COMMAND_ASK: command(DEFAULT_COMMANDS.ask, 'Name of the command that asks a question.'),
  SLACK_COMMAND_TIMELINE: command(DEFAULT_COMMANDS.timeline, 'Name of the command that shows a timeline.'),
  SLACK_COMMAND_DATELINE: command(
    DEFAULT_COMMANDS.dateline,
    'Name of the command for all the rest (help, sources, privacy).',
  ),
};

/** How Slack reaches the bot: over a socket the bot opens, or by signed requests to a listener. */
export type SlackTransport =
  | { readonly kind: 'socket'; readonly appToken: string }
  | {
      readonly kind: 'http';
      readonly signingSecret: string;
      readonly host: string;
      /** 0 takes any free port. */
      readonly port: number;
      readonly path: string;
    };

export interface SlackConfig {
  readonly botToken: string;
  readonly transport: SlackTransport;
  /** Base of the Web API, with or without its last slash. */
  readonly apiUrl: string;
  readonly commands: CommandNames;
}

type Values = { readonly [K in keyof typeof slackVariables]: z.output<(typeof slackVariables)[K]> };

/** Whether Slack is wanted and complete. `missing` names the variables to set, in words for the start-up lines. */
export type SlackSetup =
  | { readonly state: 'off'; readonly missing: string }
  | { readonly state: 'incomplete'; readonly missing: string }
  | { readonly state: 'ready'; readonly config: SlackConfig };

/**
 * Decides from checked values. An app token wins over a signing secret (Socket Mode instead of HTTP). `off` when
 * nothing of Slack is set at all. Never throws.
 */
export function slackSetup(values: Values): SlackSetup {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: secret } = values;
  if (botToken === undefined) {
    const wanted = appToken !== undefined || secret !== undefined;
    return { state: wanted ? 'incomplete' : 'off', missing: 'SLACK_BOT_TOKEN' };
  }
  const transport = slackTransport(values);
  if (transport === null) return { state: 'incomplete', missing: 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET' };
  const commands = {
    ask: values.SLACK_COMMAND_ASK,
    timeline: values.SLACK_COMMAND_TIMELINE,
    dateline: values.SLACK_COMMAND_DATELINE,
  };
  return { state: 'ready', config: { botToken, transport, apiUrl: values.SLACK_API_URL, commands } };
}

function slackTransport(values: Values): SlackTransport | null {
  if (values.SLACK_APP_TOKEN !== undefined) return { kind: 'socket', appToken: values.SLACK_APP_TOKEN };
  if (values.SLACK_SIGNING_SECRET === undefined) return null;
  return {
    kind: 'http',
    signingSecret: values.SLACK_SIGNING_SECRET,
    host: values.SLACK_HOST,
    port: values.SLACK_PORT,
    path: values.SLACK_PATH,
  };
}
