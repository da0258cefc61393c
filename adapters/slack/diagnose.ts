import type { Finding } from '../../src/contract.ts';
import type { SlackConfig } from './config.ts';
import { BOT_SCOPES, isNeeded } from './scopes.ts';

const TIMEOUT_MS = 10_000;
/** Slack signs its requests with a time; a clock further off than this makes each of them look forged. */
const MAX_SKEW_MS = 60_000;

interface Answer {
  readonly ok: boolean;
  readonly error: string;
  readonly scopes: readonly string[];
  readonly atMs: number | null;
}

/** Asks Slack about token, scopes, clock and Socket Mode, without starting anything. Never throws, never shows a token. */
export async function diagnoseSlack(config: SlackConfig, now: Date): Promise<readonly Finding[]> {
  const bot = await call(config, 'auth.test', config.botToken);
  if (bot === null) return [unreachable(config.apiUrl)];
  if (!bot.ok) {
    const fix = 'copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions into SLACK_BOT_TOKEN';
    return [{ state: 'fault', subject: 'slack token', detail: `refused (${bot.error})`, fix }];
  }
  return [
    { state: 'ok', subject: 'slack token', detail: 'accepted' },
    ...scopeFindings(bot.scopes),
    ...clockFinding(bot.atMs, now),
    ...(config.transport.kind === 'socket' ? [await socketFinding(config, config.transport.appToken)] : []),
  ];
}

function scopeFindings(granted: readonly string[]): readonly Finding[] {
  if (granted.length === 0) return [];
  const missing = Object.entries(BOT_SCOPES).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0) return [{ state: 'ok', subject: 'slack scopes', detail: 'all granted' }];
  return missing.map(([scope, what]) => ({
    state: isNeeded(scope) ? 'fault' : 'warning',
    subject: 'slack scopes',
    detail: `${scope} is missing: ${what}`,
    fix: 'paste the manifest anew under App Manifest, then Reinstall to Workspace',
  }));
}

function clockFinding(atMs: number | null, now: Date): readonly Finding[] {
  if (atMs === null) return [];
  const seconds = Math.round((now.getTime() - atMs) / 1000);
  const off = Math.abs(seconds) * 1000 > MAX_SKEW_MS;
  if (!off) return [{ state: 'ok', subject: 'clock', detail: 'agrees with Slack’s' }];
  const detail = `this machine is ${Math.abs(seconds)} s ${seconds > 0 ? 'ahead of' : 'behind'} Slack`;
  return [
    {
      state: 'fault',
      subject: 'clock',
      detail,
      fix: 'set the clock (NTP): signed requests are refused otherwise',
    },
  ];
}

async function socketFinding(config: SlackConfig, appToken: string): Promise<Finding> {
  const answer = await call(config, 'apps.connections.open', appToken);
  if (answer?.ok) return { state: 'ok', subject: 'slack socket mode', detail: 'a connection can be opened' };
  const fix =
    'enable Socket Mode, make an app-level token with connections:write and put it into SLACK_APP_TOKEN';
  const detail = `no connection (${answer?.error ?? 'no answer'})`;
  return { state: 'fault', subject: 'slack socket mode', detail, fix };
}

function unreachable(url: string): Finding {
  const fix = 'check the network and SLACK_API_URL';
  return { state: 'fault', subject: 'slack', detail: `${new URL(url).host} does not answer`, fix };
}

async function call(config: SlackConfig, method: string, token: string): Promise<Answer | null> {
  try {
    const response = await fetch(new URL(method, config.apiUrl.replace(/\/?$/, '/')), {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-www-form-urlencoded' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const body: unknown = await response.json();
    const date = Date.parse(response.headers.get('date') ?? '');
    const has = (name: string): unknown =>
      typeof body === 'object' && body !== null && name in body ? Reflect.get(body, name) : undefined;
    return {
      ok: has('ok') === true,
      error: String(has('error') ?? response.status),
      scopes: (response.headers.get('x-oauth-scopes') ?? '')
        .split(',')
        .flatMap((scope) => scope.trim() || []),
      atMs: Number.isNaN(date) ? null : date,
    };
  } catch {
    // No answer, or none of Slack's: told as unreachable. The error could hold the request with its token.
    return null;
  }
}
