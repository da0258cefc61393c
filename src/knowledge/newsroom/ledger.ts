import type { Logger } from 'pino';
import { ActError } from '../../errors.ts';
import type { Library } from '../../library.ts';
import type { Revision, Store } from '../../store/index.ts';
import type { Article } from '../article.ts';
import type { Change } from './acts.ts';
import { bringInLine } from './bring-in-line.ts';
import { afterRevisions, type Standings, versionOf } from './standing.ts';
import type { TextShelf } from './text-shelf.ts';

/** What was done: the revisions written, and the version of the knowledge they led to. */
export interface Done {
  readonly revisions: readonly Revision[];
  readonly knowledge: string;
}

/** Others may change things between our look and our write; then we look again. More often than this is a fault. */
const MAX_TRIES = 50;

/** The revisions of the store as far as they are in force in this process. Its works are to be done one after the other. */
export class Ledger {
  readonly #store: Store;
  readonly #library: Library | null;
  readonly #shelf: TextShelf;
  readonly #logger: Logger;
  #standings: Standings = new Map();
  #seq = 0;
  /** What is in the store and not yet in force here: the database may fail in between. */
  readonly #owed = new Set<string>();
  #untold: readonly Revision[] = [];
  readonly #listeners = new Set<(revisions: readonly Revision[]) => void>();

  constructor(store: Store, library: Library | null, shelf: TextShelf, logger: Logger) {
    this.#store = store;
    this.#library = library;
    this.#shelf = shelf;
    this.#logger = logger;
  }

  get standings(): Standings {
    return this.#standings;
  }

  /** Number of the newest revision taken; 0 before the first. */
  get seq(): number {
    return this.#seq;
  }

  /** Calls back after each change in force here, until the returned function is called. */
  onChange(listener: (revisions: readonly Revision[]) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  async catchUp(): Promise<void> {
    await this.take(await this.#store.revisions.since(this.#seq));
  }

  /** Puts revisions that are in the store in force here. `fresh` are texts at hand. */
  async take(revisions: readonly Revision[], fresh: readonly Article[] = []): Promise<void> {
    if (revisions.length === 0 && this.#untold.length === 0) return;
    this.#standings = afterRevisions(this.#standings, revisions);
    this.#seq = revisions.at(-1)?.seq ?? this.#seq;
    this.#untold = [...this.#untold, ...revisions];
    for (const { article } of revisions) this.#owed.add(article);
    const library = this.#library;
    if (library !== null)
      await bringInLine(library, this.#standings, this.#owed, this.#shelf, fresh, this.#logger);
    const told = this.#untold;
    this.#untold = [];
    this.#owed.clear();
    const acts = told.length > 20 ? undefined : told.map(({ act, article }) => `${act} ${article}`);
    this.#logger.info(
      { seq: this.#seq, changes: told.length, acts, knowledge: library?.version },
      'knowledge changed',
    );
    for (const listener of this.#listeners) listener(told);
  }

  /** Writes what `plan` makes of the newest standings, then puts it in force here. */
  async write(plan: (standings: Standings) => Change | Promise<Change>): Promise<Done> {
    for (let tries = 0; tries < MAX_TRIES; tries++) {
      const change = await plan(this.#standings);
      if (change.revisions.length === 0) return { revisions: [], knowledge: versionOf(this.#standings) };
      this.#logger.trace({ step: 'planned', acts: change.revisions.map(({ act }) => act) }, 'change planned');
      const { news, added } = await this.#append(change);
      this.#logger.trace({ step: 'stored', seq: added.at(-1)?.seq }, 'change stored');
      await this.take(news);
      if (news.length > 0) continue;
      await this.take(added, change.texts);
      this.#logger.trace({ step: 'in-force', seq: added.at(-1)?.seq }, 'change in force');
      return { revisions: added, knowledge: added.at(-1)?.knowledge ?? versionOf(this.#standings) };
    }
    throw new ActError('NOTHING_CHANGED', 'others keep changing the articles; try again', null);
  }

  /** Adds the change to the store, unless others added revisions meanwhile. */
  #append(change: Change) {
    const [standings, seq] = [this.#standings, this.#seq];
    return this.#store.revisions.append(seq, (others) => {
      if (others.length > 0) return null;
      const next = change.revisions.map(
        (one, i): Revision => ({ seq: seq + 1 + i, knowledge: null, ...one }),
      );
      return { ...change, knowledge: versionOf(afterRevisions(standings, next)) };
    });
  }
}
