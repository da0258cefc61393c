import { pino } from 'pino';
import { createSlackAdapter } from '../../../adapters/slack/index.ts';
import type { Engine } from '../../../src/contract.ts';
import type { AdapterHarness, PlatformEvent, Received } from '../../contract/harness.ts';
import { directMessage, mention, type Outgoing, press, slashCommand } from '../../fakes/slack/payloads.ts';
import { type SlackPlatform, startSlackPlatform } from '../../fakes/slack/platform.ts';
import type { Posted } from '../../fakes/slack/web-api.ts';
import { BOT, BOT_USER, GENERAL } from '../../fakes/slack/workspace.ts';

const silent = pino({ level: 'silent' });

/** Slack's adapter over the loopback platform, for the contract suite. */
export async function slackHarness(
  transport: 'socket' | 'http',
  by: 'command' | 'message',
): Promise<AdapterHarness> {
  const platform = await startSlackPlatform();
  const adapter = createSlackAdapter(platform.config(transport), { logger: silent, now: () => new Date() });
  const acks: Received[] = [];
  const outgoing = outgoingOf(platform, by);
  let address: string | null = null;

  return {
    adapter,
    async start(engine: Engine) {
      ({ address } = await adapter.start(engine));
      platform.sendTo(address);
    },
    async deliver(event) {
      const delivery = await platform.send(outgoing(event), triggerOf(event));
      if (delivery.acked && event.by === 'person') acks.push(ACK);
    },
    received: () => [...acks, ...platform.messages.map(receivedOf)],
    refuseNextMessage: () =>
      platform.fail(by === 'command' ? 'response_url' : 'chat.postMessage', {
        kind: 'error',
        error: 'invalid_blocks',
      }),
    openConnections: () => platform.openConnections(),
    async startWithBadCredentials() {
      const config = { ...platform.config(transport), botToken: 'xoxb-withdrawn' };
      await createSlackAdapter(config, { logger: silent, now: () => new Date() }).start({
        handle: () => Promise.reject(new Error('never asked')),
        suggest: () => [],
      });
    },
    async close() {
      await adapter.stop();
      await platform.close();
    },
  };
}

const ACK: Received = {
  kind: 'ack',
  audience: 'asker',
  text: '',
  quotes: [],
  pings: [],
  links: [],
  problems: [],
};

function receivedOf(posted: Posted): Received {
  return {
    kind: 'message',
    audience: posted.audience,
    text: posted.text,
    quotes: posted.quotes.filter((quote) => !quote.italic).map((quote) => quote.text),
    pings: posted.pings,
    links: posted.links,
    problems: [...(posted.shown ? [] : ['shown to nobody'])],
  };
}

/** A press and a command are known by their trigger, the same however often they are delivered. */
function triggerOf(event: PlatformEvent) {
  return { triggerId: `trigger.${event.key}` };
}

function outgoingOf(platform: SlackPlatform, by: 'command' | 'message'): (event: PlatformEvent) => Outgoing {
  const times = new Map<string, string>();
  let eventIds = 0;
  return (event) => {
    const ts = times.get(event.key) ?? platform.nextTs();
    times.set(event.key, ts);
    if (event.did.kind === 'press') {
      const button = {
        actionId: `dateline.${event.did.action}.0`,
        blockId: 'dateline.0',
        value: event.did.token,
      };
      return press(button, { channel: GENERAL, threadTs: null, ts, audience: 'asker', via: 'response_url' });
    }
    const text = typed(event.did.text);
    // Bots cannot use commands: what they do in private is a direct message.
    if (by === 'command' && event.by === 'person' && event.where === 'private')
      return slashCommand('/ask', text);
    const message = event.where === 'private' ? directMessage : mention;
    const eventId = `Ev.${event.key}${event.newEventId ? `.${++eventIds}` : ''}`;
    return withEventId(message(text, ts, AUTHORS[event.by]), eventId);
  };
}

const AUTHORS = {
  person: {},
  self: { user: BOT_USER, bot_id: BOT },
  'other-bot': { user: 'U099OTHER', bot_id: 'B099OTHER' },
} as const;

function withEventId(outgoing: Outgoing, eventId: string): Outgoing {
  return outgoing.kind === 'event' ? { ...outgoing, eventId } : outgoing;
}

/** What Slack makes of typed text before it sends it on. */
function typed(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
