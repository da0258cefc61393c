import { describe, expect, it } from 'vitest';
import { Library } from '../../src/library.ts';
import { buildTimeline, readAhead } from '../../src/timeline/index.ts';
import { article } from '../answer/fixture.ts';

const library = Library.of(
  ['a', 'b', 'c'].map((id) => article(id, `The bridge ${id} was closed on 5 March 2031. It rained.`)),
);

describe('reading ahead', () => {
  it('leaves every timeline as it is', async () => {
    const options = { now: '2031-03-08' };
    const fresh = Library.of(library.entries().map((entry) => entry.article));
    await readAhead(library.entries(), new AbortController().signal);
    const lines = (one: Library) => buildTimeline(one.entries(), options).entries.map(({ when }) => when);
    expect(lines(library)).toEqual(lines(fresh));
  });

  it('gives others their turn, and ends when it is told to', async () => {
    const stop = new AbortController();
    const turns: number[] = [];
    let read = 0;
    const counted = [...library.entries(), ...library.entries()].map((entry) => ({
      ...entry,
      get passages() {
        read += 1;
        return entry.passages;
      },
    }));
    setImmediate(() => {
      turns.push(read);
      stop.abort();
    });
    await readAhead(counted, stop.signal);
    expect(turns).toEqual([1]);
    expect(read).toBe(1);
  });
});
