/** One way for every bench to show what it measured. */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import process from 'node:process';

/** Prints a table and writes it as `bench/results/<name>.md`; `notes` stand below it. */
export async function writeTable(
  name: string,
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  notes: readonly string[] = [],
): Promise<void> {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const machine = `Node ${process.version}, ${cpus().length} cores, ${new Date().toISOString().slice(0, 10)}`;
  const table = [line(head), line(head.map(() => '---')), ...rows.map(line)];
  const text = [
    `# ${title}`,
    '',
    `${machine}.`,
    '',
    ...table,
    '',
    ...notes.flatMap((note) => [note, '']),
  ].join('\n');
  await mkdir('bench/results', { recursive: true });
  await writeFile(`bench/results/${name}.md`, text);
  process.stdout.write(`${text}\n`);
}
