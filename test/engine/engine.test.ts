import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Reply, Request } from '../../src/contract.ts';
import { Library } from '../../src/library.ts';
import { plainText, sayReply } from '../../src/words/index.ts';
import { articleOf, codes, engineOver, questionOf, shippedArticle } from '../helpers/library.ts';

const library = Library.of([shippedArticle()]);
const engine = engineOver(library, { safetyNote: 'Emergency: 112' });
const ask = (text: string) => engine.handle(questionOf({ kind: 'ask', text }));
const quotes = (reply: Reply) =>
  reply.blocks.flatMap((block: Block) => ('quote' in block ? [block.quote.text] : []));
const press = (reply: Reply, kind: string): Request => {
  const action = reply.actions.find((one) => one.kind === kind);
  if (!action) throw new Error(`no ${kind} among ${reply.actions.map((one) => one.kind)}`);
  return { kind: 'press', action: action.kind, token: action.token };
};

describe('the engine', () => {
  it('answers with the sentence, who published it, when, and how fresh that is', async () => {
    const reply = await ask('why was massimov arrested?');
    const said = plainText(sayReply(reply));
    expect(reply.kind).toBe('answered');
    expect(said).toContain(
      'was arrested and placed in a remand center together with other people,” the statement said.',
    );
    expect(said).toContain(
      'Kazakhstan: relative calm after two days of violence · outlet not stated, with AFP · published Sat 8 Jan 2022',
    );
    expect(said).toContain('“On the same day” is Thu 6 Jan 2022, from:');
    expect(said).toContain('Newest quoted: 8 Jan 2022, 3 days old · 1 article');
    expect(said).not.toContain('http');
    expect(reply.asOf).toBe('2022-01-08');
  });

  it('warns first when the newest article is older than allowed, and not before', async () => {
    expect(codes(await ask('ghost town'))[0]).toBe('stale-knowledge');
    const fresh = await engine.handle(
      questionOf({ kind: 'ask', text: 'ghost town' }, { askedAt: '2022-01-09T10:00:00.000Z' }),
    );
    expect(codes(fresh)).not.toContain('stale-knowledge');
  });

  it('refuses with what it looked through and the moderators’ own line', async () => {
    const reply = await ask('What did China say about the protests?');
    expect(reply.kind).toBe('not-covered');
    expect(codes(reply)).toEqual(expect.arrayContaining(['not-covered', 'searched', 'safety-note']));
    expect(plainText(sayReply(reply))).toContain('Looked through 1 article, published 8 Jan 2022.');
  });

  it('meets a cry for help with the moderators’ own line, or with whom to call', async () => {
    const said = codes(await ask('i want to die'));
    expect(said).toEqual(['you-asked', 'no-help-here', 'safety-note']);
    const bare = engineOver(library, { safetyNote: null });
    const reply = await bare.handle(questionOf({ kind: 'ask', text: 'there is a fire in my house' }));
    expect(codes(reply)).toEqual(['you-asked', 'no-help-here', 'call-for-help']);
    expect(reply.actions.map(({ kind }) => kind)).toEqual(['sources']);
  });

  it.each([
    ['nothing', ''],
    ['white space', ' \n\t '],
    ['punctuation', '???'],
    ['emoji', '😀🔥😱'],
    ['stop words', 'the of and is it'],
    ['a greeting', 'hello!'],
    ['a mention', '@everyone <@&5> <!channel>'],
    ['a bare link', 'https://example.org/x?y=z'],
    ['markup', '**bold** `code` > quote'],
    ['a lone surrogate', 'who \ud800 knows'],
    ['more than 4,000 characters', `what happened ${'in town '.repeat(600)}`],
  ])('has a clear reply to %s, without a quote', async (_what, text) => {
    const reply = await ask(text);
    expect(['not-covered', 'too-vague', 'limited']).toContain(reply.kind);
    expect(plainText(sayReply(reply)).length).toBeGreaterThan(20);
  });

  it('tells a question in a language that no article has', async () => {
    const reply = await ask('Сколько человек погибло во время протестов в городе?');
    expect(codes(reply)).toContain('other-language');
    expect(codes(reply)).not.toContain('not-covered');
    expect(plainText(sayReply(reply))).toContain(
      'The articles here are in English; I can’t search them from Russian yet.',
    );
  });

  it('marks the quote in its paragraph on More context, whose parts are the article’s own', async () => {
    const reply = await ask('why was massimov arrested?');
    const context = await engine.handle(questionOf(press(reply, 'more-context')));
    expect(context.kind).toBe('context');
    const body = shippedArticle().body;
    const paragraphs = context.blocks.filter((block) => block.type === 'paragraph');
    expect(paragraphs.length).toBeGreaterThan(0);
    for (const { before, quote, after } of paragraphs) expect(body).toContain(before + quote.text + after);
  });

  it('shares the quotes publicly, without the question', async () => {
    const reply = await ask('why was massimov arrested?');
    const shared = await engine.handle(questionOf(press(reply, 'share')));
    expect(shared).toMatchObject({ kind: 'shared', visibility: 'public' });
    expect(quotes(shared)).toEqual(quotes(reply));
    expect(JSON.stringify(shared)).not.toContain('why was massimov');
  });

  it('asks a known asker once whether with the question, for half an hour, and forgets it then', async () => {
    const known = { asker: 'asker-1' };
    const text = 'why was massimov\n arrested?';
    const reply = await engine.handle(questionOf({ kind: 'ask', text }, known));
    const choice = await engine.handle(questionOf(press(reply, 'share'), known));
    expect(choice).toMatchObject({ kind: 'shared', visibility: 'private' });
    expect(choice.actions.map(({ kind }) => kind)).toEqual(['share-asked', 'share-quotes']);
    expect(quotes(choice)).toEqual([]);
    const asked = await engine.handle(questionOf(press(choice, 'share-asked'), known));
    expect(asked).toMatchObject({ kind: 'shared', visibility: 'public' });
    expect(plainText(sayReply(asked))).toMatch(/^Asked: why was massimov arrested\?\n/);
    expect(JSON.stringify(asked)).not.toContain('asker-1');
    const late = { ...known, askedAt: '2022-01-11T12:30:01.000Z' };
    const forgotten = await engine.handle(questionOf(press(choice, 'share-asked'), late));
    expect(codes(forgotten)).toEqual(['question-forgotten']);
    const still = await engine.handle(questionOf(press(forgotten, 'share-quotes'), late));
    expect([still.visibility, quotes(still)]).toEqual(['public', quotes(reply)]);
  });

  it('copies the quote with its source as plain words', async () => {
    const reply = await ask('ghost town');
    const copied = plainText(sayReply(await engine.handle(questionOf(press(reply, 'copy')))));
    for (const quote of quotes(reply)) expect(copied).toContain(quote);
    expect(copied).toContain('outlet not stated, with AFP');
  });

  it('carries no question and no asker in any button', async () => {
    const reply = await engine.handle(
      questionOf({ kind: 'ask', text: 'ghost town' }, { asker: 'asker-canary', place: 'place-canary' }),
    );
    expect(JSON.stringify(reply.actions)).not.toMatch(/ghost|canary/);
    for (const { token } of reply.actions) expect(token).toMatch(/^[A-Za-z0-9._~-]{1,80}$/);
  });

  it.each(['', 'x', 't999', 'zzzz.zzzz', '../../etc', 's-1'])(
    'says that the button %j is too old',
    async (token) => {
      for (const action of [
        'share',
        'more-context',
        'copy',
        'timeline-page',
        'sources-page',
        'ask-again',
      ] as const) {
        const reply = await engine.handle(questionOf({ kind: 'press', action, token }));
        expect([reply.kind, codes(reply)]).toEqual(['limited', ['button-too-old']]);
      }
    },
  );

  it('says that a quote no longer stands once its article is gone or changed', async () => {
    const article = shippedArticle();
    const own = Library.of([article]);
    const reply = await engineOver(own).handle(questionOf({ kind: 'ask', text: 'ghost town' }));
    own.put({ ...article, body: article.body.replace('ghost town', 'busy town'), digest: 'other' });
    const changed = await engineOver(own).handle(questionOf(press(reply, 'more-context')));
    expect(codes(changed)).toEqual(['context-gone']);
    own.remove(article.id);
    const gone = await engineOver(own).handle(questionOf(press(reply, 'share')));
    expect(codes(gone)).toEqual(['context-gone']);
  });

  it('answers again after a suggested question is pressed', async () => {
    const reply = await engine.handle(questionOf({ kind: 'help' }));
    const again = await engine.handle(questionOf(press(reply, 'ask-again')));
    expect(['answered', 'conflicting']).toContain(again.kind);
  });

  it('reads a follow-up from the last question of its own conversation and says so', async () => {
    const thread = { thread: 'thread-1' };
    await engine.handle(questionOf({ kind: 'ask', text: 'Who is Karim Massimov?' }, thread));
    const reply = await engine.handle(questionOf({ kind: 'ask', text: 'and when was he detained?' }, thread));
    expect(codes(reply)).toContain('understood-as');
    const elsewhere = await engine.handle(
      questionOf({ kind: 'ask', text: 'and when?' }, { thread: 'thread-2' }),
    );
    expect(codes(elsewhere)).not.toContain('understood-as');
  });

  it('goes on with the timeline shown last for “more”, not with the question before it', async () => {
    const days = Array.from(
      { length: 40 },
      (_, i) => `Bridge ${i} was closed on ${(i % 28) + 1} March 2031.`,
    );
    const long = engineOver(Library.of([articleOf('long.md', days.join('\n\n'))]));
    const thread = { thread: 'thread-4' };
    const say = (text: string) => long.handle(questionOf({ kind: 'ask', text }, thread));
    await say('When was bridge 3 closed?');
    const first = await long.handle(questionOf({ kind: 'timeline' }, thread));
    const next = first.actions.find(({ kind }) => kind === 'timeline-page');
    const more = await say('more');
    expect(codes(more)).toContain('timeline-head');
    expect(codes(more)).not.toContain('understood-as');
    expect(next?.token).toBeDefined();
    let last = more;
    for (let i = 0; i < 10 && codes(last).includes('timeline-head'); i++) last = await say('more');
    expect(codes(last)).toEqual(['nothing-more']);
    await say('When was bridge 3 closed?');
    expect(codes(await say('more'))).not.toContain('timeline-head');
  });

  it('forgets a conversation after half an hour', async () => {
    const thread = 'thread-3';
    await engine.handle(questionOf({ kind: 'ask', text: 'Who is Karim Massimov?' }, { thread }));
    const late = questionOf(
      { kind: 'ask', text: 'and when?' },
      { thread, askedAt: '2022-01-11T12:31:00.000Z' },
    );
    expect(codes(await engine.handle(late))).not.toContain('understood-as');
  });

  it('never throws, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
        const reply = await ask(text);
        expect(reply.kind).not.toBe('fault');
        expect(sayReply(reply).length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same reply to the same question', async () => {
    const question = questionOf({ kind: 'ask', text: 'When did foreign troops arrive?' });
    expect(JSON.stringify(await engine.handle(question))).toBe(JSON.stringify(await engine.handle(question)));
  });

  it('says that there are no articles before anything else can be asked', async () => {
    const empty = engineOver(new Library());
    expect(codes(await empty.handle(questionOf({ kind: 'ask', text: 'what happened?' })))).toContain(
      'no-articles',
    );
    expect(codes(await empty.handle(questionOf({ kind: 'sources' })))).toContain('no-articles');
  });
});

