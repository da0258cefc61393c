/** What the engine says when too much is asked: at once by all, or within a minute by one. */
import { describe, expect, it } from 'vitest';
import type { Engine, Question, Reply, Request } from '../../src/contract.ts';
import { Library } from '../../src/library.ts';
import { plainText, sayReply, wordsFor } from '../../src/words/index.ts';
import { codes, engineOver, questionOf, shippedArticle } from '../helpers/library.ts';

const library = Library.of([shippedArticle()]);
const limitedTo = (questionsPerMinute: number): Engine => engineOver(library, { questionsPerMinute });
const ask: Request = { kind: 'ask', text: 'ghost town' };
const by = (asker: string | null, request: Request = ask, askedAt = '2022-01-11T12:00:00.000Z'): Question =>
  questionOf(request, { asker, askedAt });

describe('a full queue', () => {
  it('refuses politely, and answers all others in order', async () => {
    const engine = engineOver(library);
    const many = await Promise.all(
      Array.from({ length: 520 }, () => engine.handle(questionOf({ kind: 'privacy' }))),
    );
    expect(many.slice(0, 500).every((reply) => reply.kind === 'privacy')).toBe(true);
    expect(many.slice(500).map((reply) => codes(reply)[0])).toEqual(Array(20).fill('busy'));
  });

  it('does not count a question against its asker', async () => {
    const engine = limitedTo(1);
    const others = Array.from({ length: 500 }, () => engine.handle(questionOf({ kind: 'privacy' })));
    expect(codes(await engine.handle(by('one')))).toEqual(['busy']);
    await Promise.all(others);
    expect((await engine.handle(by('one'))).kind).toBe('answered');
  });
});

describe('a place in the queue', () => {
  it('is told to those behind others, moving up to 1, and to nobody alone', async () => {
    const engine = engineOver(library);
    const places: number[][] = [[], [], []];
    await Promise.all(
      places.map((told) => engine.handle(questionOf({ kind: 'help' }), (place) => void told.push(place))),
    );
    expect(places).toEqual([[], [2, 1], [3, 2, 1]]);
    const alone: number[] = [];
    await engine.handle(questionOf({ kind: 'help' }), (place) => void alone.push(place));
    expect(alone).toEqual([]);
  });

  it.each([
    [{ place: 7, turns: true }, 'Busy, you are number 7; this message will turn into your answer.'],
    [{ place: 1 }, 'Busy, you are number 1; your answer will follow.'],
  ])('is worded with its number: %j', (facts, said) => {
    expect(wordsFor('en').notices.waiting(facts)).toBe(said);
  });
});

describe('many questions of one asker', () => {
  it('are answered up to the limit of a minute; the next is told when to ask again', async () => {
    const engine = limitedTo(20);
    const replies: Reply[] = [];
    for (let second = 0; second < 21; second++) {
      const askedAt = `2022-01-11T12:00:${String(second).padStart(2, '0')}.000Z`;
      replies.push(await engine.handle(by('one', ask, askedAt)));
    }
    expect(replies.slice(0, 20).map((reply) => reply.kind)).toEqual(Array(20).fill('answered'));
    expect(replies[20]?.kind).toBe('limited');
    expect(plainText(sayReply(replies[20] ?? (await engine.handle(by(null)))))).toBe(
      'Those were many questions in a short time. Ask again in 40 seconds.',
    );
    const after = by('one', ask, '2022-01-11T12:01:00.000Z');
    expect((await engine.handle(after)).kind).toBe('answered');
  });

  it.each<readonly [string, Request, boolean]>([
    ['a question', ask, true],
    ['a claim', { kind: 'claim', text: 'ghost town' }, true],
    ['a timeline', { kind: 'timeline' }, true],
    ['a suggested question', { kind: 'press', action: 'ask-again', token: 'x' }, true],
    ['a page of a timeline', { kind: 'press', action: 'timeline-page', token: 'x' }, true],
    ['a picture', { kind: 'press', action: 'timeline-picture', token: 'x' }, true],
    ['help', { kind: 'help' }, false],
    ['privacy', { kind: 'privacy' }, false],
    ['sources', { kind: 'sources' }, false],
    ['more context', { kind: 'press', action: 'more-context', token: 'x' }, false],
    ['a share', { kind: 'press', action: 'share', token: 'x' }, false],
    ['a verdict', { kind: 'press', action: 'feedback-wrong', token: 'x' }, false],
    ['erasing', { kind: 'press', action: 'forget-me', token: 'x' }, false],
  ])('limit %s: %j, %s', async (_name, request, limited) => {
    const engine = limitedTo(1);
    await engine.handle(by('one'));
    expect(codes(await engine.handle(by('one', request))).includes('rate-limited')).toBe(limited);
  });

  it('limit neither another asker nor one whom the platform does not tell', async () => {
    const engine = limitedTo(1);
    await engine.handle(by('one'));
    expect((await engine.handle(by('two'))).kind).toBe('answered');
    for (let times = 0; times < 3; times++) expect((await engine.handle(by(null))).kind).toBe('answered');
  });
});
