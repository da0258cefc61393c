/** The global commands: what was sent comes back with ids and with Discord's own defaults. */
import { type Answer, json, refuse } from './answers.ts';
import { API_ERRORS } from './api-errors.ts';
import { IDS, newId } from './ids.ts';
import type { World } from './world.ts';

type Json = Readonly<Record<string, unknown>>;

/** GET /applications/ID/commands; the localizations only when asked for. */
export function readCommands(world: Pick<World, 'commands'>, withLocalizations: boolean): Answer {
  return json(withLocalizations ? world.commands : world.commands.map(withoutLocalizations));
}

/** PUT /applications/ID/commands: the whole list; a new name is a "create", of which there are 200 a day. */
export function writeCommands(world: Pick<World, 'commands' | 'commandCreatesLeft'>, body: unknown): Answer {
  const wanted = body as readonly Json[];
  const key = (one: Json): string => `${one.type ?? 1} ${one.name}`;
  const held = new Map(world.commands.map((one) => [key(one as Json), one as Json]));
  const creates = wanted.filter((one) => !held.has(key(one))).length;
  if (creates > world.commandCreatesLeft) return refuse(API_ERRORS.commandQuota);
  world.commandCreatesLeft -= creates;
  world.commands = wanted.map((one) => stored(one, held.get(key(one))?.id));
  return json(world.commands);
}

function stored(command: Json, id: unknown): object {
  const { options, ...rest } = command;
  const optionList = (Array.isArray(options) ? options : []).map(storedOption);
  return {
    ...rest,
    id: id ?? newId(),
    application_id: IDS.application,
    version: newId(),
    default_member_permissions:
      command.default_member_permissions === undefined ? null : String(command.default_member_permissions),
    dm_permission: true,
    nsfw: false,
    name_localizations: orNull(command.name_localizations),
    description_localizations: orNull(command.description_localizations),
    ...(optionList.length > 0 ? { options: optionList } : {}),
  };
}

/** Discord gives back `required` and `autocomplete` only where they are true. */
function storedOption(option: Json): object {
  const { required, autocomplete, ...rest } = option;
  return {
    ...rest,
    ...(required === true ? { required } : {}),
    ...(autocomplete === true ? { autocomplete } : {}),
  };
}

function orNull(localizations: unknown): unknown {
  const empty = typeof localizations !== 'object' || localizations === null;
  return empty || Object.keys(localizations).length === 0 ? null : localizations;
}

function withoutLocalizations(command: object): object {
  return Object.fromEntries(Object.entries(command).filter(([key]) => !key.endsWith('_localizations')));
}
