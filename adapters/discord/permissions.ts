import type { Place } from './parse.ts';

/** Bits and their names in Discord's own settings. https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const ADMINISTRATOR = 1n << 3n;
const VIEW = { bit: 1n << 10n, name: 'View Channel' } as const;
const SEND = { bit: 1n << 11n, name: 'Send Messages' } as const;
const ATTACH = { bit: 1n << 15n, name: 'Attach Files' } as const;
const HISTORY = { bit: 1n << 16n, name: 'Read Message History' } as const;
const SEND_IN_THREADS = { bit: 1n << 38n, name: 'Send Messages in Threads' } as const;

/** What the bot asks for when it is added to a server, each with its reason in docs/discord.md. */
export const INVITE_PERMISSIONS = [VIEW, SEND, SEND_IN_THREADS, ATTACH, HISTORY]
  .reduce((bits, { bit }) => bits | bit, 0n)
  .toString();

/** Names of what the bot would have to be allowed to post there; empty when nothing is missing or Discord does not say. */
export function missingToPost(place: Place): readonly string[] {
  const { permissions } = place;
  if (permissions === null || (permissions & ADMINISTRATOR) !== 0n) return [];
  return [VIEW, place.inThread ? SEND_IN_THREADS : SEND]
    .filter(({ bit }) => (permissions & bit) === 0n)
    .map(({ name }) => name);
}

/** False when Discord says that the bot may attach no file there: a try would only be refused. */
export function mayAttach({ permissions }: Place): boolean {
  return permissions === null || (permissions & (ADMINISTRATOR | ATTACH.bit)) !== 0n;
}

/** True for ADMINISTRATOR and MANAGE_MESSAGES. */
export function mayManageMessages(permissions: bigint): boolean {
  return (permissions & (ADMINISTRATOR | (1n << 13n))) !== 0n;
}

/** Where a person adds the bot to a server. */
export function inviteUrl(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: INVITE_PERMISSIONS,
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
