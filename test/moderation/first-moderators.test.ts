import { describe, expect, it } from 'vitest';
import { engineVariables, readVariables } from '../../src/config.ts';
import { readFirstModerators } from '../../src/moderation/index.ts';
import { joinParts } from '../../src/moderation/read-material.ts';

describe('MODERATORS', () => {
  it.each([
    ['', []],
    [' , ', []],
    ['paper:T1:U1', [{ place: 'paper:T1', kind: 'user', key: 'paper:T1:U1' }]],
    ['paper:G1:user:7', [{ place: 'paper:G1', kind: 'user', key: 'paper:7' }]],
    ['paper:G1:role:9', [{ place: 'paper:G1', kind: 'role', key: '9' }]],
    [
      'paper:T1:U1, paper:G1:role:9',
      [
        { place: 'paper:T1', kind: 'user', key: 'paper:T1:U1' },
        { place: 'paper:G1', kind: 'role', key: '9' },
      ],
    ],
  ])('%j', (text, read) => {
    const problems: string[] = [];
    expect(readFirstModerators(text, (message) => problems.push(message))).toEqual(read);
    expect(problems).toEqual([]);
  });

  it.each([
    'ann',
    'paper:T1',
    'paper:T1:owner:U1',
    'paper:T1:role:',
    'paper:T1:role:9:8',
    'paper:T1:U 1',
    ':::',
  ])('a wrong entry stops the start: %j', (entry) => {
    expect(() => readVariables({ MODERATORS: entry }, engineVariables)).toThrow(
      /MODERATORS: .*PLATFORM:SERVER/,
    );
  });
});

describe('a text in parts', () => {
  it.each([
    [['One. ', 'Two.'], 'One.\n\nTwo.'],
    [['He said it', 'was closed.'], 'He said it was closed.'],
    [['“It is closed.”', 'Cars wait.'], '“It is closed.”\n\nCars wait.'],
    [['One.\n', 'Two.'], 'One.\nTwo.'],
    [['One.', '\n\nTwo.'], 'One.\n\nTwo.'],
    [['', ' ', 'One.'], 'One.'],
    [[], ''],
  ])('%j', (parts, text) => {
    expect(joinParts(parts)).toBe(text);
  });
});
