/** Real processes under other zones, and the clock of whoever asks: the same entries. */
import { describe, expect, it } from 'vitest';
import { outputsInThreeZones } from '../helpers/other-zones.ts';

const PROGRAM = `
import { loadLibrary } from './src/commands/load.ts';
import { timelineJson } from './src/commands/timeline.ts';
const { library } = await loadLibrary('knowledge', () => new Date('2022-01-11T12:00:00Z'));
const at = (now) => timelineJson(library, { kind: 'timeline' }, now);
console.log(JSON.stringify([at('2022-01-11T12:00:00Z'), at('2031-05-05T23:59:00Z').entries.length]));
`;

describe('the timeline of the shipped article', () => {
  it('is the same bytes in three zones, whatever the clock says', () => {
    const outputs = outputsInThreeZones(PROGRAM);
    const [first = ''] = outputs;
    expect(new Set(outputs).size).toBe(1);
    expect(first).toContain('"start":"2022-01-05"');
    const [{ entries }, later] = JSON.parse(first);
    expect(later).toBe(entries.length);
  });
});
