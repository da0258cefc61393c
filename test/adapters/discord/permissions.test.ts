import { describe, expect, it } from 'vitest';
import { INVITE_PERMISSIONS, inviteUrl, missingToPost } from '../../../adapters/discord/permissions.ts';

const place = (permissions: bigint | null, inThread = false) => ({
  guildId: '1',
  channelId: '2',
  inThread,
  withBot: false,
  permissions,
});

describe('missingToPost', () => {
  it.each([
    [0n, false, ['View Channel', 'Send Messages']],
    [1n << 10n, false, ['Send Messages']],
    [(1n << 10n) | (1n << 11n), false, []],
    [(1n << 10n) | (1n << 11n), true, ['Send Messages in Threads']],
    [(1n << 10n) | (1n << 38n), true, []],
    [1n << 3n, true, []],
    [null, false, []],
  ])('with %s, in a thread: %s', (permissions, inThread, missing) => {
    expect(missingToPost(place(permissions, inThread))).toEqual(missing);
  });
});

describe('the invitation', () => {
  it('asks for these five permissions and no more: a growth fails here', () => {
    const bits = [10n, 11n, 15n, 16n, 38n].reduce((sum, bit) => sum | (1n << bit), 0n);
    expect(INVITE_PERMISSIONS).toBe(bits.toString());
    expect(INVITE_PERMISSIONS).toBe('274878008320');
  });

  it('is an address to open', () => {
    expect(inviteUrl('123')).toBe(
      'https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=274878008320',
    );
  });
});
