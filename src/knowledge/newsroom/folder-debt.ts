import type { Article } from '../article.ts';
import type { KnowledgeChange } from '../source.ts';
import type { Change } from './acts.ts';
import { folderPlan, gone } from './folder-plan.ts';
import type { Standings } from './standing.ts';

/** What the folder told of one article: its text, or that its file is gone. */
type Told = { readonly article: Article | null };

/** What the folder told and the store has not yet: stays owed until it was written. */
export class FolderDebt {
  readonly #told = new Map<string, Told>();
  #planned: ReadonlyMap<string, Told> = new Map();

  note({ put, removed }: KnowledgeChange): void {
    for (const article of put) this.#told.set(article.id, { article });
    for (const id of removed) this.#told.set(id, { article: null });
  }

  /** `first`: all files were told, so what is not among them is gone. */
  plan(standings: Standings, first: boolean, at: string): Change {
    this.#planned = new Map(this.#told);
    const put = [...this.#planned.values()].flatMap(({ article }) => article ?? []);
    const told = [...this.#planned].flatMap(([id, { article }]) => (article === null ? [id] : []));
    const removed = first ? gone(standings, new Set(put.map(({ id }) => id))) : told;
    return folderPlan(standings, { put, removed }, at);
  }

  /** What was planned is in the store; what was told meanwhile stays owed. */
  paid(): void {
    for (const [id, told] of this.#planned) if (this.#told.get(id) === told) this.#told.delete(id);
  }
}
