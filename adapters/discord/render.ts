import type { Picture, Reply } from '../../src/contract.ts';
import { type Section, sayReply, surfaceWords, wordsFor } from '../../src/words/index.ts';
import {
  actionButtons,
  type Button,
  type ButtonRow,
  button,
  buttonRows,
  type ComponentRow,
  isShare,
} from './buttons.ts';
import { escapeText } from './escape.ts';
import { MAX_ALT, MAX_CONTENT, MAX_MESSAGES } from './limits.ts';
import { packSections } from './pack.ts';
import { cutText } from './whole-characters.ts';

/** A file that is sent with a message, by its place in the upload. */
export interface AttachmentNote {
  readonly id: string;
  readonly filename: string;
  /** What a screen reader says. */
  readonly description: string;
}

/**
 * One message as the platform takes it. Mentions are off and link previews hidden in each; both must be repeated on
 * every edit, or the platform's defaults come back.
 */
export interface MessageBody {
  readonly content: string;
  readonly flags: number;
  readonly allowed_mentions: { readonly parse: [] };
  readonly components: ComponentRow[];
  readonly attachments?: AttachmentNote[];
}

/** One whose only components are buttons, as those of every reply. */
export interface ReplyBody extends MessageBody {
  readonly components: ButtonRow[];
}

/** SUPPRESS_EMBEDS and EPHEMERAL. https://docs.discord.com/developers/resources/message#message-object-message-flags */
export const HIDE_PREVIEWS = 1 << 2;
export const ONLY_ASKER = 1 << 6;

export interface RenderOptions {
  /** In the bot's direct messages there is nobody to share with, and what is there is kept already. */
  readonly withBot: boolean;
  /** Rendering: the picture goes with it. Sending: it was asked for, so it is waited for and told when it fails. */
  readonly picture: boolean;
  /** False where no file may be attached: no picture is drawn then. */
  readonly attach?: boolean;
}

/**
 * A reply as the messages that show it, in order, never none. The buttons stand under the last one, as does the
 * picture, if the reply has one. Pure, total; the same reply gives the same bytes.
 */
export function renderReply(reply: Reply, options: RenderOptions): readonly ReplyBody[] {
  const actions = options.withBot
    ? reply.actions.filter(({ kind }) => !isShare(kind) && kind !== 'keep')
    : reply.actions;
  const buttons = actionButtons(actions, reply.lang);
  const messages = renderSections(sayReply(reply), reply.lang, buttons, {
    toCopy: reply.kind === 'copy',
  });
  const { picture } = reply;
  if (picture === undefined || !options.picture) return messages;
  return messages.map((message, i) =>
    i === messages.length - 1 ? { ...message, attachments: [noteOf(picture)] } : message,
  );
}

/** A picture by itself, beneath the text that says the same. */
export function renderPicture(picture: Picture): MessageBody {
  return { ...body('', []), attachments: [noteOf(picture)] };
}

function noteOf({ name, alt }: Picture): AttachmentNote {
  return { id: '0', filename: name, description: cutText(alt, MAX_ALT) };
}

/** True when one message holds all of a reply. */
export function fitsOneMessage(reply: Reply): boolean {
  const { messages, leftOut } = packSections(
    sayReply(reply),
    { maxChars: MAX_CONTENT, maxMessages: MAX_MESSAGES },
    surfaceWords(reply.lang).leftOut,
  );
  return messages.length <= 1 && leftOut === 0;
}

/**
 * A reply that has to go into one message that is there already. When it is too long, struck quotes go first, since the
 * notice beneath each says what became of it; then whole quotes from the end, and the message says how many.
 */
export function renderOneMessage(reply: Reply, more: readonly Button[] = []): MessageBody {
  const unstruck = { ...reply, blocks: reply.blocks.filter(({ type }) => type !== 'struck') };
  const said = sayReply(fitsOneMessage(reply) ? reply : unstruck);
  const buttons = [...actionButtons(reply.actions, reply.lang), ...more];
  return renderSections(said, reply.lang, buttons, { maxMessages: 1 })[0] ?? body('', []);
}

function renderSections(
  sections: readonly Section[],
  lang: string,
  buttons: readonly Button[],
  { toCopy = false, maxMessages = MAX_MESSAGES } = {},
): readonly ReplyBody[] {
  const limits = { maxChars: MAX_CONTENT, maxMessages, toCopy };
  const { messages: packed } = packSections(sections, limits, surfaceWords(lang).leftOut);
  // The platform refuses a message without text, and silence is no answer.
  const messages = packed.length > 0 ? packed : [wordsFor(lang).notices['could-not-answer-safely']({})];
  return messages.map((content, i) => body(content, i === messages.length - 1 ? buttonRows(buttons) : []));
}

/** A short message in the adapter's own words. `text` is literal. */
export function renderNotice(text: string, lang: string, buttons: readonly Button[] = []): MessageBody {
  const section: Section = { paragraphs: [{ role: 'plain', spans: [{ text }] }] };
  return renderSections([section], lang, buttons)[0] ?? body(escapeText(text), []);
}

/** Under a mention in a channel, which can't be answered privately by itself. */
export function renderAnswerPrivately(messageId: string, lang: string): MessageBody {
  const words = surfaceWords(lang);
  return renderNotice(words.answerPrivatelyHint, lang, [
    button(`answer-privately:${messageId}`, words.answerPrivately, 1),
  ]);
}

/** Before sharing where the bot can't post by itself, so that the platform would show who shares. */
export function renderShareShowsName(shareId: string, lang: string): MessageBody {
  const words = surfaceWords(lang);
  return renderNotice(words.shareShowsName, lang, [
    button(`anyway-${shareId}`, words.shareAnyway),
    button('cancel', words.cancel),
  ]);
}

function body(content: string, components: ButtonRow[]): ReplyBody {
  return { content, flags: HIDE_PREVIEWS, allowed_mentions: { parse: [] }, components };
}
