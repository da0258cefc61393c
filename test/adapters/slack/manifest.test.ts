import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  CLAIM_SHORTCUT,
  COMMAND_PATTERN,
  DEFAULT_COMMANDS,
  PULL_SHORTCUT,
  RESERVED_COMMANDS,
  SHORTCUTS,
} from '../../../adapters/slack/commands.ts';
import { createManifest } from '../../../adapters/slack/manifest.ts';
import { BOT_EVENTS, BOT_SCOPES, OPTIONAL_SCOPES } from '../../../adapters/slack/scopes.ts';

const SOCKET = createManifest({ kind: 'socket' });
const HTTP = createManifest({ kind: 'http', requestUrl: 'https://YOUR-DOMAIN.example/slack/events' });

const file = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../adapters/slack/${name}`, import.meta.url), 'utf8'));

describe('the app manifest', () => {
  it('is the file that people paste', () => {
    expect(file('manifest.json')).toEqual(SOCKET);
    expect(file('manifest.http.json')).toEqual(HTTP);
  });

  it('asks for no scope more than these, and listens to no event more than these', () => {
    expect(SOCKET.oauth_config.scopes).toEqual({
      bot: ['commands', 'chat:write', 'app_mentions:read', 'im:history', 'assistant:write', 'files:write'],
    });
    expect(Object.keys(BOT_SCOPES)).toHaveLength(6);
    expect(SOCKET.settings.event_subscriptions.bot_events).toEqual([
      'app_home_opened',
      'app_mention',
      'message.im',
    ]);
    expect(BOT_EVENTS).toHaveLength(3);
  });

  it('leaves two scopes to be added by hand, each for one thing that moderators may do without', () => {
    expect(Object.keys(OPTIONAL_SCOPES)).toEqual(['users:read', 'files:read']);
    for (const scope of Object.keys(OPTIONAL_SCOPES)) expect(JSON.stringify(SOCKET)).not.toContain(scope);
  });

  it('is an agent by agent_view and not by the legacy assistant', () => {
    expect(SOCKET.features).not.toHaveProperty('assistant_view');
    expect(SOCKET.features.agent_view.suggested_prompts.length).toBeLessThanOrEqual(4);
    expect(SOCKET.features.agent_view.agent_description.length).toBeLessThanOrEqual(300);
  });

  it('names no command that Slack keeps for itself', () => {
    const names = SOCKET.features.slash_commands.map(({ command }) => command);
    expect(names).toEqual([DEFAULT_COMMANDS.ask, DEFAULT_COMMANDS.timeline, DEFAULT_COMMANDS.dateline]);
    expect(RESERVED_COMMANDS.length).toBeGreaterThan(30);
    for (const name of names) {
      expect(RESERVED_COMMANDS).not.toContain(name);
      expect(name).toMatch(COMMAND_PATTERN);
    }
  });

  it('stays within Slack’s lengths', () => {
    const { display_information: shown, features } = SOCKET;
    expect(shown.name.length).toBeLessThanOrEqual(35);
    expect(shown.description.length).toBeLessThanOrEqual(140);
    // https://docs.slack.dev/reference/app-manifest: an error below 174 characters.
    expect(shown.long_description.length).toBeGreaterThanOrEqual(174);
    expect(shown.long_description.length).toBeLessThanOrEqual(4_000);
    expect(features.bot_user.display_name).toMatch(/^[a-z0-9_.-]{1,80}$/);
    for (const command of features.slash_commands) {
      expect(command.description.length).toBeLessThanOrEqual(2_000);
      expect(command.usage_hint.length).toBeLessThanOrEqual(1_000);
    }
    for (const shortcut of features.shortcuts) {
      expect([CLAIM_SHORTCUT, PULL_SHORTCUT]).toContain(shortcut.callback_id);
      expect(shortcut.callback_id).toMatch(SHORTCUTS);
      expect(shortcut.name.length).toBeLessThanOrEqual(24);
      expect(shortcut.description.length).toBeLessThanOrEqual(150);
    }
  });

  it('carries the renamed commands and the request address everywhere Slack asks for it', () => {
    const renamed = createManifest(
      { kind: 'http', requestUrl: 'https://bot.example/x' },
      { ask: '/ask-news', timeline: '/news-timeline', dateline: '/news' },
    );
    expect(renamed.features.slash_commands.map(({ command }) => command)).toEqual([
      '/ask-news',
      '/news-timeline',
      '/news',
    ]);
    expect(JSON.stringify(renamed).split('https://bot.example/x')).toHaveLength(6);
    expect(renamed.settings.socket_mode_enabled).toBe(false);
    expect(SOCKET.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(SOCKET)).not.toContain('request_url');
  });
});
