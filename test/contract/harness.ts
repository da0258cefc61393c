/**
 * What the adapter contract suite needs from a platform under test. A harness is an adapter wired to a fake of the
 * outside world (a loopback server, a pair of streams, …): it delivers what people do and reads back what the adapter
 * sent, with the platform's markup undone.
 */
import type { ActionKind, Adapter, Engine } from '../../src/contract.ts';

/** One thing that happened on the platform. */
export interface PlatformEvent {
  /** Key of what was done; the harness turns it into the platform's own ids. Same key: delivered again. */
  readonly key: string;
  readonly by: 'person' | 'self' | 'other-bot';
  /** `private`: a command or direct message. `channel`: addressed to the bot where others can read. */
  readonly where: 'private' | 'channel';
  readonly did:
    | { readonly kind: 'ask'; readonly text: string }
    | { readonly kind: 'press'; readonly action: ActionKind; readonly token: string };
  /** The platform's retry under a new event id of what `key` did before. */
  readonly newEventId?: true;
}

/** One thing the adapter sent, as the platform understood it. */
export interface Received {
  /** `ack`: "got it", nothing to read. */
  readonly kind: 'ack' | 'message' | 'edit';
  readonly audience: 'asker' | 'everyone';
  /** What a person reads, markup undone; empty on an ack. */
  readonly text: string;
  /** Article text that stands as a quote, exactly as a person would copy it, in order; context left out. */
  readonly quotes: readonly string[];
  /** Everyone and everything this payload would notify. */
  readonly pings: readonly string[];
  /** Targets of live links. */
  readonly links: readonly string[];
  /** Why the platform would refuse this payload; empty when it would not. */
  readonly problems: readonly string[];
}

export interface AdapterHarness {
  readonly adapter: Adapter;
  /** Starts the fake platform, then the adapter; resolves when it can answer. */
  start(engine: Engine): Promise<void>;
  /** Resolves when the platform has handed the event over, or dropped it because nobody is connected. */
  deliver(event: PlatformEvent): Promise<void>;
  /** Oldest first. */
  received(): readonly Received[];
  /** The next message the adapter sends is refused, as this platform refuses. */
  refuseNextMessage(): void;
  /** Connections of the adapter that the platform still sees. */
  openConnections(): number;
  /** Starts another adapter with credentials that the platform rejects; resolves or rejects as `Adapter.start` does. */
  startWithBadCredentials(): Promise<void>;
  /** Stops everything that is still running. */
  close(): Promise<void>;
}

export type HarnessFactory = () => Promise<AdapterHarness>;

/** Polls until `found` gives something; throws an Error naming `what` after `limitMs`. */
export async function eventually<T>(
  what: string,
  found: () => T | undefined | false,
  limitMs = 5_000,
): Promise<T> {
  for (let waitedMs = 0; waitedMs < limitMs; waitedMs += 5) {
    const value = found();
    if (value !== undefined && value !== false) return value;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error(`never happened: ${what}`);
}
