import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminalAdapter } from '../../../adapters/terminal/index.ts';
import { eventually } from '../../contract/harness.ts';
import { NOW, shippedEngine } from '../../e2e/shipped-engine.ts';
import { quotesIn } from './read-screen.ts';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** What the screen shows after these lines were piped in. */
async function session(
  lines: readonly string[],
): Promise<{ screen: string; sentences: ReadonlySet<string> }> {
  const { engine, library } = await shippedEngine();
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = '';
  output.on('data', (chunk: Buffer) => {
    screen += chunk.toString();
  });
  let ended = false;
  const adapter = createTerminalAdapter(
    {},
    {
      input,
      output,
      now: () => NOW,
      logger: silent,
      columns: Number.POSITIVE_INFINITY,
      onEnd: () => {
        ended = true;
      },
    },
  );
  await adapter.start(engine);
  input.end(lines.join('\n'));
  await eventually('the end of input', () => ended);
  await adapter.stop();
  const sentences = library.entries().flatMap((entry) => entry.passages.map((passage) => passage.text));
  return { screen, sentences: new Set(sentences) };
}

describe('over the shipped article', () => {
  it('answers, refuses, tells the sources and the timeline, in whole sentences of the article alone', async () => {
    const { screen, sentences } = await session([
      'Why was Massimov arrested?',
      'What is the capital of Australia?',
      '/sources',
      '/timeline from 2022-01-05 to 2022-01-06',
    ]);
    // A clause meant stands between marks on a screen without colours.
    const quotes = quotesIn(screen.replaceAll(/[▸◂]/g, ''));
    expect(quotes.length).toBeGreaterThan(4);
    for (const quote of quotes) expect(sentences, quote).toContain(quote);
    expect(screen).toContain('The articles don’t answer this.');
    expect(screen).toContain('1 article');
    expect(screen).toContain('Thu 6 Jan 2022');
  });

  it('gives context and something to copy by number', async () => {
    const { screen } = await session(['Why was Massimov arrested?', '1', '2']);
    expect(screen).toMatch(/The paragraph it stands in:\n\n┃ .*▸.+◂/);
    expect(screen).toContain('To copy:');
  });
});
