/** slack-go/slack#844, stripe-contrib/pagerbot#50, curie-eng/curie#2642: tokens, addresses and people in logs. */
import { afterEach, expect, it } from 'vitest';
import { eventually } from '../contract/harness.ts';
import { sampleQuote, sampleReply } from '../contract/sample-replies.ts';
import { scriptedEngine } from '../contract/scripted-engine.ts';
import {
  appOpened,
  directMessage,
  mention,
  messageShortcut,
  press,
  slashCommand,
} from '../fakes/slack/payloads.ts';
import { DIRECT, GENERAL, PERSON, TEAM } from '../fakes/slack/workspace.ts';
import { loggedLines, type SlackWorld, startSlackWorld, type TransportKind } from '../fakes/slack/world.ts';

const TYPED = 'canary-question-of-a-person';
const QUOTED = 'canary-sentence-of-an-article.';

const PICTURE = { actionId: 'dateline.timeline-picture.0', blockId: 'dateline.0', value: 't0' };

let world: SlackWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

const FAULTS = [
  { kind: 'error', error: 'invalid_blocks' },
  { kind: 'error', error: 'channel_not_found' },
  { kind: 'error', error: 'missing_scope', needed: 'chat:write' },
  { kind: 'error', error: 'token_revoked' },
  { kind: 'error', error: 'expired_url' },
  { kind: 'http', status: 500 },
  { kind: 'hang-up' },
] as const;

it.each<TransportKind>(['socket', 'http'])(
  'over %s, no token, address, person, place or text reaches the log at its most talkative, whatever fails',
  async (transport) => {
    const { logger, lines } = loggedLines();
    const picture = {
      alt: QUOTED,
      name: 'timeline.png',
      png: async () => new Uint8Array([1, 2, 3]),
      svg: () => '',
    };
    const engine = scriptedEngine((question) => sampleReply(question, [sampleQuote(QUOTED)], { picture }));
    world = await startSlackWorld({ transport, engine, logger, platform: { ackDeadlineMs: 300 } });
    const { platform } = world;
    const everything = async (): Promise<void> => {
      await platform.send(slashCommand('/ask', TYPED));
      await platform.send(slashCommand('/other-app', TYPED));
      await platform.send(mention(TYPED, platform.nextTs()));
      await platform.send(directMessage(TYPED, platform.nextTs()));
      await platform.send(messageShortcut(TYPED, platform.nextTs()));
      await platform.send(
        press(PICTURE, {
          channel: GENERAL,
          threadTs: null,
          ts: '1.2',
          audience: 'asker',
          via: 'response_url',
        }),
      );
      await platform.send(appOpened('home', platform.nextTs()));
      await platform.send(appOpened('messages', platform.nextTs()));
    };
    const unanswered = () =>
      lines.filter((line) => /no answer could be given|picture could not be sent/.test(line)).length;
    for (const [round, fault] of FAULTS.entries()) {
      platform.fail('*', fault, Number.POSITIVE_INFINITY);
      await everything();
      for (let n = 1; n <= 5; n++) {
        await eventually('one more question failing', () => unanswered() >= 5 * round + n);
      }
      platform.heal();
    }
    if (transport === 'http') {
      await platform.send(slashCommand('/ask', TYPED), { secret: 'wrong' });
      // What cannot be parsed is quoted in the parser's own error, cut after ten characters.
      await platform.sendText(TYPED);
    } else {
      platform.sockets.announce('warning');
      await eventually('a second connection', () => platform.sockets.greeted() === 2);
      platform.sockets.drop();
      await eventually('a third connection', () => platform.sockets.greeted() === 3);
    }
    await everything();
    await world.adapter.stop();

    expect(lines.length).toBeGreaterThan(50);
    const log = lines.join('');
    const secrets = [
      platform.botToken,
      platform.appToken,
      platform.signingSecret,
      'canary-response',
      'ticket=',
    ];
    for (const canary of [
      ...secrets,
      TYPED.slice(0, 10),
      QUOTED.slice(0, 10),
      PERSON,
      GENERAL,
      DIRECT,
      TEAM,
      '127.0.0.1',
    ]) {
      expect(log, canary).not.toContain(canary);
    }
    expect(log).not.toMatch(/xox[a-z]-\w|xapp-\w/);
  },
  30_000,
);
