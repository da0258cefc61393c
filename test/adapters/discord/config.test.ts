import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DISCORD_API, discordSetup, discordVariables } from '../../../adapters/discord/config.ts';

const schema = z.object(discordVariables);

describe('discordSetup', () => {
  it.each([
    [{}, { state: 'off', missing: 'DISCORD_TOKEN' }],
    [{ DISCORD_API_URL: 'http://127.0.0.1:1/api' }, { state: 'incomplete', missing: 'DISCORD_TOKEN' }],
    [{ DISCORD_TOKEN: 'a.b-c_d' }, { state: 'ready', config: { token: 'a.b-c_d', apiUrl: DISCORD_API } }],
    [
      { DISCORD_TOKEN: 'Bot abc', DISCORD_API_URL: 'http://127.0.0.1:1/api/' },
      { state: 'ready', config: { token: 'abc', apiUrl: 'http://127.0.0.1:1/api' } },
    ],
  ])('of %j', (values, setup) => {
    expect(discordSetup(schema.parse(values))).toEqual(setup);
  });

  it.each([
    [{ DISCORD_TOKEN: 'a b' }, /Reset Token/],
    [{ DISCORD_TOKEN: '"quoted"' }, /Reset Token/],
    [{ DISCORD_API_URL: 'discord.com' }, /such as https/],
  ])('refuses %j and says what is expected', (values, message) => {
    const parsed = schema.safeParse(values);
    expect(parsed.success).toBe(false);
    expect(parsed.error?.issues[0]?.message).toMatch(message);
  });
});

describe('discordVariables', () => {
  it('says of each variable what it is and whether it is secret', () => {
    for (const variable of Object.values(discordVariables)) {
      expect(variable.meta()?.description).toMatch(/\w/);
      expect(typeof variable.meta()?.secret).toBe('boolean');
    }
    expect(discordVariables.DISCORD_TOKEN.meta()?.secret).toBe(true);
  });
});
