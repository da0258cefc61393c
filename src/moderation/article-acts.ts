import type { ModerationActOf, ModerationCaller } from '../contract.ts';
import { ActError } from '../errors.ts';
import type { Done } from '../knowledge/newsroom/index.ts';
import { decodeRefs } from '../replies/passage-ref.ts';
import { moderationWords } from '../words/index.ts';
import type { Acting, ActingDeps } from './acting.ts';
import { type Outcome, refused } from './say.ts';

/** The acts on articles as they stand. They assume that the caller may. Each throws an ActError that says why not. */
export function createArticleActs({ store, newsroom, library }: ActingDeps, acting: Acting) {
  const { actor, acted, outcome, questionsChanged } = acting;
  /** Takes out first; which questions that changes is worked out after, by looking back. */
  const takenOut = async (id: string, work: () => Promise<Done>): Promise<Outcome> => {
    const before = newsroom.standings().get(id);
    const result = await outcome(await work());
    const article = before?.text ? await newsroom.text(id, before.text) : null;
    if (before === undefined || article === null) return result;
    const told = await questionsChanged({ kind: 'put', article, standing: before }, true);
    return { ...result, blocks: [...result.blocks, ...told] };
  };

  return {
    async pull(caller: ModerationCaller, { ref, what, reason }: ModerationActOf<'pull'>): Promise<Outcome> {
      const [located] = decodeRefs(ref, library.entries()) ?? [];
      if (located === undefined) return refused('context-gone');
      const why = moderationWords(caller.lang ?? 'en').reasons[reason];
      const sentence = what === 'sentence' ? { text: located.passage.text } : undefined;
      const { id } = located.entry.article;
      return takenOut(id, () => acted(caller, newsroom.withdraw(id, actor(caller, why), sentence)));
    },
    withdraw: async (
      caller: ModerationCaller,
      { article, why }: ModerationActOf<'withdraw'>,
    ): Promise<Outcome> =>
      takenOut(article, () => acted(caller, newsroom.withdraw(article, actor(caller, why)))),
    restore: async (caller: ModerationCaller, { article }: ModerationActOf<'restore'>): Promise<Outcome> =>
      outcome(await acted(caller, newsroom.restore(article, actor(caller)))),

    async undo(caller: ModerationCaller, { revision: seq }: ModerationActOf<'undo'>): Promise<Outcome> {
      try {
        return await outcome(await acted(caller, newsroom.undo(seq, actor(caller))), { undo: true });
      } catch (error) {
        const revision = await store.revisions.find(seq);
        if (!isOvertaken(error) || revision?.act !== 'withdrawn' || revision.passage === null) throw error;
        // Another sentence of the article was pulled since: that has no bearing on this one.
        const { article, passage } = revision;
        const later = (await newsroom.history(article)).filter((one) => one.seq > seq);
        if (later.some((one) => one.passage === null || one.passage.text === passage.text)) throw error;
        const restored = newsroom.restore(article, actor(caller), { text: passage.text });
        return outcome(await acted(caller, restored), { undo: true });
      }
    },
  };
}

function isOvertaken(error: unknown): boolean {
  return error instanceof ActError && error.code === 'UNDO_NOT_POSSIBLE';
}
