import { describe, expect, it } from 'vitest';
import { renderReply as renderForDiscord } from '../../../../adapters/discord/render.ts';
import { renderReply as renderForSlack } from '../../../../adapters/slack/render.ts';
import { renderCardPage, renderDiscordCard, renderSlackCard } from '../../../../adapters/web/cards/index.ts';
import type { Question } from '../../../../src/contract.ts';
import { EXACT_TEXTS, HOSTILE_TEXTS, sampleQuote, sampleReply } from '../../../contract/sample-replies.ts';
import { read } from '../served-page.ts';

const QUESTION: Question = {
  id: 'q',
  request: { kind: 'ask', text: 'why?' },
  askedAt: '2022-01-08T12:00:00Z',
  place: null,
  asker: null,
  visibility: 'private',
};
const reply = (text: string) => sampleReply(QUESTION, [sampleQuote(text)]);
const slackCard = async (text: string) =>
  read(String(await renderSlackCard(renderForSlack(reply(text)), { onlyAsker: true })));
const discordCard = async (text: string) =>
  read(
    String(
      await renderDiscordCard(renderForDiscord(reply(text), { withBot: false, picture: false }), {
        onlyAsker: true,
        command: '/ask',
      }),
    ),
  );

describe('a card of Slack', () => {
  it.each([...EXACT_TEXTS, ...HOSTILE_TEXTS])('shows the quote to the character: %j', async (text) => {
    const document = await slackCard(text);
    expect(document.querySelector('blockquote')?.textContent).toBe(text);
    expect(document.querySelectorAll('script, b b, i')).toHaveLength(0);
  });

  it('shows buttons, and that only the asker sees it', async () => {
    const document = await slackCard('A whole sentence.');
    expect([...document.querySelectorAll('.button')].map((one) => one.textContent)).toEqual(['Share here']);
    expect(document.querySelector('.only-you')?.textContent).toBe('Only visible to you');
  });

  it('draws sections, contexts and text alone from mrkdwn', async () => {
    const messages = [
      { text: 'plain *bold* a_b &lt;b&gt; <https://x.example|words>', blocks: [] },
      {
        text: '',
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text: '_it_ ~gone~ `code` 2*3*4' } },
          { type: 'context', elements: [{ type: 'plain_text', text: '*literal*' }] },
          { type: 'divider' },
        ],
      },
    ] as const;
    const document = read(String(await renderSlackCard(messages, { onlyAsker: false })));
    const shown = (look: string) => [...document.querySelectorAll(`.${look}`)].map((one) => one.textContent);
    expect([shown('bold'), shown('italic'), shown('strike'), shown('code'), shown('link')]).toEqual([
      ['bold'],
      ['it'],
      ['gone'],
      ['code'],
      ['words'],
    ]);
    expect(document.body.textContent).toContain('a_b <b> words');
    expect(document.body.textContent).toContain('2*3*4');
    expect(document.querySelector('.context')?.textContent).toBe('*literal*');
  });
});

describe('a card of Discord', () => {
  it.each([...EXACT_TEXTS, ...HOSTILE_TEXTS])('shows the quote to the character: %j', async (text) => {
    const document = await discordCard(text);
    const lines = [...(document.querySelector('blockquote')?.querySelectorAll('.line') ?? [])];
    expect(lines.map((line) => line.textContent).join('\n')).toBe(text);
    expect(document.querySelectorAll('script, b b')).toHaveLength(0);
  });

  it('shows the command, the buttons, and that only the asker sees it', async () => {
    const document = await discordCard('A whole sentence.');
    expect(document.querySelector('.used')?.textContent).toBe('you used /ask');
    expect([...document.querySelectorAll('.button.primary')].map((one) => one.textContent)).toEqual([
      'Share here',
    ]);
    expect(document.querySelector('.only-you')?.textContent).toContain('Only you can see this');
  });

  it.each([
    [
      '**bold** and *lean*',
      [
        ['bold', 'strong'],
        [' and ', ''],
        ['lean', 'em'],
      ],
    ],
    [
      '**both *at* once**',
      [
        ['both ', 'strong'],
        ['at', 'strong em'],
        [' once', 'strong'],
      ],
    ],
    ['\\*no\\* **', [['*no* **', '']]],
    [
      '[open](<https://x.example/a_b>)!',
      [
        ['open', 'link'],
        ['!', ''],
      ],
    ],
    ['~~gone~~', [['gone', 'strike']]],
    ['[not](a link)', [['[not](a link)', '']]],
  ])('reads %j as it is meant', async (content, runs) => {
    const document = read(String(await renderDiscordCard([{ content }], { onlyAsker: false })));
    const spans = [...document.querySelectorAll('.content .line span')];
    expect(spans.map((span) => [span.textContent, span.getAttribute('class') ?? ''])).toEqual(runs);
  });

  it('shows what is to be copied as it is written, without its fences', async () => {
    const content = 'To copy:\n\n```\n**A** > sentence.\nT · https://outlet.example\n```';
    const document = read(String(await renderDiscordCard([{ content }], { onlyAsker: true })));
    const lines = [...document.querySelectorAll('pre .line')].map((line) => line.textContent);
    expect(lines).toEqual(['**A** > sentence.', 'T · https://outlet.example']);
    expect(document.body.textContent).not.toContain('```');
  });

  it('shows small text as small, also in a quotation', async () => {
    const document = read(
      String(await renderDiscordCard([{ content: '-# a\n> -# b\n> c' }], { onlyAsker: false })),
    );
    expect([...document.querySelectorAll('.small')].map((one) => one.textContent)).toEqual(['a', 'b']);
    expect(document.querySelectorAll('blockquote')).toHaveLength(1);
  });
});

describe('the page of a card', () => {
  it.each(['slack', 'discord'] as const)('of %s loads nothing and has its style within', async (platform) => {
    const markup = String(await renderCardPage(platform, await renderSlackCard([], { onlyAsker: false })));
    expect(markup).toContain('prefers-color-scheme: dark');
    expect(markup).not.toMatch(/<link|src=|@import|url\((?!'data:)/);
  });
});
