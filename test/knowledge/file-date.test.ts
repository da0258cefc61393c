import { describe, expect, it } from 'vitest';
import { fileDate } from '../../src/knowledge/file-date.ts';

describe('fileDate', () => {
  it.each([
    ['2022-01-08 council.txt', '2022-01-08'],
    ['news/20220108.html', '2022-01-08'],
    ['2022_01_08-b.pdf', '2022-01-08'],
    ['2022-02-31.txt', null],
    ['202201081.txt', null],
    ['council 2022-01-08.txt', null],
    ['2022-01-08/council.txt', null],
    ['20220108123000.txt', null],
  ])('of %s is %s', (file, expected) => {
    expect(fileDate(file)).toBe(expected);
  });
});
