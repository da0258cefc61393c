import { z } from 'zod';
import type { ModerationCaller } from '../../../src/contract.ts';
import { DatelineError } from '../../../src/errors.ts';
import type { Calls } from '../calls.ts';
import { askerKey } from '../keys.ts';
import type { Who, Wish } from './wish.ts';

/** Key of a workspace for the desk: what the keys of its channels begin with. */
export function workspaceKey(team: string): string {
  return `slack:${team}`;
}

/** Acts that are allowed to whoever administers the workspace. */
const FOR_ADMINS = new Set(['pause', 'resume', 'moderators', 'appoint', 'dismiss', 'tell-in']);

/** The person as the desk knows them. Slack is asked whether they administer the workspace only where that counts. */
export async function callerOf(
  { team, user, name }: Who,
  wish: Wish,
  calls: Calls,
): Promise<ModerationCaller> {
  const counts =
    (wish.kind === 'act' && FOR_ADMINS.has(wish.act.kind)) ||
    (wish.kind === 'press' && wish.action.kind === 'resume');
  return {
    place: workspaceKey(team),
    user: askerKey(team, user),
    roles: [],
    manages: counts && (await administers(user, team, calls)),
    name,
  };
}

/** The person behind a question's asker, as far as that tells: no admin by it, and without a name. */
export function memberOf(asker: string): ModerationCaller {
  const place = asker.slice(0, asker.lastIndexOf(':'));
  return { place, user: asker, roles: [], manages: false, name: '' };
}

const person = z.object({
  user: z.object({
    team_id: z.string().optional(),
    is_admin: z.boolean().optional(),
    is_owner: z.boolean().optional(),
    is_bot: z.boolean().optional(),
    deleted: z.boolean().optional(),
  }),
});

/** Needs `users:read`, which the bot does not ask for by itself: without it nobody counts as an admin. */
async function administers(user: string, team: string, calls: Calls): Promise<boolean> {
  try {
    const read = person.safeParse(await calls.call('users.info', { user }));
    if (!read.success) return false;
    const { team_id: home, is_admin: admin, is_owner: owner, is_bot: bot, deleted } = read.data.user;
    // Somebody from another workspace (a shared channel) may be an admin there.
    return home === team && (admin === true || owner === true) && bot !== true && deleted !== true;
  } catch (error) {
    if (error instanceof DatelineError) return false;
    throw error;
  }
}
