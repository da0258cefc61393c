import type { AdapterHarness } from './harness.ts';

/** One line of what every adapter guarantees. */
export interface Guarantee {
  readonly name: string;
  /** Resolves when the adapter keeps it; rejects with what was seen instead. The harness is not started yet. */
  readonly check: (harness: AdapterHarness) => Promise<void>;
}
