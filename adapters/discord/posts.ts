import type { PostedAt, PostOutcome, PostPort, Reply } from '../../src/contract.ts';
import { AuthError, NetworkError, RateLimitError } from '../../src/errors.ts';
import { surfaceWords } from '../../src/words/index.ts';
import { RefusedError } from './failure.ts';
import { idAt, textAt } from './payload.ts';
import { type MessageBody, renderNotice, renderOneMessage } from './render.ts';
import type { Repairs } from './wire.ts';

/** In place of a thread, which messages here never need: a message that is only a picture of the ones before it. */
export const PICTURE = 'picture';

/**
 * Repairs of what the bot itself posted, by its own token and the message's ids
 * (https://docs.discord.com/developers/resources/message#edit-message). `repairs`: null while there is no connection.
 */
export function createPosts(repairs: () => Repairs | null): PostPort {
  const connected = (): Repairs => {
    const found = repairs();
    if (found === null) throw new NetworkError('not connected to Discord', 1);
    return found;
  };
  return {
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

/** Whether a reply beneath came to stand there already. */
async function stands(repairs: Repairs, at: PostedAt, body: MessageBody): Promise<boolean> {
  const later = await repairs.messagesAfter(at.channel, at.message);
  return later.some(
    (one) => idAt(one, 'message_reference', 'message_id') === at.message && isSame(one, body),
  );
}

/** Discord takes white space off the ends. */
function isSame(message: unknown, body: MessageBody): boolean {
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
