import type { Logger } from 'pino';
import type { Block, Facts, ModerationAct, ModerationCaller } from '../contract.ts';
import { ActError } from '../errors.ts';
import type { Draft } from '../knowledge/drafts.ts';
import type { FetchOptions } from '../knowledge/fetch/index.ts';
import type { Actor, Done, DryRun, Newsroom, Proposal, Standing } from '../knowledge/newsroom/index.ts';
import { UNDO_MS } from '../knowledge/newsroom/undo.ts';
import type { Library } from '../library.ts';
import { decodeRefs } from '../replies/passage-ref.ts';
import type { Store } from '../store/index.ts';
import { moderationWords } from '../words/index.ts';
import { createCorrections } from './corrections.ts';
import { confirmations, deedOf, textToken, titleOf } from './deed.ts';
import { readMaterial } from './read-material.ts';
import { line, type Outcome, refused } from './say.ts';
import { createToldActs } from './told-acts.ts';
import { problemBlocks, understoodBlocks } from './understood-blocks.ts';

export interface ArticleDeps {
  readonly store: Store;
  readonly newsroom: Newsroom;
  readonly library: Library;
  readonly now: () => Date;
  /** Whether the history says which person acted; default no. */
  readonly recordWho?: boolean;
  /** How pages are fetched; for tests, whose servers stand on the loopback. */
  readonly fetching?: FetchOptions;
  readonly logger: Logger;
  /** Which saved questions get another answer by a change; null when there are none. Absent: it is not told. */
  readonly dryRun?: (proposal: Proposal) => Promise<DryRun | null>;
}

/** Problems told at once. */
const MAX_PROBLEMS = 10;
const PENDING_PAGE = { kind: 'list-page', token: 'pending.0' } as const;
/** Questions named whose answer changes. */
const MAX_QUESTIONS = 3;

type Of<K extends ModerationAct['kind']> = Extract<ModerationAct, { kind: K }>;

