import type { Logger } from 'pino';
import { z } from 'zod';
import { AuthError } from '../../src/errors.ts';
import type { Calls } from './calls.ts';
import { BOT_SCOPES, isNeeded } from './scopes.ts';
import { missingScope } from './slack-error.ts';

/** Who the bot is where its token was made. */
export interface Identity {
  readonly userId: string;
  readonly botId: string | null;
  /** Its name as people type it after "@". */
  readonly name: string;
}

const answer = z.object({
  user_id: z.string(),
  user: z.string().default('Dateline'),
  bot_id: z.string().nullish(),
  response_metadata: z.object({ scopes: z.array(z.string()).optional() }).optional(),
});

/**
 * Asks Slack who we are. Bolt starts without asking, so that a wrong token shows only when the first person asks.
 * @throws AuthError naming the variable and the fix when the token is refused, belongs to a person, or lacks a scope
 * that nothing works without; NetworkError when Slack cannot be reached. A scope that one surface needs is logged.
 */
export async function readIdentity(calls: Calls, logger: Logger): Promise<Identity> {
  const read = answer.safeParse(await calls.call('auth.test', {}));
  if (!read.success || !read.data.bot_id) {
    throw new AuthError(
      'AUTH_FAILED',
      "SLACK_BOT_TOKEN is not a bot's token; copy the Bot User OAuth Token (xoxb-…) from OAuth & Permissions",
    );
  }
  const granted = read.data.response_metadata?.scopes;
  for (const [scope, use] of granted === undefined ? [] : Object.entries(BOT_SCOPES)) {
    if (granted?.includes(scope)) continue;
    const fix = missingScope(scope, 'SLACK_BOT_TOKEN');
    if (isNeeded(scope)) throw new AuthError('MISSING_SCOPE', fix, { scope });
    logger.warn({ scope }, `${fix}. Until then this stays silent: ${use}`);
  }
  return { userId: read.data.user_id, botId: read.data.bot_id, name: read.data.user };
}
