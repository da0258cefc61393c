/** What Slack sends when moderators act. */
import type { OpenModal } from './modals.ts';
import type { Outgoing } from './payloads.ts';
import { isFields, listOf, stringOf } from './read-message.ts';
import type { Posted } from './web-api.ts';
import { BOT, BOT_USER, DIRECT, PERSON, TEAM } from './workspace.ts';

/** "Pull this quote" on a message, by default on one that the bot posted. */
export function pullShortcut(
  posted: Pick<Posted, 'channel' | 'ts' | 'threadTs' | 'args'>,
  user: string = PERSON,
  author: { readonly user: string; readonly bot_id?: string } = { user: BOT_USER, bot_id: BOT },
): Outgoing {
  const thread = posted.threadTs === null ? {} : { thread_ts: posted.threadTs };
  return {
    kind: 'interaction',
    channel: posted.channel,
    user,
    payload: {
      type: 'message_action',
      callback_id: 'dateline_pull',
      action_ts: posted.ts,
      token: 'verification',
      team: { id: TEAM, domain: 'workspace' },
      user: { id: user, name: 'person' },
      channel: { id: posted.channel, name: 'general' },
      message_ts: posted.ts,
      message: {
        type: 'message',
        ts: posted.ts,
        text: '',
        ...author,
        ...thread,
        blocks: listOf(posted.args.blocks),
      },
    },
  };
}

/** Sends a form off as it stands, with some fields filled in or chosen otherwise. */
export function sendOff(
  { id, view }: OpenModal,
  values: Readonly<Record<string, string>> = {},
  user: string = PERSON,
): Outgoing {
  const state = Object.fromEntries(
    listOf(view.blocks)
      .filter((block) => block.type === 'input')
      .map((block) => {
        const element = isFields(block.element) ? block.element : {};
        const name = stringOf(block.block_id);
        const given = values[name];
        const chosen = isFields(element.initial_option) ? stringOf(element.initial_option.value) : '';
        const value =
          element.type === 'plain_text_input'
            ? { type: element.type, value: given ?? null }
            : { type: element.type, selected_option: { value: given ?? chosen } };
        return [name, { [stringOf(element.action_id)]: value }];
      }),
  );
  return {
    kind: 'interaction',
    channel: null,
    user,
    payload: {
      type: 'view_submission',
      team: { id: TEAM, domain: 'workspace' },
      user: { id: user, username: 'person', name: 'person', team_id: TEAM },
      api_app_id: 'A012AB3CD',
      token: 'verification',
      view: { ...view, id, team_id: TEAM, state: { values: state }, hash: '1', bot_id: BOT },
      response_urls: [],
    },
  };
}

/** A file sent to the bot. */
export function directFile(
  name: string,
  url: string,
  ts: string,
  text = '',
  user: string = PERSON,
): Outgoing {
  return {
    kind: 'event',
    event: {
      type: 'message',
      subtype: 'file_share',
      user,
      text,
      ts,
      channel: DIRECT,
      channel_type: 'im',
      event_ts: ts,
      team: TEAM,
      files: [{ id: 'F012AB3CD', name, size: 100, url_private: url, url_private_download: url }],
    },
  };
}
