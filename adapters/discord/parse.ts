import type { ModerationCaller, Question, Request } from '../../src/contract.ts';
import { type Pressed, readCustomId } from './buttons.ts';
import { readCaller } from './moderate/caller.ts';
import { parseModeration } from './moderate/parse-moderation.ts';
import type { Wish } from './moderate/wish.ts';
import { idAt, listAt, member, numberAt, textAt } from './payload.ts';
import { plainFromDiscord, plainFromMessage } from './plain-from-discord.ts';

/** What an interaction is answered with. The token is a secret for 15 minutes. */
export interface InteractionRef {
  readonly id: string;
  readonly applicationId: string;
  readonly token: string;
}

/** Where an interaction happened. */
export interface Place {
  /** Null in direct messages. */
  readonly guildId: string | null;
  readonly channelId: string;
  readonly inThread: boolean;
  /** The direct messages with the bot itself. */
  readonly withBot: boolean;
  /** What the bot may do there, as Discord's bits; null when Discord does not say. */
  readonly permissions: bigint | null;
}

/** A question without what is asked. */
export type Asking = Omit<Question, 'request'>;

export type SuggestField = 'topic' | 'outlet' | 'date';

export type Incoming =
  | {
      readonly kind: 'command';
      readonly ref: InteractionRef;
      readonly place: Place;
      readonly question: Question;
    }
  | {
      readonly kind: 'press';
      readonly ref: InteractionRef;
      readonly place: Place;
      readonly pressed: Pressed;
      /** The message that the button stands under; "" when Discord does not say. */
      readonly messageId: string;
      /** Who presses, for opening their direct messages; "" when Discord does not say. */
      readonly userId: string;
      /** Who it is to the moderators' desk; null in direct messages. */
      readonly caller: ModerationCaller | null;
      /** What they may do there, as Discord's bits. */
      readonly memberPermissions: bigint;
      readonly asking: Asking;
    }
  | {
      readonly kind: 'moderation';
      readonly ref: InteractionRef;
      readonly asking: Asking;
      /** Null in direct messages, where nobody moderates. */
      readonly caller: ModerationCaller | null;
      readonly wish: Wish;
    }
  | {
      readonly kind: 'autocomplete';
      readonly ref: InteractionRef;
      readonly field: SuggestField;
      readonly typed: string;
    }
  | { readonly kind: 'ignored'; readonly reason: string };

/** Discord's numbers. https://docs.discord.com/developers/interactions/receiving-and-responding */
const INTERACTION = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
const BUTTON = 2;
const MESSAGE_COMMAND = 3;
const CHAT_COMMAND = 1;
const THREADS: ReadonlySet<number | null> = new Set([10, 11, 12]);
const WITH_BOT = 1;

/** A gateway `INTERACTION_CREATE` → what is wanted. Never throws, whatever it is given. */
export function parseInteraction(payload: unknown, now: Date): Incoming {
  const ref = {
    id: idAt(payload, 'id'),
    applicationId: idAt(payload, 'application_id'),
    token: textAt(payload, 'token'),
  };
  if (ref.id === '' || ref.token === '') return { kind: 'ignored', reason: 'not an interaction' };
  const place = readPlace(payload);
  const asking = readAsking(payload, ref, place, now);
  const wish = parseModeration(payload);
  if (wish !== null)
    return { kind: 'moderation', ref, asking, caller: readCaller(payload, asking.lang), wish };
  switch (numberAt(payload, 'type')) {
    case INTERACTION.command:
      return { kind: 'command', ref, place, question: { ...asking, request: readCommand(payload) } };
    case INTERACTION.component:
    case INTERACTION.modal:
      return {
        kind: 'press',
        ref,
        place,
        pressed: readPress(payload),
        messageId: idAt(payload, 'message', 'id'),
        userId: userOf(payload),
        caller: readCaller(payload, asking.lang),
        memberPermissions: bitsOf(textAt(payload, 'member', 'permissions')) ?? 0n,
        asking,
      };
    case INTERACTION.autocomplete:
      return { kind: 'autocomplete', ref, ...readFocused(payload) };
    default:
      return { kind: 'ignored', reason: 'an interaction of an unknown type' };
  }
}

