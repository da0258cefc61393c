import type { ModeratorKey } from '../../../src/contract.ts';
import { readCustomId } from '../buttons.ts';
import { idAt, listAt, member, numberAt, textAt } from '../payload.ts';
import { KNOWLEDGE, PULL_THIS_QUOTE } from './command-words.ts';
import { readForm } from './form.ts';
import { isModerationId, readModerationId } from './ids.ts';
import { type Attachment, type TextFor, textAct, type Wish } from './wish.ts';

/** Discord's numbers. https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-object-interaction-type */
const INTERACTION = { command: 2, component: 3, modal: 5 } as const;
const MESSAGE_COMMAND = 3;
const CHAT_COMMAND = 1;
const GROUP = 2;

/** What a moderator wants of an interaction; null when it is none of the moderators' surface. Never throws. */
export function parseModeration(payload: unknown): Wish | null {
  const customId = textAt(payload, 'data', 'custom_id');
  switch (numberAt(payload, 'type')) {
    case INTERACTION.command:
      return readCommand(payload);
    case INTERACTION.component:
      if (!isModerationId(customId)) return null;
      return readModerationId(customId, listAt(payload, 'data', 'values').map(String));
    case INTERACTION.modal:
      return isModerationId(customId) ? readForm(customId, payload) : null;
    default:
      return null;
  }
}

function readCommand(payload: unknown): Wish | null {
  const type = numberAt(payload, 'data', 'type');
  const name = textAt(payload, 'data', 'name');
  if (type === MESSAGE_COMMAND && name === PULL_THIS_QUOTE.en.name) return readTarget(payload);
  if (type !== CHAT_COMMAND || name !== KNOWLEDGE.en.name) return null;
  const [first] = listAt(payload, 'data', 'options');
  if (numberAt(first, 'type') === GROUP) return readModerators(payload, listAt(first, 'options')[0]);
  return readSubcommand(payload, first);
}

function readTarget(payload: unknown): Wish {
  const messageId = idAt(payload, 'data', 'target_id');
  const message = member(payload, 'data', 'resolved', 'messages', messageId);
  const channelId = idAt(message, 'channel_id') || idAt(payload, 'channel_id');
  const pressed = listAt(message, 'components')
    .flatMap((row) => listAt(row, 'components'))
    .map((button) => readCustomId(textAt(button, 'custom_id')));
  const context = pressed.find((one) => one.kind === 'action' && one.action === 'more-context');
  const posted = { posted: { platform: 'discord', channel: channelId, message: messageId } };
  // What was never reported, or only to an asker, names its quotes in its buttons.
  return { kind: 'offer', from: [posted, ...(context?.kind === 'action' ? [{ token: context.token }] : [])] };
}

function readSubcommand(payload: unknown, command: unknown): Wish {
  const article = option(command, 'article');
  const why = option(command, 'why');
  const because = why === '' ? {} : { why };
  switch (textAt(command, 'name')) {
    case 'add':
      return readText(payload, command, { kind: 'add' });
    case 'correct':
      return readText(payload, command, { kind: 'correct', article });
    case 'withdraw':
      return { kind: 'act', act: { kind: 'withdraw', article, ...because } };
    case 'restore':
      return { kind: 'act', act: { kind: 'restore', article } };
    case 'history':
      return { kind: 'act', act: { kind: 'history', article } };
    case 'list':
      return { kind: 'act', act: { kind: 'list' } };
    case 'pending':
      return { kind: 'act', act: { kind: 'list', only: 'pending' } };
    case 'forum': {
      const channel = option(command, 'forum');
      return { kind: 'act', act: { kind: 'forum', channel, on: flag(command, 'on') } };
    }
    case 'pause':
      return { kind: 'act', act: { kind: 'pause' } };
    case 'resume':
      return { kind: 'act', act: { kind: 'resume' } };
    default:
      return { kind: 'unknown' };
  }
}

/** A link, else a file, else a form to paste into. */
function readText(payload: unknown, command: unknown, textFor: TextFor): Wish {
  const url = option(command, 'link');
  const why = option(command, 'why');
  const because = why === '' ? {} : { why };
  if (url !== '') return { kind: 'act', act: textAct(textFor, { kind: 'url', url }, because.why) };
  const file = option(command, 'file');
  if (file === '') return { kind: 'form', textFor };
  const attachment = readAttachment(member(payload, 'data', 'resolved', 'attachments', file));
  return { kind: 'file', textFor, attachment, ...because };
}

function readAttachment(attachment: unknown): Attachment {
  return {
    name: textAt(attachment, 'filename'),
    url: textAt(attachment, 'url'),
    bytes: numberAt(attachment, 'size') ?? 0,
  };
}

function readModerators(payload: unknown, command: unknown): Wish {
  const name = textAt(command, 'name');
  if (name === 'list') return { kind: 'act', act: { kind: 'moderators' } };
  if (name === 'channel') {
    return {
      kind: 'act',
      act: { kind: 'tell-in', channel: idAt({ id: option(command, 'channel') }, 'id') || null },
    };
  }
  const who = readWho(payload, option(command, 'who'));
  if (who === null || (name !== 'add' && name !== 'remove')) return { kind: 'unknown' };
  return { kind: 'act', act: { kind: name === 'add' ? 'appoint' : 'dismiss', ...who } };
}

function readWho(payload: unknown, id: string): { readonly who: ModeratorKey; readonly name: string } | null {
  const role = member(payload, 'data', 'resolved', 'roles', id);
  if (role !== undefined) return { who: { kind: 'role', key: id }, name: textAt(role, 'name') };
  const user = member(payload, 'data', 'resolved', 'users', id);
  if (user === undefined || member(user, 'bot') === true) return null;
  const name = textAt(user, 'global_name') || textAt(user, 'username');
  return { who: { kind: 'user', key: `discord:${id}` }, name };
}

function flag(command: unknown, name: string): boolean {
  const found = listAt(command, 'options').find((one) => textAt(one, 'name') === name);
  return member(found, 'value') === true;
}

function option(command: unknown, name: string): string {
  const found = listAt(command, 'options').find((one) => textAt(one, 'name') === name);
  return textAt(found, 'value').trim();
}
