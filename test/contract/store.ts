/** What every store guarantees, whichever database it stands on: one suite, run over each. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../src/knowledge/article.ts';
import {
  type AnnouncedPosting,
  type NewPosting,
  type NewRevision,
  type Revision,
  type Store,
  wordsDigest,
} from '../../src/store/index.ts';

export interface StoreHarness {
  /** A store of its own, empty; or a second handle on the same one, as another process would have it. */
  open(): Promise<Store>;
  /** Empties it for the next test. */
  reset(): Promise<void>;
}

const AT = '2022-01-08T10:00:00.000Z';
const article = (id: string, body = `Text of ${id}.`): Article => ({
  id,
  title: null,
  outlet: 'Outlet A',
  url: null,
  published: '2022-01-08',
  lang: 'en',
  agency: null,
  contributors: ['AFP'],
  place: null,
  zone: null,
  licence: null,
  body,
  digest: `digest-of-${body}`,
});
const revision = (id: string, more: Partial<NewRevision> = {}): NewRevision => ({
  article: id,
  act: 'published',
  at: AT,
  by: 'moderators',
  who: null,
  why: null,
  origin: 'file',
  digest: article(id).digest,
  passage: null,
  repair: false,
  ...more,
});
const posting = (message: string, more: Partial<NewPosting> = {}): NewPosting => ({
  platform: 'paper',
  channel: 'c1',
  message,
  thread: null,
  at: AT,
  knowledge: 'aaaa',
  lang: 'en',
  parts: [{ type: 'quote', role: 'answer', quote: { article: 'a', digest: 'd', start: 0, end: 4 } }],
  ...more,
});
const publish = (store: Store, id: string, knowledge = 'aaaa', more: Partial<NewRevision> = {}) =>
  store.revisions.append(0, () => ({ revisions: [revision(id, more)], texts: [article(id)], knowledge }));

