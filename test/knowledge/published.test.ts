import { describe, expect, it } from 'vitest';
import { publishedMs, readPublished } from '../../src/knowledge/published.ts';

describe('readPublished', () => {
  it.each([
    ['2022-01-08', '2022-01-08'],
    ['2022-01-08T10:30:00+06:00', '2022-01-08T10:30:00+06:00'],
    ['2022-01-08T10:30Z', '2022-01-08T10:30:00Z'],
    ['2022-01-08T10:30:00.123456Z', '2022-01-08T10:30:00Z'],
    ['2022-01-08 10:30:00 +0600', '2022-01-08T10:30:00+06:00'],
    ['8 January 2022', '2022-01-08'],
    ['January 8, 2022', '2022-01-08'],
    ['Sat, 08 Jan 2022 04:30:00 GMT', '2022-01-08T04:30:00Z'],
    ['Sat, 08 Jan 2022 04:30:00 +0600', '2022-01-08T04:30:00+06:00'],
    ['Сб, 08 янв 2022 10:30:00 +0600', '2022-01-08T10:30:00+06:00'],
    ['8 января 2022 г.', '2022-01-08'],
    ['8 січня 2022', '2022-01-08'],
    ['8 қаңтар 2022', '2022-01-08'],
    ['8. Januar 2022', '2022-01-08'],
    ['Sa., 08 Dez. 2022 10:00:00 +0100', '2022-12-08T10:00:00+01:00'],
    ['1er août 2022', '2022-08-01'],
    ['sáb, 8 ene 2022 10:00:00 GMT', '2022-01-08T10:00:00Z'],
    ['8 de março de 2022', '2022-03-08'],
    ['8 marzo 2022', '2022-03-08'],
    ['8 Ağustos 2022', '2022-08-08'],
    ['8 września 2022', '2022-09-08'],
    ['8 mrt 2022', '2022-03-08'],
  ])('reads %s', (words, expected) => {
    expect(readPublished(words)).toBe(expected);
  });

  it('keeps the day alone when a time has no zone, since its instant would be a guess', () => {
    expect(readPublished('2022-01-08T23:30:00')).toBe('2022-01-08');
    expect(readPublished('2022-01-08 23:30')).toBe('2022-01-08');
  });

  it.each([
    '2022-13-45',
    '2022-02-31',
    '0001-01-01',
    '31 February 2022',
    '01/02/2022',
    'yesterday',
    '',
    'Sat, 08 Foo 2022',
    '8 Janvember 2022',
    '31 сентября 2022',
    '2022-01-08T25:00:00Z',
  ])('refuses %j rather than roll over or guess', (words) => {
    expect(readPublished(words)).toBeNull();
  });

  it('counts a bare day as published until its end', () => {
    expect(publishedMs('2022-01-08')).toBe(Date.parse('2022-01-08T23:59:59Z'));
    expect(publishedMs('2022-01-08T10:00:00+06:00')).toBe(Date.parse('2022-01-08T04:00:00Z'));
  });
});
