import { blockProblems, refusalOf } from './check-message.ts';
import type { Fault, Faults } from './faults.ts';
import type { Modals } from './modals.ts';
import { isFields, listOf, readMessage, type Seen, stringOf } from './read-message.ts';
import type { Uploads } from './uploads.ts';
import { BOT, BOT_NAME, BOT_USER, type ChannelState, TEAM } from './workspace.ts';

type Fields = Readonly<Record<string, unknown>>;

/** One call of the Web API or post to a `response_url`, as it came. */
export interface ApiCall {
  readonly method: string;
  readonly args: Fields;
  /** Slack's code when it was refused. */
  readonly error: string | null;
  readonly atMs: number;
}

/** One message that Slack took. */
export interface Posted extends Seen {
  readonly via: 'chat.postMessage' | 'chat.postEphemeral' | 'response_url';
  readonly channel: string;
  readonly threadTs: string | null;
  readonly ts: string;
  readonly audience: 'asker' | 'everyone';
  /** Who alone sees it. */
  readonly user: string | null;
  /** False where Slack takes a message and shows it to nobody: an ephemeral one in a thread that does not exist. */
  readonly shown: boolean;
  readonly args: Fields;
}

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** null: the connection is cut without an answer. */
  readonly body: unknown;
}

export interface WebApiState {
  readonly botToken: string;
  readonly appToken: string;
  readonly scopes: readonly string[];
  readonly channels: Map<string, ChannelState>;
  /** `channel:ts` of threads that exist. */
  readonly threads: Set<string>;
  readonly faults: Faults;
  readonly calls: ApiCall[];
  readonly messages: Posted[];
  readonly views: Map<string, Fields>;
  readonly prompts: Fields[];
  readonly modals: Modals;
  /** People who administer the workspace. */
  readonly admins: ReadonlySet<string>;
  readonly uploads: Uploads;
  readonly nextTs: () => string;
  readonly nowMs: () => number;
  /** Null when the message may go; else the seconds to wait. */
  readonly limited: (channel: string) => number | null;
  readonly socketUrl: () => string | { readonly error: string };
}

const SCOPE_OF: Readonly<Record<string, string>> = {
  'chat.postMessage': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.update': 'chat:write',
  'chat.delete': 'chat:write',
  'users.info': 'users:read',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'assistant.threads.setStatus': 'assistant:write',
  'files.getUploadURLExternal': 'files:write',
  'files.completeUploadExternal': 'files:write',
  'files.delete': 'files:write',
};

/** Answers one call as Slack does: `ok:false` with its code for whatever it would refuse. */
export function answerCall(state: WebApiState, method: string, authorization: string, args: Fields): Answer {
  const fault = state.faults.take(method);
  const result = fault === null ? run(state, method, authorization, args) : null;
  const error = fault === null ? stringOf(result?.error) || null : faultName(fault);
  state.calls.push({ method, args, error, atMs: state.nowMs() });
  if (fault !== null) return faultAnswer(fault);
  if (result?.limitedS !== undefined)
    return faultAnswer({ kind: 'limited', retryAfterS: Number(result.limitedS) });
  return {
    status: 200,
    headers: { 'x-oauth-scopes': state.scopes.join(',') },
    body: { ok: error === null, ...result },
  };
}

export function faultName(fault: Fault): string {
  return fault.kind === 'error' ? fault.error : fault.kind;
}

export function faultAnswer(fault: Fault): Answer {
  switch (fault.kind) {
    case 'error':
      return { status: 200, body: { ok: false, error: fault.error, needed: fault.needed } };
    case 'limited':
      return {
        status: 429,
        headers: { 'retry-after': String(fault.retryAfterS) },
        body: { ok: false, error: 'ratelimited' },
      };
    case 'http':
      return { status: fault.status, body: 'upstream trouble' };
    case 'hang-up':
      return { status: 0, body: null };
    default:
      return fault satisfies never;
  }
}

function run(state: WebApiState, method: string, authorization: string, args: Fields): Fields {
  const forApp = method === 'apps.connections.open';
  if (authorization === '') return { error: 'not_authed' };
  if (authorization !== `Bearer ${forApp ? state.appToken : state.botToken}`)
    return { error: 'invalid_auth' };
  const needed = SCOPE_OF[method];
  if (needed !== undefined && !state.scopes.includes(needed)) {
    return { error: 'missing_scope', needed, provided: state.scopes.join(',') };
  }
  switch (method) {
    case 'auth.test':
      return { team_id: TEAM, user_id: BOT_USER, bot_id: BOT, user: BOT_NAME };
    case 'apps.connections.open': {
      const url = state.socketUrl();
      return typeof url === 'string' ? { url } : url;
    }
    case 'chat.postMessage':
      return postMessage(state, args);
    case 'chat.postEphemeral':
      return postEphemeral(state, args);
    case 'chat.update':
      return updateMessage(state, args);
    case 'chat.delete':
      return deleteMessage(state, args);
    case 'conversations.history':
      return history(state, args);
    case 'views.open':
      return state.modals.open(args);
    case 'views.update':
      return state.modals.update(args);
    case 'users.info': {
      const id = stringOf(args.user);
      return { user: { id, team_id: TEAM, is_admin: state.admins.has(id), is_owner: false, is_bot: false } };
    }
    case 'views.publish':
      return publish(state, args);
    case 'assistant.threads.setSuggestedPrompts':
      return setPrompts(state, args);
    case 'assistant.threads.setStatus':
      return stringOf(args.thread_ts) === '' ? { error: 'invalid_arguments' } : {};
    case 'files.getUploadURLExternal':
      return state.uploads.issue(args);
    case 'files.completeUploadExternal':
      return channelRefusal(state, stringOf(args.channel_id)) === null
        ? state.uploads.complete(args)
        : { error: 'channel_not_found' };
    case 'files.delete':
      return state.uploads.remove(args);
    default:
      return { error: 'unknown_method' };
  }
}

