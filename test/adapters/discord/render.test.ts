import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MessageBody,
  renderAnswerPrivately,
  renderNotice,
  renderReply,
} from '../../../adapters/discord/render.ts';
import type { Action, Block, Quote, Reply } from '../../../src/contract.ts';
import { HOSTILE_TEXTS, sampleQuote, sampleReply } from '../../contract/sample-replies.ts';
import { messageProblems } from '../../fakes/discord/check-body.ts';
import { openApiValidator } from '../../fakes/discord/openapi.ts';
import { readMarkdown } from '../../fakes/discord/read-markdown.ts';
import { readMessage } from '../../fakes/discord/read-message.ts';

const QUESTION = {
  id: 'discord:1',
  request: { kind: 'help' },
  askedAt: '2022-01-11T12:00:00Z',
  place: null,
  asker: null,
  visibility: 'private',
} as const;
const reply = (blocks: readonly Block[], more: Partial<Reply> = {}): Reply =>
  sampleReply(QUESTION, [], { blocks, ...more });
const quoteBlock = (quote: Quote): Block => ({ type: 'quote', role: 'answer', quote });
const render = (one: Reply, withBot = false, picture = false): readonly MessageBody[] =>
  renderReply(one, { withBot, picture });
const validate = openApiValidator();

/** Everything Discord could find wrong with a body, as an edit, a follow-up and a message in a channel. */
function problems(body: MessageBody): readonly string[] {
  const files = body.attachments?.length ?? 0;
  return (['edit-original', 'follow-up', 'post'] as const).flatMap((schema) => [
    ...validate(schema, body),
    ...messageProblems(schema, body, files),
  ]);
}

describe('renderReply', () => {
  it('turns mentions off and hides previews in every message', () => {
    for (const body of render(reply(HOSTILE_TEXTS.map((text) => quoteBlock(sampleQuote(text.repeat(9))))))) {
      expect(body).toMatchObject({ flags: 4, allowed_mentions: { parse: [] } });
      expect(body).not.toHaveProperty('embeds');
    }
  });

  it('puts the buttons under the last message only', () => {
    const bodies = render(
      reply([1, 2, 3].map((i) => quoteBlock(sampleQuote(`${i} ${'word '.repeat(190)}`)))),
    );
    expect(bodies.length).toBeGreaterThan(1);
    expect(bodies.map((body) => body.components.length)).toEqual([...bodies.slice(1).map(() => 0), 1]);
  });

  it('offers neither sharing nor keeping in the bot’s direct messages', () => {
    const actions: readonly Action[] = [
      { kind: 'share', token: 'a' },
      { kind: 'share-quotes', token: 'a' },
      { kind: 'copy', token: 'a' },
      { kind: 'keep', token: 'a' },
    ];
    const [body] = render(reply([quoteBlock(sampleQuote('One.'))], { actions }), true);
    expect(readMessage(body).buttons).toEqual(['copy:a']);
  });

  it('links the source behind one word, with an address that unfurls nowhere', () => {
    const [body] = render(
      reply([quoteBlock(sampleQuote('One.', { sentenceUrl: 'https://o.example/a#:~:text=One.' }))]),
    );
    expect(body?.content).toContain('[open](<https://o.example/a#:~:text=One.>)');
    expect(readMessage(body).links).toEqual(['https://o.example/a#:~:text=One.']);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'not a link'])('links no %s', (url) => {
    const [body] = render(reply([quoteBlock(sampleQuote('One.', { url }))]));
    expect(readMessage(body).links).toEqual([]);
  });

  it('names the picture and what it shows, under the last message, when it is asked for', () => {
    const picture = {
      alt: 'x'.repeat(2_000),
      name: 'timeline.png',
      png: () => Promise.resolve(new Uint8Array()),
      svg: () => '',
    };
    const drawn = reply([quoteBlock(sampleQuote('One.'))], { picture });
    expect(render(drawn).at(-1)).not.toHaveProperty('attachments');
    const bodies = render(drawn, false, true);
    expect(bodies.at(-1)?.attachments).toEqual([
      { id: '0', filename: 'timeline.png', description: 'x'.repeat(1_024) },
    ]);
    expect(problems(bodies.at(-1) ?? renderNotice('', 'en'))).toEqual([]);
  });

  it('never sends an empty message, even for a reply without words', () => {
    const empty = reply([
      { type: 'notice', tone: 'plain', notice: { code: 'safety-note', facts: { text: '' } } },
    ]);
    expect(render(empty)[0]?.content).toMatch(/\w/);
  });

  it('marks a clause inside a quote without changing a character of it', () => {
    const text = 'He said *this* and then that, on Thursday, happened.';
    const quote = sampleQuote(text);
    const entry: Block = {
      type: 'entry',
      entry: {
        when: { start: '2022-01-06', end: '2022-01-07', precision: 'day', basis: { kind: 'stated' } },
        status: 'reported',
        quote,
        focus: { start: 19, end: 41 },
      },
    };
    const [body] = render(reply([entry], { kind: 'timeline' }));
    const shown = readMarkdown(body?.content ?? '').find((block) => block.kind === 'quote');
    expect(shown?.text).toBe(text);
    expect(shown?.live).toEqual([{ kind: 'strong', what: '**then that, on Thursday**' }]);
  });
});