describe('sources', () => {
  const many = Library.of(
    Array.from({ length: 20 }, (_, i) =>
      articleOf(
        `a${String(i).padStart(2, '0')}.md`,
        `---\ntitle: T${i}\noutlet: Outlet ${i % 3}\npublished: 2021-12-${String(i + 1).padStart(2, '0')}\nlang: en\n---\nSentence ${i} stands here.`,
      ),
    ),
  );
  const page = (request: Request) => engineOver(many).handle(questionOf(request));
  const titles = (reply: Reply) =>
    reply.blocks.flatMap((block) => (block.type === 'source' ? [block.source.citation.title] : []));

  it('lists the newest first, eight a page, to the last one', async () => {
    const first = await page({ kind: 'sources' });
    expect(titles(first)).toEqual(['T19', 'T18', 'T17', 'T16', 'T15', 'T14', 'T13', 'T12']);
    const second = await page(press(first, 'sources-page'));
    const third = await page(press(second, 'sources-page'));
    expect(titles(third)).toEqual(['T3', 'T2', 'T1', 'T0']);
    expect(third.actions).toEqual([]);
  });

  it('keeps those of an outlet', async () => {
    const reply = await page({ kind: 'sources', filter: 'outlet 2' });
    expect(titles(reply)).toEqual(['T17', 'T14', 'T11', 'T8', 'T5', 'T2']);
  });
});
