import { faultCode } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import { type AnswerDeps, answerPrivately, replyTo, sayPrivately } from './deliver.ts';
import { failureFacts, RefusedError, readFailure } from './failure.ts';
import type { Asking, InteractionRef, Place } from './parse.ts';
import type { IncomingMessage } from './parse-message.ts';
import { textAt } from './payload.ts';
import { plainFromDiscord } from './plain-from-discord.ts';
import { type MessageBody, ONLY_ASKER, renderAnswerPrivately, renderNotice } from './render.ts';
import { requestFromText } from './request-words.ts';
import { sendReply } from './send-reply.ts';
import type { Upload, Wire } from './wire.ts';

type Written = Exclude<IncomingMessage, { readonly kind: 'ignored' }>;

/**
 * Answers what was written to the bot: in its direct messages with the answer, in a channel with a button, because an
 * answer there can't be private. What fails is logged. Never rejects.
 */
export async function answerMessage(deps: AnswerDeps, message: Written): Promise<void> {
  const { wire, logger } = deps;
  const { channelId, messageId } = message;
  try {
    if (message.kind === 'mention') {
      const lang = wire.languageOf(message.guildId) ?? 'en';
      await postBeneath(wire, message, renderAnswerPrivately(messageId, lang), []);
      return;
    }
    let waiting = '';
    const reply = await replyTo(deps, message.question, async (body) => {
      if (waiting === '') waiting = await postBeneath(wire, message, body, [], 'waiting');
      else await wire.editMessage(channelId, waiting, body);
    });
    await sendReply(deps, reply, { withBot: true, picture: false }, async (body, files, index) => {
      if (index > 0) return wire.post(channelId, body, files, `${messageId} ${index}`);
      if (waiting !== '' && files.length === 0) return wire.editMessage(channelId, waiting, body);
      return postBeneath(wire, message, body, files);
    });
  } catch (error) {
    const failure = readFailure(error);
    const code = faultCode(`discord:${messageId}`, failure.code);
    logger.warn(
      { message: messageId, ...failureFacts(failure), fault: code },
      'a message could not be answered',
    );
    if (message.kind === 'direct') await sayFault(deps, message, code);
  }
}

/** The last thing tried: where even this is refused, as for one who left every server in common, nothing can be said. */
async function sayFault({ wire, logger }: AnswerDeps, message: Written, code: string): Promise<void> {
  const body = renderNotice(wordsFor('en').notices.fault({ code }), 'en');
  await postBeneath(wire, message, body, [], 'fault').catch((error: unknown) => {
    logger.info(
      { message: message.messageId, ...failureFacts(readFailure(error)) },
      'nor could that be said',
    );
  });
}

/** As an answer to that message, resolving with the id it got; `what` tells several of them apart. Where the bot may not read older messages, Discord takes it only standing alone. */
async function postBeneath(
  wire: Wire,
  { channelId, messageId }: Written,
  body: MessageBody,
  files: readonly Upload[],
  what = '',
): Promise<string> {
  const key = `${messageId} ${what}`.trim();
  const reference = { message_id: messageId, fail_if_not_exists: false } as const;
  const beneath = { ...body, message_reference: reference };
  try {
    return (await wire.post(channelId, beneath, files, key)).id;
  } catch (error) {
    if (!(error instanceof RefusedError) || error.reason !== 'no-history') throw error;
    return (await wire.post(channelId, body, files, `${key} alone`)).id;
  }
}

/** "Answer privately": reads the message the button stands under and answers whoever pressed. Rejects as a first answer does. */
export async function answerMention(
  deps: AnswerDeps,
  { ref, place, asking, messageId }: MentionPress,
): Promise<void> {
  const lang = asking.lang ?? 'en';
  await deps.wire.callback(ref, { type: 5, data: { flags: ONLY_ASKER } });
  let typed: string;
  try {
    typed = textAt(await deps.wire.readMessage(place.channelId, messageId), 'content');
  } catch (error) {
    deps.logger.warn({ questionId: asking.id, ...failureFacts(readFailure(error)) }, 'a question is gone');
    return sayPrivately(deps, ref, surfaceWords(lang).questionGone, lang);
  }
  const text = plainFromDiscord(typed);
  const request = text === '' ? ({ kind: 'help' } as const) : requestFromText(text);
  // The channel and the asker together: nobody's follow-up is understood from another's question.
  const thread = asking.asker === null ? {} : { thread: `${asking.place ?? ''} ${asking.asker}` };
  const reply = await replyTo(deps, { ...asking, ...thread, request }, ref);
  await answerPrivately(deps, ref, reply, { withBot: false, picture: false });
}

export interface MentionPress {
  readonly ref: InteractionRef;
  readonly place: Place;
  readonly asking: Asking;
  readonly messageId: string;
}
