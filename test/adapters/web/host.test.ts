import { describe, expect, it } from 'vitest';
import { isLocalHostHeader, isLoopback, pageAddress } from '../../../adapters/web/host.ts';

describe('an address to bind to', () => {
  it.each(['127.0.0.1', '127.8.9.1', 'localhost', 'LOCALHOST', '::1', '[::1]'])(
    '%s is this machine alone',
    (host) => {
      expect(isLoopback(host)).toBe(true);
    },
  );
  it.each([
    '0.0.0.0',
    '::',
    '192.168.1.2',
    '10.0.0.1',
    'example.org',
    '127.evil.example',
    '127.0.0.1.evil.example',
    '',
  ])('%s may be reached by others', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});

describe('a Host header', () => {
  it.each(['127.0.0.1', '127.0.0.1:3000', 'localhost:80', 'localhost', '[::1]:3000', '[::1]'])(
    '%s names this machine',
    (host) => {
      expect(isLocalHostHeader(host)).toBe(true);
    },
  );
  it.each([
    undefined,
    '',
    'evil.example',
    'evil.example:3000',
    'localhost.evil.example',
    '127.0.0.1.evil.example:3000',
    'localhost:3000:evil',
    'localhost:evil',
    '[::1].evil.example',
    '192.168.0.7:3000',
    'localhost@evil.example',
  ])('%s does not', (host) => {
    expect(isLocalHostHeader(host)).toBe(false);
  });
});

describe('the address shown', () => {
  it.each([
    ['127.0.0.1', 3000, 'http://127.0.0.1:3000'],
    ['::1', 80, 'http://[::1]:80'],
    ['0.0.0.0', 3000, 'http://127.0.0.1:3000'],
    ['localhost', 1, 'http://localhost:1'],
  ])('of %s and %i is %s', (host, port, shown) => {
    expect(pageAddress(host, port)).toBe(shown);
  });
});
