import { type Command, type CommandOption, localised } from './command-shape.ts';
import { COMMAND_WORDS, type Localised, MESSAGE_COMMAND_WORDS, OPTION_WORDS } from './command-words.ts';
import { moderationCommands } from './moderate/commands.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const CHAT = 1;
const MESSAGE = 3;
const STRING = 3;
/** In servers, and wherever the person who installed the app for themselves goes. */
const INSTALLS = [0, 1];
/** Servers, direct messages with the bot, other direct messages. */
const CONTEXTS = [0, 1, 2];

/** All commands, as they are registered, once for all servers; those of moderators only where there is a desk. */
export function discordCommands(moderated: boolean): readonly Command[] {
  return [
    ...(moderated ? moderationCommands() : []),
    chatCommand(COMMAND_WORDS.ask, [option('question', { required: true, autocomplete: false })]),
    chatCommand(COMMAND_WORDS.timeline, [option('topic'), option('from'), option('to'), option('since')]),
    chatCommand(COMMAND_WORDS.sources, [option('outlet')]),
    chatCommand(COMMAND_WORDS.help, []),
    chatCommand(COMMAND_WORDS.privacy, []),
    messageCommand(MESSAGE_COMMAND_WORDS),
  ];
}

function chatCommand(words: Localised, options: readonly CommandOption[]): Command {
  return { type: CHAT, ...localised(words), options, integration_types: INSTALLS, contexts: CONTEXTS };
}

function messageCommand(words: Localised): Command {
  const { name, name_localizations } = localised(words);
  return { type: MESSAGE, name, name_localizations, integration_types: INSTALLS, contexts: CONTEXTS };
}

function option(
  name: keyof typeof OPTION_WORDS,
  { required, autocomplete } = { required: false, autocomplete: true },
): CommandOption {
  return { type: STRING, ...localised(OPTION_WORDS[name]), required, autocomplete };
}
