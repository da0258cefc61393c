import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export interface Moderator {
  /** Opaque key of the server or workspace. */
  readonly place: string;
  readonly kind: 'user' | 'role';
  /** The platform's id of the person or role, opaque. */
  readonly key: string;
  /** Instant in ISO 8601 UTC. */
  readonly since: string;
  readonly addedBy: string | null;
}

/** Who may change what a server's bot knows. */
export interface Moderators {
  /** False when it was one already. */
  add(moderator: Moderator): Promise<boolean>;
  /** False when it was none. */
  remove(place: string, kind: Moderator['kind'], key: string): Promise<boolean>;
  /** In order of when they were added. */
  list(place: string): Promise<readonly Moderator[]>;
  /** True when the person, or a role the person has, is a moderator of the place. */
  includes(place: string, user: string, roles: readonly string[]): Promise<boolean>;
  /** The channel in which the place's moderators are told what was done; null when none was chosen. */
  channel(place: string): Promise<string | null>;
  /** True when new posts of this forum of the place are to be answered. */
  answersForum(place: string, channel: string): Promise<boolean>;
  setForum(place: string, channel: string, on: boolean, since: string, by: string | null): Promise<void>;
  /** Chooses the moderators' channel; null for none. */
  setChannel(place: string, channel: string | null, since: string, by: string | null): Promise<void>;
}

/** The channel is a row beside the moderators, so that what is kept of a place is erased as one. */
const CHANNEL = 'channel';

/** So are the forums whose new posts are answered. */
const FORUM = 'forum';

export function createModerators(db: Kysely<Tables>): Moderators {
  return {
    add: async ({ addedBy, ...moderator }) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('moderators')
        .values({ ...moderator, added_by: addedBy })
        .onConflict((c) => c.columns(['place', 'kind', 'key']).doNothing())
        .executeTakeFirst();
      return numInsertedOrUpdatedRows === 1n;
    },
    remove: async (place, kind, key) => {
      const { numDeletedRows } = await db
        .deleteFrom('moderators')
        .where('place', '=', place)
        .where('kind', '=', kind)
        .where('key', '=', key)
        .executeTakeFirst();
      return numDeletedRows > 0n;
    },
    list: async (place) => {
      const rows = await db
        .selectFrom('moderators')
        .selectAll()
        .where('place', '=', place)
        .where('kind', 'in', ['user', 'role'])
        .orderBy('since')
        .orderBy('kind')
        .orderBy('key')
        .execute();
      return rows.map(({ added_by, kind, ...row }) => ({
        ...row,
        kind: kind === 'role' ? 'role' : 'user',
        addedBy: added_by,
      }));
    },
    includes: async (place, user, roles) => {
      const row = await db
        .selectFrom('moderators')
        .select('key')
        .where('place', '=', place)
        .where((eb) =>
          eb.or([
            eb.and([eb('kind', '=', 'user'), eb('key', '=', user)]),
            ...(roles.length === 0 ? [] : [eb.and([eb('kind', '=', 'role'), eb('key', 'in', [...roles])])]),
          ]),
        )
        .executeTakeFirst();
      return row !== undefined;
    },
    channel: async (place) => {
      const row = await db
        .selectFrom('moderators')
        .select('key')
        .where('place', '=', place)
        .where('kind', '=', CHANNEL)
        .executeTakeFirst();
      return row?.key ?? null;
    },
    answersForum: async (place, channel) => {
      const row = await db
        .selectFrom('moderators')
        .select('key')
        .where('place', '=', place)
        .where('kind', '=', FORUM)
        .where('key', '=', channel)
        .executeTakeFirst();
      return row !== undefined;
    },
    setForum: (place, channel, on, since, by) =>
      db.transaction().execute(async (tx) => {
        await tx
          .deleteFrom('moderators')
          .where('place', '=', place)
          .where('kind', '=', FORUM)
          .where('key', '=', channel)
          .execute();
        if (!on) return;
        const row = { place, kind: FORUM, key: channel, since, added_by: by };
        await tx.insertInto('moderators').values(row).execute();
      }),
    setChannel: (place, channel, since, by) =>
      db.transaction().execute(async (tx) => {
        await tx.deleteFrom('moderators').where('place', '=', place).where('kind', '=', CHANNEL).execute();
        if (channel === null) return;
        const row = { place, kind: CHANNEL, key: channel, since, added_by: by };
        await tx.insertInto('moderators').values(row).execute();
      }),
  };
}
