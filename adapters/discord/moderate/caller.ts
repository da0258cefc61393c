import type { ModerationCaller } from '../../../src/contract.ts';
import { idAt, listAt, textAt } from '../payload.ts';

/** ADMINISTRATOR and MANAGE_GUILD. https://docs.discord.com/developers/topics/permissions#permissions-bitwise-permission-flags */
const MANAGES = (1n << 3n) | (1n << 5n);

/** Who did it in which server, as Discord vouches for them; null in direct messages. Never throws. */
export function readCaller(payload: unknown, lang: string | undefined): ModerationCaller | null {
  const guild = idAt(payload, 'guild_id');
  const user = idAt(payload, 'member', 'user', 'id');
  if (guild === '' || user === '') return null;
  const bits = textAt(payload, 'member', 'permissions');
  const name =
    textAt(payload, 'member', 'nick') ||
    textAt(payload, 'member', 'user', 'global_name') ||
    textAt(payload, 'member', 'user', 'username');
  return {
    place: `discord:${guild}`,
    user: `discord:${user}`,
    roles: listAt(payload, 'member', 'roles').filter((role) => typeof role === 'string'),
    manages: /^\d{1,30}$/.test(bits) && (BigInt(bits) & MANAGES) !== 0n,
    name,
    ...(lang === undefined ? {} : { lang }),
  };
}
