import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

/** Forgetting on request. The history of the articles stays; what could name a person or a place goes. */
export interface Erase {
  /** Everything that names the person: as moderator, as who acted, as who paused. How many rows. */
  person(key: string): Promise<number>;
  /** Everything kept for a server or workspace. How many rows. */
  place(place: string): Promise<number>;
  /** What is known of messages in these channels, so that they are no longer repaired. How many rows. */
  channels(platform: string, channels: readonly string[]): Promise<number>;
}

export function createErase(db: Kysely<Tables>): Erase {
  return {
    person: (key) =>
      db.transaction().execute(async (tx) => {
        const results = [
          await tx
            .deleteFrom('moderators')
            .where('kind', '=', 'user')
            .where('key', '=', key)
            .executeTakeFirst(),
          await tx.deleteFrom('revision_authors').where('who', '=', key).executeTakeFirst(),
        ];
        const blanked = [
          await tx
            .updateTable('moderators')
            .set({ added_by: null })
            .where('added_by', '=', key)
            .executeTakeFirst(),
          await tx
            .updateTable('pauses')
            .set({ paused_by: null })
            .where('paused_by', '=', key)
            .executeTakeFirst(),
        ];
        return (
          results.reduce((sum, one) => sum + Number(one.numDeletedRows), 0) +
          blanked.reduce((sum, one) => sum + Number(one.numUpdatedRows), 0)
        );
      }),
    place: (place) =>
      db.transaction().execute(async (tx) => {
        const results = [
          await tx.deleteFrom('moderators').where('place', '=', place).executeTakeFirst(),
          await tx.deleteFrom('pauses').where('place', '=', place).executeTakeFirst(),
        ];
        return results.reduce((sum, one) => sum + Number(one.numDeletedRows), 0);
      }),
    channels: async (platform, channels) => {
      if (channels.length === 0) return 0;
      // Repairs and quoted articles go with their message.
      const { numDeletedRows } = await db
        .deleteFrom('postings')
        .where('platform', '=', platform)
        .where('channel', 'in', channels)
        .executeTakeFirst();
      return Number(numDeletedRows);
    },
  };
}
