/** The exact face of the command line: real processes, as scripts call it. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly lines: readonly Record<string, unknown>[];
}

async function run(args: readonly string[], input = ''): Promise<Ran> {
  const child = spawn(process.execPath, ['bin/dateline.mjs', ...args], {
    env: { PATH: process.env.PATH ?? '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (err += chunk));
  child.stdin.end(input);
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const lines = out
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
  return { code, out, err, lines };
}

const NOW = ['--now', '2022-01-11'];
const FRONT =
  '---\ntitle: T\noutlet: Outlet A\npublished: 2022-01-08\nlang: en\nurl: https://example.org/a\n---\n';

describe('dateline', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'cli-'));
    await writeFile(
      path.join(folder, 'a.md'),
      `${FRONT}The ministry said on Friday that 12 people were killed in the flood.\n`,
    );
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('ask --json answers with a quote that is the slice it says it is', async () => {
    const { code, lines, err } = await run([
      'ask',
      'How many people were killed in the flood?',
      '--json',
      '--knowledge',
      folder,
      ...NOW,
    ]);
    const body = (await readFile(path.join(folder, 'a.md'), 'utf8')).slice(FRONT.length);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(lines).toHaveLength(1);
    const [answer] = lines as [
      { quotes: { start: number; end: number; text: string; citation: object }[] } & Record<string, unknown>,
    ];
    expect(answer).toMatchObject({
      id: '1',
      kind: 'answered',
      asOf: '2022-01-08',
      searched: { articles: 1, outlets: 1, from: '2022-01-08', to: '2022-01-08' },
    });
    expect(answer.knowledge).toMatch(/^[0-9a-f]{12}$/);
    for (const quote of answer.quotes) expect(body.slice(quote.start, quote.end)).toBe(quote.text);
    expect(answer.quotes[0]?.citation).toMatchObject({
      outlet: 'Outlet A',
      title: 'T',
      published: '2022-01-08',
      url: 'https://example.org/a',
    });
    expect(JSON.stringify(answer)).not.toContain('null,"undefined');
  });

  it('ask --batch answers in input order, goes on after a bad line and ends with 1', async () => {
    const input = [
      '{"id":"x","q":"flood"}',
      'no json',
      '{"id":"y"}',
      '',
      '{"id":7,"q":"Who won the cup?","thread":["flood"]}',
    ].join('\n');
    const { code, lines } = await run(['ask', '--batch', '--json', '--knowledge', folder, ...NOW], input);
    expect(code).toBe(1);
    expect(
      lines.map((line) => [line.id, 'error' in line ? (line.error as { code: string }).code : line.kind]),
    ).toEqual([
      ['x', expect.any(String)],
      [null, 'BAD_JSON'],
      ['y', 'BAD_LINE'],
      ['7', 'not-covered'],
    ]);
  });

  it('gives the same bytes for the same question, articles and instant', async () => {
    const args = ['ask', 'flood', '--json', '--knowledge', folder, ...NOW];
    expect((await run(args)).out).toBe((await run(args)).out);
  });

  it('a refusal is done: exit code 0', async () => {
    const { code, lines } = await run([
      'ask',
      'What is the capital of France?',
      '--json',
      '--knowledge',
      folder,
      ...NOW,
    ]);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ kind: 'not-covered', quotes: [] });
  });

  it('timeline --json resolves the weekday against the publication date', async () => {
    const { code, lines } = await run(['timeline', '--json', '--knowledge', folder, ...NOW]);
    expect(code).toBe(0);
    expect(lines[0]).toMatchObject({ asOf: '2022-01-08', gaps: [], undated: expect.any(Number) });
    expect(lines[0]).toMatchObject({
      entries: [{ when: { start: '2022-01-07', end: '2022-01-08', precision: 'day' } }],
    });
  });

  it('timeline says which words are no date and ends with 2', async () => {
    const { code, err, out } = await run([
      'timeline',
      '--json',
      '--from',
      'banana',
      '--knowledge',
      folder,
      ...NOW,
    ]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('"banana" is no date');
  });

  it('timeline says of days the wrong way round that they are, and ends with 2', async () => {
    const days = ['--from', '2026-05-01', '--to', '2020-01-01'];
    const { code, err, out } = await run(['timeline', '--json', ...days, '--knowledge', folder, ...NOW]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('2026-05-01 – 2020-01-01 ends before it begins');
  });

  it.each(['svg', 'png'])('timeline --picture draws a .%s file', async (kind) => {
    const file = path.join(folder, `picture.${kind}`);
    const { code } = await run(['timeline', '--picture', file, '--knowledge', folder, ...NOW]);
    expect(code).toBe(0);
    const bytes = await readFile(file);
    expect(bytes.subarray(0, 4).toString('latin1')).toBe(kind === 'svg' ? '<svg' : '\x89PNG');
  });

  it('timeline --picture without a dated event says so beside the reply and writes no file', async () => {
    const file = path.join(folder, 'nothing.png');
    const topic = ['--topic', 'zeppelin'];
    const { code, out, err } = await run([
      'timeline',
      ...topic,
      '--picture',
      file,
      '--knowledge',
      folder,
      ...NOW,
    ]);
    expect(code).toBe(0);
    expect(out).toContain('No dated event about “zeppelin”');
    expect(err).toContain('no dated event to draw');
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('timeline --picture to a file of another kind ends with 2 before anything is drawn', async () => {
    const file = path.join(folder, 'picture.gif');
    const { code, err } = await run(['timeline', '--picture', file, '--knowledge', folder, ...NOW]);
    expect(code).toBe(2);
    expect(err).toContain('.png or .svg');
  });

  it('passages --batch writes slices under the id of the line', async () => {
    const { code, lines } = await run(
      ['passages', '--batch', '--json'],
      '{"id":"p","text":"One. Two?","lang":"en"}\n',
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      { article: 'p', kind: 'sentence', start: 0, end: 4, text: 'One.' },
      { article: 'p', kind: 'sentence', start: 5, end: 9, text: 'Two?' },
    ]);
  });

  it('passages FILE reads front matter away', async () => {
    const { lines } = await run(['passages', path.join(folder, 'a.md'), '--json']);
    expect(lines[0]).toMatchObject({ kind: 'sentence', start: 0 });
  });

  it('dates reads standard input against --published', async () => {
    const { code, lines } = await run(
      ['dates', '--json', '--published', '2022-01-08'],
      'They met on Friday.',
    );
    expect(code).toBe(0);
    expect(lines).toEqual([
      {
        id: '1',
        start: 12,
        end: 18,
        text: 'Friday',
        type: 'DATE',
        value: '2022-01-07',
        when: {
          start: '2022-01-07',
          end: '2022-01-08',
          precision: 'day',
          basis: { kind: 'stated', start: 12, end: 18 },
        },
      },
    ]);
  });

  it('check names what is missing and fails only on errors', async () => {
    const plain = path.join(folder, 'sub');
    await writeFile(path.join(tmpdir(), 'plain.txt'), 'A sentence.');
    const warned = await run(['check', path.join(tmpdir(), 'plain.txt'), '--json', ...NOW]);
    expect(warned.code).toBe(0);
    expect(warned.lines.map((line) => line.code)).toEqual([
      'ARTICLE_NO_TITLE',
      'ARTICLE_NO_OUTLET',
      'ARTICLE_NO_DATE',
    ]);
    const failed = await run(['check', plain, '--json', ...NOW]);
    expect(failed.code).toBe(1);
    expect(failed.lines).toMatchObject([{ code: 'ARTICLE_UNREADABLE', severity: 'error' }]);
  });

  it.each([[['ask', '--nonsense']], [['nonsense']], [['ask', 'x', '--now', 'later']]])(
    'wrong use %j ends with 2',
    async (args) => {
      expect((await run(args)).code).toBe(2);
    },
  );

  it('tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
  });

  it('dates refuses a publication date that is none', async () => {
    const { code, err } = await run(['dates', '--published', 'nonsense'], 'on Friday');
    expect(code).toBe(2);
    expect(err).toContain('write an ISO date such as 2022-01-08');
  });

  it('a file in place of the folder is named as what it is', async () => {
    const { code, err } = await run(['ask', 'x', '--knowledge', path.join(folder, 'a.md')]);
    expect(code).toBe(1);
    expect(err).toContain('is a file; name the folder it lies in');
  });

  it('a folder that is not there ends with 1 and says so', async () => {
    const { code, err } = await run(['ask', 'x', '--knowledge', path.join(folder, 'gone')]);
    expect(code).toBe(1);
    expect(err).toContain('cannot read the knowledge folder');
  });

  it('demo shows an answer, a refusal and a timeline of the shipped article', async () => {
    const { code, out } = await run(['demo', ...NOW]);
    expect(code).toBe(0);
    expect(out).toContain('was arrested and placed in a remand center');
    expect(out).toContain('The articles don’t answer this.');
    expect(out).toContain('Timeline · ');
  });
});
