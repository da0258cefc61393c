import { createInterface, type Interface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Engine } from '../../src/contract.ts';
import { completeLine } from './complete.ts';

/** A stream that may be a terminal. */
export type Input = Readable & { readonly isTTY?: boolean };
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

export interface LineReader {
  /** Shows the prompt where there is somebody to see it. */
  prompt(): void;
  /** Writes whole lines above the prompt. */
  print(text: string): void;
  /** Replaces the line at the cursor by a passing note; `''` removes it. Nothing where there is no terminal. */
  note(text: string): void;
  /** Idempotent; releases the input stream. */
  close(): void;
}

export interface LineEvents {
  readonly line: (line: string) => void;
  /** Ctrl-C at the prompt. */
  readonly interrupt: () => void;
  /** No more input: Ctrl-D, or the end of a pipe. */
  readonly end: () => void;
}

/** Reads lines with history and completion on a terminal, plainly from anything else. */
export function createLineReader(
  streams: { readonly input: Input; readonly output: Output },
  prompt: string,
  suggest: Engine['suggest'],
  events: LineEvents,
): LineReader {
  const interactive = streams.input.isTTY === true && streams.output.isTTY === true;
  const reader: Interface = createInterface({
    input: streams.input,
    output: interactive ? streams.output : undefined,
    terminal: interactive,
    prompt,
    historySize: 200,
    removeHistoryDuplicates: true,
    completer: (line: string) => completeLine(line, suggest),
  });
  let closed = false;
  const end = () => {
    if (closed) return;
    closed = true;
    events.end();
  };
  reader.on('line', events.line);
  reader.on('SIGINT', events.interrupt);
  reader.on('close', end);
  // A reader that went away (EPIPE) ends the session; unheard, it would end the whole program.
  streams.output.on('error', end);
  return {
    prompt: () => {
      if (interactive && !closed) reader.prompt(true);
    },
    print: (text) => {
      streams.output.write(`${text}\n`);
    },
    note: (text) => {
      if (interactive) streams.output.write(`\r\u001B[K${text}`);
    },
    close: () => {
      if (closed) return;
      closed = true;
      reader.close();
      streams.output.off('error', end);
    },
  };
}
