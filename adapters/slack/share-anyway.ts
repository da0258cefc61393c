import type { Logger } from 'pino';
import type { Reply } from '../../src/contract.ts';
import { AuthError, faultCode } from '../../src/errors.ts';
import { surfaceWords, wordsFor } from '../../src/words/index.ts';
import type { ActionsBlock, Button, SlackMessage } from './blocks.ts';
import { anywayId, CANCEL_ID, rowId, type ShareKind } from './buttons.ts';
import { codeOf, deliverPrivately, wordsMessage } from './deliver.ts';
import type { Incoming } from './incoming.ts';
import { postByResponse } from './post-messages.ts';
import { renderReply } from './render.ts';
import { richTextBlock } from './rich-text.ts';
import { type AnswerDeps, tell } from './tell.ts';

type Anyway = Extract<Incoming, { kind: 'share-anyway' }>;

/** Why nothing could be posted, with the two ways on: by an address that Slack gave for the press, or not at all. */
export function renderAnyway(
  why: string,
  shared: { readonly action: ShareKind; readonly token: string },
  anchor: string | undefined,
  lang: string,
): SlackMessage {
  const words = surfaceWords(lang);
  const message = wordsMessage(`${why}\n${words.shareAnywayHint}`);
  const row: ActionsBlock = {
    type: 'actions',
    block_id: rowId(0, anchor),
    elements: [
      button(words.shareAnyway, anywayId(shared.action), shared.token),
      button(words.cancel, CANCEL_ID, 'x'),
    ],
  };
  const said = message.sections.flatMap((section) => richTextBlock(section) ?? []);
  return { ...message, blocks: [...said, row] };
}

function button(label: string, id: string, value: string): Button {
  return { type: 'button', text: { type: 'plain_text', text: label, emoji: false }, action_id: id, value };
}

/**
 * Posts by the press's own address. Not reported as posted: the bot may not change such a message, of which the asker was
 * told. Never throws.
 */
export async function shareAnyway(anyway: Anyway, deps: AnswerDeps, log: Logger): Promise<void> {
  const { question, place } = anyway;
  try {
    const reply: Reply = await deps.engine.handle(question);
    const { anchor } = place;
    const messages = renderReply(reply, anchor === undefined ? {} : { anchor });
    if (reply.visibility !== 'public') return await deliverPrivately(deps.calls, place, messages);
    await postByResponse(deps.calls, place, messages);
  } catch (error) {
    const code = faultCode(question.id, codeOf(error));
    log.warn({ code, failed: codeOf(error) }, 'could not be shared anyway');
    if (error instanceof AuthError && error.code === 'AUTH_FAILED') return;
    await tell(place, wordsFor('en').notices.fault({ code }), deps, log);
  }
}
