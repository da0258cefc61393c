import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Article } from '../knowledge/article.ts';
import { detectLanguage } from '../knowledge/language.ts';
import { readArticle } from '../knowledge/read-article.ts';
import { segment } from '../passages/index.ts';
import { runBatch } from './batch.ts';
import type { CommandIo, ExitCode } from './io.ts';

const passagesLine = z.object({ id: z.coerce.string(), text: z.string(), lang: z.string().optional() });

/** `dateline passages --batch`: the text of a line is a body; its id stands as the article. */
export async function passagesBatch(lang: string | null, io: CommandIo): Promise<ExitCode> {
  return runBatch(io, passagesLine, (line) =>
    passagesJson(line.id, line.text, line.lang ?? lang ?? detectLanguage(line.text) ?? 'en'),
  );
}

/** `dateline passages FILE…`. Exit 1 when a file cannot be read. */
export async function passagesOfFiles(
  files: readonly string[],
  lang: string | null,
  now: Date,
  io: CommandIo,
): Promise<ExitCode> {
  let code: ExitCode = 0;
  for (const file of files) {
    const article = await readOne(file, now, io);
    if (article === null) code = 1;
    else
      for (const line of passagesJson(article.id, article.body, lang ?? article.lang))
        io.out(JSON.stringify(line));
  }
  return code;
}

function passagesJson(article: string, body: string, lang: string): readonly unknown[] {
  return segment(body, lang).map(({ kind, start, end, text }) => ({ article, kind, start, end, text }));
}

async function readOne(file: string, now: Date, io: CommandIo): Promise<Article | null> {
  try {
    const { article, problems } = readArticle(await readFile(file), file, now);
    for (const problem of problems)
      io.err(`${problem.severity}: ${file}: ${problem.message} (${problem.code})`);
    return article;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    io.err(`error: ${file}: cannot be read (${reason})`);
    return null;
  }
}
