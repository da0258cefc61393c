import type { KnownName } from './known-name.ts';

/** A name with what its place in the order depends on, worked out once. */
export interface Listed {
  readonly known: KnownName;
  readonly initials: number;
}

/** Names written with initials are the worse ones to show: "J. Doe" after "Jane Doe". */
export function listed(known: KnownName): Listed {
  return { known, initials: known.name.split(' ').filter((word) => /^\p{Lu}{1,2}\.?$/u.test(word)).length };
}

/** The most written-about first, then the better written, then the shorter; total. */
export function inOrder(a: Listed, b: Listed): number {
  return (
    b.known.passages - a.known.passages ||
    a.initials - b.initials ||
    a.known.name.length - b.known.name.length ||
    (a.known.name < b.known.name ? -1 : 1)
  );
}
