import type { Reply } from '../../src/contract.ts';
import { NetworkError } from '../../src/errors.ts';
import type { AnswerDeps } from './deliver.ts';
import { readFailure } from './failure.ts';
import { markOf } from './mark.ts';
import type { MessageBody } from './render.ts';
import type { SentMessage, Upload } from './wire.ts';

/** One message that shows a reply for all to see. */
export interface PublicMessage {
  readonly reply: Reply;
  readonly body: MessageBody;
  readonly files: readonly Upload[];
  readonly channelId: string;
  /** An id that Discord gave before this message, such as that of the press: it is found again after that. */
  readonly after: string;
  /** See `PICTURE`; null for any other message. */
  readonly thread: string | null;
}

/**
 * Posts it, announced to the engine before, so that it is repaired although the process ends right after. Resolves with
 * where it stands. Rejects with a DatelineError.
 */
export async function postPublic(
  { engine, now }: Pick<AnswerDeps, 'engine' | 'now'>,
  { reply, body, files, channelId, after, thread }: PublicMessage,
  send: (body: MessageBody, files: readonly Upload[]) => Promise<SentMessage>,
): Promise<SentMessage> {
  const announced = await engine.announce?.({
    platform: 'discord',
    channel: channelId,
    thread,
    at: now().toISOString(),
    reply,
    mark: markOf(after, body, files),
  });
  try {
    const sent = await send(body, files);
    if (sent.id !== '') announced?.posted({ channel: sent.channelId || channelId, message: sent.id });
    return sent;
  } catch (error) {
    const failure = readFailure(error);
    // Whose answer was lost on the way may have arrived: it is looked for when it has to be repaired.
    if (!(failure instanceof NetworkError)) announced?.refused();
    throw failure;
  }
}
