import { describe, expect, it } from 'vitest';
import { contrast, THEMES } from '../../../src/timeline/picture/theme.ts';

describe.each(['light', 'dark'] as const)('the %s theme', (name) => {
  const theme = THEMES[name];
  it.each(Object.entries(theme.ink))('sets %s text with a contrast of at least 4.5', (_, colour) => {
    expect(contrast(colour, theme.background)).toBeGreaterThanOrEqual(4.5);
  });
  it('draws dots with a contrast of at least 3', () => {
    expect(contrast(theme.dot, theme.background)).toBeGreaterThanOrEqual(3);
  });
});

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
  ])('of %s on %s is %f as WCAG computes it', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});
