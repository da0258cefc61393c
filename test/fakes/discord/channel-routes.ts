/** Messages of the bot itself in channels, and reading one. */
import { type Answer, EMPTY, invalidBody, json, rateLimited, refuse } from './answers.ts';
import { API_ERRORS } from './api-errors.ts';
import { isEmptyMessage } from './check-body.ts';
import { IDS, newId } from './ids.ts';
import type { Incoming } from './interaction-routes.ts';
import { messagePayload } from './payloads.ts';
import { PERMISSIONS, type World } from './world.ts';

const WINDOW_MS = 5_000;

/** POST /channels/ID/messages */
export function post(world: World, channelId: string, sent: Incoming): Answer {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refuse(API_ERRORS.unknownChannel);
  const may = (bit: bigint): boolean => (channel.permissions & bit) !== 0n;
  if (!may(PERMISSIONS.view)) return refuse(API_ERRORS.missingAccess);
  if (!may(channelId === IDS.thread ? PERMISSIONS.sendInThreads : PERMISSIONS.send)) {
    return refuse(API_ERRORS.missingPermissions);
  }
  if (sent.files.length > 0 && !may(PERMISSIONS.attach)) return refuse(API_ERRORS.missingPermissions);
  if (channel.closed === 'archived') return refuse(API_ERRORS.archivedThread);
  if (channel.closed === 'locked') return refuse(API_ERRORS.lockedThread);
  if (isEmptyMessage(sent.body, sent.files.length)) return refuse(API_ERRORS.emptyMessage);
  const body = sent.body as Post;
  const nonce = body.enforce_nonce === true ? `${channelId}/${body.nonce}` : null;
  const before = nonce === null ? undefined : world.nonces.get(nonce);
  if (before !== undefined) return json(before);
  const reference = body.message_reference;
  if (reference !== undefined && !may(PERMISSIONS.readHistory)) return refuse(API_ERRORS.replyWithoutHistory);
  const known = reference === undefined || world.messages.has(`${channelId}/${reference.message_id}`);
  if (!known && reference?.fail_if_not_exists !== false)
    return invalidBody(['message_reference: Unknown message']);
  const waitMs = mustWaitMs(world, channelId);
  if (waitMs > 0) return rateLimited(waitMs, 'shared');
  const made = messagePayload({
    id: newId(),
    channelId,
    content: (body.content ?? '').trim(),
    authorId: IDS.bot,
    bot: true,
  });
  const message = {
    ...made,
    components: body.components ?? [],
    attachments: sent.files.map(({ name }) => ({ filename: name })),
    ...(reference === undefined
      ? {}
      : { type: 19, message_reference: { channel_id: channelId, ...reference } }),
  };
  world.messages.set(`${channelId}/${message.id}`, message);
  if (nonce !== null) world.nonces.set(nonce, message);
  return json(message);
}

interface Post {
  readonly content?: string;
  readonly components?: unknown;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly message_reference?: Reference;
}

interface Reference {
  readonly message_id: string;
  readonly fail_if_not_exists?: boolean;
}

/** PATCH /channels/ID/messages/ID: only the bot's own; it needs no permission beside seeing the channel. */
export function editMessage(world: World, channelId: string, messageId: string, sent: Incoming): Answer {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refuse(API_ERRORS.unknownChannel);
  if ((channel.permissions & PERMISSIONS.view) === 0n) return refuse(API_ERRORS.missingAccess);
  const message = world.messages.get(`${channelId}/${messageId}`);
  if (message === undefined) return refuse(API_ERRORS.unknownMessage);
  if (message.author.id !== IDS.bot) return refuse(API_ERRORS.notTheAuthor);
  if (channel.closed === 'archived') return refuse(API_ERRORS.archivedThread);
  const { content, components } = sent.body as Post;
  const edited = { ...message, content: (content ?? message.content).trim(), components };
  world.messages.set(`${channelId}/${messageId}`, edited);
  return json(edited);
}

/** DELETE /channels/ID/messages/ID: the bot's own; another's would need Manage Messages, which it never has. */
export function deleteMessage(world: World, channelId: string, messageId: string): Answer {
  const message = world.messages.get(`${channelId}/${messageId}`);
  if (message === undefined) return refuse(API_ERRORS.unknownMessage);
  if (message.author.id !== IDS.bot) return refuse(API_ERRORS.missingPermissions);
  world.messages.delete(`${channelId}/${messageId}`);
  return EMPTY;
}

/** GET /channels/ID/messages, newest first: the 100 next after an id, or the last 100 before one. */
export function listMessages(world: World, channelId: string, query: URLSearchParams): Answer {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refuse(API_ERRORS.unknownChannel);
  if ((channel.permissions & PERMISSIONS.readHistory) === 0n) return refuse(API_ERRORS.missingAccess);
  const [after, before] = [query.get('after'), query.get('before')];
  const there = [...world.messages.values()].filter(
    ({ channel_id, id }) =>
      channel_id === channelId &&
      (after === null || BigInt(id) > BigInt(after)) &&
      (before === null || BigInt(id) < BigInt(before)),
  );
  return json((after === null ? there.slice(-100) : there.slice(0, 100)).reverse());
}

/** GET /channels/ID/messages/ID */
export function readMessage(world: World, channelId: string, messageId: string): Answer {
  const channel = world.channels.get(channelId);
  if (channel === undefined) return refuse(API_ERRORS.unknownChannel);
  if ((channel.permissions & PERMISSIONS.readHistory) === 0n) return refuse(API_ERRORS.missingAccess);
  const message = world.messages.get(`${channelId}/${messageId}`);
  return message === undefined ? refuse(API_ERRORS.unknownMessage) : json(message);
}

function mustWaitMs(world: World, channelId: string): number {
  if (!Number.isFinite(world.postsPer5s)) return 0;
  const now = world.now();
  const recent = (world.postTimes.get(channelId) ?? []).filter((time) => now - time < WINDOW_MS);
  const [oldest] = recent;
  if (oldest !== undefined && recent.length >= world.postsPer5s) return WINDOW_MS - (now - oldest);
  world.postTimes.set(channelId, [...recent, now]);
  return 0;
}
