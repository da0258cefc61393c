/** What somebody sees whose Node is too old: the real entries, told another version. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const VERSION = fileURLToPath(new URL('../../bin/node-version.mjs', import.meta.url));
const told = (entry: string, node: string) => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '${node}' })`;
  return spawnSync(process.execPath, ['--import', `data:text/javascript,${pretend}`, entry], {
    encoding: 'utf8',
  });
};

it.each(['start', 'dateline'])(
  'bin/%s.mjs on Node 18 says which Node it needs, and nothing else',
  (entry) => {
    const { status, stderr } = told(VERSION.replace('node-version', entry), '18.13.0');
    expect(status).toBe(1);
    expect(stderr).toContain('needs Node 20.19 or newer, and this is 18.13.0');
    expect(stderr).not.toContain('    at ');
  },
);

it.each(['20.19.0', '22.0.0', '24.1.0', '100.0.0'])('Node %s is new enough', (node) => {
  expect(told(VERSION, node).status).toBe(0);
});

it.each(['20.18.3', '16.20.0'])('Node %s is too old', (node) => {
  expect(told(VERSION, node).status).toBe(1);
});

it('says what package.json says', () => {
  expect(manifest.engines.node).toBe('>=20.19');
});
