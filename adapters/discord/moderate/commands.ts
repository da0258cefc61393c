import { type Command, type CommandOption, localised } from '../command-shape.ts';
import type { Localised } from '../command-words.ts';
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

/** The moderators' commands: one with its subcommands, and an entry in the menu of a message. */
export function moderationCommands(): readonly Command[] {
  const subcommand = (words: Localised, options: readonly OptionName[]): CommandOption => ({
    type: TYPE.subcommand,
    ...localised(words),
    options: options.map(option),
  });
  const { description: _, description_localizations: __, ...pull } = localised(PULL_THIS_QUOTE);
  return [
    {
      type: 1,
      ...localised(KNOWLEDGE),
      options: [
        subcommand(SUBCOMMANDS.add, ['link', 'file']),
        subcommand(SUBCOMMANDS.correct, ['article', 'link', 'file', 'why']),
        subcommand(SUBCOMMANDS.withdraw, ['article', 'why']),
        subcommand(SUBCOMMANDS.restore, ['article']),
        subcommand(SUBCOMMANDS.list, []),
        subcommand(SUBCOMMANDS.pending, []),
        subcommand(SUBCOMMANDS.history, ['article']),
        subcommand(SUBCOMMANDS.forum, ['forum', 'on']),
        subcommand(SUBCOMMANDS.pause, []),
        subcommand(SUBCOMMANDS.resume, []),
        {
          type: TYPE.group,
          ...localised(MODERATORS.group),
          options: [
            subcommand(MODERATORS.add, ['who']),
            subcommand(MODERATORS.remove, ['who']),
            subcommand(MODERATORS.list, []),
            subcommand(MODERATORS.channel, ['channel']),
          ],
        },
      ],
      ...IN_SERVERS,
    },
    { type: 3, ...pull, ...IN_SERVERS },
  ];
}

function option(name: OptionName): CommandOption {
  const words = { ...localised(MODERATION_OPTIONS[name]), required: REQUIRED.has(name) };
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
