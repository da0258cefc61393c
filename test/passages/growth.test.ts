/**
 * Work is counted, not timed: how many characters are read and how many are copied by `slice`. Twice the text may
 * cost about twice as much; a scan without a bound would cost four times as much.
 */
import { afterEach, describe, expect, test } from 'vitest';
import { segment } from '../../src/passages/index.ts';

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'one word': (size) => 'a'.repeat(size),
  'only dots': (size) => '.'.repeat(size),
  'only straight quotes': (size) => '"'.repeat(size),
  'only curly quotes': (size) => '“'.repeat(size),
  'stops and quotes': (size) => '.”'.repeat(size / 2),
  initials: (size) => 'A. '.repeat(size / 3),
  'small letters with stops': (size) => 'b. '.repeat(size / 3),
  'letters and dots without a space': (size) => 'A.B.'.repeat(size / 4),
  'spaced dots': (size) => '. '.repeat(size / 2),
  'white space before a stop': (size) => `a${' '.repeat(size)}.`,
  'open brackets': (size) => '('.repeat(size),
  'closed brackets': (size) => '()'.repeat(size / 2),
  'open image marks': (size) => '!['.repeat(size / 2),
  'copyright signs': (size) => '© A '.repeat(size / 4),
  'numbers like list items': (size) => '1. '.repeat(size / 3),
  'one long link': (size) => `https://${'a.B'.repeat(size / 3)}`,
  emoji: (size) => `Go. ${'🎉'.repeat(size / 2)}`,
  'zero-width characters': (size) => `.${'\u200b'.repeat(size)}`,
  'a long list marker': (size) => '- '.repeat(size / 2),
  'quotation marks of replies': (size) => '> '.repeat(size / 2),
  'lines of one capital': (size) => 'B\n'.repeat(size / 2),
  'lines of one small letter': (size) => 'b\n'.repeat(size / 2),
  'blank lines': (size) => '\r\n'.repeat(size / 2),
  'years in Russian': (size) => 'в 2019 г. '.repeat(size / 10),
  'Chinese quotations': (size) => '“走。”'.repeat(size / 4),
};

/** Enough that a quadratic scan would cost 20,000 reads a character. */
const HALF = 10_000;
const MOST_PER_CHAR = 400;

const { charAt, charCodeAt, codePointAt, slice, indexOf, startsWith } = String.prototype;

/** Counts reads and copied characters while `act` runs. */
function countWork(act: () => void): number {
  let work = 0;
  String.prototype.charAt = function counted(at: number): string {
    work += 1;
    return charAt.call(this, at);
  };
  String.prototype.charCodeAt = function counted(at: number): number {
    work += 1;
    return charCodeAt.call(this, at);
  };
  String.prototype.codePointAt = function counted(at: number): number | undefined {
    work += 1;
    return codePointAt.call(this, at);
  };
  String.prototype.slice = function counted(start?: number, end?: number): string {
    const result = slice.call(this, start, end);
    work += result.length;
    return result;
  };
  String.prototype.indexOf = function counted(sought: string, from?: number): number {
    const found = indexOf.call(this, sought, from);
    work += found === -1 ? this.length : found - (from ?? 0);
    return found;
  };
  act();
  restore();
  return work;
}

function restore(): void {
  Object.assign(String.prototype, { charAt, charCodeAt, codePointAt, slice, indexOf, startsWith });
}

afterEach(restore);

describe('hostile lines cost no more than their length', () => {
  for (const lang of ['en', 'zh', 'sw']) {
    test.each(Object.entries(HOSTILE))(`${lang}: %s`, (_name, make) => {
      segment(make(1_000), lang);
      const half = countWork(() => segment(make(HALF), lang));
      const whole = countWork(() => segment(make(2 * HALF), lang));
      expect(whole).toBeGreaterThan(0);
      expect(whole / half).toBeLessThan(2.6);
      expect(whole).toBeLessThan(2 * HALF * MOST_PER_CHAR);
    });
  }

  test('more lines than any article has give 20,001 passages, the last of them with all the rest', () => {
    const body = 'B\n'.repeat(50_000);
    const passages = segment(body, 'en');
    expect(passages).toHaveLength(20_001);
    expect(passages.at(-1)).toMatchObject({ kind: 'other', end: body.length - 1 });
  });
});
