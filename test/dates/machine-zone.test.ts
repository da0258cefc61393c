/** The machine's zone and clock change nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../architecture/read-imports.ts';
import { outputsInThreeZones } from '../helpers/other-zones.ts';

const PROGRAM = `
import { findTimeMentions, readDateWords } from './src/dates/index.ts';
const text = 'On Friday, this morning, last week, at 2 a.m. on Sunday, tomorrow, the 25th of March, on December 31, overnight.';
const read = (published, zone) => findTimeMentions(text, { published, zone, lang: 'en' });
console.log(JSON.stringify([read('2022-03-27T01:30Z', 'Europe/Berlin'), read('2022-01-01', null), readDateWords('last week', { today: '2022-01-01' }, 'en')]));
`;

describe('the machine', () => {
  it('gives the same times under three zones', () => {
    const outputs = outputsInThreeZones(PROGRAM);
    expect(outputs[0]?.length).toBeGreaterThan(500);
    expect(new Set(outputs).size).toBe(1);
  });

  it('is never asked for its date or zone by a source of this folder', () => {
    const files = sources('src/dates');
    expect(files.length).toBeGreaterThan(20);
    const asking = files.filter((path) =>
      /new Date\(|Date\.now|\.get(FullYear|Month|Date|Day|Hours|TimezoneOffset)\(|process\.|Math\.random/.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(asking).toEqual([]);
  });
});
