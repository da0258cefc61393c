import { z } from 'zod';
import type { Question } from '../../src/contract.ts';
import { anchorOf, CANCEL_ID, isShare, pressedAction, sharedAnyway } from './buttons.ts';
import { CLAIM_SHORTCUT } from './commands.ts';
import type { Incoming, ParseFacts, ReplyPlace } from './incoming.ts';
import { askerKey, placeKey, questionId, threadKey } from './keys.ts';
import { plainFromSlack } from './plain-from-slack.ts';

const team = z.object({ id: z.string() }).nullish();

const shortcut = z.object({
  type: z.literal('message_action'),
  // The other shortcut is for moderators alone (`moderate/parse.ts`).
  callback_id: z.literal(CLAIM_SHORTCUT),
  team,
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({
    text: z.string().default(''),
    ts: z.string(),
    thread_ts: z.string().optional(),
    attachments: z
      .array(z.object({ text: z.string().optional(), fallback: z.string().optional() }))
      .catch([])
      .optional(),
  }),
  response_url: z.string(),
  trigger_id: z.string().optional(),
  action_ts: z.string().optional(),
});

const press = z.object({
  type: z.literal('block_actions'),
  team,
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }).nullish(),
  container: z.object({
    type: z.string().optional(),
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  message: z.object({ ts: z.string().optional(), thread_ts: z.string().optional() }).nullish(),
  response_url: z.string().optional(),
  trigger_id: z.string().optional(),
  actions: z
    .array(
      z.object({
        action_id: z.string(),
        block_id: z.string().default(''),
        value: z.string().default(''),
        action_ts: z.string().optional(),
      }),
    )
    .min(1),
});
type Press = z.output<typeof press>;

/** The message shortcut: the message as one question, answered to the one who asked. Never throws. */
export function parseShortcut(body: unknown, facts: ParseFacts): Incoming {
  const read = shortcut.safeParse(body);
  if (!read.success) return { kind: 'ignored', reason: 'not a message shortcut' };
  const { message, user, channel, response_url: url } = read.data;
  const teamId = read.data.team?.id ?? '';
  const act = read.data.trigger_id ?? read.data.action_ts ?? url;
  const inThread = message.thread_ts !== undefined && message.thread_ts !== message.ts;
  const attached = (message.attachments ?? []).map((one) => one.text ?? one.fallback ?? '').join('\n');
  return {
    kind: 'question',
    question: {
      id: questionId('shortcut', act),
      request: { kind: 'claim', text: plainFromSlack(message.text) || plainFromSlack(attached) },
      askedAt: facts.askedAt,
      place: placeKey(teamId, channel.id),
      asker: askerKey(teamId, user.id),
      visibility: 'private',
    },
    place: {
      via: 'response',
      url,
      channel: channel.id,
      user: user.id,
      ...(inThread && message.thread_ts !== undefined ? { threadTs: message.thread_ts } : {}),
      anchor: message.thread_ts ?? message.ts,
    },
    keys: [`shortcut:${act}`],
  };
}

/** A pressed button, months later as well: all it needs is in the button. Never throws. */
export function parsePress(body: unknown, facts: ParseFacts): Incoming {
  const read = press.safeParse(body);
  const action = read.success ? read.data.actions[0] : undefined;
  if (!read.success || action === undefined) return { kind: 'ignored', reason: 'not a button' };
  const { data } = read;
  const act = data.trigger_id ?? action.action_ts ?? data.response_url ?? '';
  const place = placeOf(data, anchorOf(action.block_id));
  if (action.action_id === CANCEL_ID) return { kind: 'share-cancelled', place, keys: [`press:${act}`] };
  const anyway = sharedAnyway(action.action_id, action.value);
  const pressed = anyway ?? pressedAction(action.action_id, action.value);
  if (pressed === null) return { kind: 'unknown-button', place, keys: [`press:${act}`] };
  const teamId = data.team?.id ?? '';
  const slip = [data.channel?.id, data.container.message_ts, data.user.id, action.action_id].join(':');
  const question: Question = {
    id: questionId('press', act, action.action_id),
    request: { kind: 'press', ...pressed },
    askedAt: facts.askedAt,
    place: data.channel ? placeKey(teamId, data.channel.id) : null,
    asker: askerKey(teamId, data.user.id),
    ...threadOf(place, teamId),
    visibility: 'private',
  };
  const keys = [`press:${act}:${action.action_id}`];
  const slipKey = `slip:${slip}`;
  if (anyway !== null && place.via === 'response')
    return { kind: 'share-anyway', question, place, keys, slipKey };
  return {
    kind: 'question',
    question,
    place,
    keys,
    ...(isShare(pressed.action) ? { slipKey } : {}),
  };
}

/**
 * Beside the message that was pressed, for the presser alone. In the conversation with the bot everything is the
 * presser's own, and an ephemeral message would vanish there; the Home tab has no conversation, so its answer goes
 * to the one with the bot.
 */
function placeOf(data: Press, anchor: string | undefined): ReplyPlace {
  const user = data.user.id;
  const channel = data.channel?.id ?? null;
  const threadTs = data.container.thread_ts ?? data.message?.thread_ts;
  if (channel === null) return { via: 'direct', channel: user, user };
  if (channel.startsWith('D') && data.container.is_ephemeral !== true) {
    const root = threadTs ?? data.message?.ts ?? data.container.message_ts;
    return { via: 'direct', channel, user, ...(root === undefined ? {} : { threadTs: root }) };
  }
  const share = anchor ?? threadTs;
  const inThread = {
    ...(threadTs === undefined ? {} : { threadTs }),
    ...(share === undefined ? {} : { anchor: share }),
  };
  if (data.response_url === undefined) return { via: 'ephemeral', channel, user, ...inThread };
  return { via: 'response', url: data.response_url, channel, user, ...inThread };
}

function threadOf(place: ReplyPlace, teamId: string): { readonly thread?: string } {
  if (place.via !== 'direct' || place.threadTs === undefined) return {};
  return { thread: threadKey(teamId, place.channel, place.threadTs) };
}
