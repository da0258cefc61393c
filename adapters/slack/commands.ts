/** Names of the slash commands; an installation may change them when another app has taken one. */
export interface CommandNames {
  readonly ask: string;
  readonly timeline: string;
  /** The command that carries everything else as its first word: help, sources, privacy, and what moderators do. */
  readonly dateline: string;
}

export const DEFAULT_COMMANDS: CommandNames = { ask: '/ask', timeline: '/timeline', dateline: '/dateline' };

/** `callback_id` of the message shortcut "What do articles say?". */
export const CLAIM_SHORTCUT = 'dateline_claim';

/** `callback_id` of the message shortcut "Pull this quote", for moderators. */
export const PULL_SHORTCUT = 'dateline_pull';

/** Every shortcut of ours. */
export const SHORTCUTS = new RegExp(`^(?:${CLAIM_SHORTCUT}|${PULL_SHORTCUT})$`);

/** Slack's own rule: a slash, then lower-case letters, digits, `-` and `_`; 32 characters with the slash. */
export const COMMAND_PATTERN = /^\/[a-z0-9_-]{1,31}$/;

/**
 * Commands that Slack keeps for itself; an app that names one of these is refused or never called.
 * https://slack.com/help/articles/201259356-Slash-commands-in-Slack, with the ones its clients still answer to.
 */
export const RESERVED_COMMANDS: readonly string[] = [
  '/active',
  '/archive',
  '/away',
  '/call',
  '/canvas',
  '/collapse',
  '/dm',
  '/dnd',
  '/expand',
  '/feed',
  '/feedback',
  '/hide',
  '/huddle',
  '/invite',
  '/invite_people',
  '/join',
  '/keys',
  '/kick',
  '/leave',
  '/list',
  '/me',
  '/msg',
  '/mute',
  '/open',
  '/part',
  '/poll',
  '/prefs',
  '/remind',
  '/remove',
  '/rename',
  '/search',
  '/shortcuts',
  '/shrug',
  '/star',
  '/starred',
  '/status',
  '/subscribe',
  '/team',
  '/topic',
  '/unarchive',
  '/unread',
  '/unsubscribe',
  '/who',
  '/workflow',
];
