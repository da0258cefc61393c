/** What buttons keep, in a real store. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Engine, Reply } from '../../src/contract.ts';
import { Library } from '../../src/library.ts';
import { openStore, type Store, wordsDigest } from '../../src/store/index.ts';
import { codes, engineOver, questionOf, shippedArticle } from '../helpers/library.ts';

const kinds = (reply: Reply) => reply.actions.map((action) => action.kind);

describe('what buttons keep', () => {
  let folder: string;
  let store: Store;
  let engine: Engine;
  let library: Library;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
    store = await openStore(`file:${folder}/data/dateline.db`);
    library = Library.of([shippedArticle()]);
    engine = engineOver(library, { staleAfterMs: 1, kept: store });
  });
  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });
  const asker = { asker: 'asker-1', place: 'place-1' };
  const ask = (text: string, extra = {}) =>
    engine.handle(questionOf({ kind: 'ask', text }, { ...asker, ...extra }));
  const press = (reply: Reply, kind: string, extra = {}) => {
    const action = reply.actions.find((one) => one.kind === kind);
    if (!action) throw new Error(`no ${kind} among ${kinds(reply)}`);
    return engine.handle(
      questionOf({ kind: 'press', action: action.kind, token: action.token }, { ...asker, ...extra }),
    );
  };

  it('says what is kept and for how long before it keeps a question', async () => {
    const terms = await press(await ask('What did China say about the protests?'), 'tell-me');
    expect(codes(terms)).toEqual(['tell-me-terms']);
    expect(await store.subscriptions.list('2022-01-11T12:00:00.000Z')).toEqual([]);
    const kept = await press(terms, 'tell-me-yes');
    expect(codes(kept)).toEqual(['tell-me-kept']);
    expect(await store.subscriptions.list('2022-01-11T12:00:00.000Z')).toMatchObject([
      {
        asker: 'asker-1',
        place: 'place-1',
        question: 'What did China say about the protests?',
        until: '2022-01-25T12:00:00.000Z',
      },
    ]);
    expect(await store.subscriptions.list('2022-01-25T12:00:00.000Z')).toEqual([]);
  });

  it('erases it for the one who asks, and only theirs', async () => {
    const refused = await ask('What did China say about the protests?');
    await press(await press(refused, 'tell-me'), 'tell-me-yes');
    const privacy = await engine.handle(questionOf({ kind: 'privacy' }, asker));
    const other = await engine.handle(
      questionOf({ kind: 'press', action: 'forget-me', token: 'me' }, { asker: 'asker-2' }),
    );
    expect(other.blocks).toMatchObject([{ notice: { code: 'forgotten', facts: { count: 0 } } }]);
    const mine = await press(privacy, 'forget-me');
    expect(mine.blocks).toMatchObject([{ notice: { code: 'forgotten', facts: { count: 1 } } }]);
    expect(await store.subscriptions.list('2022-01-11T12:00:00.000Z')).toEqual([]);
  });

  it('offers nothing to keep where nobody is known to have asked', async () => {
    expect(kinds(await ask('What did China say about the protests?', { asker: null }))).not.toContain(
      'tell-me',
    );
    expect(kinds(await engine.handle(questionOf({ kind: 'privacy' })))).toEqual([]);
  });

  it('forgets the question behind the button after half an hour', async () => {
    const terms = await press(await ask('What did China say about the protests?'), 'tell-me');
    const late = await press(terms, 'tell-me-yes', { askedAt: '2022-01-11T12:31:00.000Z' });
    expect(codes(late)).toEqual(['button-too-old']);
  });

  it('keeps a verdict with its sentence, once a press, without who gave it', async () => {
    const verdicts = await press(await ask('ghost town'), 'feedback');
    expect(kinds(verdicts)).toEqual([
      'feedback-yes',
      'feedback-wrong',
      'feedback-outdated',
      'feedback-out-of-context',
    ]);
    const token = verdicts.actions[0]?.token ?? '';
    const twice = questionOf({ kind: 'press', action: 'feedback-wrong', token }, asker);
    expect(codes(await engine.handle(twice))).toEqual(['feedback-thanks']);
    await engine.handle(twice);
    const counts = await store.feedback.counts('2022-01-01');
    expect(counts).toMatchObject({ wrong: 1, yes: 0 });
    const { id: article, body } = shippedArticle();
    const start = body.indexOf('After two days of violence, the capital');
    const passage = library.entry(article)?.passages.find((one) => one.start === start);
    const words = wordsDigest(passage?.text ?? '');
    expect(await store.feedback.complaints({ article, words })).toBe(1);
  });
});
