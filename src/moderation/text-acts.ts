import type { ModerationActOf, ModerationCaller } from '../contract.ts';
import { ActError } from '../errors.ts';
import type { Draft } from '../knowledge/drafts.ts';
import type { FetchOptions } from '../knowledge/fetch/index.ts';
import type { Standing } from '../knowledge/newsroom/index.ts';
import { notice } from '../replies/reply-base.ts';
import type { Acting, ActingDeps } from './acting.ts';
import { createCorrections } from './corrections.ts';
import { confirmations, textToken } from './deed.ts';
import { readMaterial } from './read-material.ts';
import { type Outcome, refused } from './say.ts';
import { problemBlocks, understoodBlocks } from './understood-blocks.ts';

export interface TextDeps extends ActingDeps {
  /** How pages are fetched; for tests, whose servers stand on the loopback. */
  readonly fetching?: FetchOptions;
}

/** Problems told at once. */
const MAX_PROBLEMS = 10;
const PENDING_PAGE = { kind: 'list-page', token: 'pending.0' } as const;

/** The acts that bring in new texts. They assume that the caller may. Each throws an ActError that says why not. */
export function createTextActs(deps: TextDeps, acting: Acting) {
  const { newsroom, library, now } = deps;
  const { actor, acted, outcome, questionsChanged } = acting;
  const corrections = createCorrections();
  const waiting = ({ pending }: ModerationActOf<'publish' | 'reject'>): Standing | null => {
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
        notice('waits-to-be-published', { count }, 'lead'),
        ...problemBlocks(problems.slice(0, MAX_PROBLEMS)),
      ],
      actions: count > 0 ? [PENDING_PAGE] : [],
      ...(count > 0 ? { told: { facts: { act: 'pending', count }, actions: [PENDING_PAGE] } } : {}),
    };
  };

  return {
    async add(caller: ModerationCaller, { material }: ModerationActOf<'add'>): Promise<Outcome> {
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
      { article: id, material, why }: ModerationActOf<'correct'>,
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
    async publish(caller: ModerationCaller, act: ModerationActOf<'publish' | 'reject'>): Promise<Outcome> {
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
            notice('act-done', { act: 'rejected', title: draft.article.title, article: draft.id }, 'lead'),
          ],
        };
      const { id, article, origin, why } = draft;
      return outcome(await acted(caller, newsroom.correct(id, article, origin, actor(caller, why))));
    },
  };
}

function unusable(handed: readonly Draft[]): Outcome {
  const problems = handed.flatMap((draft) => draft.problems);
  if (problems.length === 0) return refused('act-refused', { why: 'this is no single article' });
  return { done: false, blocks: problemBlocks(problems.slice(0, MAX_PROBLEMS)) };
}
