import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { StoreError } from '../../src/errors.ts';
import { openStore } from '../../src/store/index.ts';
import { storeContract } from '../contract/store.ts';
import { type RealPostgres, startPostgres } from './real-postgres.ts';

let server: RealPostgres;
let url = '';
beforeAll(async () => {
  server = await startPostgres();
});
afterAll(() => server.stop());

storeContract('PostgreSQL', () => ({
  open: () => openStore(url),
  reset: async () => {
    url = await server.database('dateline_contract');
  },
}));

describe('PostgreSQL', () => {
  it('refuses a change to the history, whoever asks for it', async () => {
    const own = await server.database('dateline_history');
    const store = await openStore(own);
    await store.revisions.append(0, () => ({
      revisions: [
        {
          article: 'a',
          act: 'removed',
          at: '2022-01-08T00:00:00.000Z',
          by: 'operator',
          who: null,
          why: null,
          origin: null,
          digest: null,
          passage: null,
          repair: false,
        },
      ],
      texts: [],
      knowledge: 'aaaa',
    }));
    const raw = new pg.Client({ connectionString: own });
    await raw.connect();
    await expect(raw.query("update revisions set why = 'x'")).rejects.toThrow('append-only');
    await expect(raw.query('delete from revisions')).rejects.toThrow('append-only');
    await raw.end();
    await store.close();
  });

  it('is brought to its shape by two replicas that start at the same moment', async () => {
    const own = await server.database('dateline_two');
    const both = await Promise.all([openStore(own), openStore(own)]);
    expect(await Promise.all(both.map((store) => store.revisions.since(0)))).toEqual([[], []]);
    for (const store of both) await store.close();
  });

  it('says what to check when nobody answers, without the password', async () => {
    const failing = openStore('postgres://me:sesame@127.0.0.1:1/none');
    await expect(failing).rejects.toSatisfy(
      (error) =>
        error instanceof StoreError &&
        error.code === 'STORE_UNREACHABLE' &&
        !error.message.includes('sesame') &&
        error.message.includes('STORE_URL'),
    );
  });
});