/** The acts that change what the articles say. They assume that the caller may. Each throws an ActError that says why not. */
export function createArticleActs(deps: ArticleDeps) {
  const { store, newsroom, library, now } = deps;
  const corrections = createCorrections();
  const toldActs = createToldActs(store.seen, now);
  const actor = (caller: ModerationCaller, why: string | null = null): Actor => ({
    by: 'moderators',
    who: deps.recordWho === true ? caller.user : null,
    why: why?.trim() || null,
  });
  /** An act that is in force: it is told in the caller's own server from here, and nowhere else a second time. */
  const acted = async ({ place }: ModerationCaller, work: Promise<Done>): Promise<Done> => {
    const done = await work;
    await toldActs.take(place, done.revisions).catch((err: unknown) => {
      // It is done; at worst it is told twice.
      deps.logger.warn({ err }, 'an act could not be marked as told');
    });
    return done;
  };
  /** Told beside what was shown or done; should it fail, the act itself stands. */
  const questionsChanged = async (proposal: Proposal, done: boolean): Promise<readonly Block[]> => {
    const run = (await deps.dryRun?.(proposal)) ?? null;
    if (run === null) return [];
    const { asked, changed } = run;
    const questions = changed.slice(0, MAX_QUESTIONS).map(({ question }) => question);
    return [line('dry-run-told', { asked, changed: changed.length, questions, done }, 'quiet')];
  };
  /** Takes out first; which questions that changes is worked out after, by looking back. */
  const takenOut = async (id: string, work: () => Promise<Done>): Promise<Outcome> => {
    const before = newsroom.standings().get(id);
    const result = await outcome(await work());
    const article = before?.text ? await newsroom.text(id, before.text) : null;
    if (before === undefined || article === null) return result;
    const told = await questionsChanged({ kind: 'put', article, standing: before }, true);
    return { ...result, blocks: [...result.blocks, ...told] };
  };
  /** What was done, with its way back and how many public messages it touches. */
  const outcome = async (done: Done, more: Facts = {}): Promise<Outcome> => {
    const revision = done.revisions.at(-1);
    if (revision === undefined) return refused('act-refused', { why: 'it stands so already' });
    const { seq, at } = revision;
    const { open, done: repaired, ended } = await store.repairs.progress(seq);
    const facts = { ...deedOf(revision), title: await titleOf(newsroom, revision.article), ...more };
    const actions = [{ kind: 'undo' as const, token: `r${seq}` }];
    const until = new Date(Date.parse(at) + UNDO_MS).toISOString();
    return {
      done: true,
      blocks: [
        line('act-done', { ...facts, posts: open + repaired + ended }, 'lead'),
        line('undo-until', { until }, 'quiet'),
      ],
      actions,
      told: { facts, actions },
    };
  };
  const waiting = ({ pending }: Of<'publish' | 'reject'>): Standing | null => {
    const standings = newsroom.standings();
    if ('article' in pending) {
      return standings.get(pending.article) ?? null;
    }
    return [...standings.values()].find((one) => one.pending?.startsWith(pending.digest)) ?? null;
  };

  /** Each entry waits by itself; one that is here already stays as it is. */
  const addFeed = async (caller: ModerationCaller, handed: readonly Draft[]): Promise<Outcome> => {
    let count = 0;
    for (const { article, origin } of handed) {
      if (article === null || newsroom.standings().has(article.id)) continue;
      await acted(caller, newsroom.submit(article, origin, actor(caller)));
      count += 1;
    }
    const problems = handed.flatMap((draft) => (draft.article === null ? draft.problems : []));
    return {
      done: count > 0,
      blocks: [
        line('waits-to-be-published', { count }, 'lead'),
        ...problemBlocks(problems.slice(0, MAX_PROBLEMS)),
      ],
      actions: count > 0 ? [PENDING_PAGE] : [],
      ...(count > 0 ? { told: { facts: { act: 'pending', count }, actions: [PENDING_PAGE] } } : {}),
    };
  };

  return {
    async pull(caller: ModerationCaller, { ref, what, reason }: Of<'pull'>): Promise<Outcome> {
      const [located] = decodeRefs(ref, library.entries()) ?? [];
      if (located === undefined) return refused('context-gone');
      const why = moderationWords(caller.lang ?? 'en').reasons[reason];
      const sentence = what === 'sentence' ? { text: located.passage.text } : undefined;
      const { id } = located.entry.article;
      return takenOut(id, () => acted(caller, newsroom.withdraw(id, actor(caller, why), sentence)));
    },
    withdraw: async (caller: ModerationCaller, { article, why }: Of<'withdraw'>): Promise<Outcome> =>
      takenOut(article, () => acted(caller, newsroom.withdraw(article, actor(caller, why)))),
    restore: async (caller: ModerationCaller, { article }: Of<'restore'>): Promise<Outcome> =>
      outcome(await acted(caller, newsroom.restore(article, actor(caller)))),

    async add(caller: ModerationCaller, { material }: Of<'add'>): Promise<Outcome> {
      const handed = await readMaterial(material, now(), deps.fetching);
      const [first] = handed;
      if (first?.fromFeed) return addFeed(caller, handed);
      if (first === undefined || first.article === null) return unusable(handed);
      const { article, problems, origin } = first;
      await acted(caller, newsroom.submit(article, origin, actor(caller)));
      const actions = confirmations(article.digest);
      const facts = { act: 'pending', article: article.id, title: article.title };
      return {
        done: true,
        blocks: [
          ...understoodBlocks(library, article, problems),
          ...(await questionsChanged({ kind: 'put', article, standing: { sentences: [] } }, false)),
        ],
        actions,
        told: { facts, actions },
      };
    },
    /** Shown first, in force once it is confirmed. */
    async correct(
      _caller: ModerationCaller,
      { article: id, material, why }: Of<'correct'>,
    ): Promise<Outcome> {
      const standing = newsroom.standings().get(id);
      if (standing === undefined || standing.text === null) {
        throw new ActError('ARTICLE_NOT_FOUND', `there is no article "${id}" to correct`, id);
      }
      const handed = await readMaterial(material, now(), deps.fetching);
      const [first] = handed;
      if (first === undefined || first.article === null || handed.length > 1) return unusable(handed);
      const { article, problems, origin } = first;
      const correction = { id, article, origin, why: why ?? null };
      corrections.remember(textToken(article.digest), correction, now().getTime());
      return {
        done: true,
        blocks: [
          ...understoodBlocks(library, { ...article, id }, problems),
          ...(await questionsChanged({ kind: 'put', article: { ...article, id }, standing }, false)),
        ],
        actions: confirmations(article.digest),
      };
    },
    async publish(caller: ModerationCaller, act: Of<'publish' | 'reject'>): Promise<Outcome> {
      const standing = waiting(act);
      if (standing !== null) {
        const decide = act.kind === 'publish' ? newsroom.publish : newsroom.reject;
        return outcome(await acted(caller, decide(standing.id, actor(caller))));
      }
      const digest = 'digest' in act.pending ? act.pending.digest : '';
      const draft = corrections.recall(digest, now().getTime());
      if (draft === null) return refused('act-refused', { why: 'there is no such text that waits' });
      corrections.forget(digest);
      if (act.kind === 'reject')
        return {
          done: true,
          blocks: [
            line('act-done', { act: 'rejected', title: draft.article.title, article: draft.id }, 'lead'),
          ],
        };
      const { id, article, origin, why } = draft;
      return outcome(await acted(caller, newsroom.correct(id, article, origin, actor(caller, why))));
    },

    async undo(caller: ModerationCaller, { revision: seq }: Of<'undo'>): Promise<Outcome> {
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

function unusable(handed: readonly Draft[]): Outcome {
  const problems = handed.flatMap((draft) => draft.problems);
  if (problems.length === 0) return refused('act-refused', { why: 'this is no single article' });
  return { done: false, blocks: problemBlocks(problems.slice(0, MAX_PROBLEMS)) };
}

function isOvertaken(error: unknown): boolean {
  return error instanceof ActError && error.code === 'UNDO_NOT_POSSIBLE';
}
