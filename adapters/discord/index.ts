export { createDiscordAdapter, type DiscordDeps } from './adapter.ts';
export { type DiscordConfig, type DiscordSetup, discordSetup, discordVariables } from './config.ts';
