/** Answers to interactions: the callback, its edit, and follow-ups, with the deadlines and rules of each. */
import { type Answer, EMPTY, invalidBody, json, refuse } from './answers.ts';
import { API_ERRORS } from './api-errors.ts';
import { isEmptyMessage } from './check-body.ts';
import { IDS, newId } from './ids.ts';
import { messagePayload } from './payloads.ts';
import type { Issued, StoredMessage, UploadedFile, World } from './world.ts';

const EPHEMERAL = 1 << 6;
const MAX_FOLLOW_UPS_OF_USER_INSTALL = 5;
const AUTOCOMPLETE = 4;
const TYPE = { message: 4, deferred: 5, deferredUpdate: 6, update: 7, choices: 8, modal: 9 } as const;

export interface Incoming {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export function isEphemeral(body: unknown): boolean {
  const flags = (body as { flags?: unknown } | null)?.flags;
  return typeof flags === 'number' && (flags & EPHEMERAL) !== 0;
}

/** POST /interactions/ID/TOKEN/callback */
export function callback(world: World, token: string, id: string, sent: Incoming): Answer {
  const issued = world.interactions.get(token);
  const age = issued === undefined ? 0 : world.now() - issued.issuedAtMs;
  if (issued === undefined || issued.id !== id || age > world.ackDeadlineMs) {
    return refuse(API_ERRORS.unknownInteraction);
  }
  if (issued.callbackType !== null) return refuse(API_ERRORS.alreadyAcknowledged);
  const { type, data } = sent.body as { type: number; data?: unknown };
  if ((type === TYPE.choices) !== (issued.type === AUTOCOMPLETE)) {
    return invalidBody([`type ${type} does not answer an interaction of type ${issued.type}`]);
  }
  if (type === TYPE.message && isEmptyMessage(data, sent.files.length))
    return refuse(API_ERRORS.emptyMessage);
  issued.callbackType = type;
  issued.ackedAfterMs = age;
  issued.loading = type === TYPE.deferred;
  if (type === TYPE.message || type === TYPE.deferred) {
    issued.original = store(issued, isEphemeral(data), type === TYPE.message ? data : {}, sent.files);
  } else if (type === TYPE.deferredUpdate || type === TYPE.update) {
    // The message with the button: it was private to its asker when it came from us.
    issued.original = store(issued, true, type === TYPE.update ? data : {}, sent.files);
  }
  return EMPTY;
}

/** PATCH /webhooks/APP/TOKEN/messages/@original */
export function editOriginal(world: World, token: string, sent: Incoming): Answer {
  const issued = world.interactions.get(token);
  if (issued === undefined || isOver(world, issued)) return refuse(API_ERRORS.invalidToken);
  if (issued.callbackType === null) return refuse(API_ERRORS.unknownWebhook);
  if (issued.original === null) return refuse(API_ERRORS.unknownMessage);
  if (isEmptyMessage(sent.body, sent.files.length)) return refuse(API_ERRORS.emptyMessage);
  edit(issued.original, sent);
  issued.loading = false;
  return json(asSent(issued.original));
}

/** POST /webhooks/APP/TOKEN: right after a deferred answer it fills that one, and its own flags count for nothing. */
export function followUp(world: World, token: string, sent: Incoming): Answer {
  const issued = world.interactions.get(token);
  if (issued === undefined || isOver(world, issued)) return refuse(API_ERRORS.invalidToken);
  if (issued.callbackType === null) return refuse(API_ERRORS.unknownWebhook);
  if (isEmptyMessage(sent.body, sent.files.length)) return refuse(API_ERRORS.emptyMessage);
  if (issued.loading && issued.original !== null) {
    edit(issued.original, sent);
    issued.loading = false;
    return json(asSent(issued.original));
  }
  if (issued.userInstalled && issued.followUps.length >= MAX_FOLLOW_UPS_OF_USER_INSTALL) {
    return refuse(API_ERRORS.tooManyFollowUps);
  }
  const message = store(issued, isEphemeral(sent.body), sent.body, sent.files);
  issued.followUps.push(message);
  return json(asSent(message));
}

function isOver(world: World, issued: Issued): boolean {
  return world.now() - issued.issuedAtMs > world.tokenLifetimeMs;
}

function store(
  issued: Issued,
  ephemeral: boolean,
  body: unknown,
  files: readonly UploadedFile[],
): StoredMessage {
  return { id: newId(), channelId: issued.channelId, ephemeral, body, files, edits: [] };
}

function edit(message: StoredMessage, { body, files }: Incoming): void {
  message.body = body;
  message.files = files;
  message.edits.push(body);
}

function asSent(message: StoredMessage): object {
  const content = (message.body as { content?: unknown }).content;
  return messagePayload({
    id: message.id,
    channelId: message.channelId,
    content: typeof content === 'string' ? content : '',
    authorId: IDS.bot,
    bot: true,
  });
}
