/** A public message is written down although the store is away for a while, or the process is about to end. */
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Receipt } from '../../src/contract.ts';
import { createEngine } from '../../src/engine.ts';
import { createLiving, type Living } from '../../src/living/index.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import {
  BRIDGE,
  createPlace,
  MODERATOR,
  NOW,
  type Place,
  type Replica,
} from '../knowledge/newsroom/fixture.ts';
import { PaperPosts } from './paper-posts.ts';

const logger = pino({ level: 'silent' });
const MESSAGE = { platform: 'paper', channel: 'c1', message: 'm1' };

let place: Place;
let replica: Replica;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', BRIDGE);
  replica = await place.open();
});
afterEach(() => place.end());

const livingOver = (store: Store): Living =>
  createLiving({ ...replica, store, now: () => place.clock, logger, leaseMs: 50 });

async function receipt(): Promise<Receipt> {
  const engine = createEngine({ library: replica.library, staleAfterMs: 1e12, safetyNote: null, logger });
  const request = { kind: 'ask', text: 'When did the bridge over the Ili reopen?' } as const;
  const asked = { id: '1', request, askedAt: NOW, place: null, asker: null, visibility: 'public' } as const;
  return { ...MESSAGE, thread: null, at: NOW, reply: await engine.handle(asked) };
}

/** The real store, whose next writes of messages fail. */
function failing(times: number): Store {
  let left = times;
  const { postings } = replica.store;
  return {
    ...replica.store,
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
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await posted;
    await expect.poll(() => posts.text('m1'), { timeout: 5_000 }).toContain('~');
    await living.stop();
  });

  it('posted in the last moment is written before stopping ends', async () => {
    const living = livingOver(replica.store);
    void living.posted(await receipt());
    await living.stop();
    await replica.close();
    const again = await openStore(place.storeUrl);
    expect(await again.postings.at(MESSAGE)).not.toBeNull();
    await again.close();
  });

  it('that waits for the store is tried once more when stopping, and does not hold it up', async () => {
    const living = livingOver(failing(1));
    void living.posted(await receipt());
    await living.stop();
    expect(await replica.store.postings.at(MESSAGE)).not.toBeNull();
    const other = livingOver(failing(99));
    void other.posted(await receipt());
    await other.stop();
  });

  it('is posted although the store is away, and remembered later', async () => {
    const away = failing(1);
    const announce = async (): Promise<never> => Promise.reject(new Error('the database is away'));
    const living = livingOver({ ...away, postings: { ...away.postings, announce } });
    const announced = await living.announce({ ...(await receipt()), mark: 'a' });
    announced.posted({ channel: 'c1', message: 'm1' });
    await expect.poll(() => replica.store.postings.at(MESSAGE), { timeout: 5_000 }).not.toBeNull();
    await living.stop();
  });

  it('waits a second for a slow store and no longer, and is remembered once', async () => {
    const { postings } = replica.store;
    let go = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      go = resolve;
    });
    const announce: typeof postings.announce = async (posting) => {
      await gate;
      return postings.announce(posting);
    };
    const living = livingOver({ ...replica.store, postings: { ...postings, announce } });
    const posts = new PaperPosts();
    living.attach('paper', posts);
    const { reply, ...rest } = await receipt();
    const announced = await living.announce({ ...rest, reply, mark: 'a' });
    posts.messages.set('m1', reply);
    posts.marks.set('a', 'm1');
    announced.posted({ channel: 'c1', message: 'm1' });
    await expect.poll(() => replica.store.postings.at(MESSAGE)).not.toBeNull();
    go();
    await expect.poll(() => replica.store.postings.counts()).toEqual(new Map([['bridge', 2]]));
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await expect.poll(() => living.progress()).toMatchObject({ open: 0 });
    expect(posts.calls.filter((call) => call.startsWith('reply'))).toEqual(['reply m1']);
    expect(await replica.store.postings.counts()).toEqual(new Map([['bridge', 1]]));
    await living.stop();
  });
});
