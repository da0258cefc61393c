import { describe, expect, it } from 'vitest';
import { typedCommand } from '../../src/engine/typed-command.ts';

describe('a command typed without its sign', () => {
  it.each([
    ['help', { kind: 'help' }],
    [' Help ', { kind: 'help' }],
    ['sources', { kind: 'sources' }],
    ['privacy', { kind: 'privacy' }],
    ['timeline', { kind: 'timeline' }],
    ['timeline almaty', { kind: 'timeline', topic: 'almaty' }],
    ['Timeline of the flood since Wednesday', { kind: 'timeline', topic: 'the flood since Wednesday' }],
    ['timeline: 5 January', { kind: 'timeline', topic: '5 January' }],
  ])('%s is taken as meant', (text, request) => {
    expect(typedCommand(text)).toEqual(request);
  });

  it.each([
    'help me',
    'Who needs help?',
    'sources?',
    'What is the timeline of the flood?',
    'timelines',
    'privacy law',
    'constructor',
    '',
  ])('%s stays a question', (text) => {
    expect(typedCommand(text)).toBeNull();
  });
});
