import { describe, expect, it } from 'vitest';
import { slackSetup, slackVariables } from '../../../adapters/slack/index.ts';
import { readVariables } from '../../../src/config.ts';
import { ConfigError } from '../../../src/errors.ts';

const setup = (env: NodeJS.ProcessEnv) => slackSetup(readVariables(env, slackVariables));

describe('slackSetup', () => {
  it.each([
    [{}, 'off', 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: '' }, 'off', 'SLACK_BOT_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1-a' }, 'incomplete', 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1-a' }, 'incomplete', 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET'],
  ])('%j is %s for want of %s', (env, state, missing) => {
    expect(setup(env)).toEqual({ state, missing });
  });

  it('takes Socket Mode when there is an app token, whatever else is set', () => {
    const env = {
      SLACK_BOT_TOKEN: 'xoxb-1-a',
      SLACK_APP_TOKEN: 'xapp-1-a',
      SLACK_SIGNING_SECRET: 'a'.repeat(32),
    };
    expect(setup(env)).toMatchObject({
      state: 'ready',
      config: { transport: { kind: 'socket', appToken: 'xapp-1-a' } },
    });
  });

  it('takes HTTP with a signing secret, on loopback unless told otherwise', () => {
    const ready = setup({
      SLACK_BOT_TOKEN: 'xoxb-1-a',
      SLACK_SIGNING_SECRET: 'a'.repeat(32),
      SLACK_PORT: '0',
    });
    expect(ready).toMatchObject({
      state: 'ready',
      config: {
        apiUrl: 'https://slack.com/api/',
        commands: { ask: '/ask', timeline: '/timeline', dateline: '/dateline' },
        transport: { kind: 'http', host: '127.0.0.1', port: 0, path: '/slack/events' },
      },
    });
  });

  it.each([
    ['SLACK_BOT_TOKEN', 'xoxp-of-a-person', 'starts with xoxb-'],
    ['SLACK_APP_TOKEN', 'xoxb-1-a', 'starts with xapp-'],
    ['SLACK_SIGNING_SECRET', 'has spaces', 'Signing Secret'],
    ['SLACK_PORT', 'eighty', 'SLACK_PORT'],
    ['SLACK_PORT', '70000', 'SLACK_PORT'],
    ['SLACK_PATH', 'slack', 'starts with a slash'],
    ['SLACK_API_URL', 'slack.com', 'SLACK_API_URL'],
    ['SLACK_COMMAND_ASK', '/status', 'Slack does not keep'],
    ['SLACK_COMMAND_ASK', '/Ask News', 'such as /ask-news'],
  ])('refuses %s=%s and says what is expected', (name, value, words) => {
    expect(() => setup({ [name]: value })).toThrow(ConfigError);
    expect(() => setup({ [name]: value })).toThrow(words);
  });

  it('never shows a secret', () => {
    for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET'] as const) {
      expect(() => setup({ [name]: 'canary value' })).not.toThrow('canary');
      expect(slackVariables[name].meta()?.secret).toBe(true);
    }
  });

  it('describes every variable', () => {
    for (const schema of Object.values(slackVariables))
      expect(String(schema.meta()?.description).length).toBeGreaterThan(20);
  });
});
