/** What the loopback Discord knows: interactions, channels, messages, commands, and every call it got. */
import type { ApiError } from './api-errors.ts';
import { IDS } from './ids.ts';

export type Route =
  | 'gateway'
  | 'callback'
  | 'edit-original'
  | 'follow-up'
  | 'post'
  | 'edit-message'
  | 'delete-message'
  | 'read-message'
  | 'list-messages'
  | 'open-direct'
  | 'commands-read'
  | 'commands-write'
  | 'guild-commands-write'
  | 'unknown';

export interface UploadedFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** One request that the loopback got, with its answer. */
export interface Call {
  readonly method: string;
  readonly route: Route;
  readonly path: string;
  /** Parsed JSON, or the `payload_json` of an upload; null without a body. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  readonly interactionId: string | null;
  readonly channelId: string | null;
  readonly ephemeral: boolean;
  readonly atMs: number;
  readonly status: number;
  /** Discord's own code; 0 when it was taken. */
  readonly code: number;
  /** Why the body was refused. */
  readonly problems: readonly string[];
}

export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  readonly ephemeral: boolean;
  body: unknown;
  files: readonly UploadedFile[];
  /** Every body that replaced the first, in order. */
  readonly edits: unknown[];
}

/** A message in a channel, as GET gives it. */
export interface PostedMessage {
  readonly id: string;
  readonly channel_id: string;
  readonly content: string;
  readonly author: { readonly id: string };
}

/** An interaction as its person sees it. */
export interface Issued {
  readonly id: string;
  readonly token: string;
  /** Discord's interaction type: 2 command, 3 component, 4 autocomplete. */
  readonly type: number;
  readonly channelId: string;
  readonly userInstalled: boolean;
  readonly issuedAtMs: number;
  /** False when nobody was connected to take it. */
  readonly delivered: boolean;
  /** Milliseconds to the first answer; null while there is none. */
  ackedAfterMs: number | null;
  callbackType: number | null;
  /** A deferred answer that still shows "thinking". */
  loading: boolean;
  original: StoredMessage | null;
  readonly followUps: StoredMessage[];
}

export interface Channel {
  readonly guildId: string | null;
  /** What the bot may do there. */
  permissions: bigint;
  closed?: 'archived' | 'locked';
}

/** `hang-up` closes the connection unread; `lost-answer` does what was asked, then closes it. */
export type Failure = ApiError | 'hang-up' | 'lost-answer';

export interface Fault {
  readonly route: Route;
  readonly answer: Failure;
  readonly headers?: Readonly<Record<string, string>>;
  left: number;
}

export interface World {
  readonly token: string;
  readonly ackDeadlineMs: number;
  readonly tokenLifetimeMs: number;
  readonly now: () => number;
  readonly interactions: Map<string, Issued>;
  readonly channels: Map<string, Channel>;
  /** Messages by channel and id, as GET gives them. */
  readonly messages: Map<string, PostedMessage>;
  commands: readonly object[];
  commandCreatesLeft: number;
  readonly calls: Call[];
  readonly faults: Fault[];
  /** Calls with the bot's token within a second, over all routes; beyond that 429 with `x-ratelimit-global`. Discord's own is 50. */
  readonly globalPerSecond: number;
  readonly botCallTimes: number[];
  /** Posts a channel takes within 5 s; beyond that 429, as Discord does. Infinity: no limit. */
  readonly postsPer5s: number;
  readonly postTimes: Map<string, number[]>;
  /** Files that people attached, by name. */
  readonly files: Map<string, Uint8Array>;
  /** Messages posted with an enforced nonce, by channel and nonce. */
  readonly nonces: Map<string, object>;
}

export const PERMISSIONS = {
  view: 1n << 10n,
  send: 1n << 11n,
  attach: 1n << 15n,
  readHistory: 1n << 16n,
  sendInThreads: 1n << 38n,
} as const;

export const ALL_PERMISSIONS = Object.values(PERMISSIONS).reduce((all, bit) => all | bit, 0n);

export function usualChannels(): Map<string, Channel> {
  const open = (guildId: string | null): Channel => ({ guildId, permissions: ALL_PERMISSIONS });
  return new Map([
    [IDS.channel, open(IDS.server)],
    [IDS.thread, open(IDS.server)],
    [IDS.directChannel, open(null)],
  ]);
}
