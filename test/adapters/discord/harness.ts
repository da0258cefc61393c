/** The Discord adapter with its real client, wired to the loopback, for the adapter contract suite. */
import { pino } from 'pino';
import { createDiscordAdapter } from '../../../adapters/discord/index.ts';
import type { AdapterHarness, PlatformEvent, Received } from '../../contract/harness.ts';
import { API_ERRORS, IDS, startDiscordPlatform } from '../../fakes/discord/platform.ts';
import { readMessage } from '../../fakes/discord/read-message.ts';
import type { Call, Issued } from '../../fakes/discord/world.ts';

const QUIET = pino({ level: 'silent' });
const DEFERRED: ReadonlySet<unknown> = new Set([5, 6]);

export async function discordHarness(): Promise<AdapterHarness> {
  const platform = await startDiscordPlatform();
  const deps = { logger: QUIET, now: () => new Date() };
  const adapter = createDiscordAdapter({ token: platform.token, apiUrl: platform.apiUrl }, deps);
  const interactions = new Map<string, Issued>();
  const messages = new Map<string, string>();

  const deliver = async (event: PlatformEvent): Promise<void> => {
    const { key, by, where, did } = event;
    const issued = interactions.get(key);
    const messageId = messages.get(key);
    if (issued !== undefined) platform.again(issued);
    else if (messageId !== undefined) platform.messageAgain(messageId);
    else if (did.kind === 'press') {
      const customId = `${did.action}:${did.token}`;
      interactions.set(key, platform.interaction({ did: { kind: 'button', customId } }));
    } else if (by === 'person' && where === 'private') {
      const slash = { kind: 'slash', name: 'ask', options: { question: did.text } } as const;
      interactions.set(key, platform.interaction({ did: slash }));
    } else if (where === 'private') {
      messages.set(key, platform.message({ content: did.text, by }).id);
    } else {
      const content = `<@${IDS.bot}> ${did.text}`;
      messages.set(key, platform.message({ content, by, where: 'server' }).id);
    }
  };

  return {
    adapter,
    start: async (engine) => {
      await adapter.start(engine);
    },
    deliver,
    received: () => platform.calls.flatMap(asReceived),
    refuseNextMessage: () => platform.failNext('edit-original', API_ERRORS.missingPermissions),
    openConnections: () => platform.gateway.connections(),
    startWithBadCredentials: async () => {
      const other = createDiscordAdapter({ token: 'wrong.token', apiUrl: platform.apiUrl }, deps);
      await other.start({ handle: () => Promise.reject(new Error('never asked')), suggest: () => [] });
    },
    close: async () => {
      await adapter.stop();
      await platform.close();
    },
  };
}

const KINDS: Readonly<Partial<Record<Call['route'], Received['kind']>>> = {
  callback: 'message',
  'edit-original': 'message',
  'follow-up': 'message',
  post: 'message',
};

function asReceived(call: Call): readonly Received[] {
  const kind = KINDS[call.route];
  if (kind === undefined || call.status >= 400) return refused(call);
  const body = call.body as { type?: number; data?: unknown };
  const isAck = call.route === 'callback' && DEFERRED.has(body.type);
  const { text, quotes, pings, links } = readMessage(call.route === 'callback' ? body.data : call.body);
  const audience = call.ephemeral || call.channelId === IDS.directChannel ? 'asker' : 'everyone';
  return [{ kind: isAck ? 'ack' : kind, audience, text, quotes, pings, links, problems: [] }];
}

/** A refused body says nothing to anyone, but the suite must see why it was refused. */
function refused(call: Call): readonly Received[] {
  if (call.problems.length === 0) return [];
  return [
    {
      kind: 'message',
      audience: 'asker',
      text: '',
      quotes: [],
      pings: [],
      links: [],
      problems: call.problems,
    },
  ];
}
