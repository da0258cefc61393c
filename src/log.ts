import { type DestinationStream, type Logger, pino } from 'pino';

/** Shapes of credentials that must never reach a log, whoever put them into a message. */
const CREDENTIALS: readonly RegExp[] = [
  /\bxox[a-z]-[\w-]{1,200}/g,
  /\bxapp-[\w-]{1,200}/g,
  /\/(?:webhooks|interactions)\/\d{1,20}\/[^\s/?"']{1,400}/g,
  /\bhttps?:\/\/hooks\.[^\s"']{1,300}/g,
];

/** An address of a database, up to the blank or the quotation mark after it. */
const DATABASE = /postgres(?:ql)?:\/\/[^\s"']+/g;

/** The address without user and password; a password may hold an at-sign itself. */
function withoutLogin(address: string): string {
  const login = address.lastIndexOf('@');
  return login < 0 ? address : `[redacted]${address.slice(login + 1)}`;
}

/** Fields that could hold a person or a secret: dropped wherever a caller puts them at the first two levels. */
const FIELDS = ['token', 'authorization', 'asker', 'user', 'userId', 'response_url', 'requestBody', 'secret'];

/**
 * The one structured logger. Writes JSON lines. Errors are logged as class, code, message and stack only: the fields of
 * platform errors hold what people typed. `secrets` are the configured values, blotted out of every string.
 */
export function createLogger(
  level: string,
  secrets: readonly string[],
  destination: DestinationStream,
): Logger {
  const blot = (text: string): string => {
    let clean = text;
    for (const secret of secrets) if (secret.length >= 6) clean = clean.replaceAll(secret, '[redacted]');
    for (const shape of CREDENTIALS) clean = clean.replace(shape, '[redacted]');
    return clean.replace(DATABASE, withoutLogin);
  };
  return pino(
    {
      level,
      base: null,
      redact: { paths: FIELDS.flatMap((field) => [field, `*.${field}`]), remove: true },
      serializers: { err: (error: unknown) => serializeError(error, blot) },
      hooks: { streamWrite: blot },
    },
    destination,
  );
}

function serializeError(error: unknown, blot: (text: string) => string): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: blot(String(error)) };
  const code = 'code' in error ? { code: String(error.code) } : {};
  const cause =
    error.cause instanceof Error ? { cause: `${error.cause.name}: ${blot(error.cause.message)}` } : {};
  return {
    type: error.name,
    ...code,
    message: blot(error.message),
    stack: blot(error.stack ?? ''),
    ...cause,
  };
}
