import { describe, expect, it } from 'vitest';
import { monthNumber } from '../../src/knowledge/month-names.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'tr', 'ru', 'uk', 'kk'];

describe('names of months', () => {
  it.each(LANGUAGES)('are those that dates have in %s, whole', (lang) => {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2022, month - 1, 15));
      const word = parts.find(({ type }) => type === 'month')?.value ?? '';
      expect(monthNumber(word), word).toBe(month);
    }
  });

  it.each(['', 'foo', 'day', 'lunes', 'понедельник', 'constructor', '__proto__'])('%j names none', (word) => {
    expect(monthNumber(word)).toBeNull();
  });
});
