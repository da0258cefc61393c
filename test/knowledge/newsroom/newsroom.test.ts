import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ActError } from '../../../src/errors.ts';
import { libraryAt, versionOf } from '../../../src/knowledge/newsroom/index.ts';
import { BRIDGE, createPlace, draft, HARBOUR, MODERATOR, type Place, text } from './fixture.ts';

const BRIDGE_ASKED = 'When did the bridge over the Ili reopen?';
const HARBOUR_ASKED = 'Why did the harbour of Aktau close?';
const REOPENED = 'The bridge over the Ili reopened on Friday.';
const CLOSED = 'The harbour of Aktau closed on Saturday because of a storm.';

let place: Place;
beforeEach(async () => {
  place = await createPlace();
  await place.write('bridge.md', BRIDGE);
});
afterEach(() => place.end());

const refused = (code: string) => (error: unknown) => error instanceof ActError && error.code === code;

describe('the folder of the one who runs the bot', () => {
  it('is published as it stands and recorded once', async () => {
    const first = await place.open();
    expect(first.quotes(BRIDGE_ASKED)).toContain(REOPENED);
    await first.close();
    const again = await place.open();
    expect(await again.newsroom.history('bridge')).toMatchObject([
      { act: 'published', by: 'operator', origin: 'folder', knowledge: again.library.version },
    ]);
  });

  it('follows a new, a changed and a removed file without a restart', async () => {
    const replica = await place.open({ follow: true });
    await place.write('harbour.md', HARBOUR);
    await expect.poll(() => replica.quotes(HARBOUR_ASKED), { timeout: 15_000 }).toContain(CLOSED);
    await place.write('harbour.md', HARBOUR.replace('a storm', 'high waves'));
    await expect
      .poll(() => replica.quotes(HARBOUR_ASKED).join(), { timeout: 15_000 })
      .toContain('because of high waves.');
    await place.remove('harbour.md');
    await expect
      .poll(() => replica.found(HARBOUR_ASKED).join(), { timeout: 15_000 })
      .not.toContain('high waves');
    const acts = (await replica.newsroom.history('harbour')).map(({ act }) => act);
    expect(acts).toEqual(['published', 'published', 'removed']);
  });

  it('takes over what changed while the bot was down', async () => {
    await place.write('harbour.md', HARBOUR);
    await (await place.open()).close();
    await place.remove('bridge.md');
    const replica = await place.open();
    expect(replica.library.entries().map((entry) => entry.article.id)).toEqual(['harbour']);
    expect(replica.newsroom.standings().get('bridge')?.status).toBe('removed');
  });
});

describe('what moderators add', () => {
  it('is neither quoted nor found nor counted before it is published', async () => {
    const replica = await place.open();
    const before = replica.library.version;
    await replica.newsroom.submit(draft('harbour.md', HARBOUR), 'paste', MODERATOR);
    expect(replica.found(HARBOUR_ASKED)).not.toContain(CLOSED);
    expect(replica.library.entries()).toHaveLength(1);
    expect(replica.library.version).toBe(before);
    await replica.newsroom.publish('harbour', MODERATOR);
    expect(replica.quotes(HARBOUR_ASKED)).toContain(CLOSED);
    expect(replica.library.version).not.toBe(before);
  });

  it('stays out for good when it is rejected, also after a restart', async () => {
    const replica = await place.open();
    await replica.newsroom.submit(draft('harbour.md', HARBOUR), 'paste', MODERATOR);
    await replica.newsroom.reject('harbour', MODERATOR);
    await expect(replica.newsroom.publish('harbour', MODERATOR)).rejects.toSatisfy(
      refused('NOTHING_PENDING'),
    );
    await replica.close();
    expect((await place.open()).found(HARBOUR_ASKED)).not.toContain(CLOSED);
  });

  it('is there after a restart, though no file of the folder has it', async () => {
    const replica = await place.open();
    await replica.newsroom.submit(draft('harbour.md', HARBOUR), 'url', MODERATOR);
    await replica.newsroom.publish('harbour', MODERATOR);
    const { version } = replica.library;
    await replica.close();
    const again = await place.open();
    expect(again.quotes(HARBOUR_ASKED)).toContain(CLOSED);
    expect(again.library.version).toBe(version);
  });

  it('does not take the place of a live article of the same id', async () => {
    const replica = await place.open();
    const other = draft('bridge.md', HARBOUR);
    await expect(replica.newsroom.submit(other, 'file', MODERATOR)).rejects.toSatisfy(
      refused('ARTICLE_ID_TAKEN'),
    );
  });
});

