import type { Finding } from '../../src/contract.ts';
import type { DiscordConfig } from './config.ts';

const TIMEOUT_MS = 10_000;
/**
 * Flags of an application that has privileged intents switched on: presence, members, message content, each with its
 * limited twin. https://discord.com/developers/docs/resources/application#application-object-application-flags
 */
const PRIVILEGED = (1 << 12) | (1 << 13) | (1 << 14) | (1 << 15) | (1 << 18) | (1 << 19);

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Asks Discord about token, intents and gateway, without logging in. Never throws, never shows the token. */
export async function diagnoseDiscord(config: DiscordConfig): Promise<readonly Finding[]> {
  const me = await get(config, '/users/@me');
  if (me === null) {
    const fix = 'check the network and DISCORD_API_URL';
    return [
      { state: 'fault', subject: 'discord', detail: `${new URL(config.apiUrl).host} does not answer`, fix },
    ];
  }
  if (me.status === 401) {
    const fix = 'Developer Portal → your app → Bot → Reset Token, then put the new one into DISCORD_TOKEN';
    return [{ state: 'fault', subject: 'discord token', detail: 'refused', fix }];
  }
  return [
    { state: 'ok', subject: 'discord token', detail: 'accepted' },
    intentsFinding(await get(config, '/applications/@me')),
    gatewayFinding(await get(config, '/gateway/bot')),
  ];
}

function intentsFinding(application: Answer | null): Finding {
  const flags = numberAt(application?.body, 'flags') ?? 0;
  if ((flags & PRIVILEGED) === 0)
    return { state: 'ok', subject: 'discord intents', detail: 'none privileged' };
  const fix = 'switch the three privileged intents off under Bot: none is used';
  return { state: 'warning', subject: 'discord intents', detail: 'privileged intents are on', fix };
}

function gatewayFinding(gateway: Answer | null): Finding {
  const limit = isObject(gateway?.body) ? Reflect.get(gateway.body, 'session_start_limit') : undefined;
  const remaining = numberAt(limit, 'remaining');
  if (remaining === undefined) {
    const fix = 'try again in a few minutes; if it stays, see discordstatus.com';
    return { state: 'warning', subject: 'discord gateway', detail: 'no answer', fix };
  }
  if (remaining > 10)
    return { state: 'ok', subject: 'discord gateway', detail: `${remaining} starts left today` };
  const fix = 'find out why the bot restarts: at 0 the token is reset';
  return { state: 'warning', subject: 'discord gateway', detail: `only ${remaining} starts left today`, fix };
}

async function get(config: DiscordConfig, path: string): Promise<Answer | null> {
  try {
    const response = await fetch(`${config.apiUrl}/v10${path}`, {
      headers: { authorization: `Bot ${config.token}` },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { status: response.status, body: await response.json() };
  } catch {
    // No answer, or none of Discord's: told as unreachable. The error could hold the request with its token.
    return null;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function numberAt(value: unknown, name: string): number | undefined {
  const found: unknown = isObject(value) ? Reflect.get(value, name) : undefined;
  return typeof found === 'number' ? found : undefined;
}
