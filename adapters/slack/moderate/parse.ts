import { z } from 'zod';
import type { ModerationAction, PullFrom } from '../../../src/contract.ts';
import { isModerationKind, moderationWords } from '../../../src/words/index.ts';
import { type CommandNames, PULL_SHORTCUT } from '../commands.ts';
import type { Incoming, ReplyPlace } from '../incoming.ts';
import { askerKey } from '../keys.ts';
import { moderationWish } from './command-words.ts';
import { lacking, submitted } from './submission.ts';
import type { Who, Wish } from './wish.ts';

type Moderation = Extract<Incoming, { kind: 'moderation' }>;

const team = z.object({ id: z.string() }).nullish();
const user = z.object({ id: z.string(), name: z.string().optional(), username: z.string().optional() });

const command = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string().default(''),
  channel_id: z.string(),
  user_id: z.string(),
  user_name: z.string().optional(),
  response_url: z.string(),
  trigger_id: z.string(),
});

/** A moderators' word of `/dateline`; null when it is another command or word. Never throws. */
export function parseModerationCommand(body: unknown, commands: CommandNames): Moderation | null {
  const read = command.safeParse(body);
  if (!read.success || read.data.command !== commands.dateline) return null;
  const { text, trigger_id: trigger, channel_id: channel, response_url: url, user_name: name } = read.data;
  const { team_id: teamId, user_id: userId } = read.data;
  const wish = moderationWish(text, { trigger, channel, keyOf: (id) => askerKey(teamId, id) });
  if (wish === null) return null;
  const who = { team: teamId, user: userId, name: name ?? userId };
  const place: ReplyPlace = { via: 'response', url, channel, user: userId };
  return { kind: 'moderation', wish, who, place, keys: [`command:${trigger}`] };
}

const shortcut = z.object({
  type: z.literal('message_action'),
  callback_id: z.literal(PULL_SHORTCUT),
  team,
  user,
  channel: z.object({ id: z.string() }),
  message: z.object({
    ts: z.string(),
    thread_ts: z.string().optional(),
    user: z.string().optional(),
    bot_id: z.string().nullish(),
    blocks: z.array(z.unknown()).catch([]).optional(),
  }),
  response_url: z.string(),
  trigger_id: z.string(),
});

/** "Pull this quote" on a message; null when it is another shortcut. Of a message that is not the bot's nothing is offered. */
export function parsePull(body: unknown, botUserId: string, botId: string | null): Moderation | null {
  const read = shortcut.safeParse(body);
  if (!read.success) return null;
  const { message, channel, trigger_id: trigger } = read.data;
  const ours = message.user === botUserId || (botId !== null && message.bot_id === botId);
  const posted = { platform: 'slack', channel: channel.id, message: message.ts };
  const from: readonly PullFrom[] = ours ? [{ posted }, ...tokensIn(message.blocks ?? [])] : [];
  return {
    kind: 'moderation',
    wish: { kind: 'pull-form', trigger, from },
    who: whoOf(read.data.team, read.data.user),
    place: placeOf(read.data, message.thread_ts === message.ts ? undefined : message.thread_ts),
    keys: [`shortcut:${trigger}`],
  };
}

const row = z.object({
  type: z.literal('actions'),
  elements: z.array(z.object({ action_id: z.string(), value: z.string().default('') })),
});
const QUOTING = new Set(['share', 'more-context', 'copy', 'keep']);

/** The tokens of a reply's buttons name what it quotes, also where the store knows nothing of the message. */
function tokensIn(blocks: readonly unknown[]): readonly PullFrom[] {
  const tokens = blocks.flatMap((block) => {
    const read = row.safeParse(block);
    return (read.success ? read.data.elements : [])
      .filter(({ action_id: id }) => QUOTING.has(id.split('.')[1] ?? ''))
      .map(({ value }) => value);
  });
  return [...new Set(tokens)].map((token) => ({ token }));
}

const pressed = z.object({
  type: z.literal('block_actions'),
  team,
  user,
  channel: z.object({ id: z.string() }),
  container: z.object({ message_ts: z.string().optional(), thread_ts: z.string().optional() }),
  response_url: z.string(),
  trigger_id: z.string(),
  actions: z.array(z.object({ action_id: z.string(), value: z.string().default('') })).min(1),
});

/** How a moderators' button names itself: `dateline.moderate.<kind>.<place in the row>`. */
export function moderationButtonId(kind: ModerationAction['kind'], index: number): string {
  return `dateline.moderate.${kind}.${index}`;
}

/** A moderators' button; null when it is another one. Never throws. */
export function parseModerationPress(body: unknown): Moderation | null {
  const read = pressed.safeParse(body);
  const action = read.success ? read.data.actions[0] : undefined;
  if (!read.success || action === undefined) return null;
  const [, family, kind = ''] = action.action_id.split('.');
  if (family !== 'moderate' || !isModerationKind(kind) || !/^[A-Za-z0-9._~-]{1,80}$/.test(action.value))
    return null;
  const { trigger_id: trigger } = read.data;
  return {
    kind: 'moderation',
    wish:
      kind === 'pull'
        ? { kind: 'pull-form', trigger, from: [{ token: action.value }] }
        : { kind: 'press', action: { kind, token: action.value } },
    who: whoOf(read.data.team, read.data.user),
    place: placeOf(read.data, read.data.container.thread_ts),
    keys: [`press:${trigger}:${action.action_id}`],
  };
}

const view = z.object({
  type: z.literal('view_submission'),
  team,
  user,
  view: z.object({ id: z.string() }).loose(),
});

/** A form that was filled in. Never throws. */
export function parseForm(body: unknown): Incoming {
  const read = view.safeParse(body);
  const form = read.success ? submitted(read.data.view) : null;
  if (!read.success || form === null) return { kind: 'ignored', reason: 'not a form of ours' };
  const who = whoOf(read.data.team, read.data.user);
  const wish: Wish = { kind: 'act', act: form.act };
  // The one who fills it in is told by Slack, not by what the form carries.
  const place = { ...form.place, user: who.user };
  return { kind: 'moderation', wish, who, place, keys: [`form:${read.data.view.id}`] };
}

/** Marks the field of a form that lacks something, in words; null when it can be taken. Never throws. */
export function whatFormLacks(body: unknown): Readonly<Record<string, string>> | null {
  const read = view.safeParse(body);
  const name = read.success ? lacking(read.data.view) : null;
  return name === null ? null : { [name]: moderationWords('en').needsTextOrLink };
}

function whoOf(where: z.output<typeof team>, { id, name, username }: z.output<typeof user>): Who {
  return { team: where?.id ?? '', user: id, name: name ?? username ?? id };
}

interface Interaction {
  readonly response_url: string;
  readonly channel: { readonly id: string };
  readonly user: { readonly id: string };
}

/** Where what was pressed is answered. `threadTs`: the thread it stands in; absent when it stands in none. */
function placeOf(interaction: Interaction, threadTs: string | undefined): ReplyPlace {
  const { response_url: url, channel, user: by } = interaction;
  const thread = threadTs === undefined ? {} : { threadTs };
  return { via: 'response', url, channel: channel.id, user: by.id, ...thread };
}
