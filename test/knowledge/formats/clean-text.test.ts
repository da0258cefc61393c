import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/knowledge/formats/clean-text.ts';

const garbled = (text: string, encoding: string): string => {
  const bytes = new TextEncoder().encode(text);
  const decoder = new TextDecoder(encoding);
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
};

describe('cleanText', () => {
  it.each([
    ['composes letters', 'cafe\u0301', 'café\n'],
    ['takes out soft hyphens and zero-width spaces', 'mu\u00adni\u200bcipal', 'municipal\n'],
    ['takes out characters that turn the reading direction', 'a\u202eb\u2066c', 'abc\n'],
    ['keeps joiners of emoji and of Persian words', '👩\u200d🚒 می\u200cخواهم', '👩\u200d🚒 می\u200cخواهم\n'],
    ['keeps non-breaking spaces', '5\u00a0km', '5\u00a0km\n'],
    ['makes every line break one', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne\n'],
    ['keeps at most one blank line', '\n\na\n\n \n\nb\n\n', 'a\n\nb\n'],
    ['puts a mark for half a surrogate pair', 'a\ud800b', 'a\ufffdb\n'],
    ['takes out control characters', 'a\u0000\u0007\u0090b', 'ab\n'],
    ['has nothing of nothing', ' \n\u200b\n', ''],
  ])('%s', (_, raw, expected) => {
    expect(cleanText(raw)).toEqual({ text: expected, notes: [] });
  });

  it.each([
    ['windows-1252', 'Le maire a déclaré : « Le pont est fermé » — l’été dernier déjà.'],
    ['windows-1251', 'Старый мост закрыли во вторник, сообщил мэр.'],
  ])('repairs UTF-8 that was read as %s, and tells it', (encoding, text) => {
    const { text: repaired, notes } = cleanText(garbled(text, encoding));
    expect(repaired).toBe(`${text}\n`);
    expect(notes.map(({ code }) => code)).toEqual(['ARTICLE_ENCODING']);
  });

  it('does not repair what was garbled twice more than once', () => {
    const once = garbled('déclaré à l’été', 'windows-1252');
    expect(cleanText(garbled(once, 'windows-1252')).text).toBe(`${once}\n`);
  });

  it('keeps garbled text as it is when no way back is proven, and tells it', () => {
    const { text, notes } = cleanText('dÃ©clarÃ© par 東京 Ã©tÃ©');
    expect(text).toBe('dÃ©clarÃ© par 東京 Ã©tÃ©\n');
    expect(notes).toHaveLength(1);
  });

  it.each([
    'Рівне, Різдво і Європа: Рівень води зріс у середу, сказав мер міста.',
    'Ångström, naïve façade, Übergrößen: 5 €, “quoted” – ‘so’.',
    'Ça va ? À Â Ã Ê Ô.',
  ])('finds nothing garbled in %s', (text) => {
    expect(cleanText(text)).toEqual({ text: `${text}\n`, notes: [] });
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        const { text, notes } = cleanText(raw);
        return notes.length > 0 || cleanText(text).text === text;
      }),
    );
  });
});
