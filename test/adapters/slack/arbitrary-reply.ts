import fc from 'fast-check';
import type { Action, Block, Citation, Quote, Reply } from '../../../src/contract.ts';

/** Text as articles and askers may write it: any script, markup of any platform, long or empty. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.constantFrom(
    '',
    '<!channel>',
    '<https://evil.example|x>',
    '*b* _i_ ~s~ `c`',
    '& < >',
    '> quote',
    '😀'.repeat(200),
  ),
  fc.string({ unit: 'grapheme', minLength: 900, maxLength: 1_000 }),
);

const longText = fc
  .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), fc.integer({ min: 100, max: 400 }))
  .map(([text, times]) => text.repeat(times));

const citation: fc.Arbitrary<Citation> = fc.record(
  {
    outlet: fc.option(anyText),
    title: fc.option(anyText),
    published: fc.option(fc.constantFrom('2022-01-08', '2021-12-31')),
    agency: fc.option(fc.constant('AFP')),
    contributors: fc.array(anyText, { maxLength: 2 }),
    url: fc.constantFrom(
      'https://outlet.example/a?x=1&y=2',
      'javascript:alert(1)',
      'https://outlet.example/a b',
      'x'.repeat(4_000),
    ),
  },
  { requiredKeys: ['outlet', 'title', 'published', 'agency', 'contributors'] },
);

const anyQuote: fc.Arbitrary<Quote> = fc
  .record({ text: fc.oneof(anyText, longText).filter((text) => text !== ''), citation })
  .map(({ text, citation: cited }) => ({
    article: 'a',
    start: 0,
    end: text.length,
    text,
    passageKind: 'sentence' as const,
    citation: cited,
  }));

const block: fc.Arbitrary<Block> = fc.oneof(
  anyQuote.map((quote): Block => ({ type: 'quote', role: 'answer', quote })),
  anyText.map(
    (text): Block => ({ type: 'notice', tone: 'lead', notice: { code: 'you-asked', facts: { text } } }),
  ),
  fc
    .tuple(anyQuote, anyText, longText)
    .map(([quote, before, after]): Block => ({ type: 'paragraph', quote, before, after })),
);

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    { kind: 'share', token: 'abc.DEF_1~-' },
    { kind: 'more-context', token: 'x' },
    { kind: 'sources', token: 's0' },
  ),
  anyText.map((label): Action => ({ kind: 'ask-again', token: 'q1', label })),
);

export const anyReply: fc.Arbitrary<Reply> = fc.record({
  questionId: fc.constant('slack-1'),
  kind: fc.constantFrom('answered', 'not-covered', 'shared'),
  visibility: fc.constantFrom('private', 'public'),
  blocks: fc.array(block, { minLength: 1, maxLength: 70 }),
  actions: fc.array(action, { maxLength: 60 }),
  knowledge: fc.constant('abc'),
  asOf: fc.constant(null),
  lang: fc.constant('en'),
});
