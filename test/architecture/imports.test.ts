import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importsOf, sources } from './read-imports.ts';

const ROOTS = new Set(['src/main.ts', 'src/cli.ts']);
const ADAPTERS = readdirSync('adapters');

const engine = sources('src').filter((file) => !ROOTS.has(file));
const adapters = ADAPTERS.flatMap((name) => sources(`adapters/${name}`));

describe('the way dependencies point', () => {
  it('reads the sources it judges', () => {
    expect(engine.length).toBeGreaterThan(60);
    for (const name of ['discord', 'slack', 'terminal', 'web'])
      expect(sources(`adapters/${name}`).length).toBeGreaterThan(4);
  });

  it.each(engine)('%s knows no adapter and no platform', (file) => {
    for (const { from } of importsOf(file)) {
      expect(from).not.toMatch(/^adapters\//);
      expect(from).not.toMatch(/^(?:discord\.js|@discordjs\/|@slack\/|hono|@hono\/)/);
    }
    expect(readFileSync(file, 'utf8')).not.toMatch(/\b(?:is|if|===)\s*['"]?(?:slack|discord)\b/i);
  });

  it.each(adapters)('%s imports only the contract, the errors, the words and its own folder', (file) => {
    const own = file.split('/').slice(0, 2).join('/');
    for (const { from } of importsOf(file)) {
      if (!from.startsWith('src/') && !from.startsWith('adapters/')) continue;
      const allowed = from.startsWith(`${own}/`) || /^src\/(?:contract|errors|words\/[\w-]+)\.ts$/.test(from);
      expect(allowed, `${file} imports ${from}`).toBe(true);
    }
  });

  it.each(adapters.filter((file) => !/(?:client|index)\.ts$/.test(file)))(
    '%s needs no platform kit at run time',
    (file) => {
      for (const { from, typeOnly } of importsOf(file)) {
        if (/^(?:discord\.js|@slack\/)/.test(from)) expect(typeOnly, `${file} imports ${from}`).toBe(true);
      }
    },
  );

  it('only the search folder imports minisearch', () => {
    const users = engine.filter((file) => importsOf(file).some(({ from }) => from === 'minisearch'));
    expect(users.length).toBeGreaterThan(0);
    expect(users.every((file) => file.startsWith('src/search/'))).toBe(true);
  });

  it('only the composition roots read the environment', () => {
    const readers = [...engine, ...adapters].filter((file) =>
      /\bprocess\.env\b/.test(readFileSync(file, 'utf8')),
    );
    expect(readers).toEqual([]);
  });

  it('the command line loads no database and no platform kit before a command needs it', () => {
    const loaded = new Set(['src/cli.ts']);
    for (const file of loaded) {
      if (!/^(?:src|adapters)\//.test(file)) continue;
      for (const { from, typeOnly, later } of importsOf(file)) if (!typeOnly && !later) loaded.add(from);
    }
    expect(loaded.size).toBeGreaterThan(200);
    expect(
      [...loaded].filter((name) => /^(?:kysely|pg|better-sqlite3|discord\.js|@slack\/|hono)/.test(name)),
    ).toEqual([]);
  });

  it('the engine asks no clock and throws no dice', () => {
    const folders = ['answer', 'dates', 'english', 'passages', 'replies', 'search', 'timeline', 'words'];
    const files = folders.flatMap((folder) => sources(`src/${folder}`));
    expect(files.length).toBeGreaterThan(40);
    for (const file of files) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(/,
      );
    }
  });
});