function readPlace(payload: unknown): Place {
  return {
    guildId: idAt(payload, 'guild_id') || null,
    channelId: idAt(payload, 'channel_id') || idAt(payload, 'channel', 'id'),
    inThread: THREADS.has(numberAt(payload, 'channel', 'type')),
    withBot: numberAt(payload, 'context') === WITH_BOT,
    permissions: bitsOf(textAt(payload, 'app_permissions')),
  };
}

function bitsOf(text: string): bigint | null {
  return /^\d{1,30}$/.test(text) ? BigInt(text) : null;
}

function readAsking(payload: unknown, ref: InteractionRef, place: Place, now: Date): Asking {
  const user = userOf(payload);
  const lang = textAt(payload, 'locale');
  return {
    id: `discord:${ref.id}`,
    askedAt: now.toISOString(),
    place: placeKey(place.guildId, place.channelId),
    asker: user === '' ? null : `discord:${user}`,
    visibility: 'private',
    ...(/^[A-Za-z]{2,3}(?:-\w{2,8})?$/.test(lang) ? { lang } : {}),
  };
}

function userOf(payload: unknown): string {
  return idAt(payload, 'member', 'user', 'id') || idAt(payload, 'user', 'id');
}

/** Opaque key of a channel; null when there is none. */
export function placeKey(guildId: string | null, channelId: string): string | null {
  return channelId === '' ? null : `discord:${guildId ?? 'direct'}:${channelId}`;
}

/** A command that is not ours any more is answered with help, since silence shows as a fault. */
function readCommand(payload: unknown): Request {
  const type = numberAt(payload, 'data', 'type');
  if (type === MESSAGE_COMMAND) {
    const id = idAt(payload, 'data', 'target_id');
    return { kind: 'claim', text: messageText(member(payload, 'data', 'resolved', 'messages', id)) };
  }
  const option = (name: string): string => {
    const found = listAt(payload, 'data', 'options').find((one) => textAt(one, 'name') === name);
    return plainFromDiscord(textAt(found, 'value'));
  };
  const given = (name: string): Record<string, string> => {
    const value = option(name);
    return value === '' ? {} : { [name]: value };
  };
  const name = type === CHAT_COMMAND ? textAt(payload, 'data', 'name') : '';
  switch (name) {
    case 'ask':
      return { kind: 'ask', text: option('question') };
    case 'timeline':
      return { kind: 'timeline', ...given('topic'), ...given('from'), ...given('to'), ...given('since') };
    case 'sources': {
      const filter = option('outlet');
      return { kind: 'sources', ...(filter === '' ? {} : { filter }) };
    }
    case 'privacy':
      return { kind: 'privacy' };
    default:
      return { kind: 'help' };
  }
}

/** The text of a message; of a forwarded one, what was forwarded; of one with only a preview, the preview's. */
function messageText(message: unknown): string {
  const snapshot = member(listAt(message, 'message_snapshots')[0], 'message');
  const embed = listAt(message, 'embeds')[0];
  const candidates = [
    textAt(message, 'content'),
    textAt(snapshot, 'content'),
    [textAt(embed, 'title'), textAt(embed, 'description')].join('\n'),
  ];
  return candidates.map(plainFromMessage).find((text) => text !== '') ?? '';
}

function readPress(payload: unknown): Pressed {
  const isButton = numberAt(payload, 'data', 'component_type') === BUTTON;
  return isButton ? readCustomId(textAt(payload, 'data', 'custom_id')) : { kind: 'unknown' };
}

function readFocused(payload: unknown): { readonly field: SuggestField; readonly typed: string } {
  const focused = listAt(payload, 'data', 'options').find((one) => member(one, 'focused') === true);
  const name = textAt(focused, 'name');
  const field = name === 'topic' || name === 'outlet' ? name : 'date';
  return { field, typed: textAt(focused, 'value') };
}
