import type { Action, Block, Citation, Question, Quote, Reply } from '../../src/contract.ts';

export const ARTICLE_URL = 'https://outlet.example/2022/01/08/story?id=1&lang=en';

const CITATION: Citation = {
  outlet: 'Outlet A',
  title: 'A title',
  published: '2022-01-08',
  agency: null,
  contributors: ['AFP'],
  url: ARTICLE_URL,
};

/** A whole sentence as a quote; offsets are as if it opened its article. */
export function sampleQuote(text: string, citation: Partial<Citation> = {}): Quote {
  return {
    article: 'a',
    start: 0,
    end: text.length,
    text,
    passageKind: 'sentence',
    citation: { ...CITATION, ...citation },
  };
}

const SHARE: Action = { kind: 'share', token: 'abc.DEF_1~-' };

/** A private answer with these quotes. */
export function sampleReply(question: Question, quotes: readonly Quote[], extra: Partial<Reply> = {}): Reply {
  const blocks: readonly Block[] = quotes.map((quote) => ({ type: 'quote', role: 'answer', quote }));
  return {
    questionId: question.id,
    kind: 'answered',
    visibility: 'private',
    blocks,
    actions: [SHARE],
    knowledge: 'abc123',
    asOf: '2022-01-08',
    lang: 'en',
    ...extra,
  };
}

/** What the sample engine quotes when asked `text`: recognisable, so that a test knows whose answer it sees. */
export function sampleAnswer(text: string): string {
  return `The answer to “${text}” stands here.`;
}

/** Text of an `ask`; of a `press`, its token. */
export function askedText(question: Question): string {
  const { request } = question;
  if (request.kind === 'ask' || request.kind === 'claim') return request.text;
  return request.kind === 'press' ? request.token : request.kind;
}

/** Text that means something to some platform: none of it may do anything. */
export const HOSTILE_TEXTS: readonly string[] = [
  '@everyone and @here, read this',
  'Ping <@400000000000000001> <@!400000000000000001> <@&500000000000000005> <#300000000000000001>',
  'Slack <!channel> <!here|here> <@U012AB3CD> <#C012AB3CD> <!subteam^S012AB3CD>',
  'Click <https://evil.example|here> or [here](https://evil.example/x) or [here](<https://evil.example/y>)',
  'Bare https://evil.example/z and www.evil.example and discord.gg/abcdef and evil@evil.example',
  'Command </ask:500000000000000001>, time <t:1641600000:R>, emoji <:a:700000000000000001> :smile:',
  '**bold** __under__ *i* _i_ ~~strike~~ ||spoiler|| `code` ```block```',
  '> quote\n>>> all\n# head\n-# sub\n- list\n* list\n1. one',
  '&amp; &lt;b&gt; <b>bold</b> <script>alert(1)</script>',
];

/** Sentences whose every character must come back. */
export const EXACT_TEXTS: readonly string[] = [
  '“There were still some shots this morning (Saturday, January 8)“, he said – “order is returning.”',
  'A back\\slash, two \\\\ and one at the end \\',
  '- a dash first, then 1. and 2) and # and > and *stars* and under_scores_ and a_b',
  '1. First item of a list: 10:30, 12/7, 50 % & more; <tag> [sic] (maybe) {x}',
  'Soft-wrapped over\ntwo lines\n- the third looks like a list\n> and the fourth like a quote',
  'Emoji 👩‍👩‍👧‍👦 🇰🇿 and combining e\u0301 and CJK 漢字 and العربية and हिन्दी and 𝒳',
  'Two  spaces,\ta tab, a\u00a0no-break space, a soft\u00adhyphen and a zero\u200bwidth space.',
  'See https://outlet.example/a_b_c?x=1&y=2#z or mail someone@outlet.example at once.',
  '`code` ``` fence ``` ~tilde~ ~~two~~ |pipe| ||two|| :smile: @name #tag $x^2$ %d =y+',
];
