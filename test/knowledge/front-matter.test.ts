import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cutFrontMatter,
  looksLikeBrokenFrontMatter,
  parseFrontMatter,
} from '../../src/knowledge/front-matter.ts';

describe('cutFrontMatter', () => {
  it.each([
    ['---\ntitle: A\n---\nBody.', 'title: A\n', 'Body.'],
    ['---\r\ntitle: A\r\n---\r\nBody.\r\n', 'title: A\r\n', 'Body.\r\n'],
    ['---\n---\nBody.', '', 'Body.'],
    ['---\ntitle: A\n---', 'title: A\n', ''],
    ['---\ntitle: A\n---\n\n  Body.', 'title: A\n', '\n  Body.'],
  ])('cuts %j', (text, yaml, body) => {
    expect(cutFrontMatter(text)).toEqual({ yaml, body });
  });

  it.each([
    ['No front matter.'],
    ['Text first.\n---\nnot: matter\n---\n'],
    ['---- four dashes\n---\n'],
    ['---js\nglobalThis.hit = 1\n---\nBody'],
    ['---\nnever closed'],
  ])('takes %j as body', (text) => {
    expect(cutFrontMatter(text)).toEqual({ yaml: null, body: text });
  });

  it('does not look for the closing line beyond 200 lines', () => {
    const text = `---\n${'a: 1\n'.repeat(250)}---\nBody`;
    expect(cutFrontMatter(text).yaml).toBeNull();
    expect(looksLikeBrokenFrontMatter(text)).toBe(true);
  });

  it('gives the body back byte for byte, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (body) => {
        expect(cutFrontMatter(`---\ntitle: x\n---\n${body}`).body).toBe(body);
      }),
    );
  });
});

describe('parseFrontMatter', () => {
  it('keeps dates and words as they are written', () => {
    const read = parseFrontMatter('published: 2022-01-08\noutlet: NO\nid: "0123"\n');
    expect(read.ok && Object.fromEntries(read.fields)).toEqual({
      published: '2022-01-08',
      outlet: 'NO',
      id: '0123',
    });
  });

  it.each([
    ['a tab as indentation', 'a:\n\t- b'],
    ['an unclosed quote', 'title: "open'],
    ['the same name twice', 'title: a\ntitle: b'],
    ['a tag that would run code', 'a: !!js/function "function(){}"'],
    ['a bare word', 'just words'],
    [
      'an alias bomb',
      `a: &a [1,2]\n${Array.from({ length: 30 }, (_, i) => `b${i}: *a`).join('\n')}\nc: &c [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]`,
    ],
    ['more than 16 KB', `a: ${'x'.repeat(17_000)}`],
  ])('refuses %s every time it is read', (_why, yaml) => {
    expect(parseFrontMatter(yaml).ok).toBe(false);
    expect(parseFrontMatter(yaml).ok).toBe(false);
  });

  it('says in which line of the file the fault is, and how it is often mended', () => {
    const { yaml } = cutFrontMatter('---\noutlet: A\ntitle: Flood: what we know\n---\nBody');
    const read = parseFrontMatter(yaml ?? '');
    expect(read.ok || read.reason).toBe(
      'front matter is not valid YAML in line 3: Nested mappings are not allowed in compact mappings; put a value with a colon or a bracket into quotation marks',
    );
  });

  it('keeps __proto__ an ordinary name', () => {
    const read = parseFrontMatter('__proto__:\n  polluted: yes\n');
    expect(read.ok && read.fields.has('__proto__')).toBe(true);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
