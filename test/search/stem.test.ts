import { describe, expect, it } from 'vitest';
import { stem } from '../../src/search/stem.ts';

describe('stems', () => {
  it.each([
    ['protests', 'protesting', 'en'],
    ['began', 'begins', 'en'],
    ['died', 'deaths', 'en'],
    ['two', '2', 'en'],
    ['1,000', '1000', 'en'],
    ['21st', '21', 'en'],
    ['президента', 'президентом', 'ru'],
    ['maisons', 'maison', 'fr'],
  ])('are one for %s and %s (%s)', (a, b, lang) => {
    expect(stem(a, lang)).toBe(stem(b, lang));
  });

  it.each([
    ['found', 'founded', 'en'],
    ['2021', '2022', 'en'],
    ['one', '1', 'en'],
    ['қала', 'қалада', 'kk'],
  ])('differ for %s and %s (%s)', (a, b, lang) => {
    expect(stem(a, lang)).not.toBe(stem(b, lang));
  });

  it('leave a word of 100,000 letters as it is', () => {
    const long = 'a'.repeat(100_000);
    expect(stem(long, 'en')).toBe(long);
  });
});
