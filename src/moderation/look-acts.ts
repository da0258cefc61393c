import type { ModerationActOf } from '../contract.ts';
import type { Standing } from '../knowledge/newsroom/index.ts';
import { notice } from '../replies/reply-base.ts';
import type { ActingDeps } from './acting.ts';
import { confirmations, titleOf } from './deed.ts';
import { type Outcome, refused } from './say.ts';
import { understoodBlocks } from './understood-blocks.ts';

const PER_PAGE = 8;
const MAX_HISTORY = 30;

/** The acts that only look. */
export function createLookActs({ store, newsroom, library }: ActingDeps) {
  const newestFirst = (): readonly Standing[] =>
    [...newsroom.standings().values()].sort((a, b) => b.last.seq - a.last.seq);

  /** One text a page, whole as it was understood, so that its buttons mean that one. */
  const pending = async (page: number): Promise<Outcome> => {
    const all = newestFirst().filter((one) => one.pending !== null);
    const shown = all[page];
    const head = notice('waits-to-be-published', { count: all.length }, 'lead');
    if (shown === undefined || shown.pending === null) return { done: true, blocks: [head] };
    const article = await newsroom.text(shown.id, shown.pending);
    if (article === null) return refused('act-refused', { why: 'its text is missing from the store' });
    const more = page + 1 < all.length ? [{ kind: 'list-page' as const, token: `pending.${page + 1}` }] : [];
    return {
      done: true,
      blocks: [head, ...understoodBlocks(library, article, [])],
      actions: [...confirmations(shown.pending), ...more],
    };
  };
  return {
    async list({ only, page = 0 }: ModerationActOf<'list'>): Promise<Outcome> {
      if (only === 'pending') return pending(page);
      const all = newestFirst();
      const counts = await store.postings.counts();
      const lines = [];
      for (const one of all.slice(page * PER_PAGE, (page + 1) * PER_PAGE)) {
        const digest = one.text ?? one.pending;
        const article = digest === null ? null : await newsroom.text(one.id, digest);
        lines.push(
          notice('article-line', {
            article: one.id,
            title: article?.title ?? null,
            outlet: article?.outlet ?? null,
            published: article?.published ?? null,
            status: one.status,
            corrected: one.corrected,
            waiting: one.pending !== null && one.status !== 'pending',
            pulled: one.sentences.length,
            quoted: counts.get(one.id) ?? 0,
          }),
        );
      }
      const rest = Math.max(0, all.length - (page + 1) * PER_PAGE);
      const version = newsroom.version().slice(0, 6);
      return {
        done: true,
        blocks: [
          notice('articles-head', { articles: all.length, version }, 'lead'),
          ...lines,
          ...(rest > 0 ? [notice('articles-more', { count: rest }, 'quiet')] : []),
        ],
        actions: rest > 0 ? [{ kind: 'list-page', token: `all.${page + 1}` }] : [],
      };
    },
    async history({ article }: ModerationActOf<'history'>): Promise<Outcome> {
      const revisions = await newsroom.history(article);
      if (revisions.length === 0) return refused('act-refused', { why: `there is no article "${article}"` });
      return {
        done: true,
        blocks: [
          notice('history-head', { article, title: await titleOf(newsroom, article) }, 'lead'),
          ...revisions
            .slice(-MAX_HISTORY)
            .map(({ seq, at, act, by, why, passage }) =>
              notice('history-line', { seq, at, act, by, why, sentence: passage !== null }),
            ),
        ],
      };
    },
  };
}
