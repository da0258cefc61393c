import { z } from 'zod';
import type { CommandNames } from './commands.ts';
import type { Incoming, ParseFacts } from './incoming.ts';
import { askerKey, placeKey, questionId } from './keys.ts';
import { plainFromSlack } from './plain-from-slack.ts';
import { requestFromCommand } from './request-words.ts';

const payload = z.object({
  command: z.string(),
  text: z.string().default(''),
  team_id: z.string().default(''),
  channel_id: z.string(),
  user_id: z.string(),
  response_url: z.string(),
  trigger_id: z.string().optional(),
});

/** A slash command. Its reply goes to the asker alone, also in channels the bot is not in. Never throws. */
export function parseCommand(body: unknown, commands: CommandNames, facts: ParseFacts): Incoming {
  const read = payload.safeParse(body);
  if (!read.success) return { kind: 'ignored', reason: 'not a slash command' };
  const { command, team_id: team, channel_id: channel, user_id: user } = read.data;
  const request = requestFromCommand(command, plainFromSlack(read.data.text), commands);
  if (request === null) return { kind: 'ignored', reason: 'a command of another app' };
  const act = read.data.trigger_id ?? read.data.response_url;
  return {
    kind: 'question',
    question: {
      id: questionId('command', act),
      request,
      askedAt: facts.askedAt,
      place: placeKey(team, channel),
      asker: askerKey(team, user),
      visibility: 'private',
    },
    place: { via: 'response', url: read.data.response_url, channel, user },
    keys: [`command:${act}`],
  };
}
