import type { PostedAt, PostOutcome, PostPort, Reply } from '../../src/contract.ts';
import { AuthError, NetworkError, RateLimitError } from '../../src/errors.ts';
import { surfaceWords } from '../../src/words/index.ts';
import { RefusedError } from './failure.ts';
import { firstAfter, lastSince } from './look-through.ts';
import { afterOf, bears } from './mark.ts';
import { idAt, textAt } from './payload.ts';
import { type MessageBody, renderNotice, renderOneMessage } from './render.ts';
import type { Repairs } from './wire.ts';

/** In place of a thread, which messages here never need: a message that is only a picture of the ones before it. */
export const PICTURE = 'picture';

/** What moderators are told of a message that nobody knows where it stands. */
const UNTOLD = 'a message with a quote that changed may stand there, unrepaired';

/** What of the connection it takes. */
export interface Connected {
  readonly repairs: Repairs;
  readonly botId: string;
}

/** @throws NetworkError while there is no connection. */
export function repairsOf(connection: Connected | null): Repairs {
  if (connection === null) throw new NetworkError('not connected to Discord', 1);
  return connection.repairs;
}

/**
 * Repairs of what the bot itself posted, by its own token and the message's ids
 * (https://docs.discord.com/developers/resources/message#edit-message). `connection`: null while there is none.
 */
export function createPosts(connection: () => Connected | null): PostPort {
  const connected = (): Repairs => repairsOf(connection());
  return {
    find: async ({ channel }, mark) => {
      const after = afterOf(mark);
      if (after === null) return { kind: 'nowhere' };
      const { repairs, botId } = { repairs: connected(), botId: connection()?.botId ?? '' };
      let message: unknown = null;
      const outcome = await outcomeOf(async () => {
        message = await firstAfter(repairs, channel, after, (one) => bears(mark, one, botId));
      }, 'gone');
      if (outcome.kind === 'forbidden') return { kind: 'unknown', why: `${UNTOLD}: ${outcome.why}` };
      const id = idAt(message, 'id');
      return id === '' ? { kind: 'nowhere' } : { kind: 'found', message: id };
    },
    edit: async (at, reply) => {
      const body = inPlaceOf(at, reply);
      const outcome = await outcomeOf(
        () => connected().editMessage(at.channel, at.message, body),
        'cannot-edit',
      );
      // Nothing is said beneath a picture, so somebody has to know that it still hangs there.
      return outcome.kind === 'cannot-edit' && at.thread === PICTURE
        ? { kind: 'forbidden', why: 'Discord takes no edit of the picture beneath' }
        : outcome;
    },
    shows: async (at, reply) => {
      try {
        return isSame(await connected().readMessage(at.channel, at.message), inPlaceOf(at, reply));
      } catch (error) {
        // What can't be read is edited once more: the same edit twice is one.
        if (error instanceof RefusedError || isMissingPermission(error)) return false;
        throw error;
      }
    },
    replyBeneath: (at, reply, nonce, again) =>
      // The message above the picture has its own.
      at.thread === PICTURE
        ? Promise.resolve<PostOutcome>({ kind: 'done' })
        : // Discord itself takes a nonce once, but remembers it for minutes only.
          outcomeOf(async () => {
            const body = renderOneMessage(reply);
            if (again && (await stands(connected(), at, body))) return;
            const reference = { message_id: at.message, fail_if_not_exists: true } as const;
            await connected().post(at.channel, { ...body, message_reference: reference }, [], nonce);
          }, 'gone'),
  };
}

/** What a message reads once repaired: the picture goes off with any edit, and the text above it is repaired by itself. */
function inPlaceOf(at: PostedAt, reply: Reply): MessageBody {
  return at.thread === PICTURE
    ? renderNotice(surfaceWords(reply.lang).pictureTakenDown, reply.lang)
    : renderOneMessage(reply);
}

/** Whether a reply beneath came to stand there already: it is looked for from the newest message on, since it is the last thing that was done. */
async function stands(repairs: Repairs, at: PostedAt, body: MessageBody): Promise<boolean> {
  const isBeneath = (one: unknown): boolean =>
    idAt(one, 'message_reference', 'message_id') === at.message && isSame(one, body);
  return (await lastSince(repairs, at.channel, at.message, isBeneath)) !== null;
}

/** Whether a message as Discord stores it says that. Discord takes white space off the ends. */
export function isSame(message: unknown, body: MessageBody): boolean {
  return textAt(message, 'content').trim() === body.content.trim();
}

/** How a call ended, or its RateLimitError, AuthError or NetworkError. `invalid`: what a body that Discord does not take means. */
export async function outcomeOf(
  work: () => Promise<unknown>,
  invalid: 'cannot-edit' | 'gone',
): Promise<PostOutcome> {
  try {
    await work();
    return { kind: 'done' };
  } catch (error) {
    if (error instanceof RateLimitError || error instanceof NetworkError) throw error;
    if (isMissingPermission(error)) return { kind: 'forbidden', why: `Discord refuses it: ${error.message}` };
    if (!(error instanceof RefusedError)) throw error;
    return refusal(error, invalid);
  }
}

function refusal(error: RefusedError, invalid: 'cannot-edit' | 'gone'): PostOutcome {
  switch (error.reason) {
    case 'unknown-channel':
    case 'unknown-message':
      return { kind: 'gone' };
    case 'invalid-body':
      return { kind: invalid };
    case 'thread-closed':
      return { kind: 'forbidden', why: 'Discord refuses it: the thread is archived or locked' };
    case 'no-history':
      return { kind: 'forbidden', why: 'Discord refuses it: Read Message History is missing' };
    default:
      return { kind: 'forbidden', why: `Discord refuses it (code ${error.discordCode})` };
  }
}

function isMissingPermission(error: unknown): error is AuthError {
  return error instanceof AuthError && error.code === 'MISSING_SCOPE';
}
