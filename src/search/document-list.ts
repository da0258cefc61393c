import { NumberMap } from './number-map.ts';

/**
 * The documents that hold one term, as MiniSearch keeps them: a map from document to how often it holds the term. Here
 * each holds it once and documents come in the order of their numbers, so a list of numbers is all there is.
 */
export class DocumentList extends NumberMap<number> {
  readonly #documents: number[] = [];
  /** The greatest of them; -1 when there is none. */
  #last = -1;

  /** In the order of their numbers. */
  get list(): readonly number[] {
    return this.#documents;
  }

  get size(): number {
    return this.#documents.length;
  }

  get(document: number): number | undefined {
    if (document > this.#last) return undefined;
    return this.#documents[this.#placeOf(document)] === document ? 1 : undefined;
  }

  set(document: number, _times: number): this {
    if (document > this.#last) {
      this.#documents.push(document);
      this.#last = document;
    } else if (!this.has(document)) this.#documents.splice(this.#placeOf(document), 0, document);
    return this;
  }

  delete(document: number): boolean {
    if (!this.has(document)) return false;
    this.#documents.splice(this.#placeOf(document), 1);
    this.#last = this.#documents.at(-1) ?? -1;
    return true;
  }

  keys(): MapIterator<number> {
    return this.#documents.values();
  }

  /** Where the document stands, or belongs. */
  #placeOf(document: number): number {
    let low = 0;
    let high = this.#documents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#documents[middle] ?? 0) < document) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
