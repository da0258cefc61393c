import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import { createTerminalAdapter, type TerminalDeps, wantsColour } from '../../../adapters/terminal/index.ts';
import type { Adapter } from '../../../src/contract.ts';
import { eventually } from '../../contract/harness.ts';
import { askedText, sampleQuote, sampleReply } from '../../contract/sample-replies.ts';
import { gate, type ScriptedEngine, scriptedEngine } from '../../contract/scripted-engine.ts';

interface Session {
  readonly adapter: Adapter;
  readonly input: PassThrough & { isTTY?: boolean };
  readonly screen: () => string;
  readonly ends: string[];
  readonly errors: string[];
}
const running: Adapter[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((adapter) => adapter.stop()));
});

async function open(
  engine: ScriptedEngine,
  isTTY = false,
  deps: Partial<TerminalDeps> = {},
  columns = 60,
): Promise<Session> {
  const input: Session['input'] = Object.assign(new PassThrough(), { isTTY });
  const output = Object.assign(new PassThrough(), { isTTY, columns });
  let written = '';
  output.on('data', (chunk: Buffer) => {
    written += chunk.toString();
  });
  const ends: string[] = [];
  const errors: string[] = [];
  const log = {
    info: () => undefined,
    warn: () => undefined,
    error: (_: object, m: string) => void errors.push(m),
  };
  const adapter = createTerminalAdapter(
    {},
    {
      input,
      output,
      logger: log,
      now: () => new Date('2022-01-08T12:00:00Z'),
      onEnd: (how) => ends.push(how),
      ...deps,
    },
  );
  running.push(adapter);
  await adapter.start(engine);
  return { adapter, input, screen: () => written, ends, errors };
}

const echo = () =>
  scriptedEngine((question) =>
    sampleReply(question, [sampleQuote(`Said of ${askedText(question)}.`)], {
      actions: [
        { kind: 'share', token: 's' },
        { kind: 'more-context', token: 'tok-1' },
      ],
    }),
  );

describe('a session', () => {
  it('answers piped lines in order, one at a time, then tells that input ended', async () => {
    const { input, screen, ends } = await open(echo());
    input.end('first\nsecond\n\nthird');
    await eventually('the end', () => ends.length === 1);
    const said = [...screen().matchAll(/Said of (\w+)/g)].map((match) => match[1]);
    expect(said).toEqual(['first', 'second', 'third']);
    expect(ends).toEqual(['end-of-input']);
  });

  it('writes lines of the usual width where the screen gives no size', async () => {
    const { input, screen, ends } = await open(echo(), false, {}, 0);
    input.end(Array.from({ length: 30 }, () => 'word').join(' '));
    await eventually('the end', () => ends.length === 1);
    expect(
      Math.max(
        ...screen()
          .split('\n')
          .map((line) => line.length),
      ),
    ).toBeGreaterThan(70);
  });

  it('presses what is offered by its number, and says so when nothing is', async () => {
    const engine = echo();
    const { input, screen } = await open(engine);
    input.write('1\n');
    await eventually('a word about nothing to choose', () => screen().includes('nothing to choose'));
    input.write('why\n1\n');
    await eventually('the press', () => screen().includes('Said of tok-1'));
    expect(engine.asked.map((one) => one.request)).toEqual([
      { kind: 'ask', text: 'why' },
      { kind: 'press', action: 'more-context', token: 'tok-1' },
    ]);
    input.write('7\n');
    await eventually('a word about the range', () => screen().includes('Type 1, or a question'));
  });

  it('hands over instant, conversation and nothing about the person', async () => {
    const engine = echo();
    const { input } = await open(engine);
    input.write('why\n');
    await eventually('a question', () => engine.asked.length === 1);
    expect(engine.asked[0]).toMatchObject({
      askedAt: '2022-01-08T12:00:00.000Z',
      place: null,
      asker: null,
      visibility: 'private',
      thread: 'terminal',
    });
  });

  it('shows commands for ?, and says when there is no such command', async () => {
    const engine = echo();
    const { input, screen } = await open(engine);
    input.write('?\n/nope\u001B[2J\n');
    await eventually(
      'both',
      () => screen().includes('/timeline [topic]') && screen().includes('no command /nope'),
    );
    expect(screen()).not.toContain('\u001B');
    expect(engine.asked).toEqual([]);
  });

  it('goes on after a fault of the engine, with a word and without the error', async () => {
    const engine = scriptedEngine((question) => {
      if (askedText(question) === 'bad') throw new Error('canary');
      return sampleReply(question, [sampleQuote('Fine.')]);
    });
    const { input, screen, errors } = await open(engine);
    input.write('bad\ngood\n');
    await eventually('the next answer', () => screen().includes('Fine.'));
    expect(screen()).toContain('Something broke');
    expect(screen()).not.toContain('canary');
    expect(errors).toEqual(['a reply could not be made']);
  });

  it('reads no more than 8,000 characters of a line', async () => {
    const engine = echo();
    const { input } = await open(engine);
    input.write(`${'x'.repeat(20_000)}\n`);
    await eventually('a question', () => engine.asked.length === 1);
    expect(engine.asked.map(askedText)[0]).toHaveLength(8_000);
  });
});

