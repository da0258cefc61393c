/** Gateway payloads, after the shapes that discord.js 14 dispatches to its classes; all ids and names invented. */
import { IDS } from './ids.ts';

/** Where somebody does something. `stranger`: the app is installed for the person, and the bot is not in that server. */
export type Where = 'server' | 'thread' | 'stranger' | 'bot-dm' | 'private-channel';

interface Spot {
  readonly guild: string | null;
  readonly channel: string;
  readonly channelType: number;
  readonly context: number;
  readonly userInstalled: boolean;
}

export const SPOTS: Readonly<Record<Where, Spot>> = {
  server: { guild: IDS.server, channel: IDS.channel, channelType: 0, context: 0, userInstalled: false },
  thread: { guild: IDS.server, channel: IDS.thread, channelType: 11, context: 0, userInstalled: false },
  stranger: {
    guild: IDS.foreignServer,
    channel: IDS.foreignChannel,
    channelType: 0,
    context: 0,
    userInstalled: true,
  },
  'bot-dm': { guild: null, channel: IDS.directChannel, channelType: 1, context: 1, userInstalled: false },
  'private-channel': {
    guild: null,
    channel: IDS.privateChannel,
    channelType: 3,
    context: 2,
    userInstalled: true,
  },
};

export type Did =
  | { readonly kind: 'slash'; readonly name: string; readonly options?: Readonly<Record<string, string>> }
  | { readonly kind: 'button'; readonly customId: string; readonly messageId?: string }
  | {
      readonly kind: 'message-command';
      readonly content: string;
      readonly name?: string;
      /** Another message than the usual one, as it stands in the channel. */
      readonly target?: object & { readonly id: string };
    }
  /** A subcommand; `group` before it where it stands in one. */
  | {
      readonly kind: 'subcommand';
      readonly name: string;
      readonly group?: string;
      readonly sub: string;
      readonly options?: Readonly<Record<string, string | boolean>>;
      readonly resolved?: object;
    }
  | { readonly kind: 'select'; readonly customId: string; readonly value: string }
  | { readonly kind: 'modal'; readonly customId: string; readonly fields: Readonly<Record<string, string>> }
  | { readonly kind: 'autocomplete'; readonly name: string; readonly option: string; readonly typed: string };

export interface InteractionSpec {
  readonly did: Did;
  /** Default `server`. */
  readonly where?: Where;
  /** Another channel than the usual one there. */
  readonly channelId?: string;
  readonly userId?: string;
  /** Roles and permission bits of whoever does it. Default none. */
  readonly roles?: readonly string[];
  readonly memberPermissions?: bigint;
  /** Default `en-US`. */
  readonly locale?: string;
}

export interface Identity {
  readonly id: string;
  readonly token: string;
  readonly permissions: bigint;
}

/** The body of an `INTERACTION_CREATE`. */
export function interactionPayload(spec: InteractionSpec, identity: Identity) {
  const spot = SPOTS[spec.where ?? 'server'];
  const userId = spec.userId ?? IDS.person;
  const channel = spec.channelId ?? spot.channel;
  const user = person(userId);
  return {
    id: identity.id,
    application_id: IDS.application,
    version: 1,
    token: identity.token,
    channel_id: channel,
    channel: { id: channel, type: spot.channelType },
    locale: spec.locale ?? 'en-US',
    entitlements: [],
    authorizing_integration_owners: spot.userInstalled ? { 1: userId } : { 0: spot.guild ?? '0' },
    context: spot.context,
    attachment_size_limit: 10_485_760,
    app_permissions: identity.permissions.toString(),
    ...(spot.guild === null
      ? { user }
      : { guild_id: spot.guild, guild_locale: 'en-US', member: { ...member(user), ...rights(spec) } }),
    ...interactionData(spec.did, channel),
  };
}

