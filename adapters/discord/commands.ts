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

export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>>;
  readonly description: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly channel_types?: readonly number[];
  /** Of a subcommand, or the subcommands of a group. */
  readonly options?: readonly CommandOption[];
}

export interface Command {
  readonly type: number;
  readonly name: string;
  readonly name_localizations: Readonly<Record<string, string>>;
  /** Absent on the entry in a message's menu, which has none. */
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>>;
  readonly options?: readonly CommandOption[];
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
  /** Permission bits that a member needs to see it; absent: everybody does. */
  readonly default_member_permissions?: number;
}

/** All commands, as they are registered, once for all servers; those of moderators only where there is a desk. */
export function discordCommands(moderated: boolean): readonly Command[] {
  return [
    ...(moderated ? moderationCommands(localised) : []),
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

function localised(words: Localised) {
  const { en, fr, ru, es, de } = words;
  const by = (key: 'name' | 'description'): Readonly<Record<string, string>> =>
    en[key] === '' ? {} : { fr: fr[key], ru: ru[key], 'es-ES': es[key], 'es-419': es[key], de: de[key] };
  return {
    name: en.name,
    name_localizations: by('name'),
    description: en.description,
    description_localizations: by('description'),
  };
}
