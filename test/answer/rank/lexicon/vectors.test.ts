import { describe, expect, it } from 'vitest';
import { vectors } from '../../../../src/answer/rank/lexicon/vectors.ts';

const { rowOf, similarity, size } = vectors();
const alike = (a: string, b: string): number => similarity(rowOf(a), rowOf(b));

describe('vectors', () => {
  it('hold a row for each word, the most frequent first', () => {
    expect(rowOf('the')).toBe(0);
    expect(size).toBeGreaterThan(20_000);
    expect(rowOf('xyzzy')).toBe(-1);
  });

  it('find a word most like itself', () => {
    expect(alike('bridge', 'bridge')).toBeCloseTo(1, 1);
    expect(similarity(size - 1, size - 1)).toBeCloseTo(1, 1);
  });

  it('find a word more like its kin than like a stranger', () => {
    expect(alike('river', 'lake')).toBeGreaterThan(alike('river', 'guilty') + 0.3);
  });
});
