import { describe, expect, it } from 'vitest';
import { charsetOf } from '../../../src/knowledge/formats/charset.ts';
import { looksLikeFeed, looksLikeMarkup, sniff } from '../../../src/knowledge/formats/sniff.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

describe('sniff', () => {
  it.each([
    ['%PDF-1.7', 'pdf'],
    ['junk before\n%PDF-1.4', 'pdf'],
    ['<!doctype html><p>about %PDF-1.4 files', 'text'],
    ['PK\x03\x04rest', 'zip'],
    ['PK\x05\x06', 'zip'],
    ['\xd0\xcf\x11\xe0', 'ole'],
    ['PK is the mark of a ZIP', 'text'],
    ['', 'text'],
  ])('takes %j for %s', (text, kind) => {
    expect(sniff(bytes(text))).toBe(kind);
  });
});

describe('looksLikeMarkup', () => {
  it.each([
    ['<!DOCTYPE html>', false, true],
    ['\n <?xml version="1.0"?> <!-- a --><html>', false, true],
    ['<p>A fragment', false, false],
    ['<p>A fragment', true, true],
    ['5 < 6 and 7 > 3', true, false],
    ['# A heading in <html>', false, false],
    ['<!-- never closed <html>', false, false],
  ])('of %j, named as a page: %s, is %s', (text, named, expected) => {
    expect(looksLikeMarkup(text, named)).toBe(expected);
  });
});

describe('looksLikeFeed', () => {
  it.each([
    ['<?xml version="1.0"?>\n<rss version="2.0">', true],
    ['<feed xmlns="http://www.w3.org/2005/Atom">', true],
    ['<rdf:RDF>', true],
    ['<!DOCTYPE rss []><rss>', true],
    ['<!doctype html><rss>', false],
    ['feed', false],
  ])('of %j is %s', (text, expected) => {
    expect(looksLikeFeed(text)).toBe(expected);
  });
});

describe('charsetOf', () => {
  it.each([
    ['text/html; charset="Windows-1251"', '', 'windows-1251'],
    ['text/html', '<meta charset=koi8-r>', 'koi8-r'],
    ['text/html; charset=utf-8', '<meta charset=koi8-r>', 'utf-8'],
    [undefined, '<meta http-equiv="content-type" content="text/html; charset=iso-8859-9">', 'windows-1254'],
    [undefined, '<?xml version="1.0" encoding="Shift_JIS"?>', 'shift_jis'],
    [undefined, '<meta charset=no-such>', null],
    [undefined, 'the charset=koi8-r was named in a text', null],
  ])('of the header %j and the head %j is %s', (header, head, expected) => {
    expect(charsetOf(header, bytes(head))).toBe(expected);
  });
});
