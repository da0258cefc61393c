import type { Readable } from 'node:stream';

/** What a command of the command line may touch; real streams in `src/cli.ts`. */
export interface CommandIo {
  readonly stdin: Readable;
  /** Writes one line to standard output. */
  out(line: string): void;
  /** Writes one line to standard error. */
  err(line: string): void;
  /** Columns of the terminal, or 80. */
  readonly columns: number;
  readonly colour: boolean;
}

/** Exit codes: 0 done (a refusal is done), 1 a fault, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** All of a stream as UTF-8, without a byte order mark. */
export async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
