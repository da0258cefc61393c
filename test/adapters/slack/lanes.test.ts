import { describe, expect, it } from 'vitest';
import { createLanes } from '../../../adapters/slack/lanes.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('createLanes', () => {
  it('keeps one lane in order, whatever each work takes', async () => {
    const lanes = createLanes();
    const done: number[] = [];
    const works = [30, 1, 10].map((ms, at) => lanes.run('a', () => pause(ms).then(() => done.push(at))));
    await Promise.all(works);
    expect(done).toEqual([0, 1, 2]);
  });

  it('lets another lane pass', async () => {
    const lanes = createLanes();
    const done: string[] = [];
    const slow = lanes.run('a', () => pause(30).then(() => done.push('a')));
    await lanes.run('b', async () => done.push('b'));
    await slow;
    expect(done).toEqual(['b', 'a']);
  });

  it('goes on after a work that failed, and gives its error to whoever asked for it', async () => {
    const lanes = createLanes();
    const failed = lanes.run('a', () => Promise.reject(new Error('no')));
    const next = lanes.run('a', async () => 'done');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});
