import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RichPart, SlackMessage } from '../../../adapters/slack/blocks.ts';
import { MAX_MESSAGES, MAX_TEXT } from '../../../adapters/slack/limits.ts';
import { renderReply } from '../../../adapters/slack/render.ts';
import type { Block, Question, Reply } from '../../../src/contract.ts';
import { HOSTILE_TEXTS, sampleQuote, sampleReply } from '../../contract/sample-replies.ts';
import { blockChars, blockProblems, refusalOf } from '../../fakes/slack/check-message.ts';
import { readMessage } from '../../fakes/slack/read-message.ts';
import { anyReply } from './arbitrary-reply.ts';

const QUESTION: Question = {
  id: 'slack-1',
  request: { kind: 'ask', text: 'who?' },
  askedAt: '2022-01-11T09:00:00.000Z',
  place: null,
  asker: null,
  visibility: 'private',
};

const answer = (texts: readonly string[], extra: Partial<Reply> = {}): Reply =>
  sampleReply(
    QUESTION,
    texts.map((text) => sampleQuote(text)),
    extra,
  );

const fields = (message: SlackMessage) => ({ text: message.text, blocks: message.blocks });
const read = (message: SlackMessage) => readMessage(fields(message));
const parts = (message: SlackMessage): readonly RichPart[] =>
  message.blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []));

