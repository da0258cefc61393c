import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { slackVariables } from '../../../adapters/slack/index.ts';
import { createManifest } from '../../../adapters/slack/manifest.ts';
import { REFUSED_REQUESTS } from '../../../adapters/slack/request-watch.ts';
import { BOT_SCOPES, OPTIONAL_SCOPES } from '../../../adapters/slack/scopes.ts';
import { sayNotShared } from '../../../adapters/slack/share.ts';
import { errorFromAnswer, SlackRefusal } from '../../../adapters/slack/slack-error.ts';
import { readVariables } from '../../../src/config.ts';

const walk = readFileSync('docs/slack.md', 'utf8').replace(/\s+/g, ' ');
const answer = (error: string, variable: 'SLACK_BOT_TOKEN' | 'SLACK_APP_TOKEN', needed?: string) =>
  errorFromAnswer({ error, needed }, 'x', 1, variable).message;

function configError(env: NodeJS.ProcessEnv): string {
  try {
    readVariables(env, slackVariables);
  } catch (error) {
    return error instanceof Error ? error.message : '';
  }
  throw new Error('the configuration was taken');
}

describe('docs/slack.md', () => {
  it.each([
    ['a wrong bot token', answer('invalid_auth', 'SLACK_BOT_TOKEN')],
    ['a missing scope', answer('missing_scope', 'SLACK_BOT_TOKEN', 'chat:write')],
    ['a wrong app token', answer('invalid_auth', 'SLACK_APP_TOKEN')],
    ['a token of a person', configError({ SLACK_BOT_TOKEN: 'xoxp-1' })],
    ['the bot token as the app token', configError({ SLACK_APP_TOKEN: 'xoxb-1' })],
    ['a reserved command', configError({ SLACK_COMMAND_ASK: '/status' })],
    ['a wrong signing secret', REFUSED_REQUESTS.secret],
    ['a clock that is off', REFUSED_REQUESTS.clock],
    ['a stranger at the port', REFUSED_REQUESTS.unsigned],
    ['a channel the bot is not in', sayNotShared(new SlackRefusal('not_in_channel', 'x'), 'dateline', 'en')],
  ])('prints what the bot prints for %s', (_, line) => {
    expect(walk).toContain(line.replace(/\s+/g, ' '));
  });

  it('gives a reason for each scope', () => {
    for (const scope of Object.keys({ ...BOT_SCOPES, ...OPTIONAL_SCOPES }))
      expect(walk).toContain(`| \`${scope}\` |`);
  });

  it('counts right how often the address stands in the manifest for HTTP', () => {
    const requestUrl = 'https://YOUR-DOMAIN.example/slack/events';
    expect(JSON.stringify(createManifest({ kind: 'http', requestUrl })).split(requestUrl)).toHaveLength(6);
    expect(walk).toContain('it stands there five times');
  });
});
