import type { Got } from './judge.ts';
import type { Act } from './plan.ts';

/** How the delivery of one act went. */
export type Delivered =
  /** Acknowledged after so many milliseconds. */
  | { readonly how: 'acked'; readonly afterMs: number }
  /** Nobody was connected, or the connection broke before the acknowledgement. */
  | { readonly how: 'lost' }
  /** The connection stood, and no acknowledgement came in time. */
  | { readonly how: 'late' };

/** One platform in the storm. */
export interface Surface {
  readonly name: string;
  readonly platform: 'slack' | 'discord';
  /** Environment of the bot that makes it come here. */
  readonly env: Readonly<Record<string, string>>;
  /** The bot is up; the rest of its ready line. */
  connected(line: string): Promise<void>;
  deliver(act: Act): void;
  deliverAgain(act: Act): void;
  /** Breaks the connection, in a way that may differ from time to time. */
  drop(time: number): void;
  delivered(act: Act): Delivered;
  got(act: Act): Got;
  close(): Promise<void>;
}
