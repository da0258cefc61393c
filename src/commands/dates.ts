import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { findTimeMentions } from '../dates/index.ts';
import { readPublished } from '../knowledge/published.ts';
import { segment } from '../passages/index.ts';
import { runBatch } from './batch.ts';
import { type CommandIo, type ExitCode, readAll } from './io.ts';

const datesLine = z.object({
  id: z.coerce.string(),
  text: z.string(),
  published: z.string().nullish(),
  lang: z.string().optional(),
  zone: z.string().nullish(),
});
type DatesLine = z.output<typeof datesLine>;

/** `dateline dates --batch`. */
export async function datesBatch(lang: string, io: CommandIo): Promise<ExitCode> {
  return runBatch(io, datesLine, (line) => datesJson({ ...line, lang: line.lang ?? lang }));
}

/** The publication date that was written behind `--published`, as articles state it. */
export function publishedOf(words: string): string {
  const published = readPublished(words);
  if (published === null) throw new InvalidArgumentError('write an ISO date such as 2022-01-08.');
  return published;
}

/** `dateline dates`: the mentions of the text on standard input, one JSON line each. */
export async function datesOfInput(lang: string, published: string | null, io: CommandIo): Promise<void> {
  const text = await readAll(io.stdin);
  for (const mention of datesJson({ id: '1', text, lang, published })) io.out(JSON.stringify(mention));
}

/** One line a time mention; offsets into the given text. */
function datesJson({ id, text, published, lang = 'en', zone }: DatesLine): readonly unknown[] {
  const context = {
    published: published ? readPublished(published) : null,
    zone: zone ?? null,
    lang,
    sentences: segment(text, lang),
  };
  return findTimeMentions(text, context).map(({ start, end, text: words, type, value, mod, when }) => ({
    id,
    start,
    end,
    text: words,
    type,
    value,
    ...(mod === undefined ? {} : { mod }),
    ...(when === undefined ? {} : { when }),
  }));
}
