import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { sqliteModule } from '../../src/store/sqlite-module.ts';

const load = createRequire(import.meta.url);

it('opens a database on the Node that runs', () => {
  const Sqlite = sqliteModule();
  expect(new Sqlite(':memory:').prepare('select 6 * 7 as answer').get()).toEqual({ answer: 42 });
});

it('is the release without Node-API where Node has too old a one', () => {
  expect(sqliteModule('9')).toBe(load('better-sqlite3'));
});

it('is the release on Node-API wherever that can run, since the other ends newer processes', () => {
  const installed = Number(process.versions.napi) >= 10;
  expect(sqliteModule('10') === load('better-sqlite3')).toBe(!installed);
});