function channelRefusal(state: WebApiState, channel: string): string | null {
  if (channel.startsWith('D')) return null;
  switch (state.channels.get(channel)) {
    case 'member':
      return null;
    case 'not-member':
      return 'not_in_channel';
    case 'archived':
      return 'is_archived';
    case 'locked':
      return 'restricted_action_thread_locked';
    default:
      return 'channel_not_found';
  }
}

function postMessage(state: WebApiState, args: Fields): Fields {
  // A person's id opens the conversation of that person with the bot.
  const channel = stringOf(args.channel).replace(/^[UW]/, 'D');
  const error = channelRefusal(state, channel) ?? refusalOf(args);
  if (error !== null) return { error };
  const waitS = state.limited(channel);
  if (waitS !== null) return { error: 'ratelimited', limitedS: waitS };
  const ts = state.nextTs();
  const threadTs = stringOf(args.thread_ts) || null;
  if (threadTs !== null) state.threads.add(`${channel}:${threadTs}`);
  const own = channel.startsWith('D');
  state.messages.push({
    ...readMessage(args),
    via: 'chat.postMessage',
    channel,
    threadTs,
    ts,
    audience: own ? 'asker' : 'everyone',
    user: own ? channel.replace(/^D/, 'U') : null,
    shown: true,
    args,
  });
  return { channel, ts };
}

/** Only what the bot itself posted for good can be changed. */
function updateMessage(state: WebApiState, args: Fields): Fields {
  const channel = stringOf(args.channel);
  const error =
    channelRefusal(state, channel) ??
    refusalOf(listOf(args.blocks).length === 0 ? { text: args.text } : args);
  if (error !== null) return { error };
  const at = state.messages.findIndex((one) => one.ts === args.ts && one.channel === channel);
  const before = state.messages[at];
  if (before === undefined) return { error: 'message_not_found' };
  if (before.via !== 'chat.postMessage') return { error: 'cant_update_message' };
  state.messages[at] = { ...before, ...readMessage(args), args };
  return { channel, ts: before.ts };
}

/** Only what the bot itself posted for good. */
function deleteMessage(state: WebApiState, args: Fields): Fields {
  const at = state.messages.findIndex((one) => one.ts === args.ts && one.channel === args.channel);
  if (at < 0) return { error: 'message_not_found' };
  if (state.messages[at]?.via !== 'chat.postMessage') return { error: 'cant_delete_message' };
  state.messages.splice(at, 1);
  return {};
}

/** Of the bot's own conversations alone: channels need scopes that it does not ask for. Newest first. */
function history(state: WebApiState, args: Fields): Fields {
  const channel = stringOf(args.channel);
  const needed = channel.startsWith('D') ? 'im:history' : 'channels:history';
  if (!state.scopes.includes(needed)) return { error: 'missing_scope', needed };
  const there = state.messages.filter(
    (one) => one.channel === channel && one.shown && Number(one.ts) > Number(args.oldest ?? 0),
  );
  return {
    messages: there.toReversed().map((one) => ({
      type: 'message',
      ts: one.ts,
      text: stringOf(one.args.text),
      ...(args.include_all_metadata === undefined ? {} : { metadata: one.args.metadata }),
    })),
  };
}

function postEphemeral(state: WebApiState, args: Fields): Fields {
  const channel = stringOf(args.channel);
  const error = channelRefusal(state, channel) ?? refusalOf(args);
  if (error !== null) return { error };
  if (stringOf(args.user) === '') return { error: 'invalid_arguments' };
  const ts = state.nextTs();
  const threadTs = stringOf(args.thread_ts) || null;
  state.messages.push({
    ...readMessage(args),
    via: 'chat.postEphemeral',
    channel,
    threadTs,
    ts,
    audience: 'asker',
    user: stringOf(args.user),
    // https://docs.slack.dev/reference/methods/chat.postEphemeral, thread_ts
    shown: threadTs === null || state.threads.has(`${channel}:${threadTs}`),
    args,
  });
  return { message_ts: ts };
}

function publish(state: WebApiState, args: Fields): Fields {
  const view = isFields(args.view) ? args.view : {};
  const blocks = listOf(view.blocks);
  if (view.type !== 'home' || blockProblems(blocks, 100).length > 0) return { error: 'invalid_arguments' };
  state.views.set(stringOf(args.user_id), view);
  return { view: { id: 'V012AB3CD', ...view } };
}

function setPrompts(state: WebApiState, args: Fields): Fields {
  const prompts = listOf(args.prompts);
  if (prompts.length === 0 || prompts.length > 4) return { error: 'invalid_arguments' };
  // Under agent_view a call with thread_ts is taken and does nothing.
  if (args.thread_ts === undefined) state.prompts.push(args);
  return {};
}
