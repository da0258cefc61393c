export type NameKind = 'person' | 'place' | 'group' | 'other';

/** A name as the articles write it. */
export interface KnownName {
  readonly name: string;
  readonly kind: NameKind;
  /** Number of passages that hold it. */
  readonly passages: number;
  /** Mostly written with "the" ("the KVR"). */
  readonly definite: boolean;
  /** Somebody of this name is quoted somewhere. */
  readonly speaks: boolean;
}
