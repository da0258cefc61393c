import type { Listeners } from './client.ts';
import type { SlackConfig } from './config.ts';
import type { Identity } from './identity.ts';
import type { Incoming, ParseFacts } from './incoming.ts';
import {
  parseForm,
  parseModerationCommand,
  parseModerationPress,
  parsePull,
  whatFormLacks,
} from './moderate/parse.ts';
import { withFiles } from './moderate/parse-files.ts';
import { parseCommand, parseEvent, parsePress, parseShortcut } from './parse.ts';

/** What is made of each kind of delivery. With `moderation` off, moderators' words are questions like all others. */
export function createListeners(
  config: SlackConfig,
  identity: Identity,
  { now, moderation }: { readonly now: () => Date; readonly moderation: boolean },
  take: (incoming: Incoming) => Promise<void>,
): Listeners {
  const facts = (): ParseFacts => ({
    botUserId: identity.userId,
    botId: identity.botId,
    askedAt: now().toISOString(),
  });
  const asModerator = <T>(parse: () => T | null): T | null => (moderation ? parse() : null);
  return {
    command: (body) =>
      take(
        asModerator(() => parseModerationCommand(body, config.commands)) ??
          parseCommand(body, config.commands, facts()),
      ),
    shortcut: (body) =>
      take(
        asModerator(() => parsePull(body, identity.userId, identity.botId)) ?? parseShortcut(body, facts()),
      ),
    press: (body) => take(asModerator(() => parseModerationPress(body)) ?? parsePress(body, facts())),
    event: (body) => {
      const asked = parseEvent(body, config.commands, facts());
      return take(asModerator(() => withFiles(body, asked)) ?? asked);
    },
    form: (body) => take(parseForm(body)),
    lacking: whatFormLacks,
  };
}
