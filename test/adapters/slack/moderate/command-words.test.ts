import { describe, expect, it } from 'vitest';
import { moderationWish } from '../../../../adapters/slack/moderate/command-words.ts';

const AT = { trigger: 't', channel: 'C1', keyOf: (user: string) => `slack:T1:${user}` };
const act = (wish: object) => ({ kind: 'act', act: wish });
const USAGE = { kind: 'usage' };

describe('the moderators’ words of /dateline', () => {
  it.each<[string, object | null]>([
    ['pause', act({ kind: 'pause' })],
    [' RESUME ', act({ kind: 'resume' })],
    ['list', act({ kind: 'list' })],
    ['pending', act({ kind: 'list', only: 'pending' })],
    ['add', { kind: 'text-form', trigger: 't', article: null }],
    [
      'add <https://a.example/x?a=1&amp;b=2|a.example/x>',
      act({ kind: 'add', material: { kind: 'url', url: 'https://a.example/x?a=1&b=2' } }),
    ],
    ['add https://a.example/x', act({ kind: 'add', material: { kind: 'url', url: 'https://a.example/x' } })],
    ['add the trams run again', USAGE],
    ['add <ftp://a.example>', USAGE],
    ['correct bridge', { kind: 'text-form', trigger: 't', article: 'bridge' }],
    ['correct', USAGE],
    ['withdraw bridge', act({ kind: 'withdraw', article: 'bridge' })],
    [
      'withdraw bridge the outlet took it back',
      act({ kind: 'withdraw', article: 'bridge', why: 'the outlet took it back' }),
    ],
    ['withdraw “my file” wrong', act({ kind: 'withdraw', article: 'my file', why: 'wrong' })],
    ['withdraw "my file"', act({ kind: 'withdraw', article: 'my file' })],
    ['restore bridge', act({ kind: 'restore', article: 'bridge' })],
    ['history a/b', act({ kind: 'history', article: 'a/b' })],
    ['publish bridge', act({ kind: 'publish', pending: { article: 'bridge' } })],
    ['reject bridge', act({ kind: 'reject', pending: { article: 'bridge' } })],
    ['undo 7', act({ kind: 'undo', revision: 7 })],
    ['undo it', USAGE],
    ['moderators', act({ kind: 'moderators' })],
    [
      'moderators add <@U123|ann>',
      act({ kind: 'appoint', who: { kind: 'user', key: 'slack:T1:U123' }, name: '@ann' }),
    ],
    [
      'moderators remove <@U123>',
      act({ kind: 'dismiss', who: { kind: 'user', key: 'slack:T1:U123' }, name: 'U123' }),
    ],
    ['moderators add @ann', USAGE],
    ['moderators add <!channel>', USAGE],
    ['moderators channel', act({ kind: 'tell-in', channel: 'C1' })],
    ['moderators channel <#C99|news>', act({ kind: 'tell-in', channel: 'C99' })],
    ['moderators channel off', act({ kind: 'tell-in', channel: null })],
    ['moderators channel #news', USAGE],
    ['moderate', USAGE],
    ['help', null],
    ['sources', null],
    ['privacy', null],
    ['', null],
    ['pauses', null],
    ['ask add', null],
  ])('%j', (text, wish) => {
    expect(moderationWish(text, AT)).toEqual(wish);
  });
});
