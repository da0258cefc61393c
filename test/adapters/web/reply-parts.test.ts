import { afterEach, describe, expect, it } from 'vitest';
import type { Block, Question, Reply } from '../../../src/contract.ts';
import { sampleQuote, sampleReply } from '../../contract/sample-replies.ts';
import { scriptedEngine } from '../../contract/scripted-engine.ts';
import { post, read, type ServedPage, servePage } from './served-page.ts';

const stale: Block = {
  type: 'notice',
  tone: 'warn',
  notice: { code: 'stale-knowledge', facts: { days: 3 } },
};
const tryAsking: Block = {
  type: 'notice',
  tone: 'quiet',
  notice: { code: 'try-asking', facts: { questions: ['What next?'] } },
};
let page: ServedPage;
afterEach(() => page.adapter.stop());

async function serve(answer: (question: Question) => Partial<Reply>): Promise<string> {
  page = await servePage(
    scriptedEngine((question) => sampleReply(question, [sampleQuote('A whole sentence.')], answer(question))),
  );
  return page.address;
}

const quote: Block = { type: 'quote', role: 'answer', quote: sampleQuote('A whole sentence.') };

describe('a warning that the articles are old', () => {
  it('stands once on the page, above everything that it is about', async () => {
    const address = await serve(() => ({ blocks: [stale, quote] }));
    const document = read(await (await fetch(address)).text());
    expect(document.querySelectorAll('.warn')).toHaveLength(1);
    expect(document.querySelector('.staleness .warn')?.textContent).toContain('3 days old');
  });

  it('is never missing from an answer', async () => {
    const address = await serve(() => ({ blocks: [stale, quote] }));
    const markup = await (await post(address, { q: 'why?' }, 'reply')).text();
    expect(read(markup).querySelector('.reply > .warn:first-child')?.textContent).toContain('3 days old');
  });
});

describe('questions to ask next', () => {
  const label = 'What next?';
  it('stand once: as buttons where there are any, else in words', async () => {
    const address = await serve((question) => ({
      blocks: [quote, tryAsking],
      actions:
        'text' in question.request && question.request.text === 'buttons'
          ? [{ kind: 'ask-again', token: 'a', label }]
          : [],
    }));
    for (const q of ['buttons', 'words']) {
      const text = read(await (await post(address, { q }, 'reply')).text()).body.textContent ?? '';
      expect(text.split(label)).toHaveLength(2);
    }
  });
});
