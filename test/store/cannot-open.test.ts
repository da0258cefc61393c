import { expect, it } from 'vitest';
import { cannotOpen } from '../../src/store/sqlite.ts';

const withCode = (code: string): Error => Object.assign(new Error('x'), { code });

it.each([
  ['ERR_DLOPEN_FAILED', /another version of Node than this v\d+.*run "npm ci" again$/],
  ['EACCES', /^the store data\/x\.db cannot be opened; check STORE_URL/],
  ['SQLITE_CANTOPEN', /check STORE_URL/],
])('a store that fails with %s says what to do', (code, said) => {
  const error = cannotOpen('data/x.db', withCode(code));
  expect(error.message).toMatch(said);
  expect(error.code).toBe('STORE_UNREACHABLE');
});
