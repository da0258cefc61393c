import type { Kysely } from 'kysely';
import type { RepairRow, Tables } from './schema.ts';

/** `started`: the platform was about to be called; whether the call arrived must be looked up before it is made again. */
export type StepState = 'waiting' | 'started' | 'done' | 'not-needed' | 'impossible';

/** One public message that has to be brought in line with one revision. */
export interface Repair {
  readonly id: string;
  readonly posting: string;
  readonly platform: string;
  readonly seq: number;
  readonly edit: StepState;
  readonly reply: StepState;
  /** Digest of what the edit puts into the message; null before there is one. */
  readonly shown: string | null;
  /** `ended`: it could not be repaired, and `note` says why. */
  readonly state: 'open' | 'done' | 'ended';
  readonly note: string | null;
  readonly attempts: number;
  /** Not to be tried before this instant, in milliseconds. */
  readonly notBeforeMs: number;
}

export interface RepairProgress {
  readonly open: number;
  readonly done: number;
  readonly ended: number;
  /** What moderators should know, one line a message that could not be repaired. */
  readonly notes: readonly string[];
}

export type RepairChange = Partial<
  Pick<Repair, 'edit' | 'reply' | 'shown' | 'state' | 'note' | 'attempts' | 'notBeforeMs'>
>;

export interface Repairs {
  /**
   * Hands out the oldest repair that is due, to one worker at a time: nobody else gets it until `leaseMs` have passed or
   * it is released. The repairs of one message come strictly one after the other. Null when none is due.
   */
  take(platforms: readonly string[], owner: string, nowMs: number, leaseMs: number): Promise<Repair | null>;
  /** Writes how far it is; false when the lease has gone to another worker, which then goes on alone. */
  note(id: string, owner: string, change: RepairChange): Promise<boolean>;
  release(id: string, owner: string): Promise<void>;
  /** When the next open repair is due, in milliseconds; null when there is none. */
  nextDueMs(platforms: readonly string[]): Promise<number | null>;
  /** Of one revision, or of all. */
  progress(seq?: number): Promise<RepairProgress>;
  /** All repairs of one message, oldest first. */
  of(posting: string): Promise<readonly Repair[]>;
}

const MAX_NOTES = 50;

export function createRepairs(db: Kysely<Tables>): Repairs {
  return {
    take: (platforms, owner, nowMs, leaseMs) => take(db, platforms, owner, nowMs, leaseMs),
    note: async (id, owner, { notBeforeMs, ...change }) => {
      const result = await db
        .updateTable('repairs')
        .set({ ...change, ...(notBeforeMs === undefined ? {} : { not_before_ms: notBeforeMs }) })
        .where('id', '=', id)
        .where('lease_owner', '=', owner)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },
    release: async (id, owner) => {
      await db
        .updateTable('repairs')
        .set({ lease_until_ms: 0, lease_owner: null })
        .where('id', '=', id)
        .where('lease_owner', '=', owner)
        .execute();
    },
    nextDueMs: async (platforms) => {
      if (platforms.length === 0) return null;
      const rows = await db
        .selectFrom('repairs')
        .select(['not_before_ms', 'lease_until_ms'])
        .where('state', '=', 'open')
        .where('platform', 'in', platforms)
        .execute();
      const due = rows.map((row) => Math.max(row.not_before_ms, row.lease_until_ms));
      return due.length === 0 ? null : Math.min(...due);
    },
    progress: (seq) => progress(db, seq),
    of: async (posting) => {
      const rows = await db
        .selectFrom('repairs')
        .selectAll()
        .where('posting', '=', posting)
        .orderBy('seq')
        .execute();
      return rows.map(toRepair);
    },
  };
}

async function take(
  db: Kysely<Tables>,
  platforms: readonly string[],
  owner: string,
  nowMs: number,
  leaseMs: number,
): Promise<Repair | null> {
  if (platforms.length === 0) return null;
  const due = await db
    .selectFrom('repairs')
    .select('id')
    .where('state', '=', 'open')
    .where('platform', 'in', platforms)
    .where('not_before_ms', '<=', nowMs)
    .where('lease_until_ms', '<=', nowMs)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('repairs as before')
            .select('before.id')
            .whereRef('before.posting', '=', 'repairs.posting')
            .whereRef('before.seq', '<', 'repairs.seq')
            .where('before.state', '=', 'open'),
        ),
      ),
    )
    .orderBy('seq')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (due === undefined) return null;
  // Two workers may have seen the same row: the one whose write finds it free has it.
  const row = await db
    .updateTable('repairs')
    .set({ lease_owner: owner, lease_until_ms: nowMs + leaseMs })
    .where('id', '=', due.id)
    .where('state', '=', 'open')
    .where('lease_until_ms', '<=', nowMs)
    .returningAll()
    .executeTakeFirst();
  return row === undefined ? null : toRepair(row);
}

async function progress(db: Kysely<Tables>, seq: number | undefined): Promise<RepairProgress> {
  const all = db.selectFrom('repairs');
  const some = seq === undefined ? all : all.where('seq', '=', seq);
  const counted = await some
    .select(['state', (eb) => eb.fn.countAll().as('repairs')])
    .groupBy('state')
    .execute();
  const notes = await some
    .select('note')
    .where('state', '=', 'ended')
    .orderBy('seq')
    .limit(MAX_NOTES)
    .execute();
  const of = (state: Repair['state']): number =>
    Number(counted.find((row) => row.state === state)?.repairs ?? 0);
  return {
    open: of('open'),
    done: of('done'),
    ended: of('ended'),
    notes: notes.flatMap(({ note }) => note ?? []),
  };
}

function toRepair(row: RepairRow): Repair {
  return {
    id: row.id,
    posting: row.posting,
    platform: row.platform,
    seq: row.seq,
    // The columns hold what these repositories wrote.
    edit: row.edit as StepState,
    reply: row.reply as StepState,
    shown: row.shown,
    state: row.state as Repair['state'],
    note: row.note,
    attempts: row.attempts,
    notBeforeMs: row.not_before_ms,
  };
}
