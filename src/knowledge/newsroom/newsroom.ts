import type { Logger } from 'pino';
import { ActError } from '../../errors.ts';
import type { Library } from '../../library.ts';
import type { Origin, Revision, Store } from '../../store/index.ts';
import { readAhead } from '../../timeline/index.ts';
import type { Article } from '../article.ts';
import type { Problem } from '../problem.ts';
import type { KnowledgeChange, KnowledgeSource } from '../source.ts';
import { type Actor, type Change, createActs, known } from './acts.ts';
import { bringInLine } from './bring-in-line.ts';
import { findSentence, type SentenceChoice } from './find-sentence.ts';
import { FolderDebt } from './folder-debt.ts';
import { afterRevisions, type Standing, type Standings, versionOf } from './standing.ts';
import { TextShelf } from './text-shelf.ts';
import { undoOf } from './undo.ts';

export interface NewsroomOptions {
  readonly store: Store;
  /** What answers are made from, kept in step with the store; null where nothing is answered (a moderator's command). */
  readonly library: Library | null;
  /** The operator's folder; null when it is not looked at. */
  readonly source: KnowledgeSource | null;
  readonly now: () => Date;
  readonly logger: Logger;
}

/** What was done: the revisions written, and the version of the knowledge they led to. */
export interface Done {
  readonly revisions: readonly Revision[];
  readonly knowledge: string;
}

/** The articles with all that was done to them. Every act is in the store before it is in force. */
export interface Newsroom {
  /** Reads the store and the folder and fills the library. The problems are the folder's. */
  start(): Promise<readonly Problem[]>;
  /** Follows the folder and the other processes until `stop`. `told` gets what an operator should know of the folder. */
  follow(told: (change: KnowledgeChange) => void): Promise<void>;
  stop(): Promise<void>;
  /** Resolves once this process has all revisions up to this one, whoever made them. */
  reach(seq: number): Promise<void>;
  standings(): Standings;
  /** Version of the knowledge as it stands. */
  version(): string;
  history(id: string): Promise<readonly Revision[]>;
  /** The text with this digest, as the article's. Null when the store has none. */
  text(id: string, digest: string): Promise<Article | null>;
  submit(article: Article, origin: Origin, actor: Actor): Promise<Done>;
  publish(id: string, actor: Actor): Promise<Done>;
  reject(id: string, actor: Actor): Promise<Done>;
  withdraw(id: string, actor: Actor, sentence?: SentenceChoice): Promise<Done>;
  correct(id: string, article: Article, origin: Origin, actor: Actor): Promise<Done>;
  /** A withdrawn or removed article, a withdrawn sentence, or (`to`) the text as it was after that revision. */
  restore(id: string, actor: Actor, what?: SentenceChoice | { readonly to: number }): Promise<Done>;
  /** Takes one revision back, within 24 hours and as long as nothing newer was done to its article. */
  undo(seq: number, actor: Actor): Promise<Done>;
  /** Calls back after each change in force here, whoever made it, until the returned function is called. */
  onChange(listener: (revisions: readonly Revision[]) => void): () => void;
}

