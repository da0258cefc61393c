import type { Localised } from './command-words.ts';

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-structure */
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

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
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

/** A command's or an option's name and description, in English and as each of Discord's languages has them. */
export function localised(words: Localised) {
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
