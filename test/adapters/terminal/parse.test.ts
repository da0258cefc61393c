import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLine, timelineFields } from '../../../adapters/terminal/parse.ts';

describe('a typed line', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['   ', { kind: 'nothing' }],
    ['?', { kind: 'keys' }],
    ['2', { kind: 'press', number: 2 }],
    ['0', { kind: 'press', number: 0 }],
    ['2022', { kind: 'request', request: { kind: 'ask', text: '2022' } }],
    ['  why?  ', { kind: 'request', request: { kind: 'ask', text: 'why?' } }],
    ['/ask why?', { kind: 'request', request: { kind: 'ask', text: 'why?' } }],
    ['/ask', { kind: 'request', request: { kind: 'ask', text: '' } }],
    ['/HELP', { kind: 'request', request: { kind: 'help' } }],
    ['/privacy', { kind: 'request', request: { kind: 'privacy' } }],
    ['/sources', { kind: 'request', request: { kind: 'sources' } }],
    ['/sources  Outlet A', { kind: 'request', request: { kind: 'sources', filter: 'Outlet A' } }],
    ['/timeline', { kind: 'request', request: { kind: 'timeline' } }],
    ['/quit', { kind: 'quit' }],
    ['/exit', { kind: 'quit' }],
    ['quit', { kind: 'quit' }],
    ['Exit', { kind: 'quit' }],
    ['exit polls', { kind: 'request', request: { kind: 'ask', text: 'exit polls' } }],
    ['/nonsense x', { kind: 'unknown', command: '/nonsense' }],
    ['/', { kind: 'unknown', command: '/' }],
  ] as const)('%j is read as meant', (line, expected) => {
    expect(parseLine(line)).toEqual(expected);
  });

  it('never throws, and whatever is no command and no key is asked as it stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (line) => {
        const typed = parseLine(line);
        const text = line.trim();
        if (text !== '' && !text.startsWith('/') && text !== '?' && !/^\d{1,2}$/.test(text)) {
          expect(typed).toEqual({ kind: 'request', request: { kind: 'ask', text } });
        }
      }),
    );
  });
});

describe('what follows /timeline', () => {
  it.each([
    ['', {}],
    ['gas prices', { topic: 'gas prices' }],
    ['gas from 3 January to 5 January', { topic: 'gas', from: '3 January', to: '5 January' }],
    ['from 2022-01-03', { from: '2022-01-03' }],
    ['since last week', { since: 'last week' }],
    ['to Friday', { to: 'Friday' }],
    ['from Jan. 3 to Sept 5', { from: 'Jan. 3', to: 'Sept 5' }],
    ['topic: gas from: 3 January to:5 January', { topic: 'gas', from: '3 January', to: '5 January' }],
    ['from: no date at all', { from: 'no date at all' }],
    ['Topic:gas prices', { topic: 'gas prices' }],
  ])('%j has its fields found', (text, expected) => {
    expect(timelineFields(text)).toEqual(expected);
  });

  it.each([
    ['talks to end-all wars', { topic: 'talks to end-all wars' }],
    ['news from Aktau', { topic: 'news from Aktau' }],
    ['how they got to', { topic: 'how they got to' }],
    ['access to information', { topic: 'access to information' }],
    ['to Marchand', { topic: 'to Marchand' }],
    ['the constructor 2022', { topic: 'the constructor 2022' }],
    ['the topic today', { topic: 'the topic today' }],
    ['https://x.example/from:', { topic: 'https://x.example/from:' }],
  ])('%j is a topic to its last word', (text, expected) => {
    expect(timelineFields(text)).toEqual(expected);
  });
});
