import type {
  ModerationAction,
  ModerationResult,
  PullOffer,
  PullReason,
  Reply,
} from '../../../src/contract.ts';
import { moderationWords } from '../../../src/words/index.ts';
import { button, buttonRows, type ComponentRow, type SelectOption } from '../buttons.ts';
import { MAX_CONTENT, MAX_ROWS } from '../limits.ts';
import { type MessageBody, renderNotice, renderReply } from '../render.ts';
import { cutText } from '../whole-characters.ts';
import { actionId, confirmId, menuId, pullValue } from './ids.ts';
import type { Pull } from './wish.ts';

const REASONS: readonly PullReason[] = ['being-checked', 'outlet-corrected', 'wrong'];
const WHATS = ['sentence', 'article'] as const;
/** Choices of a menu, and the characters of one. https://docs.discord.com/developers/components/reference#string-select */
const MAX_OPTIONS = 25;
const MAX_OPTION = 100;
const PER_MENU = Math.floor(MAX_OPTIONS / (REASONS.length * WHATS.length));

/** A reply of the desk with its buttons under the last message. */
export function renderModeration(reply: Reply, actions: readonly ModerationAction[]): readonly MessageBody[] {
  const { actions: labels } = moderationWords(reply.lang);
  const rows = buttonRows(actions.map((action) => button(actionId(action), labels[action.kind])));
  return withRows(renderReply(reply, { withBot: false, picture: false }), rows);
}

/** Who moderates, named the platform's way: shown as names, and nobody is notified. */
export function renderModerators(
  reply: Reply,
  moderators: NonNullable<ModerationResult['moderators']>,
): readonly MessageBody[] {
  const [first, ...more] = renderReply(reply, { withBot: false, picture: false });
  if (first === undefined) return more;
  const lines = moderators.map(({ kind, key }) =>
    kind === 'role' ? `<@&${key}>` : `<@${key.slice(key.lastIndexOf(':') + 1)}>`,
  );
  let { content } = first;
  for (const line of lines) if (`${content}\n${line}`.length <= MAX_CONTENT) content += `\n${line}`;
  return [{ ...first, content }, ...more];
}

/** What of a post can be pulled: its quotes, numbered, and a menu of sentence or article with the reason. */
export function renderOffer({ reply, quotes }: PullOffer): readonly MessageBody[] {
  const shown = quotes.slice(0, PER_MENU * MAX_ROWS);
  const blocks = shown.map(({ quote }) => ({ type: 'quote', role: 'answer', quote }) as const);
  const messages = renderReply(
    { ...reply, blocks: [...reply.blocks, ...blocks] },
    { withBot: false, picture: false },
  );
  const rows: ComponentRow[] = [];
  for (let from = 0; from < shown.length; from += PER_MENU) {
    const options = shown
      .slice(from, from + PER_MENU)
      .flatMap((one, i) => optionsOf(one, shown.length > 1 ? `${from + i + 1}. ` : '', reply.lang));
    const placeholder = moderationWords(reply.lang).pull.what;
    rows.push({ type: 1, components: [{ type: 3, custom_id: menuId(from), placeholder, options }] });
  }
  return withRows(messages, rows);
}

/** What was chosen, to be confirmed with one press. */
export function renderConfirm(pull: Pull, lang: string): MessageBody {
  const words = moderationWords(lang);
  const text = `${words.pull[pull.what]} · ${words.reasons[pull.reason]}`;
  // Whoever thinks better of it dismisses the message, which is theirs alone.
  return renderNotice(text, lang, [button(confirmId(pull), words.pull.confirm, 4)]);
}

function optionsOf(
  { ref, quote }: PullOffer['quotes'][number],
  number: string,
  lang: string,
): readonly SelectOption[] {
  const words = moderationWords(lang);
  return WHATS.flatMap((what) =>
    REASONS.map((reason) => ({
      label: cutText(`${number}${words.pull[what]} · ${words.reasons[reason]}`, MAX_OPTION),
      value: pullValue({ ref, what, reason }),
      description: cutText(quote.text, MAX_OPTION),
    })),
  );
}

function withRows(messages: readonly MessageBody[], rows: ComponentRow[]): readonly MessageBody[] {
  return messages.map((body, i) => (i === messages.length - 1 ? { ...body, components: rows } : body));
}
