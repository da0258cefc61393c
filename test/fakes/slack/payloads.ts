/**
 * What Slack sends when people do things. Shapes after the examples of slackapi/java-slack-sdk (MIT) and Slack's
 * documentation; ids and names are invented. `response_url` and `trigger_id` are filled in by the platform.
 */
import type { Posted } from './web-api.ts';
import { APP, BOT, BOT_USER, DIRECT, GENERAL, PERSON, TEAM } from './workspace.ts';

type Fields = Readonly<Record<string, unknown>>;

export type Outgoing =
  | {
      readonly kind: 'command';
      readonly channel: string;
      readonly user: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'interaction';
      readonly channel: string | null;
      readonly user: string;
      readonly payload: Fields;
    }
  | { readonly kind: 'event'; readonly event: Fields; readonly eventId?: string };

export function slashCommand(
  command: string,
  text: string,
  more: { readonly channel?: string; readonly user?: string } = {},
): Outgoing {
  const channel = more.channel ?? GENERAL;
  const user = more.user ?? PERSON;
  return {
    kind: 'command',
    channel,
    user,
    fields: {
      token: 'verification',
      team_id: TEAM,
      team_domain: 'workspace',
      channel_id: channel,
      channel_name: 'general',
      user_id: user,
      user_name: 'person',
      command,
      text,
      api_app_id: APP,
      is_enterprise_install: 'false',
    },
  };
}

/** `ts` places a message in time; the platform's own counter gives a fresh one. */
export function mention(text: string, ts: string, more: Fields = {}): Outgoing {
  const event = {
    type: 'app_mention',
    user: PERSON,
    text: `<@${BOT_USER}> ${text}`,
    ts,
    channel: GENERAL,
    event_ts: ts,
  };
  return { kind: 'event', event: { ...event, ...more } };
}

export function directMessage(text: string, ts: string, more: Fields = {}): Outgoing {
  const event = {
    type: 'message',
    user: PERSON,
    text,
    ts,
    channel: DIRECT,
    channel_type: 'im',
    event_ts: ts,
    team: TEAM,
  };
  return { kind: 'event', event: { ...event, ...more } };
}

export function appOpened(tab: 'home' | 'messages', ts: string, user: string = PERSON): Outgoing {
  return { kind: 'event', event: { type: 'app_home_opened', user, channel: DIRECT, tab, event_ts: ts } };
}

/** "What do articles say?" on somebody's message. */
export function messageShortcut(
  text: string,
  ts: string,
  more: { readonly message?: Fields; readonly channel?: string } = {},
): Outgoing {
  const channel = more.channel ?? GENERAL;
  return {
    kind: 'interaction',
    channel,
    user: PERSON,
    payload: {
      type: 'message_action',
      callback_id: 'dateline_claim',
      action_ts: ts,
      token: 'verification',
      team: { id: TEAM, domain: 'workspace' },
      user: { id: PERSON, name: 'person' },
      channel: { id: channel, name: 'general' },
      message_ts: ts,
      message: { type: 'message', text, user: 'U789IJ0KL', ts, ...more.message },
    },
  };
}

/** A press on a button of a message that the adapter sent. */
export function pressOn(posted: Posted, label: string, user: string = PERSON): Outgoing {
  const button = posted.buttons.find((one) => one.label === label);
  if (!button)
    throw new Error(
      `no button "${label}" among ${posted.buttons.map((one) => one.label).join(', ') || 'none'}`,
    );
  return press(button, posted, user);
}

interface Pressed {
  readonly actionId: string;
  readonly blockId: string;
  readonly value: string;
}

export function press(
  button: Pressed,
  on: Pick<Posted, 'channel' | 'threadTs' | 'ts' | 'audience' | 'via'>,
  user: string = PERSON,
): Outgoing {
  const thread = on.threadTs === null ? {} : { thread_ts: on.threadTs };
  const ephemeral = on.audience === 'asker' && on.via !== 'chat.postMessage';
  return {
    kind: 'interaction',
    channel: on.channel,
    user,
    payload: {
      type: 'block_actions',
      team: { id: TEAM, domain: 'workspace' },
      user: { id: user, username: 'person', name: 'person', team_id: TEAM },
      api_app_id: APP,
      token: 'verification',
      container: {
        type: 'message',
        message_ts: on.ts,
        channel_id: on.channel,
        is_ephemeral: ephemeral,
        ...thread,
      },
      channel: { id: on.channel, name: 'general' },
      ...(ephemeral
        ? {}
        : { message: { bot_id: BOT, type: 'message', user: BOT_USER, ts: on.ts, text: '', ...thread } }),
      actions: [
        {
          action_id: button.actionId,
          block_id: button.blockId,
          value: button.value,
          type: 'button',
          text: { type: 'plain_text', text: 'label', emoji: false },
          action_ts: '1700000000.000900',
        },
      ],
    },
  };
}

/** A press on the Home tab: no channel and no `response_url` go with it. */
export function pressAtHome(button: Pressed, user: string = PERSON): Outgoing {
  return {
    kind: 'interaction',
    channel: null,
    user,
    payload: {
      type: 'block_actions',
      team: { id: TEAM, domain: 'workspace' },
      user: { id: user, username: 'person', team_id: TEAM },
      api_app_id: APP,
      token: 'verification',
      container: { type: 'view', view_id: 'V012AB3CD' },
      view: { id: 'V012AB3CD', type: 'home' },
      actions: [
        {
          action_id: button.actionId,
          block_id: button.blockId,
          value: button.value,
          type: 'button',
          action_ts: '1700000000.000900',
        },
      ],
    },
  };
}
