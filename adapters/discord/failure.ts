import { AuthError, DatelineError, ExpiredError, NetworkError, RateLimitError } from '../../src/errors.ts';
import { TOO_OFTEN_MS } from './limits.ts';
import { member, numberAt, textAt } from './payload.ts';

export type RefusalReason =
  | 'already-acknowledged'
  | 'unknown-channel'
  | 'not-ours'
  | 'unknown-message'
  | 'thread-closed'
  | 'no-history'
  | 'invalid-body'
  | 'command-quota'
  /** Discord closed the connection for good. */
  | 'gateway'
  | 'other';

/** Discord understood and said no. `discordCode` is its own number, 0 when it gave none. */
export class RefusedError extends DatelineError {
  override readonly code = 'DISCORD_REFUSED';
  readonly reason: RefusalReason;
  readonly discordCode: number;
  readonly status: number;
  constructor(reason: RefusalReason, discordCode: number, status: number) {
    super(`Discord refused (${reason}, code ${discordCode}, HTTP ${status})`);
    this.name = 'RefusedError';
    this.reason = reason;
    this.discordCode = discordCode;
    this.status = status;
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json */
const REASONS: Readonly<Record<number, RefusalReason>> = {
  10003: 'unknown-channel',
  10004: 'unknown-channel',
  10008: 'unknown-message',
  30034: 'command-quota',
  40060: 'already-acknowledged',
  50005: 'not-ours',
  50006: 'invalid-body',
  50035: 'invalid-body',
  50083: 'thread-closed',
  160002: 'no-history',
  160005: 'thread-closed',
};

/** Unknown interaction, unknown webhook, invalid webhook token: the 3 seconds or 15 minutes are over. */
const EXPIRED: ReadonlySet<number> = new Set([10062, 10015, 50027]);

/**
 * Limits that Discord tells by a code of its own and not by HTTP 429: slow mode, edits of announcements, writing in a
 * channel or server, edits of messages older than an hour, opening direct messages, and what is switched off or overloaded
 * for a while on its side.
 */
const TOO_OFTEN: ReadonlySet<number> = new Set([
  20016, 20022, 20028, 20029, 30046, 40003, 40004, 40006, 40062, 130000,
]);

export const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Copy it anew: discord.com/developers/applications → your app → Bot → Reset Token; it is not the Client Secret nor the Public Key.';

/**
 * Whatever a call rejected with → one of our errors. The cause is not kept: the SDK's errors hold the interaction's
 * token in their address and what people typed in their body. Never throws.
 */
export function readFailure(error: unknown): DatelineError {
  if (error instanceof DatelineError) return error;
  const status = numberAt(error, 'status') ?? 0;
  const discordCode = numberAt(error, 'code') ?? 0;
  if (TOO_OFTEN.has(discordCode)) return new RateLimitError(TOO_OFTEN_MS);
  const retryAfterMs = numberAt(error, 'retryAfter');
  // Without a time of Discord's own the SDK says 0, which would be a storm.
  if (retryAfterMs !== null) return new RateLimitError(retryAfterMs || TOO_OFTEN_MS);
  if (textAt(error, 'code') === 'TokenInvalid') return new AuthError('AUTH_FAILED', BAD_TOKEN);
  if (EXPIRED.has(discordCode)) return new ExpiredError();
  if (discordCode === 50001) {
    return new AuthError('MISSING_SCOPE', 'the bot may not see this channel', { scope: 'View Channel' });
  }
  if (discordCode === 50013) return new AuthError('MISSING_SCOPE', 'the bot may not do this here');
  if (REASONS[discordCode] !== undefined)
    return new RefusedError(REASONS[discordCode] ?? 'other', discordCode, status);
  if (status === 401) return new AuthError('AUTH_FAILED', BAD_TOKEN);
  if (status === 429) return new RateLimitError(1_000);
  if (status >= 400 && status < 500) return new RefusedError('other', discordCode, status);
  return new NetworkError(networkDetail(error, status), 1);
}

function networkDetail(error: unknown, status: number): string {
  if (status >= 500) return `Discord answered HTTP ${status}`;
  const code = textAt(error, 'code') || textAt(member(error, 'cause'), 'code');
  const name = error instanceof Error ? error.name : 'unknown fault';
  return `Discord could not be reached (${code || name})`;
}

/**
 * Close codes after which the gateway takes us no more:
 * https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway
 */
export function closeFailure(code: number): DatelineError {
  switch (code) {
    case 4004:
      return new AuthError('AUTH_FAILED', BAD_TOKEN);
    case 4013:
    case 4014:
      return new AuthError(
        'MISSING_SCOPE',
        `Discord does not give DISCORD_TOKEN the events it needs (close code ${code}). Check the bot: discord.com/developers/applications → your app → Bot; it needs none of the privileged intents there.`,
        { scope: 'intents' },
      );
    default:
      return new RefusedError('gateway', code, 0);
  }
}

/** What went wrong between us and the gateway, whose errors have no status of their own. Never throws. */
export function gatewayFailure(error: unknown): DatelineError {
  const failure = readFailure(error);
  if (!(failure instanceof NetworkError)) return failure;
  const code = textAt(error, 'code') || 'it refuses the connection';
  return new NetworkError(`Discord’s gateway could not be reached (${code})`, 1);
}

/** A failed start for the operator: what to do when it was the network. */
export function withNextStep(failure: DatelineError): DatelineError {
  if (!(failure instanceof NetworkError)) return failure;
  const step =
    'check that this machine reaches discord.com and gateway.discord.gg, port 443 (dateline doctor tells more)';
  return new NetworkError(`${failure.message}; ${step}`, failure.attempt);
}

/** What of an error may be logged: facts, no address and no text. */
export function failureFacts(error: DatelineError): Readonly<Record<string, string | number>> {
  if (error instanceof RefusedError) {
    return {
      code: error.code,
      reason: error.reason,
      discordCode: error.discordCode,
      status: error.status,
    };
  }
  if (error instanceof RateLimitError) return { code: error.code, retryAfterMs: error.retryAfterMs };
  if (error instanceof AuthError && error.scope !== null) return { code: error.code, scope: error.scope };
  return { code: error.code, detail: error.message };
}