/** Others may change things between our look and our write; then we look again. More often than this is a fault. */
const MAX_TRIES = 50;
const RETRY_MS = 3_000;

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { store, library, source, now, logger } = options;
  let standings: Standings = new Map();
  let seq = 0;
  const shelf = new TextShelf(store, library);
  const debt = new FolderDebt();
  const listeners = new Set<(revisions: readonly Revision[]) => void>();
  const ends: (() => Promise<void>)[] = [];
  let line: Promise<unknown> = Promise.resolve();
  let stopped = false;
  /** What is in the store and not yet in force here: the database may fail in between. */
  const owed = new Set<string>();
  let untold: readonly Revision[] = [];
  /** Works that wait for their turn, and those that wait to be tried again: each once, however many notices come. */
  const inTurn = new Set<() => Promise<void>>();
  const retries = new Map<() => Promise<void>, NodeJS.Timeout>();

  /** One thing after the other within this process; the store does the same among processes. */
  const inLine = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = line.then(work, work);
    line = turn.catch(() => undefined);
    return turn;
  };
  /** Brings this process in step with revisions that are in the store. */
  const take = async (revisions: readonly Revision[], fresh: readonly Article[] = []): Promise<void> => {
    if (revisions.length === 0 && untold.length === 0) return;
    standings = afterRevisions(standings, revisions);
    seq = revisions.at(-1)?.seq ?? seq;
    untold = [...untold, ...revisions];
    for (const { article } of revisions) owed.add(article);
    if (library !== null) await bringInLine(library, standings, owed, shelf, fresh, logger);
    const told = untold;
    untold = [];
    owed.clear();
    const acts = told.length > 20 ? undefined : told.map(({ act, article }) => `${act} ${article}`);
    logger.info({ seq, changes: told.length, acts, knowledge: library?.version }, 'knowledge changed');
    for (const listener of listeners) listener(told);
  };
  const catchUp = async (): Promise<void> => take(await store.revisions.since(seq));

  /** Writes what `plan` makes of the newest standings, then puts it in force here. */
  const write = async (plan: (standings: Standings) => Change | Promise<Change>): Promise<Done> => {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const change = await plan(standings);
      if (change.revisions.length === 0) return { revisions: [], knowledge: versionOf(standings) };
      logger.trace({ step: 'planned', acts: change.revisions.map(({ act }) => act) }, 'change planned');
      const { news, added } = await store.revisions.append(seq, (others) => {
        if (others.length > 0) return null;
        const next = change.revisions.map(
          (one, i): Revision => ({ ...one, seq: seq + 1 + i, knowledge: null }),
        );
        return { ...change, knowledge: versionOf(afterRevisions(standings, next)) };
      });
      logger.trace({ step: 'stored', seq: added.at(-1)?.seq }, 'change stored');
      await take(news);
      if (news.length > 0) continue;
      await take(added, change.texts);
      logger.trace({ step: 'in-force', seq: added.at(-1)?.seq }, 'change in force');
      return { revisions: added, knowledge: added.at(-1)?.knowledge ?? versionOf(standings) };
    }
    throw new ActError('NOTHING_CHANGED', 'others keep changing the articles; try again', null);
  };
  const act = (
    actor: Actor,
    plan: (acts: ReturnType<typeof createActs>, standings: Standings) => Change | Promise<Change>,
  ): Promise<Done> =>
    inLine(async () => {
      await catchUp();
      return write((current) => plan(createActs(current, actor, now().toISOString()), current));
    });
  const current = async (standing: Standing): Promise<Article> => {
    const article = standing.text === null ? null : await shelf.one(standing.id, standing.text);
    if (article !== null) return article;
    throw new ActError('NOT_LIVE', `"${standing.id}" has no text that was ever published`, standing.id);
  };
  /** Takes over what the folder told; what could not be written stays owed until it is. */
  const takeFolder = async (first: boolean): Promise<void> => {
    await write((at) => debt.plan(at, first, now().toISOString()));
    debt.paid();
  };
  const note = (change: KnowledgeChange): void => {
    for (const article of change.put) shelf.keep(article);
    for (const id of change.removed) shelf.drop(id);
    debt.note(change);
  };
  /** Does the work in its turn; what fails (the database is away) is tried again, since nothing else would bring it. */
  const follow = (work: () => Promise<void>): void => {
    if (stopped || inTurn.has(work)) return;
    inTurn.add(work);
    inLine(() => {
      inTurn.delete(work);
      return work();
    }).catch((err: unknown) => {
      if (stopped || retries.has(work)) return;
      logger.error(
        { err, retryMs: RETRY_MS },
        'a change of the articles could not be followed; it is tried again',
      );
      const again = (): void => {
        retries.delete(work);
        follow(work);
      };
      retries.set(work, setTimeout(again, RETRY_MS).unref());
    });
  };
  const followFolder = (): Promise<void> => takeFolder(false);

  return {
    start: () =>
      inLine(async () => {
        const revisions = await store.revisions.since(0);
        const change = source === null ? null : await source.look();
        if (change !== null) note(change);
        await take(revisions);
        if (change !== null) await takeFolder(true);
        return change?.problems ?? [];
      }),
    follow: async (told) => {
      const reading = new AbortController();
      ends.push(async () => reading.abort());
      void readAhead(library?.entries() ?? [], reading.signal);
      ends.push(store.watch(() => follow(catchUp)));
      follow(catchUp);
      if (source === null) return;
      const unwatch = await source.watch((change) => {
        note(change);
        follow(followFolder);
        told(change);
      });
      ends.push(unwatch);
    },
    stop: async () => {
      stopped = true;
      for (const retry of retries.values()) clearTimeout(retry);
      await Promise.all(ends.splice(0).map((end) => end()));
      await line;
    },
    reach: (wanted) => (seq >= wanted ? Promise.resolve() : inLine(catchUp)),
    standings: () => standings,
    version: () => library?.version ?? versionOf(standings),
    history: (id) => store.revisions.history(id),
    text: (id, digest) => shelf.one(id, digest),
    submit: (article, origin, actor) => act(actor, (acts) => acts.submit(article, origin)),
    publish: (id, actor) => act(actor, (acts) => acts.publish(id)),
    reject: (id, actor) => act(actor, (acts) => acts.reject(id)),
    withdraw: (id, actor, sentence) =>
      act(actor, async (acts, at) => {
        if (sentence === undefined) return acts.withdraw(id, null);
        return acts.withdraw(id, findSentence(await current(known(at, id)), sentence));
      }),
    correct: (id, article, origin, actor) => act(actor, (acts) => acts.correct(id, article, origin)),
    restore: (id, actor, what) =>
      act(actor, async (acts, at) => {
        const standing = known(at, id);
        if (what === undefined) return acts.restore(id, null);
        if ('to' in what)
          return acts.restoreText(id, textAfter(await store.revisions.history(id), what.to, id));
        const withdrawn = standing.sentences.filter((one) =>
          'start' in what ? one.start === what.start : one.text === what.text,
        );
        return acts.restore(id, withdrawn[0] ?? findSentence(await current(standing), what));
      }),
    undo: (wanted, actor) =>
      act(actor, async (acts, at) => {
        const revision = await store.revisions.find(wanted);
        const history = revision === null ? [] : await store.revisions.history(revision.article);
        return undoOf(acts, at, revision, history, now());
      }),
    onChange: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** Digest of the text that was live after a revision. */
function textAfter(history: readonly Revision[], to: number, id: string): string {
  const then = afterRevisions(
    new Map(),
    history.filter((one) => one.seq <= to),
  ).get(id);
  if (then?.text) return then.text;
  throw new ActError('VERSION_NOT_FOUND', `"${id}" had no live text at revision ${to}`, id);
}
