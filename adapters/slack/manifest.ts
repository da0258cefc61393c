import { CLAIM_SHORTCUT, type CommandNames, DEFAULT_COMMANDS, PULL_SHORTCUT } from './commands.ts';
import { BOT_EVENTS, BOT_SCOPES } from './scopes.ts';

/** Where Slack sends requests when Socket Mode is off: the listener's public https address, path included. */
export type ManifestTransport =
  | { readonly kind: 'socket' }
  | { readonly kind: 'http'; readonly requestUrl: string };

/**
 * The app manifest that a person pastes (https://docs.slack.dev/reference/app-manifest): every command, shortcut,
 * event and scope from the same constants the adapter listens by. `manifest.json` and `manifest.http.json` are its
 * output, kept equal by a test.
 */
export function createManifest(transport: ManifestTransport, commands: CommandNames = DEFAULT_COMMANDS) {
  const url = transport.kind === 'http' ? { url: transport.requestUrl } : {};
  const requestUrl = transport.kind === 'http' ? { request_url: transport.requestUrl } : {};
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Dateline',
      description: 'Answers only in the words of vetted news articles, with the source of every sentence.',
      long_description:
        'Ask what the articles say, and get their exact sentences: who published them, and when. Ask for a timeline of ' +
        'what happened. When the articles do not answer, Dateline says so. It adds nothing, judges nothing and guesses ' +
        'nothing. Answers are for you alone until you share them.',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: {
        home_tab_enabled: true,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      agent_view: {
        agent_description:
          'Answers only in the exact words of vetted news articles, with who published them and when.',
        suggested_prompts: [
          { title: 'What do the articles cover?', message: 'sources' },
          { title: 'Timeline of everything', message: 'timeline' },
          { title: 'How does this work?', message: 'help' },
        ],
      },
      bot_user: { display_name: 'dateline', always_online: false },
      shortcuts: [
        {
          type: 'message',
          name: 'What do articles say?',
          callback_id: CLAIM_SHORTCUT,
          description: 'Quotes of vetted articles that speak to this message. It is not rated.',
        },
        {
          type: 'message',
          name: 'Pull this quote',
          callback_id: PULL_SHORTCUT,
          description: 'For moderators, on a message of Dateline: takes its quote out of all answers.',
        },
      ],
      slash_commands: [
        {
          command: commands.ask,
          description: 'Ask what the articles say; only you see the answer',
          usage_hint: 'a question, a name or key words',
          should_escape: false,
          ...url,
        },
        {
          command: commands.timeline,
          description: 'What happened when, in the words of the articles',
          usage_hint: '[topic] [from DATE] [to DATE] [since DATE]',
          should_escape: false,
          ...url,
        },
        {
          command: commands.dateline,
          description: 'Help, the articles behind the answers, privacy; for moderators: articles and pauses',
          usage_hint: 'help | sources [outlet] | privacy | moderate',
          // Moderators are named by "@person", which Slack hands on as an id only so.
          should_escape: true,
          ...url,
        },
      ],
    },
    oauth_config: { scopes: { bot: Object.keys(BOT_SCOPES) } },
    settings: {
      event_subscriptions: { ...requestUrl, bot_events: [...BOT_EVENTS] },
      interactivity: { is_enabled: true, ...requestUrl },
      org_deploy_enabled: false,
      socket_mode_enabled: transport.kind === 'socket',
      token_rotation_enabled: false,
    },
  };
}
