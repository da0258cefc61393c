import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { createFolderSource } from '../knowledge/folder.ts';
import { readDocument } from '../knowledge/formats/index.ts';
import type { Problem } from '../knowledge/problem.ts';
import { count } from '../start/lines.ts';
import type { CommandIo, ExitCode } from './io.ts';

/** `dateline check [PATH…]`: one line a problem; exit 1 only on errors. */
export async function check(
  paths: readonly string[],
  now: Date,
  json: boolean,
  io: CommandIo,
): Promise<ExitCode> {
  const problems: Problem[] = [];
  for (const one of paths) problems.push(...(await checkPath(one, now)));
  for (const problem of problems) {
    io.out(
      json
        ? JSON.stringify(problem)
        : `${problem.severity}: ${problem.file}: ${problem.message} (${problem.code})`,
    );
  }
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  if (!json) io.err(`${count(errors, 'error')}, ${count(problems.length - errors, 'warning')}`);
  return errors > 0 ? 1 : 0;
}

async function checkPath(target: string, now: Date): Promise<readonly Problem[]> {
  const found = await stat(target).catch(() => null);
  if (found === null) {
    const message = 'there is no such file or folder; check the path';
    return [{ file: target, code: 'ARTICLE_UNREADABLE', severity: 'error', message }];
  }
  if (found.isDirectory()) return (await createFolderSource(target, () => now).look()).problems;
  return (await readDocument(await readFile(target), path.basename(target), now)).problems;
}
