import { describe, expect, it } from 'vitest';
import { checkPageConfig, healthSetup, pageSetup, pageVariables } from '../../../adapters/web/config.ts';
import { readVariables } from '../../../src/config.ts';
import { ConfigError } from '../../../src/errors.ts';

const problemsOf = (run: () => unknown): readonly string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => problem.variable);
    throw error;
  }
  return [];
};

describe('the page’s variables', () => {
  it.each([
    [{}, { state: 'ready', config: { host: '127.0.0.1', port: 3000, public: false } }],
    [{ PAGE_PORT: '0' }, { state: 'ready', config: { host: '127.0.0.1', port: 0, public: false } }],
    [{ PAGE_PORT: '' }, { state: 'ready', config: { host: '127.0.0.1', port: 3000, public: false } }],
    [{ PAGE_PORT: 'off', PAGE_HOST: '::1' }, { state: 'off' }],
    [
      { PAGE_HOST: '0.0.0.0', PAGE_PORT: '65535', PAGE_PUBLIC: 'yes' },
      { state: 'ready', config: { host: '0.0.0.0', port: 65_535, public: true } },
    ],
  ])('%j give %j', (env, setup) => {
    expect(pageSetup(readVariables(env, pageVariables))).toEqual(setup);
  });

  it.each([
    [{ PAGE_PORT: '65536' }, ['PAGE_PORT']],
    [{ PAGE_PORT: '-1' }, ['PAGE_PORT']],
    [{ PAGE_PORT: '3e3' }, ['PAGE_PORT']],
    [{ PAGE_PORT: 'on' }, ['PAGE_PORT']],
    [{ PAGE_PUBLIC: 'true', PAGE_PORT: 'x' }, ['PAGE_PORT', 'PAGE_PUBLIC']],
  ])('%j are refused by name', (env, variables) => {
    expect(problemsOf(() => readVariables(env, pageVariables))).toEqual(variables);
  });
});

describe('the variables of health by itself', () => {
  it.each([
    [{}, null],
    [{ HEALTH_PORT: '8080' }, { host: '127.0.0.1', port: 8_080 }],
    [
      { HEALTH_PORT: '0', HEALTH_HOST: '0.0.0.0' },
      { host: '0.0.0.0', port: 0 },
    ],
  ])('%j give %j', (env, setup) => {
    expect(healthSetup(readVariables(env, pageVariables))).toEqual(setup);
  });
});

describe('a host other machines reach', () => {
  it.each(['0.0.0.0', '::', '192.168.1.2', 'example.org'])(
    '%s is refused unless the page is public',
    (host) => {
      expect(problemsOf(() => checkPageConfig({ host, port: 0, public: false }))).toEqual(['PAGE_PUBLIC']);
      expect(problemsOf(() => checkPageConfig({ host, port: 0, public: true }))).toEqual([]);
    },
  );
});
