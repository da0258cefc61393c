import { describe, expect, it } from 'vitest';
import { withoutGoingTo } from '../../../src/answer/understand/going-to.ts';

describe('withoutGoingTo', () => {
  it.each([
    ['Is the governor going to resign?', 'Will the governor resign?'],
    ['when are they going to reopen the bridge', 'when will they reopen the bridge'],
    ['who is going to pay for it?', 'who will pay for it?'],
    ['is the minister going to Velmora?', 'is the minister going to Velmora?'],
    ['is he going to prison?', 'is he going to prison?'],
    ['are they going to the shelter?', 'are they going to the shelter?'],
    ['are miners going on strike?', 'are miners going on strike?'],
    ['was the dam going to fail?', 'was the dam going to fail?'],
    ['', ''],
  ])('reads %j as %j', (text, expected) => {
    expect(withoutGoingTo(text)).toBe(expected);
  });
});
