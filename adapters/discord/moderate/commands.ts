import type { Command, CommandOption } from '../commands.ts';
import { KNOWLEDGE, MODERATION_OPTIONS, MODERATORS, PULL_THIS_QUOTE, SUBCOMMANDS } from './command-words.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-type */
const TYPE = {
  subcommand: 1,
  group: 2,
  string: 3,
  boolean: 5,
  channel: 7,
  mentionable: 9,
  attachment: 11,
} as const;
const TEXT_CHANNELS = [0, 5];
const FORUMS = [15];
/** MANAGE_MESSAGES: members do not see what they may not do. The desk decides all the same. */
const SEEN_BY = 1 << 13;
const IN_SERVERS = { integration_types: [0], contexts: [0], default_member_permissions: SEEN_BY };

const REQUIRED: ReadonlySet<string> = new Set(['article', 'who', 'forum', 'on']);

type OptionName = keyof typeof MODERATION_OPTIONS;
type Localise = (
  words: typeof KNOWLEDGE | typeof PULL_THIS_QUOTE,
) => Omit<Command, 'type' | 'options' | 'integration_types' | 'contexts'>;

/** The moderators' commands: one with its subcommands, and an entry in the menu of a message. */
export function moderationCommands(localised: Localise): readonly Command[] {
  const { description: _, description_localizations: __, ...pull } = localised(PULL_THIS_QUOTE);
  return [
    {
      type: 1,
      ...localised(KNOWLEDGE),
      options: [
        subcommand('add', SUBCOMMANDS.add, ['link', 'file']),
        subcommand('correct', SUBCOMMANDS.correct, ['article', 'link', 'file', 'why']),
        subcommand('withdraw', SUBCOMMANDS.withdraw, ['article', 'why']),
        subcommand('restore', SUBCOMMANDS.restore, ['article']),
        subcommand('list', SUBCOMMANDS.list, []),
        subcommand('pending', SUBCOMMANDS.pending, []),
        subcommand('history', SUBCOMMANDS.history, ['article']),
        subcommand('forum', SUBCOMMANDS.forum, ['forum', 'on']),
        subcommand('pause', SUBCOMMANDS.pause, []),
        subcommand('resume', SUBCOMMANDS.resume, []),
        {
          type: TYPE.group,
          name: 'moderators',
          description: MODERATORS.group,
          options: [
            subcommand('add', MODERATORS.add, ['who']),
            subcommand('remove', MODERATORS.remove, ['who']),
            subcommand('list', MODERATORS.list, []),
            subcommand('channel', MODERATORS.channel, ['channel']),
          ],
        },
      ],
      ...IN_SERVERS,
    },
    { type: 3, ...pull, ...IN_SERVERS },
  ];
}

function subcommand(name: string, description: string, options: readonly OptionName[]): CommandOption {
  return { type: TYPE.subcommand, name, description, options: options.map(option) };
}

function option(name: OptionName): CommandOption {
  const required = REQUIRED.has(name);
  const words = { name, description: MODERATION_OPTIONS[name], required };
  switch (name) {
    case 'file':
      return { type: TYPE.attachment, ...words };
    case 'who':
      return { type: TYPE.mentionable, ...words };
    case 'channel':
      return { type: TYPE.channel, ...words, channel_types: TEXT_CHANNELS };
    case 'forum':
      return { type: TYPE.channel, ...words, channel_types: FORUMS };
    case 'on':
      return { type: TYPE.boolean, ...words };
    default:
      return { type: TYPE.string, ...words };
  }
}
