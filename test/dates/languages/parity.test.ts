/** Every language's rules name only what its words can mean. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/dates/grammar/language.ts';
import type { Node } from '../../../src/dates/grammar/pattern.ts';
import { languageFor } from '../../../src/dates/languages/index.ts';

/** What numbers mean in any language. */
const FROM_DIGITS =
  'count day hour minute monthNumber year yearShort hourDotted hourBare ordinal decade'.split(' ');

function categories(language: Language): Set<string> {
  const words = [...language.words.values()].flat().map((sense) => sense.category);
  const phrases = [...language.phrases.values()].flat().map(({ sense }) => sense.category);
  return new Set([...FROM_DIGITS, ...words, ...phrases]);
}

function keys(node: Node): string[] {
  const edges = [...[...node.edges.values()].flat(), ...node.heads];
  return edges.flatMap((edge) => [edge.key, ...keys(edge.node)]);
}

describe.each(['en'])('the rules of "%s"', (lang) => {
  const known = languageFor(lang);
  const used = new Set([...(known?.grammar.heads.values() ?? [])].flatMap(keys));

  it('name no category that no word has', () => {
    const named = [...used].filter((key) => !key.startsWith("'") && !key.startsWith('<'));
    expect(named.length).toBeGreaterThan(30);
    const had = known ? categories(known.language) : new Set();
    expect(named.filter((key) => !had.has(key))).toEqual([]);
  });

  it('leave no category of a word unused', () => {
    const unused = known
      ? [...categories(known.language)].filter((category) => !used.has(category))
      : ['no language'];
    // Numerals are read by the number reader, not by patterns.
    expect(unused.filter((category) => category !== 'numeral')).toEqual([]);
  });

  it('have words in lower case, as the reader looks them up', () => {
    const written = [...(known?.language.words.keys() ?? []), ...(known?.language.phrases.keys() ?? [])];
    expect(written.length).toBeGreaterThan(100);
    expect(written.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it('list longer phrases before shorter ones that begin alike', () => {
    for (const phrases of known?.language.links.limits ? [known.language.links.limits] : []) {
      for (const [index, { words }] of phrases.entries()) {
        const hidden = phrases
          .slice(index + 1)
          .filter((later) => later.words.join(' ').endsWith(` ${words.join(' ')}`));
        expect(hidden).toEqual([]);
      }
    }
  });
});
