import type { Located } from '../../entry.ts';
import type { Traced } from '../origins/fold.ts';
import type { Amount } from '../outcome.ts';

/** A passage picked to be quoted, with the copies it stands for. */
export interface Chosen {
  readonly located: Located;
  readonly trace: Traced;
  /** The same words in other articles. */
  readonly copies: readonly Located[];
  /** The figure it gives, when a figure was asked. */
  readonly amount?: Amount;
}
