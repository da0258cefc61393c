import { expect } from 'vitest';
import { AuthError } from '../../src/errors.ts';
import { answering, ask, askAndWait, quotesOf } from './delivery-guarantees.ts';
import type { Guarantee } from './guarantee.ts';
import { type AdapterHarness, eventually, type Received } from './harness.ts';
import {
  ARTICLE_URL,
  askedText,
  EXACT_TEXTS,
  HOSTILE_TEXTS,
  sampleAnswer,
  sampleQuote,
  sampleReply,
} from './sample-replies.ts';
import { scriptedEngine } from './scripted-engine.ts';

const FULL_STOP = 'That is all.';

/** Starts with an engine that quotes these texts and a last one, asks, and waits until the last one is there. */
async function quoteAll(harness: AdapterHarness, texts: readonly string[]): Promise<void> {
  const quotes = [...texts, FULL_STOP].map((text) => sampleQuote(text));
  await harness.start(scriptedEngine((question) => sampleReply(question, quotes)));
  await harness.deliver(ask('quotes'));
  await eventually('the last quote', () => quotesOf(harness.received()).includes(FULL_STOP));
}

export const mentionsNobody: Guarantee = {
  name: '4 mentions nobody and lets no text of article or asker do anything',
  check: async (harness) => {
    await harness.start(
      scriptedEngine((question) => {
        const text = askedText(question);
        const notice = { code: 'you-asked', facts: { text } } as const;
        const quote = sampleQuote(text, { outlet: text, title: text });
        return sampleReply(question, [], {
          blocks: [
            { type: 'notice', tone: 'lead', notice },
            { type: 'quote', role: 'answer', quote },
          ],
        });
      }),
    );
    for (const [i, text] of HOSTILE_TEXTS.entries()) {
      await harness.deliver(ask(`hostile ${i}`, { did: { kind: 'ask', text } }));
      await eventually(`an answer to ${text}`, () => quotesOf(harness.received()).length > i);
    }
    expect(harness.received().flatMap((one) => one.pings)).toEqual([]);
    const links = harness.received().flatMap((one) => one.links);
    expect(links.filter((link) => link !== ARTICLE_URL)).toEqual([]);
    expect(harness.received().flatMap((one) => one.problems)).toEqual([]);
  },
};

export const quotesExactly: Guarantee = {
  name: '5 gives every quote back to the character',
  check: async (harness) => {
    const texts = EXACT_TEXTS.slice(0, 6);
    await quoteAll(harness, texts);
    expect(quotesOf(harness.received())).toEqual([...texts, FULL_STOP]);
  },
};

export const quotesHostileExactly: Guarantee = {
  name: '5 gives text full of markup back to the character',
  check: async (harness) => {
    const texts = [...EXACT_TEXTS.slice(6), ...HOSTILE_TEXTS.slice(5)];
    await quoteAll(harness, texts);
    expect(quotesOf(harness.received())).toEqual([...texts, FULL_STOP]);
  },
};

const LONG_TEXTS: readonly string[] = Array.from({ length: 40 }, (_, i) =>
  i === 2 ? '*'.repeat(1_000) : `Sentence ${i} ${'*_~ 漢 👩‍👩‍👧‍👦 <&> '.repeat(45)}ends.`.slice(0, 1_000),
);

/** True when the number stands in what is said around the quotes. */
function saysNumber({ text, quotes }: Received, number: number): boolean {
  const around = quotes.reduce((rest, quote) => rest.replaceAll(quote, ' '), text);
  return around.split(/[^0-9]+/).includes(String(number));
}

export const wholeOrLeftOut: Guarantee = {
  name: '6 stays within every limit: quotes come whole, or it says how many were left out',
  check: async (harness) => {
    const quotes = LONG_TEXTS.map((text) => sampleQuote(text));
    await harness.start(
      scriptedEngine((question) =>
        askedText(question) === 'question long'
          ? sampleReply(question, quotes)
          : sampleReply(question, [sampleQuote(sampleAnswer(askedText(question)))]),
      ),
    );
    await harness.deliver(ask('long'));
    const shown = (): readonly string[] =>
      quotesOf(harness.received()).filter((quote) => LONG_TEXTS.includes(quote));
    await eventually('every quote whole, or a word on how many were left out', () => {
      const leftOut = LONG_TEXTS.length - shown().length;
      return leftOut === 0 || harness.received().some((one) => saysNumber(one, leftOut));
    });
    await askAndWait(harness, 'after long');
    expect(harness.received().flatMap((one) => one.problems)).toEqual([]);
    const others = quotesOf(harness.received()).filter((quote) => !LONG_TEXTS.includes(quote));
    expect(others).toEqual([sampleAnswer('question after long')]);
  },
};

export const privateStaysPrivate: Guarantee = {
  name: '7 answers a private question privately and puts no private answer where others read',
  check: async (harness) => {
    await harness.start(answering());
    await harness.deliver(ask('in channel', { where: 'channel' }));
    await askAndWait(harness, 'in private');
    await eventually('something for the question in the channel', () => harness.received().length > 1);
    const open = harness.received().filter((one) => one.audience === 'everyone');
    expect(quotesOf(open)).toEqual([]);
  },
};

export const sharesWhenAsked: Guarantee = {
  name: '7 shares when the asker presses share, once',
  check: async (harness) => {
    await harness.start(
      scriptedEngine((question) =>
        sampleReply(
          question,
          [sampleQuote(sampleAnswer(askedText(question)))],
          question.request.kind === 'press' ? { kind: 'shared', visibility: 'public' } : {},
        ),
      ),
    );
    const press = ask('share', { did: { kind: 'press', action: 'share', token: 'tok.1_~-' } });
    await harness.deliver(press);
    const open = () => harness.received().filter((one) => one.audience === 'everyone');
    await eventually('the shared quote', () => quotesOf(open()).length > 0);
    await harness.deliver(press);
    await askAndWait(harness, 'after sharing');
    expect(quotesOf(open())).toEqual([sampleAnswer('tok.1_~-')]);
  },
};

export const plainNotice: Guarantee = {
  name: '8 gives a short plain notice when the engine breaks, and nothing of the error',
  check: async (harness) => {
    await harness.start(
      scriptedEngine(() => Promise.reject(new Error('canary-of-the-error at secret/path.ts:1:1'))),
    );
    await harness.deliver(ask('breaks'));
    const said = await eventually('a notice', () => harness.received().find((one) => one.text !== ''));
    expect(said.text).not.toContain('canary-of-the-error');
    expect(said.text).not.toMatch(/\bat .{1,80}:\d+:\d+/);
    expect(said.text.length).toBeLessThan(400);
  },
};

export const outlivesRefusal: Guarantee = {
  name: '8 goes on answering after the platform refused a message',
  check: async (harness) => {
    await harness.start(answering());
    harness.refuseNextMessage();
    await harness.deliver(ask('refused'));
    await askAndWait(harness, 'next');
    expect(harness.adapter.health().state).toBe('ready');
  },
};

export const namesBadCredentials: Guarantee = {
  name: '8 does not start with credentials that the platform rejects, and says so as an AuthError',
  check: async (harness) => {
    await expect(harness.startWithBadCredentials()).rejects.toBeInstanceOf(AuthError);
  },
};
