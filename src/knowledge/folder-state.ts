import type { Article } from './article.ts';
import type { Problem } from './problem.ts';
import type { ReadArticle } from './read-article.ts';
import type { KnowledgeChange } from './source.ts';

interface Remembered {
  readonly stamp: string;
  /** The last article this file gave: stays while a broken save is mended. */
  readonly good: Article | null;
}

/** The files of a folder with the articles they give, kept file by file. */
export class FolderState {
  readonly #files = new Map<string, Remembered>();
  readonly #problems = new Map<string, readonly Problem[]>();
  /** Files that give an article of one id. */
  readonly #givers = new Map<string, Set<string>>();
  readonly #shared = new Set<string>();
  readonly #live = new Map<string, Article>();
  readonly #touched = new Set<string>();

  /** True when the file was taken in as it is now. */
  knows(file: string, stamp: string): boolean {
    return this.#files.get(file)?.stamp === stamp;
  }

  put(file: string, stamp: string, { article, problems }: ReadArticle): void {
    const before = this.#files.get(file)?.good ?? null;
    this.#files.set(file, { stamp, good: article ?? before });
    this.#tell(file, problems);
    if (article === null) return;
    if (before !== null && before.id !== article.id) this.#release(file, before.id);
    const givers = this.#givers.get(article.id) ?? new Set();
    this.#givers.set(article.id, givers.add(file));
    this.#touched.add(article.id);
  }

  /** A path that is no article file but has to be told of. */
  refuse(problem: Problem): void {
    this.#tell(problem.file, [problem]);
  }

  /** Forgets what is known of a path and of all below it, except these files. */
  forgetAllBut(path: string, kept: ReadonlySet<string>): void {
    const isBelow = (file: string): boolean => path === '' || file === path || file.startsWith(`${path}/`);
    for (const file of [...this.#problems.keys()])
      if (isBelow(file) && !kept.has(file)) this.#problems.delete(file);
    for (const [file, { good }] of [...this.#files]) {
      if (!isBelow(file) || kept.has(file)) continue;
      this.#files.delete(file);
      if (good !== null) this.#release(file, good.id);
    }
  }

  /** What changed since this was last asked. */
  change(): KnowledgeChange {
    const put: Article[] = [];
    const removed: string[] = [];
    for (const id of this.#touched) {
      const [first] = [...(this.#givers.get(id) ?? [])].sort();
      const article = first === undefined ? null : (this.#files.get(first)?.good ?? null);
      const before = this.#live.get(id);
      if (article !== null && article.digest !== before?.digest) put.push(article);
      if (article === null && before !== undefined) removed.push(id);
      if (article === null) this.#live.delete(id);
      else this.#live.set(id, article);
      if ((this.#givers.get(id)?.size ?? 0) > 1) this.#shared.add(id);
      else this.#shared.delete(id);
    }
    this.#touched.clear();
    put.sort((a, b) => (a.id < b.id ? -1 : 1));
    return { put, removed: removed.sort(), problems: this.#allProblems() };
  }

  #tell(file: string, problems: readonly Problem[]): void {
    if (problems.length > 0) this.#problems.set(file, problems);
    else this.#problems.delete(file);
  }

  #release(file: string, id: string): void {
    const givers = this.#givers.get(id);
    givers?.delete(file);
    if (givers?.size === 0) this.#givers.delete(id);
    this.#touched.add(id);
  }

  #allProblems(): readonly Problem[] {
    const all = [
      ...[...this.#problems.values()].flat(),
      ...[...this.#shared].flatMap((id) => this.#clashes(id)),
    ];
    return all.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  }

  /** Of two files with one id the first by path stays. */
  #clashes(id: string): readonly Problem[] {
    const [owner, ...others] = [...(this.#givers.get(id) ?? [])].sort();
    return others.map((file) => ({
      file,
      code: 'ARTICLE_DUPLICATE_ID',
      severity: 'error',
      message: `id "${id}" is taken by ${owner}; give one of the two another id. This file is left out.`,
    }));
  }
}
