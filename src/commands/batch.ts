import { createInterface } from 'node:readline';
import type { z } from 'zod';
import type { CommandIo, ExitCode } from './io.ts';

/**
 * JSON Lines in, JSON Lines out, in input order. A bad line gives `{"id","error":{"code","message"}}` and the rest go on;
 * the exit code is then 1. `answer` gives the lines to write for one input.
 */
export async function runBatch<S extends z.ZodType<{ id: string }>>(
  io: CommandIo,
  schema: S,
  answer: (line: z.output<S>) => readonly unknown[],
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    const text = line.replace(/^\uFEFF/, '');
    if (text.trim() === '') continue;
    const read = readLine(text, schema);
    if ('error' in read) {
      io.out(JSON.stringify(read));
      code = 1;
      continue;
    }
    try {
      for (const one of answer(read.value)) io.out(JSON.stringify(one));
    } catch (error) {
      const message = error instanceof Error ? error.message : 'unknown fault';
      io.out(JSON.stringify({ id: read.value.id, error: { code: 'FAULT', message } }));
      code = 1;
    }
  }
  return code;
}

type ReadLine<T> =
  | { readonly value: T }
  | { readonly id: string | null; readonly error: { readonly code: string; readonly message: string } };

function readLine<S extends z.ZodType>(text: string, schema: S): ReadLine<z.output<S>> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { id: null, error: { code: 'BAD_JSON', message: 'the line is not JSON' } };
  }
  const read = schema.safeParse(parsed);
  if (read.success) return { value: read.data };
  const given = typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
  const id = typeof given === 'string' || typeof given === 'number' ? String(given) : null;
  const { path = [], message = 'not valid' } = read.error.issues[0] ?? {};
  return { id, error: { code: 'BAD_LINE', message: [...path, message].join(': ') } };
}
