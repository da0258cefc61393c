/**
 * How many texts are split exactly as the gold says, per set and language.
 *
 *   SEGMENT_SETS=<folder> npx tsx bench/passages.ts [set id prefix]
 *
 * The folder holds `news-dev.json` and `golden-rules.json` (rows `{id, lang, text, sentences, split?, rewrites?}`).
 * With a prefix the failing rows of that set are printed too.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { segment } from '../src/passages/index.ts';

const Row = z.object({
  id: z.string(),
  lang: z.string(),
  rule: z.string().optional(),
  text: z.string(),
  sentences: z.array(z.string()),
  split: z.enum(['dev', 'held']).optional(),
  rewrites: z.boolean().optional(),
});
type Row = z.infer<typeof Row>;

const FILES = ['news-dev.json', 'golden-rules.json'] as const;

function readRows(folder: string): { set: string; row: Row }[] {
  return FILES.flatMap((file) => {
    const path = join(folder, file);
    if (!existsSync(path)) return [];
    const rows = z.array(Row).parse(JSON.parse(readFileSync(path, 'utf8')));
    return rows
      .filter((row) => row.rewrites !== true)
      .map((row) => ({
        set: file === 'news-dev.json' ? 'news-dev' : `golden-${row.lang} ${row.split ?? ''}`,
        row,
      }));
  });
}

const split = (row: Row): string[] => segment(row.text, row.lang).map((passage) => passage.text);
const same = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((text, index) => text === right[index]);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function main(): void {
  const folder = process.env.SEGMENT_SETS;
  const rows = folder === undefined ? [] : readRows(folder);
  if (rows.length === 0) {
    print(`Set SEGMENT_SETS to a folder that holds ${FILES.join(' or ')}; found none.`);
    process.exitCode = 2;
    return;
  }
  const shown = process.argv[2];
  const sets = new Map<string, { exact: number; all: number }>();
  for (const { set, row } of rows) {
    const count = sets.get(set) ?? { exact: 0, all: 0 };
    const got = split(row);
    const exact = same(got, row.sentences);
    sets.set(set, { exact: count.exact + (exact ? 1 : 0), all: count.all + 1 });
    if (!exact && shown !== undefined && set.startsWith(shown)) {
      print(
        `${set} ${row.id} ${row.rule ?? ''}\n  want ${JSON.stringify(row.sentences)}\n  got  ${JSON.stringify(got)}`,
      );
    }
  }
  print('| set | exact | of | % |\n|---|---|---|---|');
  for (const [set, { exact, all }] of [...sets].sort()) {
    print(`| ${set} | ${exact} | ${all} | ${Math.round((100 * exact) / all)} |`);
  }
}

main();
