/** Every permission the bot asks for, with what for. A test fails when this list grows. */
export const BOT_SCOPES = {
  commands: 'slash commands, the message shortcuts and their forms',
  'chat:write': 'answers, and quotes that somebody shares',
  'app_mentions:read': 'questions that mention the bot; no other message in a channel reaches it',
  'im:history': 'questions in its own direct messages',
  'assistant:write': 'the agent pane: suggested prompts and the line that says it is at work',
  'files:write': 'the picture of a timeline: beneath one that is shared, and sent to whoever asks for it',
} as const;

/**
 * Not in the manifest, since most workspaces need neither: who wants what they are for adds them by hand. Without them
 * the bot knows no list of people and reads no file.
 */
export const OPTIONAL_SCOPES = {
  'users:read': 'whether somebody administers the workspace, asked when they pause it or say who moderates',
  'files:read': 'articles that a moderator sends the bot as a file',
} as const;

export type BotScope = keyof typeof BOT_SCOPES;

/** Without these nothing works, so the bot does not start; without the others a surface stays silent. */
export const NEEDED_SCOPES: readonly BotScope[] = ['commands', 'chat:write'];

export const BOT_EVENTS = ['app_home_opened', 'app_mention', 'message.im'] as const;

export function isNeeded(scope: string): boolean {
  return NEEDED_SCOPES.some((needed) => needed === scope);
}
