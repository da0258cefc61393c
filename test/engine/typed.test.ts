/** What a stranger types where questions go. */
import { expect, it } from 'vitest';
import type { Reply } from '../../src/contract.ts';
import { Library } from '../../src/library.ts';
import { plainText, sayReply } from '../../src/words/index.ts';
import { engineOver, questionOf, shippedArticle } from '../helpers/library.ts';

const engine = engineOver(Library.of([shippedArticle()]), { safetyNote: 'Emergency: 112' });
const ask = (text: string, thread = text): Promise<Reply> =>
  engine.handle({ ...questionOf({ kind: 'ask', text }), thread });
const said = async (text: string, thread?: string): Promise<string> =>
  plainText(sayReply(await ask(text, thread)));

it.each([
  ['help', 'help'],
  ['sources', 'sources'],
  ['privacy', 'privacy'],
  ['timeline', 'timeline'],
  ['timeline of Almaty', 'timeline'],
])('"%s" brings what it names, as kind %s', async (text, kind) => {
  expect((await ask(text)).kind).toBe(kind);
});

it('a topic typed after "timeline" keeps its days apart', async () => {
  expect(await said('timeline Almaty since 6 January 2022')).toContain('Timeline · “Almaty” · 6');
});

it('whoever types help sees the safety note', async () => {
  expect(await said('help')).toContain('Emergency: 112');
});

it('a timeline after the last article says which days it looked at and which articles there are', async () => {
  const text = await said('timeline Almaty since 1 March 2022');
  expect(text).toContain('Timeline · “Almaty” · since 1 Mar 2022\n');
  expect(text).toContain('No dated event about “Almaty” in those days in 1 article, published 8 Jan 2022.');
});

it('what was understood is told when it is other than what was asked, and only then', async () => {
  await said('Who is Karim Massimov?', 'one');
  expect(await said('when was he arrested?', 'one')).toContain(
    'Understood as: When was Karim Massimov arrested?',
  );
  await said('who is the president', 'two');
  const bare = await said('how many dead', 'two');
  expect(bare).toContain('You asked: how many dead');
  expect(bare).not.toContain('Understood as');
});
