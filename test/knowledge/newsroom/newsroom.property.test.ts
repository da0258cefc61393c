/** Whatever is done in whatever order: store, library and every rebuilt version tell the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActError } from '../../../src/errors.ts';
import { libraryAt, versionOf } from '../../../src/knowledge/newsroom/index.ts';
import { createPlace, draft, MODERATOR, type Replica, text } from './fixture.ts';

const SENTENCES = [
  'The bridge reopened on Friday.',
  'The harbour closed on Sunday.',
  'The school stayed open.',
];
const content = (variant: number): string =>
  text([...SENTENCES.slice(variant), ...SENTENCES].slice(0, 3 - (variant % 2)).join(' '));

const step = fc.record({
  act: fc.constantFrom(
    'file',
    'remove',
    'submit',
    'publish',
    'reject',
    'withdraw',
    'sentence',
    'correct',
    'restore',
    'unsentence',
    'undo',
  ),
  id: fc.constantFrom('a', 'b'),
  variant: fc.nat(2),
});

describe('the newsroom', () => {
  it('keeps library, standings and store at one version, which can be rebuilt', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const place = await createPlace();
        try {
          let replica = await place.open();
          for (const one of steps) {
            if (one.act === 'file' || one.act === 'remove') {
              if (one.act === 'file') await place.write(`${one.id}.md`, content(one.variant));
              else await place.remove(`${one.id}.md`).catch(() => undefined);
              await replica.close();
              replica = await place.open();
            } else await tryAct(replica, one);
            const { library, newsroom, store } = replica;
            expect(library.version).toBe(versionOf(newsroom.standings()));
            const revisions = await store.revisions.since(0);
            if (revisions.length > 0) expect(revisions.at(-1)?.knowledge).toBe(library.version);
            const shown = new Map(library.entries().map((entry) => [entry.article.id, entry]));
            for (const standing of newsroom.standings().values()) {
              expect(shown.has(standing.id)).toBe(standing.status === 'live');
              const texts = shown.get(standing.id)?.passages.map((passage) => passage.text) ?? [];
              for (const sentence of standing.sentences) expect(texts).not.toContain(sentence.text);
            }
          }
          const { version } = replica.library;
          const recorded = new Set(
            (await replica.store.revisions.since(0)).flatMap(({ knowledge }) => knowledge ?? []),
          );
          for (const old of recorded) expect((await libraryAt(replica.store, old)).version).toBe(old);
          await replica.close();
          expect((await place.open()).library.version).toBe(version);
        } finally {
          await place.end();
        }
      }),
      { numRuns: 25 },
    );
  }, 240_000);
});

/** Does it; what cannot be done as things stand is refused with an ActError and nothing else. */
async function tryAct(
  { newsroom }: Replica,
  { act, id, variant }: { act: string; id: string; variant: number },
): Promise<void> {
  const sentence = { text: SENTENCES[variant] ?? '' };
  const article = draft(`${id}.md`, content(variant));
  const acts: Readonly<Record<string, () => Promise<unknown>>> = {
    submit: () => newsroom.submit(article, 'paste', MODERATOR),
    publish: () => newsroom.publish(id, MODERATOR),
    reject: () => newsroom.reject(id, MODERATOR),
    withdraw: () => newsroom.withdraw(id, MODERATOR),
    sentence: () => newsroom.withdraw(id, MODERATOR, sentence),
    correct: () => newsroom.correct(id, article, 'file', MODERATOR),
    restore: () => newsroom.restore(id, MODERATOR),
    unsentence: () => newsroom.restore(id, MODERATOR, sentence),
    undo: () => newsroom.undo(newsroom.standings().get(id)?.last.seq ?? 0, MODERATOR),
  };
  try {
    await acts[act]?.();
  } catch (error) {
    if (!(error instanceof ActError)) throw error;
  }
}
