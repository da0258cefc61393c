import type { Adapter } from '../contract.ts';

/** How a part stands before it starts: left out with the reason, or to be made. Its kit is loaded only when it is made. */
export interface Part {
  readonly name: string;
  /** It takes over the screen, so it starts when the others have been told of. */
  readonly last?: true;
  /** It only tells how the others are: by itself it is nothing to run for. */
  readonly aside?: true;
  /** Makes it anew for each try, since an adapter starts once. Null: not wanted. */
  readonly make: (() => Promise<Adapter>) | null;
  /** What its line says when it is not made, or runs without an address of its own. */
  readonly line: string;
}

/** One that is to be made. */
export type WantedPart = Part & { readonly make: () => Promise<Adapter> };
