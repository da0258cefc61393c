import type { ModerationAction, ModerationResult, Reply } from '../../../src/contract.ts';
import { moderationWords } from '../../../src/words/index.ts';
import type { ActionsBlock, PeopleBlock, PrivateMessage, SlackMessage } from '../blocks.ts';
import { renderReply } from '../render.ts';
import { moderationButtonId } from './parse.ts';

/** A reply of the desk with its buttons under the last message. Pure; never throws. */
export function renderModeration(
  reply: Reply,
  actions: readonly ModerationAction[],
): readonly SlackMessage[] {
  const messages = renderReply(reply);
  const buttons = buttonRow(actions, reply.lang);
  return messages.map((message, i) =>
    i === messages.length - 1 && buttons !== null
      ? { ...message, blocks: [...message.blocks, buttons] }
      : message,
  );
}

/** What the one who acted sees. */
export function renderResult({
  reply,
  actions,
  moderators = [],
}: ModerationResult): readonly PrivateMessage[] {
  const messages = renderModeration(reply, actions);
  const [first, ...rest] = messages;
  if (first === undefined || moderators.length === 0) return messages;
  const people = [peopleBlock(moderators.map(({ key }) => key.split(':').at(-1) ?? key))];
  return [{ ...first, blocks: [...first.blocks, ...people] }, ...rest];
}

/** Named as Slack names them. Only shown to one person, so nobody is notified. */
function peopleBlock(ids: readonly string[]): PeopleBlock {
  const elements = ids.flatMap((user_id, i) => [
    ...(i > 0 ? [{ type: 'text' as const, text: '\n' }] : []),
    { type: 'user' as const, user_id },
  ]);
  return { type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] };
}

function buttonRow(actions: readonly ModerationAction[], lang: string): ActionsBlock | null {
  if (actions.length === 0) return null;
  return {
    type: 'actions',
    block_id: 'dateline.moderate',
    elements: actions.map(({ kind, token }, i) => ({
      type: 'button',
      text: { type: 'plain_text', text: moderationWords(lang).actions[kind], emoji: false },
      action_id: moderationButtonId(kind, i),
      value: token,
    })),
  };
}
