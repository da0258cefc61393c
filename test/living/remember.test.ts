/** A public message is written down although the store is away for a while, or the process is about to end. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/contract.ts';
import { createEngine } from '../../src/engine.ts';
import { createLiving, type Living } from '../../src/living/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { BRIDGE, createPlace, type Desk, MODERATOR, NOW, type Place } from '../knowledge/newsroom/fixture.ts';
import { PaperPosts } from './paper-posts.ts';

const logger = pino({ level: 'silent' });
const MESSAGE = { platform: 'paper', channel: 'c1', message: 'm1' };

let place: Place;
let desk: Desk;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', BRIDGE);
  desk = await place.open();
});
afterEach(() => place.end());

const livingOver = (store: Store): Living =>
  createLiving({ ...desk, store, now: () => place.clock, logger, leaseMs: 50 });

async function receipt(): Promise<Receipt> {
  const engine = createEngine({ library: desk.library, staleAfterMs: 1e12, safetyNote: null, logger });
  const request = { kind: 'ask', text: 'When did the bridge over the Ili reopen?' } as const;
  const asked = { id: '1', request, askedAt: NOW, place: null, asker: null, visibility: 'public' } as const;
  return { ...MESSAGE, thread: null, at: NOW, reply: await engine.handle(asked) };
}

/** The real store, whose next writes of messages fail. */
function failing(times: number): Store {
  let left = times;
  const { postings } = desk.store;
  return {
    ...desk.store,
    postings: {
      ...postings,
      add: async (posting) => {
        left -= 1;
        if (left >= 0) throw new Error('the database is away');
        await postings.add(posting);
      },
    },
  };
}

describe('a public message', () => {
  it('posted while the store was away is remembered later, and repaired for what happened meanwhile', async () => {
    const living = livingOver(failing(2));
    const posts = new PaperPosts();
    living.attach('paper', posts);
    const posted = living.posted(await receipt());
    await desk.newsroom.withdraw('bridge', MODERATOR);
    await posted;
    await expect.poll(() => posts.text('m1'), { timeout: 5_000 }).toContain('~');
    await living.stop();
  });

  it('posted in the last moment is written before stopping ends', async () => {
    const living = livingOver(desk.store);
    void living.posted(await receipt());
    await living.stop();
    await desk.close();
    const again = await openStore(place.storeUrl);
    expect(await again.postings.at(MESSAGE)).not.toBeNull();
    await again.close();
  });

  it('that waits for the store is tried once more when stopping, and does not hold it up', async () => {
    const living = livingOver(failing(1));
    void living.posted(await receipt());
    await living.stop();
    expect(await desk.store.postings.at(MESSAGE)).not.toBeNull();
    const other = livingOver(failing(99));
    void other.posted(await receipt());
    await other.stop();
  });
});
