import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segment } from '../../src/passages/index.ts';
import { languages } from '../../src/passages/languages/index.ts';

const LANGS = [...languages.map((language) => language.tag), 'th', 'sw', '', 'x'];
const PIECES = [
  'The U.S. ',
  'Mr. ',
  'A. ',
  '“',
  '”',
  '"',
  '« ',
  ' »',
  '(',
  ')',
  '[',
  ']',
  '. ',
  '! ',
  '?',
  '…',
  ' . . . ',
  '\n',
  '\r\n',
  '\n\n',
  '\u2028',
  '- ',
  '1. ',
  '# ',
  '> ',
  '![a](b)',
  '© ',
  'Reuters',
  '/',
  'Photo: ',
  'By ',
  'With AFP',
  'Read also: ',
  'г. ',
  'им. ',
  '。',
  '「',
  '」',
  '他说',
  'د. ',
  '؟',
  '।',
  '։',
  ' ',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '🎉',
  '👩‍🚒',
  '\ud800',
  '2022',
  '5 p.m. ',
  'word ',
  'Word ',
  'https://a.b/c.D?e=F ',
  '—',
  ' - ',
];
const bodies = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
const langs = fc.constantFrom(...LANGS);

describe('any body in any language', () => {
  test('gives exact slices in order, and only white space lies between them', () => {
    fc.assert(
      fc.property(bodies, langs, (body, lang) => {
        let covered = 0;
        for (const passage of segment(body, lang)) {
          expect(passage.text).toBe(body.slice(passage.start, passage.end));
          expect(passage.text).toBe(passage.text.trim());
          expect(passage.text).not.toBe('');
          expect(passage.start).toBeGreaterThanOrEqual(covered);
          expect(body.slice(covered, passage.start).trim()).toBe('');
          covered = passage.end;
        }
        expect(body.slice(covered).trim()).toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  test('gives the same passages again', () => {
    fc.assert(
      fc.property(bodies, langs, (body, lang) => {
        expect(segment(body, lang)).toEqual(segment(body, lang));
      }),
    );
  });

  test('ties passages only backwards and to the right kind', () => {
    fc.assert(
      fc.property(bodies, langs, (body, lang) => {
        const passages = segment(body, lang);
        for (const [index, passage] of passages.entries()) {
          expect(passage.ordinal).toBe(index);
          if (passage.heading !== null) {
            expect(passage.heading).toBeLessThan(index);
            expect(passages[passage.heading]?.kind).toBe('heading');
          }
          if (passage.caption !== null) expect(passages[passage.caption]?.kind).toBe('caption');
          if (passage.text.length > 1000 && passage.kind === 'sentence')
            throw new Error('a long sentence kept its kind');
        }
      }),
    );
  });
});