describe('questions to ask next', () => {
  it('stand once: by number where there are any, else in words', async () => {
    const { input, screen } = await open(
      scriptedEngine((question) =>
        sampleReply(question, [], {
          blocks: [
            {
              type: 'notice',
              tone: 'quiet',
              notice: { code: 'try-asking', facts: { questions: ['Next?'] } },
            },
          ],
          actions: askedText(question) === 'keys' ? [{ kind: 'ask-again', token: 'a', label: 'Next?' }] : [],
        }),
      ),
    );
    input.end('keys\nwords\n');
    await eventually('both replies', () => screen().split('Next?').length > 2);
    expect(screen().match(/Next\?/g)).toHaveLength(2);
  });
});

describe('on a terminal', () => {
  it('prompts, completes with Tab and recalls the last line with the arrow', async () => {
    const engine = echo();
    const { input, screen } = await open(engine, true);
    await eventually('a prompt', () => screen().includes('dateline › '));
    // Keys come one by one: a Tab inside a pasted text is a character, not a wish.
    input.write('/so');
    input.write('\t');
    await eventually('the completed command', () => screen().includes('rces '));
    input.write('\r');
    await eventually('a reply', () => screen().includes('Said of sources'));
    input.write('\u001B[A\r');
    await eventually('the same again', () => engine.asked.length === 2);
    expect(engine.asked.map((one) => one.request)).toEqual([{ kind: 'sources' }, { kind: 'sources' }]);
  });

  it.each([
    ['Ctrl-C', '\u0003', 'interrupt'],
    ['Ctrl-D', '\u0004', 'end-of-input'],
    ['/quit', '/quit\r', 'quit'],
  ])('%s ends the session once', async (_, keys, how) => {
    const { input, ends } = await open(echo(), true);
    // Who is in a hurry presses twice.
    input.write(keys);
    input.write(keys);
    await eventually('the end', () => ends.length > 0);
    expect(ends).toEqual([how]);
  });

  it('shows that a slow reply is being worked on, and takes the note away', async () => {
    const door = gate();
    const engine = scriptedEngine(async (question) => {
      await door.opened;
      return sampleReply(question, [sampleQuote('At last.')]);
    });
    const { input, screen } = await open(engine, true);
    input.write('slow\r');
    await eventually('a note', () => screen().includes('Looking through the articles'));
    door.open();
    await eventually('the reply', () => screen().includes('At last.'));
    expect(screen()).toContain('Looking through the articles …\r\u001B[K');
  });
});

describe('when the output goes away', () => {
  it('ends the session instead of the program', async () => {
    const output = Object.assign(new PassThrough(), { isTTY: false });
    const { ends } = await open(echo(), false, { output });
    output.destroy(new Error('EPIPE'));
    await eventually('the end', () => ends.length === 1);
  });
});

describe('colour', () => {
  it.each([
    [{ isTTY: true }, undefined, undefined, true],
    [{ isTTY: true }, '', 'xterm', true],
    [{ isTTY: true }, '1', 'xterm', false],
    [{ isTTY: true }, undefined, 'dumb', false],
    [{ isTTY: false }, undefined, 'xterm', false],
    [{}, undefined, 'xterm', false],
  ])('on %j with NO_COLOR=%j and TERM=%j is %j', (stream, noColour, term, expected) => {
    expect(wantsColour(stream, noColour, term)).toBe(expected);
  });
});
