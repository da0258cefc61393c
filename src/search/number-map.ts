/** What a map by number can do besides its own way of keeping things. */
export abstract class NumberMap<V> implements Map<number, V> {
  readonly [Symbol.toStringTag] = 'NumberMap';
  abstract readonly size: number;
  abstract get(key: number): V | undefined;
  abstract set(key: number, value: V): this;
  abstract delete(key: number): boolean;
  abstract keys(): MapIterator<number>;

  has(key: number): boolean {
    return this.get(key) !== undefined;
  }

  entries(): MapIterator<[number, V]> {
    return new Map(
      [...this.keys()].flatMap((key): readonly [number, V][] => {
        const value = this.get(key);
        return value === undefined ? [] : [[key, value]];
      }),
    ).entries();
  }

  values(): MapIterator<V> {
    return new Map(this.entries()).values();
  }

  [Symbol.iterator](): MapIterator<[number, V]> {
    return this.entries();
  }

  forEach(call: (value: V, key: number, map: Map<number, V>) => void): void {
    for (const [key, value] of this.entries()) call(value, key, this);
  }

  clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }
}
