import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { discordVariables } from '../../adapters/discord/config.ts';
import { slackVariables } from '../../adapters/slack/config.ts';
import { pageVariables } from '../../adapters/web/config.ts';
import { engineVariables, readVariables } from '../../src/config.ts';
import { ConfigError } from '../../src/errors.ts';

const variables = { ...engineVariables, ...pageVariables, ...slackVariables, ...discordVariables };
const names = Object.keys(variables).sort();
const problemsOf = (env: Record<string, string>) => {
  try {
    readVariables(env, variables);
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('the environment was accepted');
};

describe('the environment', () => {
  it('has the documented defaults when nothing is set', () => {
    expect(readVariables({}, variables)).toMatchObject({
      KNOWLEDGE_DIR: 'knowledge',
      STORE_URL: 'file:data/dateline.db',
      STALE_AFTER: 24 * 3_600_000,
      LOG_LEVEL: 'info',
      LOG_QUESTIONS: 'off',
      PAGE_HOST: '127.0.0.1',
      PAGE_PORT: 3000,
      PAGE_PUBLIC: 'no',
      SLACK_PORT: 3001,
    });
  });

  it('counts an empty value as missing', () => {
    expect(readVariables({ KNOWLEDGE_DIR: '', SAFETY_NOTE: '  ' }, engineVariables)).toMatchObject({
      KNOWLEDGE_DIR: 'knowledge',
      SAFETY_NOTE: undefined,
    });
  });

  it.each([
    ['STALE_AFTER', 'soon'],
    ['STALE_AFTER', '24'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_QUESTIONS', 'yes'],
    ['STORE_URL', 'mysql://localhost'],
    ['PAGE_PORT', '70000'],
    ['PAGE_PUBLIC', 'maybe'],
    ['SLACK_PORT', '-1'],
    ['SLACK_PATH', 'events'],
    ['SLACK_API_URL', 'ftp://slack.com'],
    ['SLACK_BOT_TOKEN', 'not-a-token'],
    ['DISCORD_API_URL', 'nowhere'],
  ])('names %s and a fix for %j', (name, value) => {
    const { problems } = problemsOf({ [name]: value });
    expect(problems.map((p) => p.variable)).toEqual([name]);
    expect(problems[0]?.expected).not.toMatch(/^$|Invalid|not valid|[|]/);
  });

  it('lists every problem at once', () => {
    const error = problemsOf({ LOG_LEVEL: 'loud', PAGE_PORT: 'x', STALE_AFTER: 'never' });
    expect(error.problems.map((p) => p.variable).sort()).toEqual(['LOG_LEVEL', 'PAGE_PORT', 'STALE_AFTER']);
    for (const name of ['LOG_LEVEL', 'PAGE_PORT', 'STALE_AFTER']) expect(error.message).toContain(name);
  });

  it('never shows the value of a secret', () => {
    const error = problemsOf({ SLACK_BOT_TOKEN: 'canary-1234', STORE_URL: 'canary-5678' });
    expect(error.message).not.toContain('canary');
  });

  it('is described line by line in .env.example, with the same defaults', () => {
    const example = readFileSync('.env.example', 'utf8');
    const listed = [...example.matchAll(/^(?:# )?([A-Z][A-Z_]+)=(.*)$/gm)];
    expect(listed.map((match) => match[1]).sort()).toEqual(names);
    const env = Object.fromEntries(listed.map((match) => [match[1], match[2]]));
    expect(readVariables(env, variables)).toEqual(readVariables({}, variables));
    for (const [name, schema] of Object.entries(variables)) {
      expect(schema.meta()?.description, name).toBeTruthy();
    }
  });

  it('is listed in the README with the same names', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of names) expect(readme, name).toContain(`\`${name}\``);
  });

  it('marks every token and secret as secret', () => {
    for (const [name, schema] of Object.entries(variables)) {
      if (/TOKEN|SECRET|STORE_URL/.test(name)) expect(schema.meta()?.secret, name).toBe(true);
    }
  });
});
