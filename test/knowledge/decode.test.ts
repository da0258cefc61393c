import { describe, expect, it } from 'vitest';
import { decode } from '../../src/knowledge/decode.ts';

const textOf = (bytes: Uint8Array, declared?: string): string => {
  const decoded = decode(bytes, declared);
  return decoded.ok ? decoded.text : decoded.code;
};

describe('decode', () => {
  it('reads curly quotes, dashes and the euro sign of Windows-1252 as such', () => {
    // “It cost 5 € – more than the café,” she said.
    const bytes = Uint8Array.from(
      Buffer.from('\x93It cost 5 \x80 \x96 more than the caf\xe9,\x94 she said.', 'latin1'),
    );
    const text = '“It cost 5 € – more than the café,” she said.';
    expect(textOf(bytes, 'windows-1252')).toBe(text);
    expect(textOf(bytes)).toBe(text);
  });

  it('lets strict UTF-8 win over what a page claims', () => {
    expect(textOf(new TextEncoder().encode('café'), 'windows-1251')).toBe('café');
  });

  it('falls back to a told guess when the claim does not fit', () => {
    const decoded = decode(Uint8Array.from(Buffer.from('caf\xe9 ferm\xe9 en mars', 'latin1')), 'euc-jp');
    expect(decoded).toMatchObject({ ok: true, text: 'café fermé en mars' });
    expect(decoded.ok && decoded.guessed).not.toBe(null);
  });
});
