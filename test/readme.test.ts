/** What the README shows is what the program says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { renderTerminal } from '../adapters/terminal/index.ts';
import { Library } from '../src/library.ts';
import { firstLine } from '../src/start/lines.ts';
import { engineOver, questionOf, shippedArticle } from './helpers/library.ts';

const README = readFileSync('README.md', 'utf8');
const library = Library.of([shippedArticle()]);
const shown = [...README.matchAll(/^```\nYou asked: ([^\n]*)\n[^`]*/gm)].map(([block, question = '']) => ({
  question,
  block: block.slice('```\n'.length).trimEnd(),
}));

it('shows an answer and a refusal', () => {
  expect(shown).toHaveLength(2);
});

it.each(shown)('shows the reply to $question as it is', async ({ question, block }) => {
  const reply = await engineOver(library).handle(questionOf({ kind: 'ask', text: question }));
  expect(renderTerminal(reply, { columns: 88, colour: false })).toContain(block);
});

it('shows the first line of a start', () => {
  expect(README).toContain(`\n${firstLine('0.1.0', library)}\n`);
});
