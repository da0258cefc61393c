import { createHash } from 'node:crypto';
import { withAttempts } from './attempts.ts';
import { RefusedError, readFailure } from './failure.ts';
import { LOOK_THROUGH } from './limits.ts';
import type { InteractionRef } from './parse.ts';
import { idAt } from './payload.ts';
import type { SentMessage, Upload, Wire } from './wire.ts';

type Path = `/${string}`;

interface CallOptions {
  readonly body?: unknown;
  readonly auth?: boolean;
  readonly query?: URLSearchParams;
  readonly files?: { name: string; data: Buffer }[];
}

/** The part of the SDK's REST client that is used: it keeps the rate limits, once a call, without trying again. */
export interface Rest {
  get(path: Path, options?: CallOptions): Promise<unknown>;
  post(path: Path, options?: CallOptions): Promise<unknown>;
  put(path: Path, options?: CallOptions): Promise<unknown>;
  patch(path: Path, options?: CallOptions): Promise<unknown>;
  delete(path: Path, options?: CallOptions): Promise<unknown>;
}

export interface Rests {
  /** Calls with the bot's token. */
  readonly asBot: Rest;
  /** Answers to interactions, which carry their own token. */
  readonly open: Rest;
  readonly applicationId: string;
}

/** The calls, each tried again while the network fails it, so that trying again never says anything twice. */
export function createRestCalls({
  asBot,
  open,
  applicationId,
}: Rests): Omit<Wire, 'isMember' | 'languageOf' | 'download'> {
  const webhook = ({ applicationId: id, token }: InteractionRef): Path => `/webhooks/${id}/${token}`;
  const commands: Path = `/applications/${applicationId}/commands`;
  const list = (channelId: string, where: Readonly<Record<string, string>>): Promise<readonly unknown[]> =>
    withAttempts(async () => {
      const query = new URLSearchParams({ ...where, limit: String(LOOK_THROUGH) });
      const found = await asBot.get(`/channels/${channelId}/messages`, { query });
      return Array.isArray(found) ? found : [];
    });
  return {
    callback: (ref, body) =>
      withAttempts(async (attempt) => {
        const path: Path = `/interactions/${ref.id}/${ref.token}/callback`;
        await open.post(path, { body, auth: false }).catch((error: unknown) => {
          // The attempt before got through, and only its answer was lost.
          if (attempt === 1 || !isAcknowledged(error)) throw error;
        });
      }),
    editOriginal: (ref, body, files) =>
      withAttempts(async () => {
        await open.patch(`${webhook(ref)}/messages/@original`, { body, auth: false, ...withFiles(files) });
      }),
    followUp: (ref, body, files) =>
      withAttempts(async () => {
        const sent = await open.post(webhook(ref), { body, auth: false, ...withFiles(files) });
        return whereSent(sent);
      }),
    post: (channelId, body, files, key) =>
      withAttempts(async () => {
        // With it Discord takes the same message once, however often it comes within some minutes.
        const nonce = createHash('sha256').update(key).digest('hex').slice(0, 25);
        const once = { ...body, nonce, enforce_nonce: true };
        const sent = await asBot.post(`/channels/${channelId}/messages`, { body: once, ...withFiles(files) });
        return whereSent(sent);
      }),
    editMessage: (channelId, messageId, body) =>
      withAttempts(async () => {
        await asBot.patch(`/channels/${channelId}/messages/${messageId}`, {
          body: { ...body, attachments: [] },
        });
      }),
    deleteMessage: (channelId, messageId) =>
      withAttempts(async () => {
        const path: Path = `/channels/${channelId}/messages/${messageId}`;
        await asBot.delete(path).catch((error: unknown) => {
          const failure = readFailure(error);
          if (!(failure instanceof RefusedError) || failure.reason !== 'unknown-message') throw failure;
        });
      }),
    messagesAfter: (channelId, messageId) => list(channelId, { after: messageId }),
    messagesBefore: (channelId, messageId) =>
      list(channelId, messageId === null ? {} : { before: messageId }),
    openDirect: (userId) =>
      withAttempts(async () => {
        const opened = await asBot.post('/users/@me/channels', { body: { recipient_id: userId } });
        return idAt(opened, 'id');
      }),
    readMessage: (channelId, messageId) =>
      withAttempts(() => asBot.get(`/channels/${channelId}/messages/${messageId}`)),
    readCommands: () =>
      withAttempts(() => asBot.get(commands, { query: new URLSearchParams({ with_localizations: 'true' }) })),
    writeCommands: (list) =>
      withAttempts(async () => {
        await asBot.put(commands, { body: list });
      }),
  };
}

function whereSent(message: unknown): SentMessage {
  return { channelId: idAt(message, 'channel_id'), id: idAt(message, 'id') };
}

function isAcknowledged(error: unknown): boolean {
  const failure = readFailure(error);
  return failure instanceof RefusedError && failure.reason === 'already-acknowledged';
}

function withFiles(files: readonly Upload[]): Pick<CallOptions, 'files'> {
  return files.length === 0
    ? {}
    : { files: files.map(({ name, data }) => ({ name, data: Buffer.from(data) })) };
}
