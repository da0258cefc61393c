import { z } from 'zod';
import type { CommandNames } from './commands.ts';
import type { Incoming, ParseFacts, ReplyPlace } from './incoming.ts';
import { askerKey, placeKey, questionId, threadKey } from './keys.ts';
import { plainFromSlack } from './plain-from-slack.ts';
import { requestFromText } from './request-words.ts';

const envelope = z.object({ event_id: z.string().optional(), team_id: z.string().default('') });

const message = z.object({
  type: z.enum(['message', 'app_mention']),
  subtype: z.string().optional(),
  hidden: z.boolean().optional(),
  bot_id: z.string().nullish(),
  bot_profile: z.unknown().optional(),
  user: z.string().optional(),
  text: z.string().default(''),
  ts: z.string(),
  thread_ts: z.string().optional(),
  channel: z.string(),
  channel_type: z.string().optional(),
});
type Message = z.output<typeof message>;

const opened = z.object({
  type: z.literal('app_home_opened'),
  user: z.string(),
  channel: z.string().default(''),
  tab: z.enum(['home', 'messages']).default('home'),
});

/** Slack's own helper account, which writes to people in the bot's name at times. */
const SLACKBOT = 'USLACKBOT';

/** Subtypes in which a person still speaks: a message with a file, and a thread reply also sent to the channel. */
const SPOKEN = new Set(['file_share', 'thread_broadcast']);

/** An Events API body: a mention, a direct message, or the app opened. Never throws. */
export function parseEvent(body: unknown, commands: CommandNames, facts: ParseFacts): Incoming {
  const outer = envelope.safeParse(body);
  const event: unknown =
    outer.success && body !== null && typeof body === 'object' && 'event' in body ? body.event : null;
  if (!outer.success || event === null) return { kind: 'ignored', reason: 'not an event' };
  const eventKeys = outer.data.event_id === undefined ? [] : [`event:${outer.data.event_id}`];

  const home = opened.safeParse(event);
  if (home.success) {
    const { tab, user, channel } = home.data;
    return { kind: 'opened', tab, user, channel, team: outer.data.team_id, keys: eventKeys };
  }
  const read = message.safeParse(event);
  if (!read.success) return { kind: 'ignored', reason: 'an event without a message' };
  const reason = notAPerson(read.data, facts);
  if (reason !== null) return { kind: 'ignored', reason };
  return question(read.data, read.data.user ?? '', outer.data.team_id, eventKeys, commands, facts);
}

function notAPerson(event: Message, facts: ParseFacts): string | null {
  if (event.subtype !== undefined && !SPOKEN.has(event.subtype)) return `subtype ${event.subtype}`;
  if (event.hidden === true) return 'hidden';
  if (typeof event.bot_id === 'string' || (event.bot_profile ?? null) !== null) return 'a bot';
  if (event.user === undefined) return 'nobody wrote it';
  if (event.user === facts.botUserId) return 'our own message';
  if (event.user === SLACKBOT) return 'Slackbot';
  if (event.type === 'message' && event.channel_type !== 'im') return 'not a direct message';
  return null;
}

function question(
  event: Message,
  user: string,
  team: string,
  eventKeys: readonly string[],
  commands: CommandNames,
  facts: ParseFacts,
): Incoming {
  const root = event.thread_ts ?? event.ts;
  return {
    kind: 'question',
    question: {
      id: questionId('message', team, event.channel, event.ts, user),
      request: requestFromText(plainFromSlack(event.text), commands),
      askedAt: facts.askedAt,
      place: placeKey(team, event.channel),
      asker: askerKey(team, user),
      thread: threadKey(team, event.channel, root),
      visibility: 'private',
    },
    place: placeOf(event, user, root),
    // The same message comes again under a new event id (slackapi/node-slack-sdk#2141): its own place and time tell.
    keys: [...eventKeys, `message:${event.channel}:${event.ts}:${user}`],
  };
}

/**
 * In a direct message each top-level message is the root of its own thread (agent_view). In a channel the answer is
 * for the asker alone; Slack shows an ephemeral message in a thread only when that thread exists already
 * (https://docs.slack.dev/reference/methods/chat.postEphemeral), so a mention outside one is answered beside it.
 */
function placeOf(event: Message, user: string, root: string): ReplyPlace {
  if (event.channel_type === 'im') return { via: 'direct', channel: event.channel, user, threadTs: root };
  return {
    via: 'ephemeral',
    channel: event.channel,
    user,
    ...(event.thread_ts === undefined ? {} : { threadTs: event.thread_ts }),
    anchor: root,
  };
}
