import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { guarded } from '../../../adapters/discord/guarded.ts';
import { ExpiredError } from '../../../src/errors.ts';

async function run(answer: Promise<void>) {
  const lines: Record<string, unknown>[] = [];
  const logger = pino({ level: 'debug' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const told: string[] = [];
  await guarded(logger, 'discord:1', answer, async (code) => void told.push(code));
  return { lines, told };
}

describe('guarded', () => {
  it('says nothing when all went well, but that it is done', async () => {
    const { lines, told } = await run(Promise.resolve());
    expect(told).toEqual([]);
    expect(lines.map(({ msg, questionId }) => [msg, questionId])).toEqual([['done', 'discord:1']]);
  });

  it('logs what the platform refused, without telling the asker, who can’t be reached', async () => {
    const { lines, told } = await run(Promise.reject(new ExpiredError()));
    expect(told).toEqual([]);
    expect(lines[0]).toMatchObject({ level: 40, code: 'INTERACTION_EXPIRED' });
  });

  it('tells the asker of a fault of ours, with the code that the log holds', async () => {
    const { lines, told } = await run(Promise.reject(new TypeError('x is not a function')));
    expect(told).toEqual([expect.stringMatching(/^E-[0-9A-F]{4}$/)]);
    expect(lines[0]).toMatchObject({ level: 50, code: told[0] });
  });
});
