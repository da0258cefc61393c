import type { PostedAt, PostOutcome, PostPort } from '../../src/contract.ts';
import { AuthError, NetworkError, RateLimitError } from '../../src/errors.ts';
import { RefusedError } from './failure.ts';
import { idAt, textAt } from './payload.ts';
import { type MessageBody, renderOneMessage } from './render.ts';
import type { Repairs } from './wire.ts';

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
    edit: (at, reply) =>
      outcomeOf(
        () => connected().editMessage(at.channel, at.message, renderOneMessage(reply)),
        'cannot-edit',
      ),
    shows: async (at, reply) => {
      try {
        return isSame(await connected().readMessage(at.channel, at.message), renderOneMessage(reply));
      } catch (error) {
        // What can't be read is edited once more: the same edit twice is one.
        if (error instanceof RefusedError || isMissingPermission(error)) return false;
        throw error;
      }
    },
    replyBeneath: (at, reply, nonce, again) =>
      // Discord itself takes a nonce once, but remembers it for minutes only.
      outcomeOf(async () => {
        const body = renderOneMessage(reply);
        if (again && (await stands(connected(), at, body))) return;
        const reference = { message_id: at.message, fail_if_not_exists: true } as const;
        await connected().post(at.channel, { ...body, message_reference: reference }, [], nonce);
      }, 'gone'),
  };
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

/** `invalid`: what a body that Discord does not take means. */
async function outcomeOf(
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
