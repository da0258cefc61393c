import type { Question } from '../../src/contract.ts';
import { placeKey } from './parse.ts';
import { idAt, member, numberAt, textAt } from './payload.ts';
import { addresses, plainFromDiscord } from './plain-from-discord.ts';
import { requestFromText } from './request-words.ts';

export type IncomingMessage =
  /** Written to the bot in its direct messages. */
  | {
      readonly kind: 'direct';
      readonly channelId: string;
      readonly messageId: string;
      readonly question: Question;
    }
  /** Addressed to the bot where others read along. */
  | {
      readonly kind: 'mention';
      readonly guildId: string;
      readonly channelId: string;
      readonly messageId: string;
    }
  | { readonly kind: 'ignored'; readonly reason: string };

/** Ordinary messages and replies; the rest are notices of Discord itself. https://docs.discord.com/developers/resources/message#message-object-message-types */
const WRITTEN: ReadonlySet<number | null> = new Set([0, 19]);

/** A gateway `MESSAGE_CREATE` → what is wanted. Never throws, whatever it is given. */
export function parseMessage(payload: unknown, botId: string, now: Date): IncomingMessage {
  const messageId = idAt(payload, 'id');
  const channelId = idAt(payload, 'channel_id');
  const author = idAt(payload, 'author', 'id');
  if (messageId === '' || channelId === '' || author === '') return ignored('not a message');
  if (author === botId) return ignored('own message');
  if (member(payload, 'author', 'bot') === true || idAt(payload, 'webhook_id') !== '') {
    return ignored('message of another bot');
  }
  if (!WRITTEN.has(numberAt(payload, 'type') ?? 0)) return ignored('a notice of the platform');
  const content = textAt(payload, 'content');
  const guildId = idAt(payload, 'guild_id');
  if (guildId !== '') {
    return addresses(content, botId)
      ? { kind: 'mention', guildId, channelId, messageId }
      : ignored('not addressed to the bot');
  }
  const question: Question = {
    id: `discord:${messageId}`,
    request: requestFromText(plainFromDiscord(content)),
    askedAt: now.toISOString(),
    place: placeKey(null, channelId),
    asker: `discord:${author}`,
    thread: `discord:direct:${channelId}`,
    visibility: 'private',
  };
  return { kind: 'direct', channelId, messageId, question };
}

function ignored(reason: string): IncomingMessage {
  return { kind: 'ignored', reason };
}