describe('any reply', () => {
  const text = fc.oneof(
    fc
      .array(
        fc.constantFrom(...'*_~|`<>#-.:/@[]()\\ \nab1', '@everyone', '漢', '👩‍👩‍👧', 'word ', 'https://a.b/'),
        {
          minLength: 1,
          maxLength: 400,
        },
      )
      .map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1_000 }),
  );
  const sentence = text.map((one) => one.trim() || 'x');
  const quote = fc
    .record({ said: sentence, outlet: text, url: fc.webUrl() })
    .map(({ said, outlet, url }) =>
      sampleQuote(said, { outlet, title: outlet, url, contributors: [outlet.slice(0, 20)] }),
    );
  const block: fc.Arbitrary<Block> = fc.oneof(
    { weight: 4, arbitrary: quote.map(quoteBlock) },
    text.map(
      (said): Block => ({
        type: 'notice',
        tone: 'quiet',
        notice: { code: 'you-asked', facts: { text: said } },
      }),
    ),
    quote.map((one): Block => ({ type: 'paragraph', quote: one, before: 'Before. ', after: ' After.' })),
  );
  const action = fc.record({
    kind: fc.constantFrom<Action['kind']>('share', 'copy', 'ask-again', 'timeline-page'),
    token: fc.stringMatching(/^[a-z0-9]{1,80}$/),
    label: text.map((one) => one.slice(0, 75)),
  });
  const anyReply = fc
    .record({
      blocks: fc.array(block, { minLength: 1, maxLength: 25 }),
      actions: fc.array(action, { maxLength: 30 }),
    })
    .map(({ blocks, actions }) => reply(blocks, { actions }));

  it('becomes at most four messages that Discord takes, and pings nobody', () => {
    fc.assert(
      fc.property(anyReply, (one) => {
        const bodies = render(one);
        expect(bodies.length).toBeGreaterThan(0);
        expect(bodies.length).toBeLessThanOrEqual(4);
        expect(bodies.flatMap(problems)).toEqual([]);
        expect(bodies.flatMap((body) => readMessage(body).pings)).toEqual([]);
        expect(bodies.every((body) => body.content.trim() !== '')).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('shows whole quotes only, in order, and says how many were left out', () => {
    const quotes = fc.array(quote, { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(quotes, (all) => {
        const bodies = render(reply(all.map(quoteBlock)));
        const shown = bodies.flatMap((body) => readMessage(body).quotes);
        const fitting = all.map((one) => one.text).filter((said) => shown.includes(said));
        expect(shown).toEqual(fitting.slice(0, shown.length));
        const leftOut = all.length - shown.length;
        const said = bodies.map((body) => readMessage(body).text).join('\n');
        if (leftOut > 0) expect(said).toContain(`${leftOut} more did not fit`);
        else expect(said).not.toContain('did not fit');
      }),
      { numRuns: 150 },
    );
  });

  it('is rendered the same twice', () => {
    fc.assert(
      fc.property(anyReply, (one) => {
        expect(render(one)).toEqual(render(one));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the adapter’s own messages', () => {
  it('show any text as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (said) => {
        fc.pre(said.trim() !== '' && !said.includes('\n'));
        const body = renderNotice(said, 'en');
        expect(readMarkdown(body.content)).toEqual([{ kind: 'text', text: said, live: [] }]);
      }),
    );
  });

  it('offer a private answer with the id of the message that asked', () => {
    const body = renderAnswerPrivately('600000000000000001', 'en');
    expect(readMessage(body).buttons).toEqual(['answer-privately:600000000000000001']);
    expect(problems(body)).toEqual([]);
  });
});
