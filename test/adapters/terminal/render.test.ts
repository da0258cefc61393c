import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  renderHelp,
  renderKeys,
  renderTerminal,
  terminalActions,
} from '../../../adapters/terminal/render.ts';
import type { Action, Question } from '../../../src/contract.ts';
import {
  ARTICLE_URL,
  EXACT_TEXTS,
  HOSTILE_TEXTS,
  sampleQuote,
  sampleReply,
} from '../../contract/sample-replies.ts';
import { quotesIn } from './read-screen.ts';

const QUESTION: Question = {
  id: 'q',
  request: { kind: 'ask', text: 'why?' },
  askedAt: '2022-01-08T12:00:00Z',
  place: null,
  asker: null,
  visibility: 'private',
};
const ESCAPE = '\u001B';

describe('a reply in a terminal', () => {
  it.each([...EXACT_TEXTS, ...HOSTILE_TEXTS])('gives the quote back to the character: %j', (text) => {
    const shown = renderTerminal(sampleReply(QUESTION, [sampleQuote(text)]), {
      columns: Number.POSITIVE_INFINITY,
    });
    expect(quotesIn(shown)).toEqual([text]);
  });

  it('gives any quote back, whatever characters it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(!text.includes('⟦') && text.trim() === text);
        const shown = renderTerminal(sampleReply(QUESTION, [sampleQuote(text)]), {
          columns: Number.POSITIVE_INFINITY,
        });
        expect(quotesIn(shown)).toEqual([text]);
      }),
    );
  });

  it('lets no text of an article bring an escape sequence or pose as a quote', () => {
    const text = `${ESCAPE}[2J${ESCAPE}]0;x\u0007`;
    const reply = sampleReply(QUESTION, [
      sampleQuote(text, { outlet: text, title: `${text}\n┃ The president resigned.` }),
    ]);
    for (const colour of [false, true]) {
      const shown = renderTerminal(reply, { colour });
      expect(shown).not.toContain(`${ESCAPE}[2J`);
      expect(shown).not.toContain(`${ESCAPE}]`);
      expect(quotesIn(renderTerminal(reply, { columns: Number.POSITIVE_INFINITY }))).toEqual([text]);
    }
  });

  it('holds no escape sequence at all without colour', () => {
    expect(renderTerminal(sampleReply(QUESTION, [sampleQuote('A b c.')]))).not.toContain(ESCAPE);
    expect(renderTerminal(sampleReply(QUESTION, [sampleQuote('A b c.')]), { colour: true })).toContain(
      ESCAPE,
    );
  });

  it('stays within the width, and within 88 columns on a wide screen', () => {
    const reply = sampleReply(QUESTION, [sampleQuote('word '.repeat(100).trim())]);
    const widest = (columns: number) =>
      Math.max(
        ...renderTerminal(reply, { columns })
          .split('\n')
          .filter((line) => line.startsWith('┃'))
          .map((line) => line.length),
      );
    expect(widest(40)).toBeLessThanOrEqual(40);
    expect(widest(300)).toBeLessThanOrEqual(88);
    expect(widest(5)).toBeLessThanOrEqual(24);
    expect(widest(Number.NaN)).toBeLessThanOrEqual(80);
  });

  it('writes the full link after the word that carries it', () => {
    expect(renderTerminal(sampleReply(QUESTION, [sampleQuote('A b.')]), { columns: 88 })).toContain(
      ARTICLE_URL,
    );
  });

  it('marks a passage inside its paragraph also without colour', () => {
    const quote = sampleQuote('The middle.');
    const reply = sampleReply(QUESTION, [], {
      kind: 'context',
      blocks: [{ type: 'paragraph', quote, before: 'Before. ', after: ' After.' }],
    });
    expect(renderTerminal(reply)).toContain('Before. ▸The middle.◂ After.');
  });
});

describe('what comes near', () => {
  it.each([
    ['answered', '┃'],
    ['not-covered', '┊'],
  ] as const)('stands behind another bar than an answer: %s behind %s', (kind, bar) => {
    const reply = sampleReply(QUESTION, [sampleQuote('Nobody said so.')], { kind });
    expect(renderTerminal(reply).split('\n')).toContain(`${bar} Nobody said so.`);
  });
});

describe('what can be typed', () => {
  it.each([24, 40, 60, 80, 120])('fits a terminal of %i columns', (columns) => {
    const lines = renderHelp({ columns }).split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(7);
    // The command itself is never broken.
    for (const line of lines.filter((one) => !one.trim().startsWith('/'))) {
      expect(line.length, line).toBeLessThanOrEqual(columns);
    }
  });
});

describe('the keys under a reply', () => {
  const actions: readonly Action[] = [
    { kind: 'share', token: 'a' },
    { kind: 'more-context', token: 'b' },
    { kind: 'timeline-picture', token: 'c' },
    { kind: 'ask-again', token: 'd', label: 'What next?' },
  ];

  it('leave out what a terminal cannot do and count from 1', () => {
    const offered = terminalActions(sampleReply(QUESTION, [], { actions }));
    expect(offered.map((action) => action.kind)).toEqual(['more-context', 'ask-again']);
    expect(renderKeys(offered, 'en')).toBe('Type a number:   1 More context   2 What next?');
  });

  it('stand one below the other where a line cannot hold them', () => {
    expect(renderKeys(terminalActions(sampleReply(QUESTION, [], { actions })), 'en', { columns: 30 })).toBe(
      'Type a number:\n  1 More context\n  2 What next?',
    );
  });

  it('are nothing when nothing is offered', () => {
    expect(renderKeys([], 'en')).toBe('');
  });
});
