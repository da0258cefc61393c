import { z } from 'zod';

/** The base of Discord's REST API as discord.js takes it; the gateway's address comes from it. */
export const DISCORD_API = 'https://discord.com/api';

/** Discord's part of the environment; the composition roots join it with the others. */
export const discordVariables = {
  DISCORD_TOKEN: z
    .string()
    .regex(
      /^(?:Bot )?[\w.-]{1,200}$/,
      'a bot token: letters, digits, dots, "-" and "_" only (Developer Portal → your app → Bot → Reset Token)',
    )
    .optional()
    .meta({ description: "The bot's token. Starts Discord.", secret: true }),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: 'an address such as https://discord.com/api' })
    .default(DISCORD_API)
    .meta({
      description: 'Base of the REST API; the gateway comes from it. A loopback address in tests.',
      secret: false,
    }),
};

export interface DiscordConfig {
  readonly token: string;
  /** Base of the REST API without version, such as `https://discord.com/api`. */
  readonly apiUrl: string;
}

interface Values {
  readonly DISCORD_TOKEN?: string | undefined;
  readonly DISCORD_API_URL: string;
}

/** Whether Discord is wanted and complete. `missing` names the variable to set, in words for the start-up lines. */
export type DiscordSetup =
  | { readonly state: 'off'; readonly missing: string }
  | { readonly state: 'incomplete'; readonly missing: string }
  | { readonly state: 'ready'; readonly config: DiscordConfig };

/** Decides from checked values. `incomplete` when only the address was set. Never throws. */
export function discordSetup(values: Values): DiscordSetup {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = values;
  if (token === undefined) {
    return { state: apiUrl === DISCORD_API ? 'off' : 'incomplete', missing: 'DISCORD_TOKEN' };
  }
  return { state: 'ready', config: { token: token.replace(/^Bot /, ''), apiUrl: apiUrl.replace(/\/$/, '') } };
}
