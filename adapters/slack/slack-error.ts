import { AuthError, DatelineError, ExpiredError, NetworkError, RateLimitError } from '../../src/errors.ts';

/** Slack understood the call and refused it, for a reason it names. */
export class SlackRefusal extends DatelineError {
  override readonly code = 'SLACK_REFUSED';
  /** Slack's own code, such as `not_in_channel`. */
  readonly reason: string;
  readonly method: string;
  constructor(reason: string, method: string) {
    super(`Slack refused ${method}: ${reason}`);
    this.name = 'SlackRefusal';
    this.reason = reason;
    this.method = method;
  }
}

/** Which variable a call's token came from, for the words of an AuthError. */
export type TokenVariable = 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN';

const TOKEN_FIX: Readonly<Record<TokenVariable, string>> = {
  SLACK_BOT_TOKEN:
    'copy the Bot User OAuth Token (xoxb-…) again: api.slack.com/apps → your app → OAuth & Permissions',
  SLACK_APP_TOKEN:
    'make an app-level token (xapp-…) with connections:write: api.slack.com/apps → your app → Basic Information → App-Level Tokens',
};

/** Codes that no waiting mends: the token is wrong, withdrawn, or of the wrong kind. */
const BAD_TOKEN = new Set([
  'account_inactive',
  'app_missing',
  'invalid_auth',
  'not_allowed_token_type',
  'not_authed',
  'org_login_required',
  'team_access_not_granted',
  'team_disabled',
  'token_expired',
  'token_revoked',
  'user_removed_from_team',
]);

const PASSING = new Set([
  'fatal_error',
  'internal_error',
  'request_timeout',
  'service_unavailable',
  // While a workspace moves into an organisation.
  'team_added_to_org',
]);
const EXPIRED = new Set([
  'expired_url',
  'used_url',
  'expired_trigger_id',
  'exchanged_trigger_id',
  'trigger_expired',
]);

/** Slack's answer `{ok:false, error, needed}` as one of our errors. Never throws. */
export function errorFromAnswer(
  answer: { readonly error: string; readonly needed?: string | undefined },
  method: string,
  attempt: number,
  variable: TokenVariable,
): DatelineError {
  const { error } = answer;
  if (error === 'missing_scope') {
    const { needed } = answer;
    const scope = needed === undefined ? {} : { scope: needed };
    return new AuthError(
      'MISSING_SCOPE',
      missingScope(needed ?? 'that Slack does not name', variable),
      scope,
    );
  }
  if (BAD_TOKEN.has(error)) {
    return new AuthError('AUTH_FAILED', `${variable} is not accepted (${error}); ${TOKEN_FIX[variable]}`);
  }
  if (EXPIRED.has(error)) return new ExpiredError();
  if (error === 'ratelimited' || error === 'rate_limited') return new RateLimitError(1_000);
  if (PASSING.has(error)) return new NetworkError(`Slack answered ${method} with ${error}`, attempt);
  return new SlackRefusal(error, method);
}

/** For as long as Slack says, in seconds; a second where it says nothing or none, which would be a storm. */
export function rateLimited(seconds: unknown): RateLimitError {
  return new RateLimitError(typeof seconds === 'number' && seconds > 0 ? seconds * 1_000 : 1_000);
}

/** What to do about a scope that the token lacks. */
export function missingScope(scope: string, variable: TokenVariable): string {
  if (variable === 'SLACK_APP_TOKEN')
    return `SLACK_APP_TOKEN lacks the scope ${scope}; ${TOKEN_FIX[variable]}`;
  return (
    `SLACK_BOT_TOKEN lacks the scope ${scope}; add it under OAuth & Permissions → Bot Token Scopes (or paste the ` +
    'manifest again), then press "Reinstall to Workspace"'
  );
}

/** A failed start for the operator: what to do when it was the network. */
export function withNextStep(failure: unknown): unknown {
  if (!(failure instanceof NetworkError)) return failure;
  const step = 'check that this machine reaches slack.com, port 443 (dateline doctor tells more)';
  return new NetworkError(`${failure.message}; ${step}`, failure.attempt);
}

/**
 * Whatever the SDK threw, as one of our errors. Told apart by the SDK's own codes
 * (https://docs.slack.dev/tools/node-slack-sdk/web-api#handle-errors), never by words. The message keeps neither
 * token nor address nor text. Never throws.
 */
export function errorFromSdk(
  thrown: unknown,
  method: string,
  attempt: number,
  variable: TokenVariable,
): DatelineError {
  if (thrown instanceof DatelineError) return thrown;
  const code = field(thrown, 'code');
  if (code === 'slack_webapi_rate_limited_error') {
    return rateLimited(field(thrown, 'retryAfter'));
  }
  if (code === 'slack_webapi_platform_error') {
    const data = field(thrown, 'data');
    const error = field(data, 'error');
    const needed = field(data, 'needed');
    const answer = { error: word(error), needed: typeof needed === 'string' ? needed : undefined };
    return errorFromAnswer(answer, method, attempt, variable);
  }
  if (code === 'slack_webapi_http_error') {
    return new NetworkError(
      `Slack answered ${method} with HTTP ${word(field(thrown, 'statusCode'))}`,
      attempt,
    );
  }
  const cause = field(field(thrown, 'original'), 'cause');
  const detail = word(field(cause, 'code') ?? field(thrown, 'code'));
  return new NetworkError(`Slack could not be reached for ${method} (${detail})`, attempt);
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null && name in from ? Reflect.get(from, name) : undefined;
}

/** A code or number, safe to print; anything else is "unknown". */
function word(value: unknown): string {
  return /^[\w.-]{1,60}$/.test(String(value)) && value !== undefined ? String(value) : 'unknown';
}