function interactionData(did: Did, channel: string) {
  const command = { id: '500000000000000001', type: 1 };
  switch (did.kind) {
    case 'slash': {
      const options = Object.entries(did.options ?? {}).map(([name, value]) => ({ name, type: 3, value }));
      return { type: 2, data: { ...command, name: did.name, options } };
    }
    case 'autocomplete': {
      const options = [{ name: did.option, type: 3, value: did.typed, focused: true }];
      return { type: 4, data: { ...command, name: did.name, options } };
    }
    case 'message-command': {
      const usual = messagePayload({
        id: '600000000000000007',
        channelId: channel,
        content: did.content,
        authorId: '400000000000000009',
      });
      const target = did.target ?? usual;
      const data = {
        id: '500000000000000002',
        name: did.name ?? 'What do articles say?',
        type: 3,
        target_id: target.id,
        resolved: { messages: { [target.id]: target } },
      };
      return { type: 2, data };
    }
    case 'subcommand': {
      const options = Object.entries(did.options ?? {}).map(([name, value]) => ({ name, type: 3, value }));
      const sub = { name: did.sub, type: 1, options };
      const grouped = did.group === undefined ? sub : { name: did.group, type: 2, options: [sub] };
      return {
        type: 2,
        data: { ...command, name: did.name, options: [grouped], resolved: did.resolved ?? {} },
      };
    }
    case 'select':
      return {
        type: 3,
        message: earlier(channel, undefined),
        data: { custom_id: did.customId, component_type: 3, values: [did.value] },
      };
    case 'modal': {
      const components = Object.entries(did.fields).map(([custom_id, value]) => ({
        type: 18,
        component: { type: 4, custom_id, value },
      }));
      return { type: 5, data: { custom_id: did.customId, components } };
    }
    case 'button':
      return {
        type: 3,
        message: earlier(channel, did.messageId),
        data: { custom_id: did.customId, component_type: 2 },
      };
    default:
      return did satisfies never;
  }
}

export interface MessageShape {
  readonly id: string;
  readonly channelId: string;
  readonly content: string;
  readonly authorId: string;
  readonly bot?: boolean;
  readonly webhook?: boolean;
  readonly guildId?: string;
  readonly mentionsBot?: boolean;
  /** Default 0, an ordinary message. */
  readonly type?: number;
}

/** The body of a `MESSAGE_CREATE`, or a message inside another payload. */
export function messagePayload(shape: MessageShape) {
  return {
    id: shape.id,
    channel_id: shape.channelId,
    content: shape.content,
    author: { ...person(shape.authorId), ...(shape.bot ? { bot: true } : {}) },
    timestamp: '2026-01-01T00:00:00.000000+00:00',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: shape.mentionsBot ? [{ ...person(IDS.bot), bot: true }] : [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: shape.type ?? 0,
    flags: 0,
    components: [],
    ...(shape.guildId === undefined ? {} : { guild_id: shape.guildId, member: member(undefined) }),
    ...(shape.webhook ? { webhook_id: '800000000000000001' } : {}),
  };
}

/** The bot's message that a button or menu stands under. */
function earlier(channelId: string, id = '600000000000000001') {
  return messagePayload({ id, channelId, content: 'earlier', authorId: IDS.bot, bot: true });
}

function rights({ roles = [], memberPermissions = 0n }: InteractionSpec) {
  return { roles, permissions: memberPermissions.toString() };
}

function person(id: string) {
  return { id, username: `user-${id.slice(-4)}`, discriminator: '0', avatar: null, global_name: null };
}

function member(user: ReturnType<typeof person> | undefined) {
  return {
    ...(user === undefined ? {} : { user }),
    roles: [],
    permissions: '0',
    joined_at: '2026-01-01T00:00:00.000000+00:00',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** The body of a `THREAD_CREATE`: a new post in a forum. */
export function threadPayload(post: {
  readonly id: string;
  readonly title: string;
  readonly forumId: string;
  readonly ownerId: string;
}) {
  return {
    id: post.id,
    type: 11,
    guild_id: IDS.server,
    parent_id: post.forumId,
    owner_id: post.ownerId,
    name: post.title,
    newly_created: true,
    message_count: 0,
    member_count: 1,
    rate_limit_per_user: 0,
    thread_metadata: {
      archived: false,
      archive_timestamp: '2026-01-01T00:00:00.000000+00:00',
      auto_archive_duration: 1_440,
      locked: false,
    },
  };
}

/** The body of a `GUILD_CREATE`: the server that the bot is in. */
export function guildPayload() {
  return {
    id: IDS.server,
    name: 'A server',
    owner_id: IDS.person,
    unavailable: false,
    member_count: 2,
    preferred_locale: 'en-US',
    roles: [],
    emojis: [],
    stickers: [],
    features: [],
    members: [],
    presences: [],
    voice_states: [],
    threads: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    channels: [{ id: IDS.channel, type: 0, name: 'general', position: 0, permission_overwrites: [] }],
  };
}

/** The body of READY; `resumeUrl` is where the client comes back to. */
export function readyPayload(sessionId: string, resumeUrl: string) {
  return {
    v: 10,
    user: { ...person(IDS.bot), bot: true },
    guilds: [{ id: IDS.server, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: resumeUrl,
    application: { id: IDS.application, flags: 0 },
    shard: [0, 1],
  };
}
