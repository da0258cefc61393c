import { surfaceWords } from '../../src/words/index.ts';
import { type AnswerDeps, answerPrivately, replyTo, sayPrivately } from './deliver.ts';
import { failureFacts, readFailure } from './failure.ts';
import type { Asking, InteractionRef } from './parse.ts';
import { ONLY_ASKER } from './render.ts';
import { sendReply } from './send-reply.ts';

export interface Keeping {
  readonly ref: InteractionRef;
  readonly asking: Asking;
  readonly userId: string;
  readonly token: string;
}

/**
 * "Keep in my messages": private answers vanish when the asker closes the app, so the quotes are sent to their direct
 * messages. Rejects with a DatelineError when the first answer fails.
 */
export async function keep(deps: AnswerDeps, { ref, asking, userId, token }: Keeping): Promise<void> {
  const { wire, logger } = deps;
  const words = surfaceWords(asking.lang ?? 'en');
  const lang = asking.lang ?? 'en';
  await wire.callback(ref, { type: 5, data: { flags: ONLY_ASKER } });
  const reply = await replyTo(deps, { ...asking, request: { kind: 'press', action: 'keep', token } });
  if (reply.kind !== 'kept') {
    return answerPrivately(deps, ref, reply, { withBot: false, picture: false });
  }
  try {
    const channelId = await wire.openDirect(userId);
    await sendReply(deps, reply, { withBot: true, picture: false }, (body, files, index) =>
      wire.post(channelId, body, files, `${ref.id} ${index}`),
    );
  } catch (error) {
    logger.warn({ questionId: asking.id, ...failureFacts(readFailure(error)) }, 'nothing could be kept');
    return sayPrivately(deps, ref, words.messagesClosed, lang);
  }
  return sayPrivately(deps, ref, words.keptInMessages, lang);
}
