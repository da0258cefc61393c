import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

const load = createRequire(import.meta.url);

/**
 * SQLite for the Node that runs it. better-sqlite3 12, compiled by the headers of Node 24.19 or later, ends the process at
 * some collection of garbage (nodejs/node#65446). 13 is built on Node-API 10 instead, which Node 20 does not have, so npm
 * leaves it out there. `napi`: the version of Node-API, as `process.versions` gives it.
 */
export function sqliteModule(napi = process.versions.napi): typeof Sqlite {
  if (Number(napi) < 10) return load('better-sqlite3');
  try {
    return load('better-sqlite3-napi');
  } catch (error) {
    // Installed without optional packages.
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND')
      return load('better-sqlite3');
    throw error;
  }
}
