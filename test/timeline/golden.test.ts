/**
 * Folder = case: `articles/`, `request.json` (the instant of asking; topic, from, to) and, for a person to read,
 * `expected.txt`: the reply's own words. After a wanted change: `npx vitest run test/timeline/golden.test.ts -u`, then
 * read the diff.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { replyTo } from '../../src/commands/demo.ts';
import { loadLibrary } from '../../src/commands/load.ts';
import { plainText, sayReply } from '../../src/words/index.ts';

const root = new URL('../golden/timeline/', import.meta.url);
const cases = readdirSync(root);
const requestShape = z.object({
  now: z.string(),
  topic: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
});

describe('golden timelines', () => {
  test('there is one at least', () => expect(cases.length).toBeGreaterThan(0));
  test.each(cases)('%s reads as its file says', async (name) => {
    const read = readFileSync(new URL(`${name}/request.json`, root), 'utf8');
    const { now, ...asked } = requestShape.parse(JSON.parse(read));
    const folder = fileURLToPath(new URL(`${name}/articles/`, root));
    const { library, problems } = await loadLibrary(folder, () => new Date(now));
    expect(problems).toEqual([]);
    const { topic, from, to } = asked;
    const request = {
      kind: 'timeline' as const,
      ...(topic ? { topic } : {}),
      ...(from ? { from } : {}),
      ...(to ? { to } : {}),
    };
    const reply = await replyTo(library, request, now);
    await expect(`${plainText(sayReply(reply))}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL(`${name}/expected.txt`, root)),
    );
  });
});
