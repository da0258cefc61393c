import { z } from 'zod';
import { ConfigError, type ConfigProblem } from './errors.ts';
import { readFirstModerators } from './moderation/first-moderators.ts';

/** One variable of the environment. `secret`: its value is never shown, not even in an error. */
export type VariableMeta = {
  description: string;
  secret: boolean;
};
export type Variables = Readonly<Record<string, z.ZodType>>;
export type Values<V extends Variables> = { readonly [K in keyof V]: z.output<V[K]> };

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000 };

/** `24h`, `90m`, `7d` as milliseconds. */
const duration = z
  .string()
  .regex(/^\d{1,5}[mhd]$/, 'write a number with m, h or d, such as 24h')
  .transform((text) => Number(text.slice(0, -1)) * (UNITS[text.slice(-1)] ?? 0));

const describe = (description: string, secret = false): VariableMeta => ({ description, secret });

/** The engine's own variables; each adapter exports its part and the composition roots join them. */
export const engineVariables = {
  KNOWLEDGE_DIR: z.string().default('knowledge').meta(describe('Folder the articles are read from.')),
  STORE_URL: z
    .string()
    .regex(/^(?:file:|postgres(?:ql)?:\/\/)/, 'write file:PATH or postgres://…')
    .default('file:data/dateline.db')
    .meta(describe('Where the store lives: an embedded file, or postgres://…', true)),
  STALE_AFTER: duration
    .prefault('24h')
    .meta(describe('Age of the newest article from which replies warn first: a number with m, h or d.')),
  SAFETY_NOTE: z
    .string()
    .max(500, 'keep it below 500 characters')
    .optional()
    .meta(describe('The moderators’ own line (emergency number, hotline) on refusals and help.')),
  MODERATORS: z
    .string()
    .transform((text, context) => readFirstModerators(text, (message) => context.addIssue(message)))
    .prefault('')
    .meta(
      describe(
        'First moderators by server, parted by commas; they and those who manage a server name others.',
      ),
    ),
  RECORD_WHO: z
    .enum(['yes', 'no'])
    .default('no')
    .transform((text) => text === 'yes')
    .meta(describe('yes: the history says which account acted. no: only that moderators did.')),
  RECHECK_EVERY: z
    .union([z.literal('off').transform(() => null), duration])
    .prefault('off')
    .meta(
      describe(
        'How often live pages are compared with what is quoted: a number with m, h or d, or off. It fetches them.',
      ),
    ),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .meta(describe('How much is logged: fatal, error, warn, info, debug, trace or silent.')),
  LOG_QUESTIONS: z
    .enum(['off', 'plain'])
    .default('off')
    .meta(describe('plain: the texts of questions are logged. off: never.')),
} as const satisfies Variables;

/**
 * Typed, frozen values out of an environment. An empty string counts as missing.
 * @throws ConfigError listing every bad variable at once.
 */
export function readVariables<V extends Variables>(env: NodeJS.ProcessEnv, variables: V): Values<V> {
  const values: Record<string, unknown> = {};
  const problems: ConfigProblem[] = [];
  for (const [name, schema] of Object.entries(variables)) {
    const given = env[name]?.trim();
    const raw = given === '' ? undefined : given;
    const read = schema.safeParse(raw);
    if (read.success) values[name] = read.data;
    else problems.push(problemOf(name, raw, schema, expectedBy(read.error.issues[0])));
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return Object.freeze(values) as Values<V>;
}

/** What would have been right, in words. */
function expectedBy(issue: z.core.$ZodIssue | undefined): string {
  if (issue?.code === 'invalid_value') return `write ${issue.values.map(String).join(', ')}`;
  if (issue?.code === 'invalid_format' && issue.format === 'url')
    return 'write an address such as https://example.org';
  return issue?.message ?? 'it cannot be read';
}

function problemOf(
  variable: string,
  raw: string | undefined,
  schema: z.ZodType,
  message: string,
): ConfigProblem {
  const secret = schema.meta()?.secret === true;
  const found =
    raw === undefined ? 'nothing' : secret ? 'a value that is not shown' : `"${raw.slice(0, 60)}"`;
  return { variable, found, expected: message };
}
