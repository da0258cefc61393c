/** Who and what there is in the invented workspace: ids in Slack's shapes, names of nobody. */
export const TEAM = 'T012AB3CD';
export const APP = 'A012AB3CD';
export const BOT_USER = 'U0DATELINE';
export const BOT = 'B0DATELINE';
export const BOT_NAME = 'dateline';

export const PERSON = 'U012AB3CD';

/** The bot is a member. */
export const GENERAL = 'C012GENERAL';
/** The bot is no member. */
export const ELSEWHERE = 'C034ELSEWHERE';
export const ARCHIVED = 'C056ARCHIVED';
/** The conversation of PERSON with the bot. */
export const DIRECT = 'D012AB3CD';

export type ChannelState = 'member' | 'not-member' | 'archived' | 'locked';

export const CHANNELS: Readonly<Record<string, ChannelState>> = {
  [GENERAL]: 'member',
  [ELSEWHERE]: 'not-member',
  [ARCHIVED]: 'archived',
  [DIRECT]: 'member',
};

export const ALL_SCOPES: readonly string[] = [
  'app_mentions:read',
  'assistant:write',
  'chat:write',
  'commands',
  'files:write',
  'im:history',
];
