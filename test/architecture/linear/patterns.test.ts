/**
 * No pattern of this program can make a text cost more than its length, whatever the text says. Patterns are read from
 * the syntax trees of the sources; a pattern built at run time must be exported and listed here.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHORTCUTS } from '../../../adapters/slack/commands.ts';
import { OPENS_DATE } from '../../../adapters/terminal/parse.ts';
import { growthOf } from './growth.ts';
import { patternsOf } from './sources.ts';

/** A repeat of more than so many turns is judged as if it were endless. */
const UNROLLED = 8;

const BUILT: Readonly<Record<string, readonly RegExp[]>> = {
  'adapters/slack/commands.ts': [SHORTCUTS],
  'adapters/terminal/parse.ts': [OPENS_DATE],
};

const files = ['src', 'adapters', 'bin'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?[jt]sx?)$/.test(name))
    .map((name) => path.posix.join(folder, name)),
);
const read = files.map((file) => ({ file, ...patternsOf(file) }));
const literals = read.flatMap((each) => each.literals);

describe('the patterns of the sources', () => {
  it('are found', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(literals.length).toBeGreaterThan(350);
  });

  it('take time that grows no faster than the text, each of them', () => {
    const judged = literals.map(({ file, line, source, flags }) => ({
      growth: growthOf(source, flags, UNROLLED),
      where: `${file}:${line} /${source}/${flags}`,
    }));
    expect(judged.filter(({ growth }) => growth !== 'linear')).toEqual([]);
  });

  it('are built at run time only where they are exported and judged here', () => {
    const built = read.filter((each) => each.built > 0).map(({ file, built }) => [file, built]);
    expect(Object.fromEntries(built)).toEqual(
      Object.fromEntries(Object.entries(BUILT).map(([file, patterns]) => [file, patterns.length])),
    );
    for (const { source, flags } of Object.values(BUILT).flat()) {
      expect(growthOf(source, flags, UNROLLED), source).toBe('linear');
    }
  });
});

describe('finding patterns', () => {
  it.each([
    ['a literal', 'const a = /x+$/g;', 1, 0],
    ['one as an argument', "'a'.replace(/x/, '').split(/y/)", 2, 0],
    ['one after a division', 'const b = a / 2 / /z/.source.length', 1, 0],
    ['one built with new', "new RegExp('x+$')", 0, 1],
    ['one built by a call', "RegExp(word + '+')", 0, 1],
    ['a string that match reads as one', "text.match('x+$')", 0, 1],
    ['a comment is none', '// /x+$/', 0, 0],
    ['a string is none', "const c = '/x+$/'", 0, 0],
  ])('%s', (_name, text, literal, built) => {
    const found = patternsOf('planted.ts', text);
    expect([found.literals.length, found.built]).toEqual([literal, built]);
  });
});
