import { describe, expect, it } from 'vitest';
import { requestFromCommand, requestFromText } from '../../../adapters/slack/request-words.ts';

const COMMANDS = { ask: '/ask', timeline: '/timeline', dateline: '/dateline' };

describe('requestFromText', () => {
  it.each<[string, object, string]>([
    ['why was he arrested?', { kind: 'ask', text: 'why was he arrested?' }, 'a question'],
    ['timeline', { kind: 'timeline' }, 'a timeline of everything'],
    ['Timeline flood', { kind: 'timeline', topic: 'flood' }, 'of a topic'],
    [
      'timeline of the flood since Monday',
      { kind: 'timeline', topic: 'the flood', since: 'Monday' },
      'in a sentence',
    ],
    ['timeline: flood', { kind: 'timeline', topic: 'flood' }, 'with a colon'],
    ['/timeline flood', { kind: 'timeline', topic: 'flood' }, 'a command where Slack takes none'],
    ['/ask who?', { kind: 'ask', text: 'who?' }, 'a command typed in a thread'],
    ['/dateline privacy', { kind: 'privacy' }, 'a subcommand typed in a thread'],
    ['sources', { kind: 'sources' }, 'sources'],
    ['Help!', { kind: 'help' }, 'help, loudly'],
    ['privacy?', { kind: 'privacy' }, 'privacy, asked'],
    ['', { kind: 'ask', text: '' }, 'nothing: the engine says what can be asked'],
    [
      'help the flooded town',
      { kind: 'ask', text: 'help the flooded town' },
      'a sentence that begins with help',
    ],
    [
      'sources of the river',
      { kind: 'ask', text: 'sources of the river' },
      'a sentence that begins with sources',
    ],
    ['/unknown thing', { kind: 'ask', text: '/unknown thing' }, 'a command of another app is a question'],
  ])('%s → %j: %s', (text, request) => {
    expect(requestFromText(text, COMMANDS)).toEqual(request);
  });
});

describe('requestFromCommand', () => {
  it.each([
    ['/ask', 'who?', { kind: 'ask', text: 'who?' }],
    ['/ask', '', { kind: 'ask', text: '' }],
    ['/timeline', 'flood from 2 Jan', { kind: 'timeline', topic: 'flood', from: '2 Jan' }],
    ['/dateline', 'help', { kind: 'help' }],
    ['/dateline', '', { kind: 'help' }],
    ['/dateline', 'make me a sandwich', { kind: 'help' }],
    ['/dateline', 'sources', { kind: 'sources' }],
    ['/dateline', 'sources Outlet A', { kind: 'sources', filter: 'Outlet A' }],
    ['/dateline', 'PRIVACY', { kind: 'privacy' }],
    ['/dateline', 'timeline flood', { kind: 'timeline', topic: 'flood' }],
    ['/dateline', 'ask who?', { kind: 'ask', text: 'who?' }],
    ['/other', 'x', null],
  ])('%s %s → %j', (command, text, request) => {
    expect(requestFromCommand(command, text, COMMANDS)).toEqual(request);
  });

  it('goes by the names that the installation chose', () => {
    const renamed = { ask: '/ask-news', timeline: '/news-timeline', dateline: '/news' };
    expect(requestFromCommand('/ask-news', 'who?', renamed)).toEqual({ kind: 'ask', text: 'who?' });
    expect(requestFromCommand('/ask', 'who?', renamed)).toBeNull();
  });
});
