import type { Kysely } from 'kysely';
import type { Tables } from './schema.ts';

export interface Pause {
  readonly place: string;
  /** Instant in ISO 8601 UTC. */
  readonly since: string;
  readonly by: string | null;
}

/** Servers where no question is answered until somebody resumes. */
export interface Pauses {
  /** The pause in force afterwards: one that already stands keeps its beginning. */
  pause(pause: Pause): Promise<Pause>;
  /** False when nothing was paused. */
  resume(place: string): Promise<boolean>;
  at(place: string): Promise<Pause | null>;
  all(): Promise<readonly Pause[]>;
}

export function createPauses(db: Kysely<Tables>): Pauses {
  const at = async (place: string): Promise<Pause | null> => {
    const row = await db.selectFrom('pauses').selectAll().where('place', '=', place).executeTakeFirst();
    return row === undefined ? null : { place, since: row.since, by: row.paused_by };
  };
  return {
    pause: async (pause) => {
      await db
        .insertInto('pauses')
        .values({ place: pause.place, since: pause.since, paused_by: pause.by })
        .onConflict((c) => c.column('place').doNothing())
        .execute();
      return (await at(pause.place)) ?? pause;
    },
    resume: async (place) => {
      const { numDeletedRows } = await db.deleteFrom('pauses').where('place', '=', place).executeTakeFirst();
      return numDeletedRows > 0n;
    },
    at,
    all: async () => {
      const rows = await db.selectFrom('pauses').selectAll().orderBy('place').execute();
      return rows.map(({ place, since, paused_by }) => ({ place, since, by: paused_by }));
    },
  };
}