export function storeContract(name: string, harnessOf: () => StoreHarness): void {
  describe(`the store over ${name}`, () => {
    let store: Store;
    let other: Store;
    beforeEach(async () => {
      await harnessOf().reset();
      store = await harnessOf().open();
      other = await harnessOf().open();
    });
    afterEach(async () => {
      await store.close();
      await other.close();
    });

    describe('wishes to be told when a sentence no longer stands', () => {
      const watch = (id: string, more: object = {}) => ({
        id,
        asker: 'asker-1',
        article: 'a',
        digest: 'd',
        start: 0,
        end: 4,
        lang: 'en',
        since: AT,
        until: '2022-02-07T10:00:00.000Z',
        ...more,
      });

      it('are kept once a sentence and person, the later end counting, until they are over', async () => {
        await store.watches.add([watch('1'), watch('2', { start: 5, end: 9 })]);
        await other.watches.add([watch('1', { until: '2022-03-01T00:00:00.000Z' })]);
        expect((await store.watches.list('2022-02-06T00:00:00.000Z')).map(({ id }) => id)).toEqual([
          '1',
          '2',
        ]);
        expect(await store.watches.list('2022-02-07T10:00:00.000Z')).toEqual([
          watch('1', { until: '2022-03-01T00:00:00.000Z' }),
        ]);
        expect(await store.watches.sweep('2022-02-07T10:00:00.000Z')).toBe(1);
        expect(await store.watches.list(AT)).toHaveLength(1);
      });

      it('are gone once told, or when the person wants to be forgotten', async () => {
        await store.watches.add([watch('1'), watch('2'), watch('3', { asker: 'asker-2' })]);
        await store.watches.remove(['1']);
        expect(await other.watches.forget('asker-1')).toBe(1);
        expect(await other.watches.forget('asker-1')).toBe(0);
        expect((await store.watches.list(AT)).map(({ id }) => id)).toEqual(['3']);
      });
    });

    it('knows the last look at each live page', async () => {
      const page = { article: 'a', digest: 'd', at: AT, sentences: 3, missing: [0, 17], doubts: ['ab'] };
      await store.livePages.put(page);
      await store.livePages.put({ ...page, article: 'b', missing: [] });
      await other.livePages.put({ ...page, at: '2022-01-09T10:00:00.000Z', missing: [] });
      expect(await store.livePages.all()).toEqual([
        { ...page, at: '2022-01-09T10:00:00.000Z', missing: [] },
        { ...page, article: 'b', missing: [] },
      ]);
    });

    describe('revisions', () => {
      it('numbers changes from 1 without gaps, in one order for all processes', async () => {
        await Promise.all(
          Array.from({ length: 20 }, (_, i) => publish(i % 2 === 0 ? store : other, `a${i}`, `k${i}`)),
        );
        const all = await store.revisions.since(0);
        expect(all.map((one) => one.seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
        expect(new Set(all.map((one) => one.article)).size).toBe(20);
        expect(await other.revisions.since(0)).toEqual(all);
      });

      it('hands the plan what others wrote meanwhile, before anything of ours is written', async () => {
        await publish(store, 'a');
        await publish(other, 'b');
        let seen: readonly Revision[] = [];
        const { news, added } = await store.revisions.append(1, (found) => {
          seen = found;
          return { revisions: [revision('c')], texts: [article('c')], knowledge: 'cccc' };
        });
        expect(seen.map((one) => one.article)).toEqual(['b']);
        expect(news).toEqual(seen);
        expect(added.map((one) => [one.seq, one.article, one.knowledge])).toEqual([[3, 'c', 'cccc']]);
      });

      it('writes nothing at all when the plan throws or gives nothing', async () => {
        const failing = store.revisions.append(0, () => {
          throw new Error('no such article');
        });
        await expect(failing).rejects.toThrow('no such article');
        expect(await store.revisions.append(0, () => null)).toEqual({ news: [], added: [] });
        expect(await store.revisions.since(0)).toEqual([]);
        await publish(store, 'a');
        expect((await store.revisions.since(0)).map((one) => one.seq)).toEqual([1]);
      });

      it('writes nothing at all when a text is missing', async () => {
        const failing = store.revisions.append(0, () => ({
          revisions: [revision('a'), revision('b', { digest: 'nowhere' })],
          texts: [article('a')],
          knowledge: 'aaaa',
        }));
        await expect(failing).rejects.toThrow();
        expect(await other.revisions.since(0)).toEqual([]);
        expect(await other.revisions.texts([{ article: 'a', digest: article('a').digest }])).toEqual([]);
      });

      it('gives back everything a revision says, and its text under its id', async () => {
        const passage = { start: 3, end: 9, text: 'of a “x”' };
        await publish(store, 'a', 'aaaa', {
          who: 'u1',
          why: 'wrong',
          passage,
          act: 'withdrawn',
          by: 'outlet',
        });
        const { repair: _, ...said } = revision('a', {
          who: 'u1',
          why: 'wrong',
          passage,
          act: 'withdrawn',
          by: 'outlet',
        });
        expect(await other.revisions.history('a')).toEqual([{ ...said, seq: 1, knowledge: 'aaaa' }]);
        expect(await other.revisions.find(1)).toEqual({ ...said, seq: 1, knowledge: 'aaaa' });
        expect(await other.revisions.find(2)).toBeNull();
        const { digest } = article('a');
        expect(await other.revisions.texts([{ article: 'renamed', digest }])).toEqual([
          { ...article('a'), id: 'renamed' },
        ]);
      });

      it('stores 1,000 texts in one change, with the version on the last of them', async () => {
        const ids = Array.from({ length: 1000 }, (_, i) => `a${i}`);
        await store.revisions.append(0, () => ({
          revisions: ids.map((id) => revision(id)),
          texts: ids.map((id) => article(id)),
          knowledge: 'aaaa',
        }));
        const all = await other.revisions.since(0);
        expect(all.filter((one) => one.knowledge !== null).map((one) => one.seq)).toEqual([1000]);
        const wanted = ids.map((id) => ({ article: id, digest: article(id).digest }));
        expect((await other.revisions.texts(wanted)).map((one) => one.id)).toEqual(ids);
      });

      it('finds the last revision of a version by its beginning, and none for what is no version', async () => {
        await publish(store, 'a', 'abcd12');
        await publish(store, 'b', 'ffff00');
        await publish(store, 'c', 'abcd12');
        expect(await store.revisions.seqOf('abcd12')).toBe(3);
        expect(await store.revisions.seqOf('ffff')).toBe(2);
        for (const none of ['abcd13', 'abc%', '', '%', 'ABCD'])
          expect(await store.revisions.seqOf(none)).toBeNull();
      });

      it('tells a process of what was changed just after it began to watch', async () => {
        let told = 0;
        const end = other.watch(() => {
          told++;
        });
        await publish(store, 'a');
        await expect.poll(() => told, { timeout: 10_000 }).toBeGreaterThan(0);
        await end();
      });

      it('tells another process of a change', async () => {
        let told = 0;
        const end = other.watch(() => {
          told++;
        });
        // Until the other listens, nothing reaches it: keep changing things, as people do.
        await expect
          .poll(
            async () => {
              await publish(store, 'a');
              return told;
            },
            { timeout: 20_000, interval: 150 },
          )
          .toBeGreaterThan(1);
        await end();
        const before = told;
        await publish(store, 'b');
        await new Promise((resolve) => setTimeout(resolve, 300));
        expect(told).toBe(before);
      });
    });

    describe('postings and repairs', () => {
      const withdraw = (id: string, from: Store = store) =>
        from.revisions.append(0, () => ({
          revisions: [revision(id, { act: 'withdrawn', repair: true })],
          texts: [article(id)],
          knowledge: 'bbbb',
        }));
      const takeAll = async (nowMs = 0): Promise<string[]> => {
        const taken: string[] = [];
        for (;;) {
          const repair = await store.repairs.take(['paper'], 'w', nowMs, 1000);
          if (repair === null) return taken;
          taken.push(repair.posting);
          await store.repairs.note(repair.id, 'w', { state: 'done' });
        }
      };

      it('remembers a message once, with its parts', async () => {
        await store.postings.add(posting('m1'));
        await other.postings.add(posting('m1', { at: '2023-01-01T00:00:00.000Z' }));
        const found = await other.postings.at(posting('m1'));
        expect(found).toMatchObject(posting('m1'));
        expect(await store.postings.find(found?.id ?? '')).toEqual(found);
        expect(await store.postings.at(posting('m2'))).toBeNull();
        expect(await store.postings.counts()).toEqual(new Map([['a', 1]]));
      });

      it('forgets a message that quotes nothing', async () => {
        await store.postings.add(posting('m1', { parts: [] }));
        expect(await store.postings.at(posting('m1'))).toBeNull();
      });

      it('queues one repair a message that quotes the article, and none for others', async () => {
        await publish(store, 'a');
        const [part] = posting('x').parts;
        if (part?.type !== 'quote') throw new Error('the sample has a quote');
        await store.postings.add(posting('m1', { parts: [part, part] }));
        await store.postings.add(posting('m2'));
        await store.postings.add(
          posting('m3', { parts: [{ ...part, quote: { ...part.quote, article: 'b' } }] }),
        );
        await withdraw('a');
        expect(await store.repairs.progress()).toEqual({ open: 2, done: 0, ended: 0, notes: [] });
        expect(new Set(await takeAll()).size).toBe(2);
        expect(await other.repairs.progress(2)).toEqual({ open: 0, done: 2, ended: 0, notes: [] });
        expect(await other.repairs.progress(1)).toEqual({ open: 0, done: 0, ended: 0, notes: [] });
      });

      it('queues the repair of a message that arrives after the withdrawal of what it quotes', async () => {
        await publish(store, 'a');
        await withdraw('a');
        await store.postings.add(posting('late', { knowledge: 'aaaa' }));
        await store.postings.add(posting('current', { knowledge: 'bbbb' }));
        expect(await takeAll()).toEqual([(await store.postings.at(posting('late')))?.id]);
      });

      const announced = (more: Partial<AnnouncedPosting> = {}): AnnouncedPosting => {
        const { message: _, ...draft } = posting('');
        return { ...draft, mark: 'after m0', ...more };
      };

      it('knows of a message before it stands, and of where it stands once told', async () => {
        const id = (await store.postings.announce(announced())) ?? '';
        expect(await other.postings.find(id)).toMatchObject({
          ...announced(),
          message: '',
          mark: 'after m0',
        });
        await other.postings.settle(id, { channel: 'c1', message: 'm1' });
        expect(await store.postings.find(id)).toBeNull();
        expect(await store.postings.at(posting('m1'))).toMatchObject({ ...posting('m1'), mark: null });
        await store.postings.settle(id, { channel: 'c1', message: 'm2' });
        expect(await store.postings.at(posting('m2'))).toBeNull();
        expect(await store.postings.counts()).toEqual(new Map([['a', 1]]));
      });

      it('tells two messages apart that say the same, before either stands', async () => {
        const ids = [await store.postings.announce(announced()), await other.postings.announce(announced())];
        expect(new Set(ids).size).toBe(2);
        expect(await store.postings.counts()).toEqual(new Map([['a', 2]]));
      });

      it('forgets one that was never posted, with its repairs', async () => {
        const id = (await store.postings.announce(announced())) ?? '';
        await withdraw('a');
        await store.postings.settle(id, null);
        expect(await other.postings.find(id)).toBeNull();
        expect(await store.repairs.progress()).toMatchObject({ open: 0 });
        expect(await store.postings.announce(announced({ parts: [] }))).toBeNull();
      });

      it('queues the repair of one that stands nowhere yet, and again once it is known where', async () => {
        await publish(store, 'a');
        const id = (await store.postings.announce(announced())) ?? '';
        await withdraw('a');
        const repair = await store.repairs.take(['paper'], 'w', 0, 1000);
        expect(repair?.posting).toBe(id);
        await store.postings.settle(id, { channel: 'c1', message: 'm1' });
        expect(await store.repairs.note(repair?.id ?? '', 'w', { state: 'done' })).toBe(false);
        const stands = await store.postings.at(posting('m1'));
        expect(await takeAll()).toEqual([stands?.id]);
      });

      it('queues nothing for one that is settled while all it quotes stands', async () => {
        await publish(store, 'a');
        const id = (await store.postings.announce(announced())) ?? '';
        await store.postings.settle(id, { channel: 'c1', message: 'm1' });
        expect(await takeAll()).toEqual([]);
      });

      it('hands a repair to one worker at a time, and again when its lease is over', async () => {
        await store.postings.add(posting('m1'));
        await withdraw('a');
        const both = await Promise.all([
          store.repairs.take(['paper'], 'w1', 1000, 500),
          other.repairs.take(['paper'], 'w2', 1000, 500),
        ]);
        const [first] = both.filter((one) => one !== null);
        expect(both.filter((one) => one !== null)).toHaveLength(1);
        const owner = both[0] === null ? 'w2' : 'w1';
        expect(await store.repairs.take(['paper'], 'w3', 1499, 500)).toBeNull();
        expect((await store.repairs.take(['paper'], 'w3', 1500, 500))?.id).toBe(first?.id);
        expect(await store.repairs.note(first?.id ?? '', owner, { edit: 'done' })).toBe(false);
        expect(await store.repairs.note(first?.id ?? '', 'w3', { edit: 'done' })).toBe(true);
        await store.repairs.release(first?.id ?? '', 'w3');
        expect(await store.repairs.take(['paper'], 'w1', 1500, 500)).toMatchObject({
          edit: 'done',
          reply: 'waiting',
        });
      });

      it('hands out nothing before its time, of no other platform, and no later repair before an earlier one', async () => {
        await store.postings.add(posting('m1'));
        await withdraw('a');
        await withdraw('a');
        expect(await store.repairs.take(['other'], 'w', 0, 0)).toBeNull();
        expect(await store.repairs.take([], 'w', 0, 0)).toBeNull();
        const first = await store.repairs.take(['paper'], 'w', 0, 1000);
        expect(first?.seq).toBe(1);
        expect(await store.repairs.take(['paper'], 'w', 10, 1000)).toBeNull();
        await store.repairs.note(first?.id ?? '', 'w', {
          notBeforeMs: 5000,
          attempts: 1,
          note: 'told to wait',
        });
        await store.repairs.release(first?.id ?? '', 'w');
        expect(await store.repairs.nextDueMs(['paper'])).toBe(0);
        expect(await store.repairs.take(['paper'], 'w', 4999, 1000)).toBeNull();
        expect(await store.repairs.take(['paper'], 'w', 5000, 1000)).toMatchObject({ seq: 1, attempts: 1 });
        await store.repairs.note(first?.id ?? '', 'w', { state: 'ended', note: 'may not edit in c1' });
        expect((await store.repairs.take(['paper'], 'w', 5000, 1000))?.seq).toBe(2);
        expect(await store.repairs.progress()).toEqual({
          open: 1,
          done: 0,
          ended: 1,
          notes: ['may not edit in c1'],
        });
        expect((await store.repairs.of(first?.posting ?? '')).map((one) => one.state)).toEqual([
          'ended',
          'open',
        ]);
      });
    });

    describe('the community', () => {
      it('keeps a key that was claimed for longer, and makes none', async () => {
        await store.seen.claim('told', 1000, 0);
        await other.seen.keep('told', 1_000_000, 500);
        await other.seen.keep('never', 1_000_000, 500);
        expect(await store.seen.claim('told', 1000, 5_000)).toBe(false);
        expect(await store.seen.claim('never', 1000, 5_000)).toBe(true);
      });

      it('lets one of many claim a key, until its time is over', async () => {
        const claims = await Promise.all(
          Array.from({ length: 12 }, (_, i) => (i % 2 === 0 ? store : other).seen.claim('event-1', 1000, 0)),
        );
        expect(claims.filter(Boolean)).toHaveLength(1);
        expect(await other.seen.claim('event-2', 1000, 0)).toBe(true);
        expect(await store.seen.claim('event-1', 1000, 999)).toBe(false);
        expect(await store.seen.claim('event-1', 1000, 1000)).toBe(true);
        expect(await store.seen.sweep(1500)).toBe(1);
        expect(await store.seen.claim('event-1', 1000, 1600)).toBe(false);
        expect(await store.seen.claim('event-2', 1000, 1600)).toBe(true);
      });

      it('knows moderators by person and by role, of one place only', async () => {
        const one = { place: 'p', kind: 'user' as const, key: 'u1', since: AT, addedBy: null };
        expect(await store.moderators.add(one)).toBe(true);
        expect(await other.moderators.add(one)).toBe(false);
        await store.moderators.add({ ...one, kind: 'role', key: 'r1', addedBy: 'u1' });
        expect(await other.moderators.includes('p', 'u1', [])).toBe(true);
        expect(await other.moderators.includes('p', 'u2', ['r0', 'r1'])).toBe(true);
        expect(await other.moderators.includes('p', 'r1', ['u1'])).toBe(false);
        expect(await other.moderators.includes('q', 'u1', ['r1'])).toBe(false);
        expect((await store.moderators.list('p')).map((m) => [m.kind, m.key, m.addedBy])).toEqual([
          ['role', 'r1', 'u1'],
          ['user', 'u1', null],
        ]);
        expect(await store.moderators.remove('p', 'user', 'u1')).toBe(true);
        expect(await store.moderators.remove('p', 'user', 'u1')).toBe(false);
        expect(await other.moderators.includes('p', 'u1', [])).toBe(false);
      });

      it('keeps one channel of a place for its moderators, which is no moderator', async () => {
        expect(await store.moderators.channel('p')).toBeNull();
        await store.moderators.setChannel('p', 'c1', AT, 'u1');
        await store.moderators.setChannel('p', 'c2', AT, 'u1');
        expect(await other.moderators.channel('p')).toBe('c2');
        expect(await other.moderators.channel('q')).toBeNull();
        expect(await other.moderators.list('p')).toEqual([]);
        expect(await other.moderators.includes('p', 'c2', ['c2'])).toBe(false);
        await other.moderators.setChannel('p', null, AT, null);
        expect(await store.moderators.channel('p')).toBeNull();
      });

      it('pauses a place from the first moment on until it is resumed', async () => {
        await store.pauses.pause({ place: 'p', since: AT, by: 'u1' });
        const again = await other.pauses.pause({ place: 'p', since: '2022-02-01T00:00:00.000Z', by: 'u2' });
        expect(again).toEqual({ place: 'p', since: AT, by: 'u1' });
        expect(await other.pauses.at('q')).toBeNull();
        expect(await other.pauses.all()).toEqual([again]);
        expect(await store.pauses.resume('p')).toBe(true);
        expect(await store.pauses.resume('p')).toBe(false);
        expect(await other.pauses.at('p')).toBeNull();
      });

      it('counts a verdict once a press', async () => {
        const press = {
          id: 'x1',
          at: AT,
          knowledge: 'aaaa',
          article: 'a',
          text: 'The bridge is closed.',
          verdict: 'wrong' as const,
        };
        await store.feedback.add(press);
        await other.feedback.add(press);
        await other.feedback.add({ ...press, id: 'x2', verdict: 'yes', at: '2021-01-01T00:00:00.000Z' });
        expect(await store.feedback.counts('2022-01-01')).toEqual({
          yes: 0,
          wrong: 1,
          outdated: 0,
          'out-of-context': 0,
        });
      });

      it('finds the quotes that were called wrong or out of context so often, and no other', async () => {
        const said = (
          id: string,
          text: string,
          verdict: 'wrong' | 'out-of-context' | 'outdated' | 'yes',
        ) => ({
          id,
          at: AT,
          knowledge: 'aaaa',
          article: 'a',
          text,
          verdict,
        });
        for (const one of [
          said('1', 'A.', 'wrong'),
          said('2', 'A.', 'out-of-context'),
          said('3', 'A.', 'wrong'),
          said('4', 'B.', 'wrong'),
          said('5', 'B.', 'outdated'),
          said('6', 'B.', 'yes'),
          said('7', 'B.', 'wrong'),
        ])
          await store.feedback.add(one);
        expect(await other.feedback.complained(3)).toEqual([{ article: 'a', words: wordsDigest('A.') }]);
        expect(await other.feedback.complaints({ article: 'a', words: wordsDigest('B.') })).toBe(2);
      });

      it('forgets a person and a place, and leaves the history of the articles as it was', async () => {
        await publish(store, 'a', 'aaaa', { who: 'u1' });
        await store.moderators.add({ place: 'p', kind: 'user', key: 'u1', since: AT, addedBy: null });
        await store.moderators.add({ place: 'p', kind: 'user', key: 'u2', since: AT, addedBy: 'u1' });
        await store.pauses.pause({ place: 'p', since: AT, by: 'u1' });
        expect(await other.erase.person('u1')).toBe(4);
        expect(JSON.stringify(await store.moderators.list('p'))).not.toContain('u1');
        expect(await store.revisions.history('a')).toMatchObject([{ seq: 1, who: null, knowledge: 'aaaa' }]);
        expect(await store.erase.place('p')).toBe(2);
        expect(await store.moderators.list('p')).toEqual([]);
      });

      it('forgets the messages of a channel with their repairs', async () => {
        await store.postings.add(posting('m1'));
        await store.postings.add(posting('m2', { channel: 'c2' }));
        await publish(store, 'a', 'bbbb', { act: 'withdrawn', repair: true });
        expect(await store.erase.channels('paper', ['c1'])).toBe(1);
        expect(await store.erase.channels('paper', [])).toBe(0);
        expect(await store.postings.at(posting('m1'))).toBeNull();
        expect(await store.repairs.progress()).toMatchObject({ open: 1 });
        expect(await store.postings.counts()).toEqual(new Map([['a', 1]]));
      });
    });
  });
}
