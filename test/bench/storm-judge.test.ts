import { beforeAll, describe, expect, it } from 'vitest';
import { createJudge, type Got, type Judge } from '../../bench/storm/judge.ts';
import { Library } from '../../src/library.ts';
import { plainText, sayReply } from '../../src/words/index.ts';
import { engineOver, questionOf, shippedArticle } from '../helpers/library.ts';

const NOW = new Date('2022-01-11T12:00:00Z');
const QUESTION = 'why was massimov arrested?';

describe('the judge of the storm', () => {
  let judge: Judge;
  let whole: Got;
  beforeAll(async () => {
    judge = await createJudge('knowledge', [QUESTION], NOW);
    const engine = engineOver(Library.of([shippedArticle()]));
    const reply = await engine.handle(questionOf({ kind: 'ask', text: QUESTION }));
    whole = {
      text: plainText(sayReply(reply)),
      quotes: reply.blocks.flatMap((block) => (block.type === 'quote' ? [block.quote.text] : [])),
    };
  });

  it('takes the engine’s own reply for whole', () => {
    expect(whole.quotes.length).toBeGreaterThan(0);
    expect(judge(QUESTION, whole)).toBe('whole');
  });

  it.each<readonly [string, (got: Got) => Got, string]>([
    ['nothing', () => ({ text: '', quotes: [] }), 'none'],
    [
      'only a place in the queue',
      () => ({ text: 'Busy, you are number 7; this message will turn into your answer.', quotes: [] }),
      'none',
    ],
    ['a missing quote', ({ text }) => ({ text, quotes: [] }), 'broken'],
    ['a cut quote', ({ text, quotes }) => ({ text, quotes: quotes.map((one) => one.slice(1)) }), 'broken'],
    ['a quote too many', ({ text, quotes }) => ({ text, quotes: [...quotes, 'More.'] }), 'broken'],
    [
      'a missing last line',
      ({ text, quotes }) => ({ text: text.split('Newest')[0] ?? '', quotes }),
      'broken',
    ],
    ['two replies', ({ text, quotes }) => ({ text: `${text}\n${text}`, quotes }), 'twice'],
    [
      'a word that all is full',
      () => ({ text: 'Busy: 500 questions are waiting. Ask again in a moment.', quotes: [] }),
      'told-busy',
    ],
    [
      'a fault',
      () => ({ text: 'Something broke on our side; nothing was lost. Code E-1234.', quotes: [] }),
      'broken',
    ],
  ])('tells %s', (_what, change, verdict) => {
    expect(judge(QUESTION, change(whole))).toBe(verdict);
  });
});
