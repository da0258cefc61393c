import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPublic, publicOnly } from '../../../src/knowledge/fetch/address-policy.ts';

describe('isPublic', () => {
  it.each(['93.184.216.34', '8.8.8.8', '2606:2800:220:1:248:1893:25c8:1946', '::ffff:8.8.8.8'])(
    'takes %s for public',
    (address) => expect(isPublic(address)).toBe(true),
  );

  it('takes no IPv4 address of a private network for public, in either family', () => {
    const byte = fc.integer({ min: 0, max: 255 });
    const head = fc.constantFrom(
      '10',
      '127',
      '0',
      '192.168',
      '169.254',
      '172.20',
      '100.64',
      '198.18',
      '240',
      '224',
    );
    fc.assert(
      fc.property(head, byte, byte, byte, (start, a, b, c) => {
        const address = [...start.split('.'), a, b, c].slice(0, 4).join('.');
        return !isPublic(address) && !isPublic(`::ffff:${address}`);
      }),
    );
  });

  it('takes no IPv6 address outside of 2000::/3 for public', () => {
    const part = fc.integer({ min: 0, max: 0xffff }).map((n) => n.toString(16));
    const first = fc
      .integer({ min: 0, max: 0xffff })
      .filter((n) => (n & 0xe000) !== 0x2000 && n !== 0)
      .map((n) => n.toString(16));
    fc.assert(
      fc.property(
        first,
        fc.array(part, { minLength: 7, maxLength: 7 }),
        (start, rest) => !isPublic([start, ...rest].join(':')),
      ),
    );
  });

  it('takes no words for public', () => {
    fc.assert(fc.property(fc.string(), (words) => /^[\d.:a-f]+$/i.test(words) || !isPublic(words)));
  });
});

describe('publicOnly', () => {
  it('allows a public address on the ports of the web alone, and an exception on its very port', () => {
    expect([80, 443, 8080, 22].map((port) => publicOnly().allows('8.8.8.8', port))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const test = publicOnly(['127.0.0.1:3999']);
    expect([
      test.allows('127.0.0.1', 3999),
      test.allows('127.0.0.1', 80),
      test.allows('127.0.0.2', 3999),
    ]).toEqual([true, false, false]);
  });
});
