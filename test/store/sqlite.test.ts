import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Kysely, Migrator, sql } from 'kysely';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { openStore, type Store, storeExists } from '../../src/store/index.ts';
import { first } from '../../src/store/migrations/first.ts';
import { second } from '../../src/store/migrations/second.ts';
import type { Tables } from '../../src/store/schema.ts';
import { sqliteDialect } from '../../src/store/sqlite.ts';
import { sqliteModule } from '../../src/store/sqlite-module.ts';
import { storeContract } from '../contract/store.ts';

let folder = '';
let file = '';
let round = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'store-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

storeContract('the embedded file', () => ({
  open: () => openStore(`file:${file}`),
  reset: async () => {
    file = path.join(folder, `contract-${round++}.db`);
  },
}));

describe('the embedded file', () => {
  let place = '';
  let store: Store | undefined;
  beforeEach(async () => {
    place = path.join(await mkdtemp(path.join(folder, 'own-')), 'data', 'x.db');
  });
  afterEach(async () => {
    await store?.close();
    store = undefined;
  });
  const write = (on: Store) =>
    on.revisions.append(0, () => ({
      revisions: [
        {
          article: 'a',
          act: 'published',
          at: '2022-01-08T00:00:00.000Z',
          by: 'operator',
          who: null,
          why: null,
          origin: 'folder',
          digest: null,
          passage: null,
          repair: false,
        },
      ],
      texts: [],
      knowledge: 'aaaa',
    }));

  it('is readable by its owner alone, as are the folder and the files beside it', async () => {
    expect(storeExists(`file:${place}`)).toBe(false);
    store = await openStore(`file:${place}`);
    await write(store);
    expect(storeExists(`file:${place}`)).toBe(true);
    expect((await stat(path.dirname(place))).mode & 0o777).toBe(0o700);
    for (const beside of ['', '-wal', '-shm'])
      expect((await stat(`${place}${beside}`)).mode & 0o777, beside).toBe(0o600);
  });

  it('written before verdicts were on words keeps their number and tells no complaint of them', async () => {
    await mkdir(path.dirname(place));
    const old = new Kysely<Tables>({ dialect: sqliteDialect(place) });
    const migrations = {
      '2026-11-25-first': { up: (on: Kysely<unknown>) => first(on, 'sqlite') },
      '2026-11-25-second': { up: second },
    };
    await new Migrator({ db: old, provider: { getMigrations: async () => migrations } }).migrateToLatest();
    for (const id of ['1', '2', '3'])
      await sql`insert into feedback values (${id}, '2022-01-08', 'aaaa', 'a', 0, 'wrong')`.execute(old);
    await old.destroy();
    store = await openStore(`file:${place}`);
    expect(await store.feedback.counts('2022-01-01')).toMatchObject({ wrong: 3 });
    expect(await store.feedback.complained(1)).toEqual([]);
  });

  it('stands as before when a step of its shape breaks off in the middle', async () => {
    const db = new Kysely<unknown>({ dialect: sqliteDialect(place) });
    const broken = async (on: Kysely<unknown>): Promise<void> => {
      await sql`create table half (id text)`.execute(on);
      throw new Error('killed');
    };
    const provider = { getMigrations: async () => ({ one: { up: broken } }) };
    expect((await new Migrator({ db, provider }).migrateToLatest()).error).toMatchObject({
      message: 'killed',
    });
    const { rows } = await sql`select name from sqlite_master where name = 'half'`.execute(db);
    expect(rows).toEqual([]);
    await db.destroy();
  });

  it('says that the disk is full, and goes on once there is room', async () => {
    const db = new Kysely<unknown>({ dialect: sqliteDialect(place) });
    await sql`create table t (x text)`.execute(db);
    const write = (): Promise<unknown> =>
      db.transaction().execute((tx) => sql`insert into t values (${'x'.repeat(1_000_000)})`.execute(tx));
    await sql`pragma max_page_count = 20`.execute(db);
    await expect(write()).rejects.toThrow('disk is full');
    await sql`pragma max_page_count = 100000`.execute(db);
    await write();
    const { rows } = await sql`select count(*) as n from t`.execute(db);
    expect(rows).toEqual([{ n: 1 }]);
    await db.destroy();
  });

  it('takes back the rights that others had on it', async () => {
    await (await openStore(`file:${place}`)).close();
    await chmod(place, 0o644);
    store = await openStore(`file:${place}`);
    expect((await stat(place)).mode & 0o777).toBe(0o600);
  });

  it('opens what it wrote before, also under a URL with slashes', async () => {
    const first = await openStore(`file:${place}`);
    await write(first);
    await first.close();
    await first.close();
    store = await openStore(`file://${place}`);
    expect(await store.revisions.since(0)).toHaveLength(1);
  });

  it('refuses a change to the history, whoever asks for it', async () => {
    store = await openStore(`file:${place}`);
    await write(store);
    const Sqlite = sqliteModule();
    const raw = new Sqlite(place);
    expect(() => raw.exec("update revisions set why = 'x'")).toThrow('append-only');
    expect(() => raw.exec('delete from revisions')).toThrow('append-only');
    raw.close();
  });

  it('says what to check when the file is none of ours or cannot be made, and leaves it as it is', async () => {
    await (await openStore(`file:${place}`)).close();
    const other = path.join(path.dirname(place), 'notes.txt');
    await writeFile(other, 'shopping list '.repeat(100));
    await expect(openStore(`file:${other}`)).rejects.toSatisfy(
      (error) => error instanceof StoreError && error.code === 'STORE_UNREACHABLE',
    );
    expect(await readFile(other, 'utf8')).toBe('shopping list '.repeat(100));
    await expect(openStore(`file:${other}/below/x.db`)).rejects.toThrow(/STORE_URL/);
    expect(existsSync(`${other}/below`)).toBe(false);
  });
});