describe('renderReply', () => {
  it('shows a quote as a block quote of its exact text, with its source under it and a link to it', () => {
    const [message] = renderReply(answer(['A whole sentence.']));
    if (!message) throw new Error('no message');
    expect(parts(message).map((part) => part.type)).toEqual(['rich_text_quote', 'rich_text_section']);
    expect(read(message).quotes.map((quote) => quote.text)).toEqual(['A whole sentence.']);
    expect(read(message).links).toEqual(['https://outlet.example/2022/01/08/story?id=1&lang=en']);
    expect(read(message).text).toContain('Outlet A, with AFP');
  });

  it('puts buttons under the last message, their tokens untouched and their ids apart', () => {
    const actions = [
      { kind: 'share', token: 'abc.DEF_1~-' },
      { kind: 'ask-again', token: 'q1', label: 'Who was arrested?' },
      { kind: 'ask-again', token: 'q2', label: 'When?' },
    ] as const;
    const message = renderReply(answer(['One.'], { actions }), { anchor: '1700000000.000100' }).at(-1);
    expect(message?.blocks.at(-1)).toMatchObject({
      type: 'actions',
      block_id: 'dateline.0.1700000000.000100',
      elements: [
        {
          action_id: 'dateline.share.0',
          value: 'abc.DEF_1~-',
          text: { type: 'plain_text', text: 'Share here' },
        },
        { action_id: 'dateline.ask-again.1', value: 'q1' },
        { action_id: 'dateline.ask-again.2', value: 'q2', text: { text: 'When?' } },
      ],
    });
  });

  it('leaves out the actions that have no meaning where it goes', () => {
    const [message] = renderReply(answer(['One.']), { without: new Set(['share'] as const) });
    expect(message?.blocks.some((block) => block.type === 'actions')).toBe(false);
  });

  it.each(HOSTILE_TEXTS)('lets nothing in “%s” ping, link or become markup', (text) => {
    const [message] = renderReply(
      answer([text], {
        blocks: [
          { type: 'notice', tone: 'lead', notice: { code: 'you-asked', facts: { text } } },
          {
            type: 'quote',
            role: 'answer',
            quote: sampleQuote(text, { outlet: text, title: text, url: 'javascript:alert(1)' }),
          },
        ],
      }),
    );
    if (!message) throw new Error('no message');
    expect(read(message)).toMatchObject({ pings: [], links: [] });
    expect(read(message).quotes.map((quote) => quote.text)).toEqual([text]);
    expect(message.text).not.toMatch(/[<>]/);
    expect(JSON.stringify(message.blocks)).not.toContain('mrkdwn');
  });

  it('parts 40 long quotes between quotes, in order, and counts what it left out', () => {
    const texts = Array.from({ length: 60 }, (_, i) => `Sentence ${i} ${'word '.repeat(180)}ends.`);
    const messages = renderReply(answer(texts));
    const shown = messages.flatMap((message) => read(message).quotes.map((quote) => quote.text));
    expect(messages).toHaveLength(MAX_MESSAGES);
    expect(texts.slice(0, shown.length)).toEqual(shown);
    expect(shown.length).toBeGreaterThan(30);
    expect(messages.map((message) => read(message).text).join('\n')).toContain(
      `${texts.length - shown.length} more did not fit`,
    );
  });

  it('never parts a quote from the words that say what it is', () => {
    const head: Block = { type: 'notice', tone: 'plain', notice: { code: 'nearest-not-answer', facts: {} } };
    for (let fill = 5_000; fill < 10_000; fill += 97) {
      const blocks: Block[] = [
        { type: 'quote', role: 'answer', quote: sampleQuote('x'.repeat(fill)) },
        head,
        { type: 'quote', role: 'nearest', quote: sampleQuote('y'.repeat(900)) },
      ];
      const shownWith = renderReply(answer([], { blocks })).map((message) => read(message).text);
      const headline = shownWith.findIndex((text) => text.includes('Nearest, but not an answer'));
      expect(shownWith[headline]).toContain('y'.repeat(900));
    }
  });

  it('leaves a passage out whole that no message can hold, and says so', () => {
    const [message, ...more] = renderReply(answer(['z'.repeat(20_000), 'The next one.']));
    if (!message) throw new Error('no message');
    expect(more).toEqual([]);
    expect(read(message).quotes.map((quote) => quote.text)).toEqual(['The next one.']);
    expect(read(message).text).toContain('1 more did not fit');
  });

  it('parts a long text into elements without parting a character', () => {
    const long = `x${'😀'.repeat(4_000)}`;
    const [message] = renderReply(answer([long]));
    if (!message) throw new Error('no message');
    const elements = parts(message).flatMap((part) => part.elements.map(({ text }) => text));
    expect(elements.length).toBeGreaterThan(3);
    for (const text of elements) expect(() => encodeURIComponent(text)).not.toThrow();
    expect(read(message).quotes[0]?.text).toBe(long);
  });

  it('has a text twin of whole paragraphs that notifications can show', () => {
    const texts = Array.from({ length: 9 }, (_, i) => `Sentence ${i} ${'word '.repeat(180)}ends.`);
    const [message] = renderReply(answer(texts));
    expect(message?.text.length).toBeLessThanOrEqual(MAX_TEXT);
    expect(texts.filter((text) => message?.text.includes(text)).length).toBeGreaterThanOrEqual(3);
    expect(message?.text).not.toMatch(/word$/);
  });

  it('stays within every limit of Slack for any reply, and shows every quote whole or not at all', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        const messages = renderReply(reply, { anchor: '1700000000.000100' });
        const given = reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.quote.text] : []));
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.length).toBeLessThanOrEqual(MAX_MESSAGES);
        for (const message of messages) {
          expect(blockProblems(message.blocks.map((block) => ({ ...block })))).toEqual([]);
          expect(refusalOf(fields(message))).toBeNull();
          expect(blockChars(message.blocks)).toBeLessThanOrEqual(12_000);
          expect(message.text.length).toBeLessThanOrEqual(MAX_TEXT);
          expect(read(message).pings).toEqual([]);
          for (const link of read(message).links) expect(link).toMatch(/^https?:\/\//);
        }
        const shown = messages.flatMap((message) => read(message).quotes.map((quote) => quote.text));
        const whole = new Set([
          ...given,
          ...reply.blocks.flatMap((b) => (b.type === 'paragraph' ? [b.before + b.quote.text + b.after] : [])),
        ]);
        for (const text of shown) expect(whole.has(text)).toBe(true);
      }),
      // Shrinking replies of this size takes minutes and shows nothing that the first one does not.
      { numRuns: 150, endOnFailure: true },
    );
  });

  it('gives the same bytes for the same reply', () => {
    fc.assert(
      fc.property(anyReply, (reply) => {
        expect(JSON.stringify(renderReply(reply))).toBe(JSON.stringify(renderReply(structuredClone(reply))));
      }),
      { numRuns: 20 },
    );
  });
});
