import type { Form } from './moderate/form.ts';
import type { Attachment } from './moderate/wish.ts';
import type { InteractionRef } from './parse.ts';
import type { MessageBody } from './render.ts';

/** A file that goes with a message. */
export interface Upload {
  readonly name: string;
  readonly data: Uint8Array;
}

/** First answer to an interaction. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export type Callback =
  | { readonly type: 4; readonly data: MessageBody }
  | { readonly type: 5; readonly data: { readonly flags: number } }
  | { readonly type: 6 }
  | { readonly type: 7; readonly data: MessageBody }
  | { readonly type: 9; readonly data: Form }
  | {
      readonly type: 8;
      readonly data: { readonly choices: readonly { readonly name: string; readonly value: string }[] };
    };

/** A message of the bot itself in a channel. */
export interface PostBody extends MessageBody {
  readonly message_reference?: { readonly message_id: string; readonly fail_if_not_exists: boolean };
}

/** Where a message came to stand; both "" when Discord does not say. */
export interface SentMessage {
  readonly channelId: string;
  readonly id: string;
}

/** What repairs of public messages, and what is said unasked, are made with. A limit is not waited for: each call rejects with its RateLimitError. */
export type Repairs = Pick<
  Wire,
  'post' | 'editMessage' | 'readMessage' | 'messagesAfter' | 'messagesBefore' | 'openDirect'
>;

/** Everything the adapter says to Discord. Each call rejects with a DatelineError and nothing else. */
export interface Wire {
  callback(ref: InteractionRef, body: Callback): Promise<void>;
  editOriginal(ref: InteractionRef, body: MessageBody, files: readonly Upload[]): Promise<void>;
  followUp(ref: InteractionRef, body: MessageBody, files: readonly Upload[]): Promise<SentMessage>;
  /** `key` names this message among all: the same key is posted once. */
  post(channelId: string, body: PostBody, files: readonly Upload[], key: string): Promise<SentMessage>;
  /** Changes a message of the bot itself, whoever's interaction it answered, and takes files off it. */
  editMessage(channelId: string, messageId: string, body: MessageBody): Promise<void>;
  /** Takes away a message of the bot itself; one that is gone already counts as taken away. */
  deleteMessage(channelId: string, messageId: string): Promise<void>;
  /** The 100 messages there that came next after that id, as Discord stores them, newest first. */
  messagesAfter(channelId: string, messageId: string): Promise<readonly unknown[]>;
  /** The 100 messages there that came last before that id, null: of all, newest first. */
  messagesBefore(channelId: string, messageId: string | null): Promise<readonly unknown[]>;
  /** The direct messages with a person: their channel. */
  openDirect(userId: string): Promise<string>;
  /** The message as Discord stores it. */
  readMessage(channelId: string, messageId: string): Promise<unknown>;
  /** The bytes of a file that came with a command. */
  download(attachment: Attachment): Promise<Uint8Array>;
  readCommands(): Promise<unknown>;
  writeCommands(commands: readonly object[]): Promise<void>;
  /** True when the bot itself is a member of that server. */
  isMember(guildId: string): boolean;
  /** Language of a server; null when unknown. */
  languageOf(guildId: string): string | null;
}
