import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  LANGUAGES,
  moderationWords,
  pageWords,
  surfaceWords,
  terminalWords,
  wordsFor,
} from '../../src/words/index.ts';

/** Read from the source, so that a new code cannot be forgotten here. */
function members(type: string): readonly string[] {
  const files = ['notice', 'reply'].map((name) => readFileSync(`src/contract/${name}.ts`, 'utf8'));
  const source = files.join('\n');
  const body = new RegExp(`export type ${type} =([^;]*);`).exec(source)?.[1] ?? '';
  return [...body.matchAll(/'([a-z-]+)'/g)].map((match) => match[1] ?? '');
}

const codes = members('NoticeCode');
const actions = members('ActionKind').filter((kind) => kind !== 'ask-again');

describe.each(LANGUAGES)('the words of %s', (lang) => {
  const words = wordsFor(lang);

  it('have a sentence for every notice, also without any fact', () => {
    expect(codes.length).toBeGreaterThan(40);
    expect(Object.keys(words.notices).sort()).toEqual([...codes].sort());
    for (const code of codes) {
      const said = words.notices[code as keyof typeof words.notices]({});
      expect(typeof said).toBe('string');
      expect(said, code).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  it('have a label of at most 75 characters for every action', () => {
    expect(actions.length).toBeGreaterThan(7);
    expect(Object.keys(words.actions).sort()).toEqual([...actions].sort());
    for (const label of Object.values(words.actions)) expect(label.length).toBeLessThanOrEqual(75);
  });
});

/** Each surface's words, read from its source, so that a new one cannot be forgotten here. */
const SURFACES = [
  ['surface', surfaceWords],
  ['moderation', moderationWords],
  ['page', pageWords],
  ['terminal', terminalWords],
] as const;

describe('the words around replies', () => {
  it('stand in src/words, each surface in a file with a table by language', () => {
    const files = readdirSync('src/words').filter((file) =>
      readFileSync(`src/words/${file}`, 'utf8').includes('const BY_LANGUAGE'),
    );
    expect(files.sort()).toEqual(['languages.ts', ...SURFACES.map(([name]) => `${name}.ts`)].sort());
  });

  it.each(SURFACES)('of the %s are there in every language of the bot', (name) => {
    const source = readFileSync(`src/words/${name}.ts`, 'utf8');
    const tables = [...source.matchAll(/\['([a-z]{2})', \w+\]/g)].map((match) => match[1]);
    expect(tables.sort()).toEqual([...LANGUAGES].sort());
  });

  const said = (value: unknown, path: string): readonly (readonly [string, string])[] => {
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return [[path, String(value([], 1, ''))]];
    if (Array.isArray(value)) return value.flatMap((one, i) => said(one, `${path}.${i}`));
    return Object.entries(value ?? {}).flatMap(([key, one]) => said(one, `${path}.${key}`));
  };

  it.each(LANGUAGES.flatMap((lang) => SURFACES.map(([name, words]) => [lang, name, words] as const)))(
    'of %s, %s say the same things as the English ones, and none is empty',
    (lang, _name, words) => {
      const here = said(words(lang), '');
      expect(here.length).toBeGreaterThan(10);
      expect(here.map(([path]) => path)).toEqual(said(words('en'), '').map(([path]) => path));
      for (const [path, text] of here) expect(text.trim(), path).not.toMatch(/^$|undefined|NaN|\[object/);
    },
  );

  it('are of English where a language has none, whatever tag is given', () => {
    for (const [, words] of SURFACES) expect(words('xx-Latn-001')).toEqual(words('en'));
  });
});

describe('English', () => {
  const { when, span, day } = wordsFor('en');
  const basis = { kind: 'stated' } as const;

  it.each([
    [{ start: '2022-01-06', end: '2022-01-07', precision: 'day', basis }, 'Thu 6 Jan 2022'],
    [
      { start: '2022-01-08T08:00', end: '2022-01-08T09:00', precision: 'hour', approx: true, basis },
      'Sat 8 Jan 2022, about 08:00',
    ],
    [
      { start: '2022-01-08T06:00', end: '2022-01-08T12:00', precision: 'part-of-day', basis },
      'Sat 8 Jan 2022, in the morning',
    ],
    [{ start: '2022-01-03', end: '2022-01-10', precision: 'week', basis }, 'week of 3 Jan 2022'],
    [{ start: '2022-01-01', end: '2022-02-01', precision: 'month', basis }, 'Jan 2022'],
    [{ start: '2022-01-01', end: '2022-04-01', precision: 'quarter', basis }, '1st quarter of 2022'],
    [{ start: '2022-01-01', end: '2023-01-01', precision: 'year', basis }, '2022'],
    [{ start: '1990-01-01', end: '2000-01-01', precision: 'decade', basis }, '1990s'],
    [{ start: '2022-01-02', end: '2022-01-09', precision: 'range', basis }, '2–8 Jan 2022'],
    [{ start: null, end: '2022-01-09', precision: 'not-after', basis }, 'by 8 Jan 2022'],
    [{ start: '2022-01-05', end: null, precision: 'not-before', basis }, 'since 5 Jan 2022'],
    [{ start: null, end: null, precision: 'unknown', basis }, 'date unknown'],
  ] as const)('says %j as precisely as it is known', (one, said) => {
    expect(when(one, true)).toBe(said);
  });

  it.each([
    ['2022-01-08', '2022-01-08', '8 Jan 2022'],
    ['2022-01-02', '2022-01-08', '2–8 Jan 2022'],
    ['2022-01-30', '2022-02-02', '30 Jan – 2 Feb 2022'],
    ['2021-12-28', '2022-01-03', '28 Dec 2021 – 3 Jan 2022'],
  ])('says the span from %s to %s', (from, to, said) => {
    expect(span(from, to)).toBe(said);
  });

  it('knows the weekday of a day', () => {
    expect(day('2024-02-29', true)).toBe('Thu 29 Feb 2024');
  });
});