describe('withdrawing an article', () => {
  it('takes it out at once and keeps it out, though its file is still there', async () => {
    const replica = await place.open();
    await replica.newsroom.withdraw('bridge', MODERATOR);
    expect(replica.found(BRIDGE_ASKED)).toEqual([]);
    await replica.close();
    const again = await place.open();
    expect(again.found(BRIDGE_ASKED)).toEqual([]);
    expect(again.library.entries()).toEqual([]);
  });

  it('keeps it out when its file is changed, renamed, or removed and put back', async () => {
    let replica = await place.open();
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await replica.close();
    await place.write('bridge.md', BRIDGE.replace('two days', 'three days'));
    await place.write('bridge-2.md', BRIDGE);
    replica = await place.open();
    expect(replica.library.entries()).toEqual([]);
    expect(replica.newsroom.standings().get('bridge')?.pending).not.toBeNull();
    expect(replica.newsroom.standings().get('bridge-2')?.status).toBe('pending');
    await replica.close();
    await place.remove('bridge.md');
    await (await place.open()).close();
    await place.write('bridge.md', BRIDGE);
    replica = await place.open();
    expect(replica.library.entries()).toEqual([]);
  });

  it('is undone by restore, with the text that was withdrawn', async () => {
    const replica = await place.open();
    const { version } = replica.library;
    await replica.newsroom.withdraw('bridge', MODERATOR);
    await replica.newsroom.restore('bridge', MODERATOR);
    expect(replica.quotes(BRIDGE_ASKED)).toContain(REOPENED);
    expect(replica.library.version).toBe(version);
  });

  it('is refused when there is nothing to withdraw or to restore, and then nothing is written', async () => {
    const replica = await place.open();
    const { newsroom } = replica;
    const before = await replica.store.revisions.since(0);
    await expect(newsroom.withdraw('nowhere', MODERATOR)).rejects.toSatisfy(refused('ARTICLE_NOT_FOUND'));
    await expect(newsroom.restore('bridge', MODERATOR)).rejects.toSatisfy(refused('NOT_WITHDRAWN'));
    await expect(newsroom.correct('bridge', draft('bridge.md', BRIDGE), 'file', MODERATOR)).rejects.toSatisfy(
      refused('NOTHING_CHANGED'),
    );
    await expect(newsroom.withdraw('bridge', MODERATOR, { text: 'No such words' })).rejects.toSatisfy(
      refused('SENTENCE_NOT_FOUND'),
    );
    expect(await replica.store.revisions.since(0)).toEqual(before);
    await newsroom.withdraw('bridge', MODERATOR);
    await expect(newsroom.withdraw('bridge', MODERATOR)).rejects.toSatisfy(refused('ALREADY_WITHDRAWN'));
  });
});

describe('correcting', () => {
  const corrected = draft('bridge.md', BRIDGE.replace('on Friday', 'on Saturday'));

  it('puts the new text in place of the old one, and the old file does not bring it back', async () => {
    const replica = await place.open();
    await replica.newsroom.correct('bridge', corrected, 'file', { ...MODERATOR, by: 'outlet' });
    expect(replica.quotes(BRIDGE_ASKED)).toContain('The bridge over the Ili reopened on Saturday.');
    await replica.close();
    const again = await place.open();
    expect(again.found(BRIDGE_ASKED)).not.toContain(REOPENED);
    expect(again.newsroom.standings().get('bridge')).toMatchObject({ status: 'live', corrected: true });
  });

  it('goes back to any earlier text', async () => {
    const replica = await place.open();
    await replica.newsroom.correct('bridge', corrected, 'file', MODERATOR);
    await replica.newsroom.restore('bridge', MODERATOR, { to: 1 });
    expect(replica.quotes(BRIDGE_ASKED)).toContain(REOPENED);
  });
});

