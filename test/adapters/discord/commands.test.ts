import { describe, expect, it } from 'vitest';
import type { CommandOption } from '../../../adapters/discord/command-shape.ts';
import { discordCommands } from '../../../adapters/discord/commands.ts';
import { commandsKey } from '../../../adapters/discord/register-commands.ts';
import { commandProblems } from '../../fakes/discord/check-body.ts';
import { readCommands, writeCommands } from '../../fakes/discord/command-routes.ts';
import { openApiValidator } from '../../fakes/discord/openapi.ts';
import type { World } from '../../fakes/discord/world.ts';

const commands = discordCommands(true);
const forAll = discordCommands(false);

describe('the commands', () => {
  it('are few: five to type and one in a message’s menu', () => {
    expect(forAll.map(({ type, name }) => `${type} ${name}`)).toEqual([
      '1 ask',
      '1 timeline',
      '1 sources',
      '1 help',
      '1 privacy',
      '3 What do articles say?',
    ]);
  });

  it('are what Discord takes', () => {
    expect(openApiValidator()('commands-write', commands)).toEqual([]);
    expect(commandProblems(commands)).toEqual([]);
  });

  it('are there in servers and for single persons, everywhere', () => {
    for (const command of forAll) {
      expect(command).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
    }
  });

  it('of moderators are in servers alone, and members do not see them', () => {
    const moderators = commands.filter(({ name }) => !forAll.some((one) => one.name === name));
    expect(moderators.map(({ name }) => name)).toEqual(['knowledge', 'Pull this quote']);
    for (const command of moderators) {
      expect(command).toMatchObject({
        integration_types: [0],
        contexts: [0],
        default_member_permissions: 8_192,
      });
    }
  });

  it('complete topics, days and outlets, but never what somebody is asking', () => {
    const completed = commands.flatMap(({ name, options = [] }) =>
      options.filter((option) => option.autocomplete).map((option) => `${name} ${option.name}`),
    );
    expect(completed).toEqual([
      'timeline topic',
      'timeline from',
      'timeline to',
      'timeline since',
      'sources outlet',
    ]);
  });

  const within = (of: readonly CommandOption[] = []): readonly CommandOption[] =>
    of.flatMap((one) => [one, ...within(one.options)]);
  const named = commands.flatMap(({ options, ...command }) => [command, ...within(options)]);

  it('have words in each language of Discord that the bot knows, for everything down to the last option', () => {
    expect(named.length).toBeGreaterThan(40);
    const locales = ['de', 'es-419', 'es-ES', 'fr', 'ru'];
    for (const { name, name_localizations, description, description_localizations } of named) {
      expect(Object.keys(name_localizations ?? {}).sort(), name).toEqual(locales);
      if (description !== undefined)
        expect(Object.keys(description_localizations ?? {}).sort(), name).toEqual(locales);
    }
  });

  it('say something else in each language but for the words they share', () => {
    const same = named.filter(
      (one) => one.description_localizations?.ru === one.description && one.description,
    );
    expect(same).toEqual([]);
  });

  it('stand in English in the payload whatever is shown, so that no locale changes what is read', () => {
    for (const { name } of named) expect(name).toMatch(/^[a-z]+$|^[A-Z][a-z ?]+$/);
  });
});

describe('commandsKey', () => {
  const world: Pick<World, 'commands' | 'commandCreatesLeft'> = { commands: [], commandCreatesLeft: 200 };

  it('is the same for what was sent and for what Discord gives back', () => {
    writeCommands(world, commands);
    const held = readCommands(world, true);
    expect(held.kind === 'json' ? commandsKey(held.body as readonly object[]) : '').toBe(
      commandsKey(commands),
    );
  });

  it('is the same in another order', () => {
    expect(commandsKey([...commands].reverse())).toBe(commandsKey(commands));
  });

  it.each([
    ['a command less', commands.slice(1)],
    ['another description', [{ ...commands[0], description: 'Other' }, ...commands.slice(1)]],
    ['another localization', [{ ...commands[0], name_localizations: { fr: 'autre' } }, ...commands.slice(1)]],
    ['an option less', commands.map((one) => ({ ...one, options: one.options?.slice(1) }))],
    [
      'options in another order',
      commands.map((one) => ({ ...one, options: [...(one.options ?? [])].reverse() })),
    ],
    ['another place', commands.map((one) => ({ ...one, contexts: [0] }))],
    ['nothing', []],
  ])('differs for %s', (_, others) => {
    expect(commandsKey(others)).not.toBe(commandsKey(commands));
  });

  it('is made of anything without throwing', () => {
    expect(commandsKey([null, 3, {}, { options: 'x' }])).toMatch(/^[0-9a-f]{64}$/);
  });
});
