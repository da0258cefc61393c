import { describe, expect, it } from 'vitest';
import { createWork } from '../../../adapters/discord/work.ts';
import { gate } from '../../contract/scripted-engine.ts';

describe('createWork', () => {
  it('is finished when nothing was begun', async () => {
    expect(await createWork().finish(60_000)).toBe(true);
  });

  it('waits for what is in flight, also for what begins meanwhile', async () => {
    const work = createWork();
    const [first, second] = [gate(), gate()];
    const done: string[] = [];
    work.add(first.opened.then(() => void done.push('first')));
    const finished = work.finish(60_000);
    work.add(second.opened.then(() => void done.push('second')));
    first.open();
    await Promise.resolve();
    second.open();
    expect(await finished).toBe(true);
    expect(done).toEqual(['first', 'second']);
  });

  it('gives up after its time', async () => {
    const work = createWork();
    work.add(new Promise(() => undefined));
    expect(await work.finish(10)).toBe(false);
  });
});
