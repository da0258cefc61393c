import type { Logger } from 'pino';
import { ActError } from '../../errors.ts';
import type { Library } from '../../library.ts';
import type { Origin, Revision, Store } from '../../store/index.ts';
import { readAhead } from '../../timeline/index.ts';
import type { Article } from '../article.ts';
import type { Problem } from '../problem.ts';
import type { KnowledgeChange, KnowledgeSource } from '../source.ts';
import { type Actor, type Change, createActs, known } from './acts.ts';
import { findSentence, type SentenceChoice } from './find-sentence.ts';
import { FolderDebt } from './folder-debt.ts';
import { type Done, Ledger } from './ledger.ts';
import { type Standing, type Standings, standingAt, versionOf } from './standing.ts';
import { TextShelf } from './text-shelf.ts';
import { undoOf } from './undo.ts';
import { WorkLine } from './work-line.ts';

export interface NewsroomOptions {
  readonly store: Store;
  /** What answers are made from, kept in step with the store; null where nothing is answered (a moderator's command). */
  readonly library: Library | null;
  /** The operator's folder; null when it is not looked at. */
  readonly source: KnowledgeSource | null;
  readonly now: () => Date;
  readonly logger: Logger;
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

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { store, library, source, now, logger } = options;
  const shelf = new TextShelf(store, library);
  const ledger = new Ledger(store, library, shelf, logger);
  const line = new WorkLine(logger);
  const debt = new FolderDebt();
  const ends: (() => Promise<void>)[] = [];

  const act = (
    actor: Actor,
    plan: (acts: ReturnType<typeof createActs>, standings: Standings) => Change | Promise<Change>,
  ): Promise<Done> =>
    line.inLine(async () => {
      await ledger.catchUp();
      return ledger.write((at) => plan(createActs(at, actor, now().toISOString()), at));
    });
  const current = async (standing: Standing): Promise<Article> => {
    const article = standing.text === null ? null : await shelf.one(standing.id, standing.text);
    if (article !== null) return article;
    throw new ActError('NOT_LIVE', `"${standing.id}" has no text that was ever published`, standing.id);
  };
  /** Takes over what the folder told; what could not be written stays owed until it is. */
  const takeFolder = async (first: boolean): Promise<void> => {
    await ledger.write((at) => debt.plan(at, first, now().toISOString()));
    debt.paid();
  };
  const note = (change: KnowledgeChange): void => {
    for (const article of change.put) shelf.keep(article);
    for (const id of change.removed) shelf.drop(id);
    debt.note(change);
  };
  const catchUp = (): Promise<void> => ledger.catchUp();
  const followFolder = (): Promise<void> => takeFolder(false);

  return {
    start: () =>
      line.inLine(async () => {
        const revisions = await store.revisions.since(0);
        const change = source === null ? null : await source.look();
        if (change !== null) note(change);
        await ledger.take(revisions);
        if (change !== null) await takeFolder(true);
        return change?.problems ?? [];
      }),
    follow: async (told) => {
      const reading = new AbortController();
      ends.push(async () => reading.abort());
      void readAhead(library?.entries() ?? [], reading.signal);
      ends.push(store.watch(() => line.follow(catchUp)));
      line.follow(catchUp);
      if (source === null) return;
      const unwatch = await source.watch((change) => {
        note(change);
        line.follow(followFolder);
        told(change);
      });
      ends.push(unwatch);
    },
    stop: async () => {
      line.stopFollowing();
      await Promise.all(ends.splice(0).map((end) => end()));
      await line.idle();
    },
    reach: (wanted) => (ledger.seq >= wanted ? Promise.resolve() : line.inLine(catchUp)),
    standings: () => ledger.standings,
    version: () => library?.version ?? versionOf(ledger.standings),
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
    onChange: (listener) => ledger.onChange(listener),
  };
}

/** Digest of the text that was live after a revision. */
function textAfter(history: readonly Revision[], to: number, id: string): string {
  const then = standingAt(history, to);
  if (then?.text) return then.text;
  throw new ActError('VERSION_NOT_FOUND', `"${id}" had no live text at revision ${to}`, id);
}