describe('undo', () => {
  it('takes back the last change of an article, for 24 hours', async () => {
    const replica = await place.open();
    const { revisions } = await replica.newsroom.withdraw('bridge', MODERATOR);
    const seq = revisions[0]?.seq ?? 0;
    place.clock = new Date(Date.parse('2022-01-12T12:00:01.000Z'));
    await expect(replica.newsroom.undo(seq, MODERATOR)).rejects.toSatisfy(refused('UNDO_TOO_LATE'));
    place.clock = new Date(Date.parse('2022-01-12T11:59:00.000Z'));
    await replica.newsroom.undo(seq, MODERATOR);
    expect(replica.quotes(BRIDGE_ASKED)).toContain(REOPENED);
    await expect(replica.newsroom.undo(seq, MODERATOR)).rejects.toSatisfy(refused('UNDO_NOT_POSSIBLE'));
    await expect(replica.newsroom.undo(99, MODERATOR)).rejects.toSatisfy(refused('UNDO_NOT_POSSIBLE'));
  });

  it('takes back a correction, a publication and a sentence', async () => {
    const replica = await place.open();
    const { newsroom } = replica;
    const { version } = replica.library;
    const last = (done: { revisions: readonly { seq: number }[] }): number => done.revisions.at(-1)?.seq ?? 0;
    const corrected = draft('bridge.md', BRIDGE.replace('Friday', 'Saturday'));
    await newsroom.undo(last(await newsroom.correct('bridge', corrected, 'file', MODERATOR)), MODERATOR);
    expect(replica.library.version).toBe(version);
    await newsroom.undo(last(await newsroom.withdraw('bridge', MODERATOR, { text: REOPENED })), MODERATOR);
    expect(replica.library.version).toBe(version);
    await newsroom.submit(draft('harbour.md', HARBOUR), 'paste', MODERATOR);
    await newsroom.undo(last(await newsroom.publish('harbour', MODERATOR)), MODERATOR);
    expect(replica.library.version).toBe(version);
  });
});

describe('several processes', () => {
  it('follow each other’s changes', async () => {
    const one = await place.open({ follow: true });
    const two = await place.open({ follow: true, folder: false });
    expect(two.quotes(BRIDGE_ASKED)).toContain(REOPENED);
    await one.newsroom.withdraw('bridge', MODERATOR);
    await expect.poll(() => two.found(BRIDGE_ASKED), { timeout: 5_000 }).toEqual([]);
    await two.newsroom.restore('bridge', MODERATOR);
    await expect.poll(() => one.quotes(BRIDGE_ASKED), { timeout: 5_000 }).toContain(REOPENED);
  });

  it('that act at the same moment each see what the other did', async () => {
    const one = await place.open();
    const two = await place.open({ folder: false });
    const both = await Promise.allSettled([
      one.newsroom.withdraw('bridge', MODERATOR),
      two.newsroom.withdraw('bridge', MODERATOR),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await one.newsroom.submit(draft('harbour.md', HARBOUR), 'paste', MODERATOR);
    await two.newsroom.publish('harbour', MODERATOR);
    expect(two.library.version).toBe(versionOf(two.newsroom.standings()));
    expect((await one.store.revisions.since(0)).map(({ act }) => act)).toEqual([
      'published',
      'withdrawn',
      'pending',
      'published',
    ]);
  });
});

describe('an old version of the knowledge', () => {
  it('is rebuilt from the store alone, by the beginning of its name too', async () => {
    const replica = await place.open();
    const versions = [replica.library.version];
    await replica.newsroom.withdraw('bridge', MODERATOR, { text: REOPENED });
    versions.push(replica.library.version);
    await replica.newsroom.submit(draft('harbour.md', HARBOUR), 'paste', MODERATOR);
    await replica.newsroom.publish('harbour', MODERATOR);
    versions.push(replica.library.version);
    expect(new Set(versions).size).toBe(3);
    await place.remove('bridge.md');
    const [first, second, third] = await Promise.all(
      versions.map((v) => libraryAt(replica.store, v.slice(0, 6))),
    );
    expect([first?.version, second?.version, third?.version]).toEqual(versions);
    expect(first?.entries()[0]?.passages).toHaveLength(2);
    expect(third?.entries().map((entry) => entry.article.id)).toEqual(['bridge', 'harbour']);
    await expect(libraryAt(replica.store, 'abcdef')).rejects.toSatisfy(refused('VERSION_NOT_FOUND'));
  });
});

describe('a text of another name', () => {
  it('inherits the sentences that were withdrawn from the same text', async () => {
    const replica = await place.open();
    await replica.newsroom.withdraw('bridge', MODERATOR, { text: REOPENED });
    await replica.close();
    await place.remove('bridge.md');
    await place.write('renamed.md', BRIDGE);
    const again = await place.open();
    expect(again.library.entries().map((entry) => entry.article.id)).toEqual(['renamed']);
    expect(again.found(BRIDGE_ASKED)).not.toContain(REOPENED);
  });

  it('is published when nobody withdrew anything', async () => {
    await (await place.open()).close();
    await place.remove('bridge.md');
    await place.write('renamed.md', text('Another text that has nothing to do with it.'));
    expect((await place.open()).library.entries().map((entry) => entry.article.id)).toEqual(['renamed']);
  });
});
