import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LiveText, VersionLines } from '../../src/knowledge/version-lines.ts';

const text: fc.Arbitrary<LiveText> = fc.record({
  digest: fc.constantFrom('aa', 'ab', 'b', 'c1', 'c2', 'd'),
  withheld: fc.constantFrom('', '', '01', '02'),
});

/** As it is told to others: the lines in order, hashed. */
function versionOf(live: readonly LiveText[]): string {
  const lines = live.map(({ digest, withheld }) => (withheld === '' ? digest : `${digest} ${withheld}`));
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex').slice(0, 12);
}

describe('VersionLines', () => {
  it('gives the version of what is live, in whatever order and portions it came and went', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(text, { maxLength: 40 }), fc.nat(20))), (steps) => {
        let live: readonly LiveText[] = [];
        let lines = VersionLines.none;
        for (const [came, leaving] of steps) {
          lines = lines.with(came, live.slice(0, leaving));
          live = [...live.slice(leaving), ...came];
        }
        expect(lines.version).toBe(versionOf(live));
      }),
    );
  });

  it('leaves the lines it was made from as they were', () => {
    const one = VersionLines.none.with([{ digest: 'aa', withheld: '' }], []);
    const { version } = one;
    one.with([{ digest: 'b', withheld: '' }], [{ digest: 'aa', withheld: '' }]);
    expect(one.version).toBe(version);
  });
});
